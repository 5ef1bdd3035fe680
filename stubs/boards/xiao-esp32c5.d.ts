/**
 * The pins of the Seeed XIAO ESP32C5 by name: with this file loaded, `new Pin` completes them and refuses others. To be listed under
 * `types` as `mpc/stubs/boards/xiao-esp32c5`.
 * @ports esp32
 */

declare module "../machine.js" {
  interface BoardPins {
    /** D0 on the board, pin GPIO1 of the chip. */
    D0: true;
    /** D1 on the board, pin GPIO0 of the chip. */
    D1: true;
    /** D2 on the board, pin GPIO25 of the chip. */
    D2: true;
    /** D3 on the board, pin GPIO7 of the chip. */
    D3: true;
    /** D4 on the board, pin GPIO23 of the chip. */
    D4: true;
    /** D5 on the board, pin GPIO24 of the chip. */
    D5: true;
    /** D6 on the board, pin GPIO11 of the chip. */
    D6: true;
    /** D7 on the board, pin GPIO12 of the chip. */
    D7: true;
    /** D8 on the board, pin GPIO8 of the chip. */
    D8: true;
    /** D9 on the board, pin GPIO9 of the chip. */
    D9: true;
    /** D10 on the board, pin GPIO10 of the chip. */
    D10: true;
    /** A0 on the board, pin GPIO1 of the chip. */
    A0: true;
    /** LED on the board, pin GPIO27 of the chip. */
    LED: true;
    /** BOOT on the board, pin GPIO28 of the chip. */
    BOOT: true;
  }
}

export {};
