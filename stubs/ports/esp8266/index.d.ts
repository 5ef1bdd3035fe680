/**
 * All that the ESP8266 port adds. An editor, or TypeScript without mpc's compiler, has it by `mpc/stubs/ports/esp8266` under `types`.
 * @ports esp8266
 */
import "./machine.js";
import "./network.js";
