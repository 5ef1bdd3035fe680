/**
 * The pins of the Adafruit Trinket M0 by name: with this file loaded, `new Pin` completes them and refuses others. To be listed under
 * `types` as `mpc/stubs/boards/trinket-m0`.
 * @ports samd
 */

declare module "../machine.js" {
  interface BoardPins {
    /** RX on the board, pin PA07 of the chip. */
    RX: true;
    /** TX on the board, pin PA06 of the chip. */
    TX: true;
    /** SDA on the board, pin PA08 of the chip. */
    SDA: true;
    /** SCL on the board, pin PA09 of the chip. */
    SCL: true;
    /** MOSI on the board, pin PA06 of the chip. */
    MOSI: true;
    /** MISO on the board, pin PA09 of the chip. */
    MISO: true;
    /** SCK on the board, pin PA07 of the chip. */
    SCK: true;
    /** D0 on the board, pin PA08 of the chip. */
    D0: true;
    /** D1 on the board, pin PA02 of the chip. */
    D1: true;
    /** D2 on the board, pin PA09 of the chip. */
    D2: true;
    /** D3 on the board, pin PA07 of the chip. */
    D3: true;
    /** D4 on the board, pin PA06 of the chip. */
    D4: true;
    /** DOTSTAR_DATA on the board, pin PA00 of the chip. */
    DOTSTAR_DATA: true;
    /** DOTSTAR_CLK on the board, pin PA01 of the chip. */
    DOTSTAR_CLK: true;
    /** LED on the board, pin PA10 of the chip. */
    LED: true;
    /** USB_DM on the board, pin PA24 of the chip. */
    USB_DM: true;
    /** USB_DP on the board, pin PA25 of the chip. */
    USB_DP: true;
    /** SWCLK on the board, pin PA30 of the chip. */
    SWCLK: true;
    /** SWDIO on the board, pin PA31 of the chip. */
    SWDIO: true;
    /** The chip's pin PA07. */
    PA07: true;
    /** The chip's pin PA06. */
    PA06: true;
    /** The chip's pin PA08. */
    PA08: true;
    /** The chip's pin PA09. */
    PA09: true;
    /** The chip's pin PA02. */
    PA02: true;
    /** The chip's pin PA00. */
    PA00: true;
    /** The chip's pin PA01. */
    PA01: true;
    /** The chip's pin PA10. */
    PA10: true;
    /** The chip's pin PA24. */
    PA24: true;
    /** The chip's pin PA25. */
    PA25: true;
    /** The chip's pin PA30. */
    PA30: true;
    /** The chip's pin PA31. */
    PA31: true;
  }
}

export {};
