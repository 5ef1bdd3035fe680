/**
 * The pins of the Adafruit ItsyBitsy M4 Express by name: with this file loaded, `new Pin` completes them and refuses others. To be listed under
 * `types` as `mpc/stubs/boards/itsybitsy-m4-express`.
 * @ports samd
 */

declare module "../machine.js" {
  interface BoardPins {
    /** D0 on the board, pin PA16 of the chip. */
    D0: true;
    /** D1 on the board, pin PA17 of the chip. */
    D1: true;
    /** D2 on the board, pin PA07 of the chip. */
    D2: true;
    /** D3 on the board, pin PB22 of the chip. */
    D3: true;
    /** D4 on the board, pin PA14 of the chip. */
    D4: true;
    /** D5 on the board, pin PA15 of the chip. */
    D5: true;
    /** D7 on the board, pin PA18 of the chip. */
    D7: true;
    /** D9 on the board, pin PA19 of the chip. */
    D9: true;
    /** D10 on the board, pin PA20 of the chip. */
    D10: true;
    /** D11 on the board, pin PA21 of the chip. */
    D11: true;
    /** D12 on the board, pin PA23 of the chip. */
    D12: true;
    /** D13 on the board, pin PA22 of the chip. */
    D13: true;
    /** A0 on the board, pin PA02 of the chip. */
    A0: true;
    /** A1 on the board, pin PA05 of the chip. */
    A1: true;
    /** A2 on the board, pin PB08 of the chip. */
    A2: true;
    /** A3 on the board, pin PB09 of the chip. */
    A3: true;
    /** A4 on the board, pin PA04 of the chip. */
    A4: true;
    /** A5 on the board, pin PA06 of the chip. */
    A5: true;
    /** RX on the board, pin PA16 of the chip. */
    RX: true;
    /** TX on the board, pin PA17 of the chip. */
    TX: true;
    /** SDA on the board, pin PA12 of the chip. */
    SDA: true;
    /** SCL on the board, pin PA13 of the chip. */
    SCL: true;
    /** MOSI on the board, pin PA00 of the chip. */
    MOSI: true;
    /** MISO on the board, pin PB23 of the chip. */
    MISO: true;
    /** SCK on the board, pin PA01 of the chip. */
    SCK: true;
    /** DOTSTAR_CLK on the board, pin PB02 of the chip. */
    DOTSTAR_CLK: true;
    /** DOTSTAR_DATA on the board, pin PB03 of the chip. */
    DOTSTAR_DATA: true;
    /** QSPI_CS on the board, pin PB11 of the chip. */
    QSPI_CS: true;
    /** QSPI_SCK on the board, pin PB10 of the chip. */
    QSPI_SCK: true;
    /** QSPI_D0 on the board, pin PA08 of the chip. */
    QSPI_D0: true;
    /** QSPI_D1 on the board, pin PA09 of the chip. */
    QSPI_D1: true;
    /** QSPI_D2 on the board, pin PA10 of the chip. */
    QSPI_D2: true;
    /** QSPI_D3 on the board, pin PA11 of the chip. */
    QSPI_D3: true;
    /** USB_DM on the board, pin PA24 of the chip. */
    USB_DM: true;
    /** USB_DP on the board, pin PA25 of the chip. */
    USB_DP: true;
    /** USB_SOF on the board, pin PA23 of the chip. */
    USB_SOF: true;
    /** SWCLK on the board, pin PA30 of the chip. */
    SWCLK: true;
    /** SWDIO on the board, pin PA31 of the chip. */
    SWDIO: true;
    /** The chip's pin PA16. */
    PA16: true;
    /** The chip's pin PA17. */
    PA17: true;
    /** The chip's pin PA07. */
    PA07: true;
    /** The chip's pin PB22. */
    PB22: true;
    /** The chip's pin PA14. */
    PA14: true;
    /** The chip's pin PA15. */
    PA15: true;
    /** The chip's pin PA18. */
    PA18: true;
    /** The chip's pin PA19. */
    PA19: true;
    /** The chip's pin PA20. */
    PA20: true;
    /** The chip's pin PA21. */
    PA21: true;
    /** The chip's pin PA23. */
    PA23: true;
    /** The chip's pin PA22. */
    PA22: true;
    /** The chip's pin PA02. */
    PA02: true;
    /** The chip's pin PA05. */
    PA05: true;
    /** The chip's pin PB08. */
    PB08: true;
    /** The chip's pin PB09. */
    PB09: true;
    /** The chip's pin PA04. */
    PA04: true;
    /** The chip's pin PA06. */
    PA06: true;
    /** The chip's pin PA12. */
    PA12: true;
    /** The chip's pin PA13. */
    PA13: true;
    /** The chip's pin PA00. */
    PA00: true;
    /** The chip's pin PB23. */
    PB23: true;
    /** The chip's pin PA01. */
    PA01: true;
    /** The chip's pin PB02. */
    PB02: true;
    /** The chip's pin PB03. */
    PB03: true;
    /** The chip's pin PB11. */
    PB11: true;
    /** The chip's pin PB10. */
    PB10: true;
    /** The chip's pin PA08. */
    PA08: true;
    /** The chip's pin PA09. */
    PA09: true;
    /** The chip's pin PA10. */
    PA10: true;
    /** The chip's pin PA11. */
    PA11: true;
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
