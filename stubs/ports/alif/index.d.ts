/**
 * All that the Alif Ensemble port adds. An editor, or TypeScript without mpc's compiler, has it by `mpc/stubs/ports/alif` under `types`.
 * @ports alif
 */
import "./machine.js";
import "./network.js";
