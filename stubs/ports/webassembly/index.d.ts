/**
 * All that the WebAssembly port adds. An editor, or TypeScript without mpc's compiler, has it by `mpc/stubs/ports/webassembly` under `types`.
 * @ports webassembly
 */
import "./io.js";
import "./micropython.js";
import "./time.js";
