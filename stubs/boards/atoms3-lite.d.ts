/**
 * The pins of the M5Stack AtomS3 Lite by name: with this file loaded, `new Pin` completes them and refuses others. To be listed under
 * `types` as `mpc/stubs/boards/atoms3-lite`.
 * @ports esp32
 */

declare module "../machine.js" {
  interface BoardPins {
    /** G1 on the board, pin GPIO1 of the chip. */
    G1: true;
    /** G2 on the board, pin GPIO2 of the chip. */
    G2: true;
    /** G5 on the board, pin GPIO5 of the chip. */
    G5: true;
    /** G6 on the board, pin GPIO6 of the chip. */
    G6: true;
    /** G7 on the board, pin GPIO7 of the chip. */
    G7: true;
    /** G8 on the board, pin GPIO8 of the chip. */
    G8: true;
    /** G38 on the board, pin GPIO38 of the chip. */
    G38: true;
    /** G39 on the board, pin GPIO39 of the chip. */
    G39: true;
    /** LED_RGB on the board, pin GPIO35 of the chip. */
    LED_RGB: true;
    /** LED_IR on the board, pin GPIO4 of the chip. */
    LED_IR: true;
    /** BUTTON on the board, pin GPIO41 of the chip. */
    BUTTON: true;
  }
}

export {};
