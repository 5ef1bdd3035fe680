/**
 * The pins of the Unexpected Maker FeatherS3 by name: with this file loaded, `new Pin` completes them and refuses others. To be listed under
 * `types` as `mpc/stubs/boards/feathers3`.
 * @ports esp32
 */

declare module "../machine.js" {
  interface BoardPins {
    /** AMB_LIGHT on the board, pin GPIO4 of the chip. */
    AMB_LIGHT: true;
    /** I2C_SCL on the board, pin GPIO9 of the chip. */
    I2C_SCL: true;
    /** I2C_SDA on the board, pin GPIO8 of the chip. */
    I2C_SDA: true;
    /** I2C_SCL2 on the board, pin GPIO15 of the chip. */
    I2C_SCL2: true;
    /** I2C_SDA2 on the board, pin GPIO16 of the chip. */
    I2C_SDA2: true;
    /** LDO2_PWR on the board, pin GPIO39 of the chip. */
    LDO2_PWR: true;
    /** LED_BLUE on the board, pin GPIO13 of the chip. */
    LED_BLUE: true;
    /** SPI_MOSI on the board, pin GPIO35 of the chip. */
    SPI_MOSI: true;
    /** SPI_SCK on the board, pin GPIO36 of the chip. */
    SPI_SCK: true;
    /** SPI_MISO on the board, pin GPIO37 of the chip. */
    SPI_MISO: true;
    /** RGB_DATA on the board, pin GPIO40 of the chip. */
    RGB_DATA: true;
    /** UART0_TX on the board, pin GPIO43 of the chip. */
    UART0_TX: true;
    /** UART0_RX on the board, pin GPIO44 of the chip. */
    UART0_RX: true;
    /** VBAT_SENSE on the board, pin GPIO2 of the chip. */
    VBAT_SENSE: true;
    /** VBUS_SENSE on the board, pin GPIO34 of the chip. */
    VBUS_SENSE: true;
  }
}

export {};
