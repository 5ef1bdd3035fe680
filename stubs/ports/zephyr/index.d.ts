/**
 * All that the Zephyr port adds. An editor, or TypeScript without mpc's compiler, has it by `mpc/stubs/ports/zephyr` under `types`.
 * @ports zephyr
 */
import "./machine.js";
