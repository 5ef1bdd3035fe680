/** The compiler's public interface: TypeScript in memory in, MicroPython, host stubs, maps and diagnostics out. */
export { type CompilerCache, createCache } from "./1-discover/cache.js";
export { type Compiler, compile, createCompiler } from "./compile.js";
export { type FormatOptions, formatDiagnostic, summarize } from "./diagnostics/format.js";
export type * from "./types.js";
