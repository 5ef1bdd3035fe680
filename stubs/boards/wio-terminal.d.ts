/**
 * The pins of the Seeed Wio Terminal by name: with this file loaded, `new Pin` completes them and refuses others. To be listed under
 * `types` as `mpc/stubs/boards/wio-terminal`.
 * @ports samd
 */

declare module "../machine.js" {
  interface BoardPins {
    /** A0_D0 on the board, pin PB08 of the chip. */
    A0_D0: true;
    /** A1_D1 on the board, pin PB09 of the chip. */
    A1_D1: true;
    /** A2_D2 on the board, pin PA07 of the chip. */
    A2_D2: true;
    /** A3_D3 on the board, pin PB04 of the chip. */
    A3_D3: true;
    /** A4_D4 on the board, pin PB05 of the chip. */
    A4_D4: true;
    /** A5_D5 on the board, pin PB06 of the chip. */
    A5_D5: true;
    /** A6_D6 on the board, pin PA04 of the chip. */
    A6_D6: true;
    /** A7_D7 on the board, pin PB07 of the chip. */
    A7_D7: true;
    /** A8_D8 on the board, pin PA06 of the chip. */
    A8_D8: true;
    /** SWITCH_X on the board, pin PD08 of the chip. */
    SWITCH_X: true;
    /** SWITCH_Y on the board, pin PD09 of the chip. */
    SWITCH_Y: true;
    /** SWITCH_Z on the board, pin PD10 of the chip. */
    SWITCH_Z: true;
    /** SWITCH_B on the board, pin PD12 of the chip. */
    SWITCH_B: true;
    /** SWITCH_U on the board, pin PD20 of the chip. */
    SWITCH_U: true;
    /** BUTTON_1 on the board, pin PC26 of the chip. */
    BUTTON_1: true;
    /** BUTTON_2 on the board, pin PC27 of the chip. */
    BUTTON_2: true;
    /** BUTTON_3 on the board, pin PC28 of the chip. */
    BUTTON_3: true;
    /** ENABLE_5V on the board, pin PC14 of the chip. */
    ENABLE_5V: true;
    /** ENABLE_3V3 on the board, pin PC15 of the chip. */
    ENABLE_3V3: true;
    /** TX on the board, pin PB26 of the chip. */
    TX: true;
    /** RX on the board, pin PB27 of the chip. */
    RX: true;
    /** SDA on the board, pin PA13 of the chip. */
    SDA: true;
    /** SCL on the board, pin PA12 of the chip. */
    SCL: true;
    /** SDA0 on the board, pin PA13 of the chip. */
    SDA0: true;
    /** SCL0 on the board, pin PA12 of the chip. */
    SCL0: true;
    /** SDA1 on the board, pin PA17 of the chip. */
    SDA1: true;
    /** SCL1 on the board, pin PA16 of the chip. */
    SCL1: true;
    /** MOSI on the board, pin PB02 of the chip. */
    MOSI: true;
    /** MISO on the board, pin PB00 of the chip. */
    MISO: true;
    /** SCK on the board, pin PB03 of the chip. */
    SCK: true;
    /** CS on the board, pin PB01 of the chip. */
    CS: true;
    /** GPCLK0 on the board, pin PB15 of the chip. */
    GPCLK0: true;
    /** GPCLK1 on the board, pin PB12 of the chip. */
    GPCLK1: true;
    /** GPCLK2 on the board, pin PB13 of the chip. */
    GPCLK2: true;
    /** SD_MOSI on the board, pin PC16 of the chip. */
    SD_MOSI: true;
    /** SD_MISO on the board, pin PC18 of the chip. */
    SD_MISO: true;
    /** SD_SCK on the board, pin PC17 of the chip. */
    SD_SCK: true;
    /** SD_CS on the board, pin PC19 of the chip. */
    SD_CS: true;
    /** SD_DET on the board, pin PD21 of the chip. */
    SD_DET: true;
    /** I2S_LRCLK on the board, pin PA20 of the chip. */
    I2S_LRCLK: true;
    /** I2S_SDIN on the board, pin PA21 of the chip. */
    I2S_SDIN: true;
    /** I2S_SDOUT on the board, pin PA22 of the chip. */
    I2S_SDOUT: true;
    /** I2S_BCLK on the board, pin PB16 of the chip. */
    I2S_BCLK: true;
    /** LCD_MISO on the board, pin PB18 of the chip. */
    LCD_MISO: true;
    /** LCD_MOSI on the board, pin PB19 of the chip. */
    LCD_MOSI: true;
    /** LCD_SCK on the board, pin PB20 of the chip. */
    LCD_SCK: true;
    /** LCD_CS on the board, pin PB21 of the chip. */
    LCD_CS: true;
    /** LCD_BACKLIGHT on the board, pin PC05 of the chip. */
    LCD_BACKLIGHT: true;
    /** LCD_D_C on the board, pin PC06 of the chip. */
    LCD_D_C: true;
    /** LCD_RESET on the board, pin PC07 of the chip. */
    LCD_RESET: true;
    /** LCD_XL on the board, pin PC10 of the chip. */
    LCD_XL: true;
    /** LCD_YU on the board, pin PC11 of the chip. */
    LCD_YU: true;
    /** LCD_XR on the board, pin PC12 of the chip. */
    LCD_XR: true;
    /** LCD_YD on the board, pin PC13 of the chip. */
    LCD_YD: true;
    /** MIC on the board, pin PC30 of the chip. */
    MIC: true;
    /** BUZZER on the board, pin PD11 of the chip. */
    BUZZER: true;
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
    /** LED_BLUE on the board, pin PA15 of the chip. */
    LED_BLUE: true;
    /** LED_LCD on the board, pin PC05 of the chip. */
    LED_LCD: true;
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
    /** The chip's pin PB08. */
    PB08: true;
    /** The chip's pin PB09. */
    PB09: true;
    /** The chip's pin PA07. */
    PA07: true;
    /** The chip's pin PB04. */
    PB04: true;
    /** The chip's pin PB05. */
    PB05: true;
    /** The chip's pin PB06. */
    PB06: true;
    /** The chip's pin PA04. */
    PA04: true;
    /** The chip's pin PB07. */
    PB07: true;
    /** The chip's pin PA06. */
    PA06: true;
    /** The chip's pin PD08. */
    PD08: true;
    /** The chip's pin PD09. */
    PD09: true;
    /** The chip's pin PD10. */
    PD10: true;
    /** The chip's pin PD12. */
    PD12: true;
    /** The chip's pin PD20. */
    PD20: true;
    /** The chip's pin PC26. */
    PC26: true;
    /** The chip's pin PC27. */
    PC27: true;
    /** The chip's pin PC28. */
    PC28: true;
    /** The chip's pin PC14. */
    PC14: true;
    /** The chip's pin PC15. */
    PC15: true;
    /** The chip's pin PB26. */
    PB26: true;
    /** The chip's pin PB27. */
    PB27: true;
    /** The chip's pin PA13. */
    PA13: true;
    /** The chip's pin PA12. */
    PA12: true;
    /** The chip's pin PA17. */
    PA17: true;
    /** The chip's pin PA16. */
    PA16: true;
    /** The chip's pin PB02. */
    PB02: true;
    /** The chip's pin PB00. */
    PB00: true;
    /** The chip's pin PB03. */
    PB03: true;
    /** The chip's pin PB01. */
    PB01: true;
    /** The chip's pin PB15. */
    PB15: true;
    /** The chip's pin PB12. */
    PB12: true;
    /** The chip's pin PB13. */
    PB13: true;
    /** The chip's pin PC16. */
    PC16: true;
    /** The chip's pin PC18. */
    PC18: true;
    /** The chip's pin PC17. */
    PC17: true;
    /** The chip's pin PC19. */
    PC19: true;
    /** The chip's pin PD21. */
    PD21: true;
    /** The chip's pin PA20. */
    PA20: true;
    /** The chip's pin PA21. */
    PA21: true;
    /** The chip's pin PA22. */
    PA22: true;
    /** The chip's pin PB16. */
    PB16: true;
    /** The chip's pin PB18. */
    PB18: true;
    /** The chip's pin PB19. */
    PB19: true;
    /** The chip's pin PB20. */
    PB20: true;
    /** The chip's pin PB21. */
    PB21: true;
    /** The chip's pin PC05. */
    PC05: true;
    /** The chip's pin PC06. */
    PC06: true;
    /** The chip's pin PC07. */
    PC07: true;
    /** The chip's pin PC10. */
    PC10: true;
    /** The chip's pin PC11. */
    PC11: true;
    /** The chip's pin PC12. */
    PC12: true;
    /** The chip's pin PC13. */
    PC13: true;
    /** The chip's pin PC30. */
    PC30: true;
    /** The chip's pin PD11. */
    PD11: true;
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
    /** The chip's pin PA15. */
    PA15: true;
    /** The chip's pin PA24. */
    PA24: true;
    /** The chip's pin PA25. */
    PA25: true;
    /** The chip's pin PA23. */
    PA23: true;
    /** The chip's pin PA30. */
    PA30: true;
    /** The chip's pin PA31. */
    PA31: true;
  }
}

export {};
