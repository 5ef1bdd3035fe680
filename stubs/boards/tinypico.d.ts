/**
 * The pins of the Unexpected Maker TinyPICO by name: with this file loaded, `new Pin` completes them and refuses others. To be listed under
 * `types` as `mpc/stubs/boards/tinypico`.
 * @ports esp32
 */

declare module "../machine.js" {
  interface BoardPins {
    /** I2C_SCL on the board, pin GPIO22 of the chip. */
    I2C_SCL: true;
    /** I2C_SDA on the board, pin GPIO21 of the chip. */
    I2C_SDA: true;
    /** RGB_DATA on the board, pin GPIO2 of the chip. */
    RGB_DATA: true;
    /** RGB_CLK on the board, pin GPIO12 of the chip. */
    RGB_CLK: true;
    /** RGB_PWR on the board, pin GPIO13 of the chip. */
    RGB_PWR: true;
    /** SPI_SS on the board, pin GPIO5 of the chip. */
    SPI_SS: true;
    /** SPI_MOSI on the board, pin GPIO23 of the chip. */
    SPI_MOSI: true;
    /** SPI_SCK on the board, pin GPIO18 of the chip. */
    SPI_SCK: true;
    /** SPI_MISO on the board, pin GPIO19 of the chip. */
    SPI_MISO: true;
    /** VBAT_SENSE on the board, pin GPIO35 of the chip. */
    VBAT_SENSE: true;
    /** VBAT_CHRG on the board, pin GPIO34 of the chip. */
    VBAT_CHRG: true;
    /** VBUS_SENSE on the board, pin GPIO9 of the chip. */
    VBUS_SENSE: true;
  }
}

export {};
