/**
 * The pins of the Seeed XIAO SAMD21 by name: with this file loaded, `new Pin` completes them and refuses others. To be listed under
 * `types` as `mpc/stubs/boards/xiao-samd21`.
 * @ports samd
 */

declare module "../machine.js" {
  interface BoardPins {
    /** RX on the board, pin PB09 of the chip. */
    RX: true;
    /** TX on the board, pin PB08 of the chip. */
    TX: true;
    /** SCL on the board, pin PA09 of the chip. */
    SCL: true;
    /** SDA on the board, pin PA08 of the chip. */
    SDA: true;
    /** MOSI on the board, pin PA06 of the chip. */
    MOSI: true;
    /** MISO on the board, pin PA05 of the chip. */
    MISO: true;
    /** SCK on the board, pin PA07 of the chip. */
    SCK: true;
    /** A0_D0 on the board, pin PA02 of the chip. */
    A0_D0: true;
    /** A1_D1 on the board, pin PA04 of the chip. */
    A1_D1: true;
    /** A2_D2 on the board, pin PA10 of the chip. */
    A2_D2: true;
    /** A3_D3 on the board, pin PA11 of the chip. */
    A3_D3: true;
    /** A4_D4 on the board, pin PA08 of the chip. */
    A4_D4: true;
    /** A5_D5 on the board, pin PA09 of the chip. */
    A5_D5: true;
    /** A6_D6 on the board, pin PB08 of the chip. */
    A6_D6: true;
    /** A7_D7 on the board, pin PB09 of the chip. */
    A7_D7: true;
    /** A8_D8 on the board, pin PA07 of the chip. */
    A8_D8: true;
    /** A9_D9 on the board, pin PA05 of the chip. */
    A9_D9: true;
    /** A10_D10 on the board, pin PA06 of the chip. */
    A10_D10: true;
    /** USER_LED on the board, pin PA17 of the chip. */
    USER_LED: true;
    /** RX_LED on the board, pin PA18 of the chip. */
    RX_LED: true;
    /** TX_LED on the board, pin PA19 of the chip. */
    TX_LED: true;
    /** USB_DM on the board, pin PA24 of the chip. */
    USB_DM: true;
    /** USB_DP on the board, pin PA25 of the chip. */
    USB_DP: true;
    /** SWCLK on the board, pin PA30 of the chip. */
    SWCLK: true;
    /** SWDIO on the board, pin PA31 of the chip. */
    SWDIO: true;
    /** The chip's pin PB09. */
    PB09: true;
    /** The chip's pin PB08. */
    PB08: true;
    /** The chip's pin PA09. */
    PA09: true;
    /** The chip's pin PA08. */
    PA08: true;
    /** The chip's pin PA06. */
    PA06: true;
    /** The chip's pin PA05. */
    PA05: true;
    /** The chip's pin PA07. */
    PA07: true;
    /** The chip's pin PA02. */
    PA02: true;
    /** The chip's pin PA04. */
    PA04: true;
    /** The chip's pin PA10. */
    PA10: true;
    /** The chip's pin PA11. */
    PA11: true;
    /** The chip's pin PA17. */
    PA17: true;
    /** The chip's pin PA18. */
    PA18: true;
    /** The chip's pin PA19. */
    PA19: true;
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
