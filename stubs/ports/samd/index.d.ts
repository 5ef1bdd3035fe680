/**
 * All that the SAMD21 and SAMD51 port adds. An editor, or TypeScript without mpc's compiler, has it by `mpc/stubs/ports/samd` under `types`.
 * @ports samd
 */
import "./machine.js";
