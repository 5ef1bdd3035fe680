/**
 * All that the PSOC Edge port adds. An editor, or TypeScript without mpc's compiler, has it by `mpc/stubs/ports/psoc-edge` under `types`.
 * @ports psoc-edge
 */
import "./machine.js";
