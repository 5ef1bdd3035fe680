/**
 * All that the RP2040 and RP2350 port adds. An editor, or TypeScript without mpc's compiler, has it by `mpc/stubs/ports/rp2` under `types`.
 * @ports rp2
 */
import "./machine.js";
import "./network.js";
