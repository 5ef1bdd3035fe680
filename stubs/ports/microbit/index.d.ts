/**
 * All that the micro:bit port adds. An editor, or TypeScript without mpc's compiler, has it by `mpc/stubs/ports/microbit` under `types`.
 * @ports microbit
 */
import "./neopixel.js";
import "./os.js";
