/**
 * All that the Nordic nRF port adds. An editor, or TypeScript without mpc's compiler, has it by `mpc/stubs/ports/nrf` under `types`.
 * @ports nrf
 */
import "./machine.js";
