/**
 * All that the STM32 port adds. An editor, or TypeScript without mpc's compiler, has it by `mpc/stubs/ports/stm32` under `types`.
 * @ports stm32
 */
import "./machine.js";
import "./network.js";
