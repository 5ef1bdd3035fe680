/**
 * The pins of the Unexpected Maker TinyS3 by name: with this file loaded, `new Pin` completes them and refuses others. To be listed under
 * `types` as `mpc/stubs/boards/tinys3`.
 * @ports esp32
 */

declare module "../machine.js" {
  interface BoardPins {
    /** I2C_SCL on the board, pin GPIO8 of the chip. */
    I2C_SCL: true;
    /** I2C_SDA on the board, pin GPIO9 of the chip. */
    I2C_SDA: true;
    /** RGB_DATA on the board, pin GPIO18 of the chip. */
    RGB_DATA: true;
    /** RGB_PWR on the board, pin GPIO19 of the chip. */
    RGB_PWR: true;
    /** SPI_SS on the board, pin GPIO34 of the chip. */
    SPI_SS: true;
    /** SPI_MOSI on the board, pin GPIO35 of the chip. */
    SPI_MOSI: true;
    /** SPI_SCK on the board, pin GPIO36 of the chip. */
    SPI_SCK: true;
    /** SPI_MISO on the board, pin GPIO37 of the chip. */
    SPI_MISO: true;
    /** UART0_TX on the board, pin GPIO43 of the chip. */
    UART0_TX: true;
    /** UART0_RX on the board, pin GPIO44 of the chip. */
    UART0_RX: true;
    /** VBAT_SENSE on the board, pin GPIO10 of the chip. */
    VBAT_SENSE: true;
    /** VBUS_SENSE on the board, pin GPIO33 of the chip. */
    VBUS_SENSE: true;
  }
}

export {};
