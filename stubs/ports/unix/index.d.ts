/**
 * All that the unix port adds. An editor, or TypeScript without mpc's compiler, has it by `mpc/stubs/ports/unix` under `types`.
 * @ports unix
 */
import "./asyncio.js";
import "./machine.js";
import "./micropython.js";
import "./os.js";
import "./socket.js";
import "./sys.js";
import "./time.js";
