/**
 * All that the i.MX RT port adds. An editor, or TypeScript without mpc's compiler, has it by `mpc/stubs/ports/mimxrt` under `types`.
 * @ports mimxrt
 */
import "./machine.js";
import "./network.js";
