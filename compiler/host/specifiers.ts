import { stubModules } from "../generated/stubs.js";

/** Does an import name a module of MicroPython, bare (`machine`) or prefixed (`micropython:machine`)? */
export function isMicroPythonSpecifier(specifier: string): boolean {
  return specifier.startsWith("micropython:") || stubModules.has(specifier);
}
