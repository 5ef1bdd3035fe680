/**
 * The pins of the Adafruit Metro M7 by name: with this file loaded, `new Pin` completes them and refuses others. To be listed under
 * `types` as `mpc/stubs/boards/metro-m7`.
 * @ports mimxrt
 */

declare module "../machine.js" {
  interface BoardPins {
    /** D0 on the board, pin GPIO_09 of the chip. */
    D0: true;
    /** D1 on the board, pin GPIO_10 of the chip. */
    D1: true;
    /** D2 on the board, pin GPIO_13 of the chip. */
    D2: true;
    /** D3 on the board, pin GPIO_12 of the chip. */
    D3: true;
    /** D4 on the board, pin GPIO_SD_00 of the chip. */
    D4: true;
    /** D5 on the board, pin GPIO_SD_01 of the chip. */
    D5: true;
    /** D6 on the board, pin GPIO_SD_02 of the chip. */
    D6: true;
    /** D7 on the board, pin GPIO_11 of the chip. */
    D7: true;
    /** D8 on the board, pin GPIO_08 of the chip. */
    D8: true;
    /** D9 on the board, pin GPIO_07 of the chip. */
    D9: true;
    /** D10 on the board, pin GPIO_06 of the chip. */
    D10: true;
    /** D11 on the board, pin GPIO_05 of the chip. */
    D11: true;
    /** D12 on the board, pin GPIO_04 of the chip. */
    D12: true;
    /** D13 on the board, pin GPIO_03 of the chip. */
    D13: true;
    /** D14 on the board, pin GPIO_01 of the chip. */
    D14: true;
    /** D15 on the board, pin GPIO_02 of the chip. */
    D15: true;
    /** A0 on the board, pin GPIO_AD_02 of the chip. */
    A0: true;
    /** A1 on the board, pin GPIO_AD_01 of the chip. */
    A1: true;
    /** A2 on the board, pin GPIO_AD_00 of the chip. */
    A2: true;
    /** A3 on the board, pin GPIO_AD_05 of the chip. */
    A3: true;
    /** A4 on the board, pin GPIO_AD_10 of the chip. */
    A4: true;
    /** A5 on the board, pin GPIO_AD_08 of the chip. */
    A5: true;
    /** LED on the board, pin GPIO_03 of the chip. */
    LED: true;
    /** NEOPIXEL on the board, pin GPIO_00 of the chip. */
    NEOPIXEL: true;
    /** ESP_RESET on the board, pin GPIO_AD_07 of the chip. */
    ESP_RESET: true;
    /** ESP_BUSY on the board, pin GPIO_AD_11 of the chip. */
    ESP_BUSY: true;
    /** ESP_CS on the board, pin GPIO_AD_14 of the chip. */
    ESP_CS: true;
    /** ESP_GPIO0 on the board, pin GPIO_SD_05 of the chip. */
    ESP_GPIO0: true;
    /** SCK on the board, pin GPIO_AD_06 of the chip. */
    SCK: true;
    /** MISO on the board, pin GPIO_AD_03 of the chip. */
    MISO: true;
    /** MOSI on the board, pin GPIO_AD_04 of the chip. */
    MOSI: true;
    /** The chip's pin GPIO_09. */
    GPIO_09: true;
    /** The chip's pin GPIO_10. */
    GPIO_10: true;
    /** The chip's pin GPIO_13. */
    GPIO_13: true;
    /** The chip's pin GPIO_12. */
    GPIO_12: true;
    /** The chip's pin GPIO_SD_00. */
    GPIO_SD_00: true;
    /** The chip's pin GPIO_SD_01. */
    GPIO_SD_01: true;
    /** The chip's pin GPIO_SD_02. */
    GPIO_SD_02: true;
    /** The chip's pin GPIO_11. */
    GPIO_11: true;
    /** The chip's pin GPIO_08. */
    GPIO_08: true;
    /** The chip's pin GPIO_07. */
    GPIO_07: true;
    /** The chip's pin GPIO_06. */
    GPIO_06: true;
    /** The chip's pin GPIO_05. */
    GPIO_05: true;
    /** The chip's pin GPIO_04. */
    GPIO_04: true;
    /** The chip's pin GPIO_03. */
    GPIO_03: true;
    /** The chip's pin GPIO_01. */
    GPIO_01: true;
    /** The chip's pin GPIO_02. */
    GPIO_02: true;
    /** The chip's pin GPIO_AD_02. */
    GPIO_AD_02: true;
    /** The chip's pin GPIO_AD_01. */
    GPIO_AD_01: true;
    /** The chip's pin GPIO_AD_00. */
    GPIO_AD_00: true;
    /** The chip's pin GPIO_AD_05. */
    GPIO_AD_05: true;
    /** The chip's pin GPIO_AD_10. */
    GPIO_AD_10: true;
    /** The chip's pin GPIO_AD_08. */
    GPIO_AD_08: true;
    /** The chip's pin GPIO_00. */
    GPIO_00: true;
    /** The chip's pin GPIO_AD_07. */
    GPIO_AD_07: true;
    /** The chip's pin GPIO_AD_11. */
    GPIO_AD_11: true;
    /** The chip's pin GPIO_AD_14. */
    GPIO_AD_14: true;
    /** The chip's pin GPIO_SD_05. */
    GPIO_SD_05: true;
    /** The chip's pin GPIO_AD_06. */
    GPIO_AD_06: true;
    /** The chip's pin GPIO_AD_03. */
    GPIO_AD_03: true;
    /** The chip's pin GPIO_AD_04. */
    GPIO_AD_04: true;
  }
}

export {};
