/**
 * All that the WiPy (CC3200) port adds. An editor, or TypeScript without mpc's compiler, has it by `mpc/stubs/ports/wipy` under `types`.
 * @ports wipy
 */
import "./machine.js";
import "./network.js";
import "./os.js";
import "./socket.js";
import "./ssl.js";
