/**
 * All that the Renesas RA port adds. An editor, or TypeScript without mpc's compiler, has it by `mpc/stubs/ports/renesas-ra` under `types`.
 * @ports renesas-ra
 */
import "./machine.js";
import "./network.js";
