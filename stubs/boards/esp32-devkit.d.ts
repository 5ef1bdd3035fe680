/**
 * The ESP32 DevKit (generic ESP32 firmware): its firmware names no pins, so that with this file loaded `new Pin` takes their numbers only. To be listed under
 * `types` as `mpc/stubs/boards/esp32-devkit`.
 *
 * The LED of many such boards is pin 2, the BOOT button pin 0. Pins 6 to 11 belong to the flash; 34 to 39 are inputs only.
 * @ports esp32
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
