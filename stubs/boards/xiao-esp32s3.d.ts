/**
 * The pins of the Seeed XIAO ESP32S3 by name: with this file loaded, `new Pin` completes them and refuses others. To be listed under
 * `types` as `mpc/stubs/boards/xiao-esp32s3`.
 * @ports esp32
 */

declare module "../machine.js" {
  interface BoardPins {
    /** D0 on the board, pin GPIO1 of the chip. */
    D0: true;
    /** D1 on the board, pin GPIO2 of the chip. */
    D1: true;
    /** D2 on the board, pin GPIO3 of the chip. */
    D2: true;
    /** D3 on the board, pin GPIO4 of the chip. */
    D3: true;
    /** D4 on the board, pin GPIO5 of the chip. */
    D4: true;
    /** D5 on the board, pin GPIO6 of the chip. */
    D5: true;
    /** D6 on the board, pin GPIO43 of the chip. */
    D6: true;
    /** D7 on the board, pin GPIO44 of the chip. */
    D7: true;
    /** D8 on the board, pin GPIO7 of the chip. */
    D8: true;
    /** D9 on the board, pin GPIO8 of the chip. */
    D9: true;
    /** D10 on the board, pin GPIO9 of the chip. */
    D10: true;
    /** D11 on the board, pin GPIO38 of the chip. */
    D11: true;
    /** D12 on the board, pin GPIO39 of the chip. */
    D12: true;
    /** D13 on the board, pin GPIO40 of the chip. */
    D13: true;
    /** D14 on the board, pin GPIO41 of the chip. */
    D14: true;
    /** D15 on the board, pin GPIO42 of the chip. */
    D15: true;
    /** D16 on the board, pin GPIO10 of the chip. */
    D16: true;
    /** D17 on the board, pin GPIO13 of the chip. */
    D17: true;
    /** D18 on the board, pin GPIO12 of the chip. */
    D18: true;
    /** D19 on the board, pin GPIO11 of the chip. */
    D19: true;
    /** A0 on the board, pin GPIO1 of the chip. */
    A0: true;
    /** A1 on the board, pin GPIO2 of the chip. */
    A1: true;
    /** A2 on the board, pin GPIO3 of the chip. */
    A2: true;
    /** A3 on the board, pin GPIO4 of the chip. */
    A3: true;
    /** LED on the board, pin GPIO21 of the chip. */
    LED: true;
    /** BOOT on the board, pin GPIO0 of the chip. */
    BOOT: true;
  }
}

export {};
