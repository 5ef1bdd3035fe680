/**
 * All that the ESP32 port adds. An editor, or TypeScript without mpc's compiler, has it by `mpc/stubs/ports/esp32` under `types`.
 * @ports esp32
 */
import "./espnow.js";
import "./machine.js";
import "./network.js";
import "./socket.js";
