/**
 * The Wemos D1 mini with an ESP8266 (generic firmware): its firmware names no pins, so that with this file loaded `new Pin` takes their numbers only. To be listed under
 * `types` as `mpc/stubs/boards/esp8266-d1-mini`.
 *
 * D0 is pin 16, D1 5 (SCL), D2 4 (SDA), D3 0, D4 2 (the LED), D5 14 (SCK), D6 12 (MISO), D7 13 (MOSI), D8 15.
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
