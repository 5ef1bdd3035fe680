/**
 * The NodeMCU with an ESP8266 (generic firmware): its firmware names no pins, so that with this file loaded `new Pin` takes their numbers only. To be listed under
 * `types` as `mpc/stubs/boards/esp8266-nodemcu`.
 *
 * D0 is pin 16, D1 5, D2 4, D3 0, D4 2 (the LED), D5 14, D6 12, D7 13, D8 15.
 * @ports esp8266
 */

/** Keeps names out: the pins have numbers only. */
declare const numbersOnly: unique symbol;

declare module "../machine.js" {
  interface BoardPins {
    /** No pin has a name. */
    [numbersOnly]: true;
  }
}

export {};
