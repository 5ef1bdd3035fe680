/**
 * The pins of the Seeed XIAO ESP32C6 by name: with this file loaded, `new Pin` completes them and refuses others. To be listed under
 * `types` as `mpc/stubs/boards/xiao-esp32c6`.
 * @ports esp32
 */

declare module "../machine.js" {
  interface BoardPins {
    /** D0 on the board, pin GPIO0 of the chip. */
    D0: true;
    /** D1 on the board, pin GPIO1 of the chip. */
    D1: true;
    /** D2 on the board, pin GPIO2 of the chip. */
    D2: true;
    /** D3 on the board, pin GPIO21 of the chip. */
    D3: true;
    /** D4 on the board, pin GPIO22 of the chip. */
    D4: true;
    /** D5 on the board, pin GPIO23 of the chip. */
    D5: true;
    /** D6 on the board, pin GPIO16 of the chip. */
    D6: true;
    /** D7 on the board, pin GPIO17 of the chip. */
    D7: true;
    /** D8 on the board, pin GPIO19 of the chip. */
    D8: true;
    /** D9 on the board, pin GPIO20 of the chip. */
    D9: true;
    /** D10 on the board, pin GPIO18 of the chip. */
    D10: true;
    /** A0 on the board, pin GPIO0 of the chip. */
    A0: true;
    /** A1 on the board, pin GPIO1 of the chip. */
    A1: true;
    /** A2 on the board, pin GPIO2 of the chip. */
    A2: true;
    /** LED on the board, pin GPIO15 of the chip. */
    LED: true;
    /** MTDO on the board, pin GPIO7 of the chip. */
    MTDO: true;
    /** MTDI on the board, pin GPIO5 of the chip. */
    MTDI: true;
    /** MTCK on the board, pin GPIO6 of the chip. */
    MTCK: true;
    /** MTMS on the board, pin GPIO4 of the chip. */
    MTMS: true;
    /** BOOT on the board, pin GPIO9 of the chip. */
    BOOT: true;
    /** RF_SEL on the board, pin GPIO14 of the chip. */
    RF_SEL: true;
    /** RF_POWER on the board, pin GPIO3 of the chip. */
    RF_POWER: true;
  }
}

export {};
