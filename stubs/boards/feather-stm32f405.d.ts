/**
 * The pins of the Adafruit Feather STM32F405 Express by name: with this file loaded, `new Pin` completes them and refuses others. To be listed under
 * `types` as `mpc/stubs/boards/feather-stm32f405`.
 * @ports stm32
 */

declare module "../machine.js" {
  interface BoardPins {
    /** USB_ID on the board, pin A10 of the chip. */
    USB_ID: true;
    /** USB_DM on the board, pin A11 of the chip. */
    USB_DM: true;
    /** USB_DP on the board, pin A12 of the chip. */
    USB_DP: true;
    /** SWDIO on the board, pin A13 of the chip. */
    SWDIO: true;
    /** SWCLK on the board, pin A14 of the chip. */
    SWCLK: true;
    /** FLASH_CS on the board, pin A15 of the chip. */
    FLASH_CS: true;
    /** BATTERY_MONITOR on the board, pin A3 of the chip. */
    BATTERY_MONITOR: true;
    /** A0 on the board, pin A4 of the chip. */
    A0: true;
    /** A1 on the board, pin A5 of the chip. */
    A1: true;
    /** A2 on the board, pin A6 of the chip. */
    A2: true;
    /** A3 on the board, pin A7 of the chip. */
    A3: true;
    /** USB_VBUS on the board, pin A9 of the chip. */
    USB_VBUS: true;
    /** TX on the board, pin B10 of the chip. */
    TX: true;
    /** D1 on the board, pin B10 of the chip. */
    D1: true;
    /** RX on the board, pin B11 of the chip. */
    RX: true;
    /** D0 on the board, pin B11 of the chip. */
    D0: true;
    /** SD_DETECT on the board, pin B12 of the chip. */
    SD_DETECT: true;
    /** SCK on the board, pin B13 of the chip. */
    SCK: true;
    /** MISO on the board, pin B14 of the chip. */
    MISO: true;
    /** MOSI on the board, pin B15 of the chip. */
    MOSI: true;
    /** BOOT1 on the board, pin B2 of the chip. */
    BOOT1: true;
    /** FLASH_SCK on the board, pin B3 of the chip. */
    FLASH_SCK: true;
    /** FLASH_MISO on the board, pin B4 of the chip. */
    FLASH_MISO: true;
    /** FLASH_MOSI on the board, pin B5 of the chip. */
    FLASH_MOSI: true;
    /** SCL on the board, pin B6 of the chip. */
    SCL: true;
    /** SDA on the board, pin B7 of the chip. */
    SDA: true;
    /** D9 on the board, pin B8 of the chip. */
    D9: true;
    /** D10 on the board, pin B9 of the chip. */
    D10: true;
    /** D8 on the board, pin C0 of the chip. */
    D8: true;
    /** NEOPIXEL on the board, pin C0 of the chip. */
    NEOPIXEL: true;
    /** D13 on the board, pin C1 of the chip. */
    D13: true;
    /** SD_D2 on the board, pin C10 of the chip. */
    SD_D2: true;
    /** SD_D3 on the board, pin C11 of the chip. */
    SD_D3: true;
    /** SD_CK on the board, pin C12 of the chip. */
    SD_CK: true;
    /** D12 on the board, pin C2 of the chip. */
    D12: true;
    /** D11 on the board, pin C3 of the chip. */
    D11: true;
    /** A4 on the board, pin C4 of the chip. */
    A4: true;
    /** A5 on the board, pin C5 of the chip. */
    A5: true;
    /** D6 on the board, pin C6 of the chip. */
    D6: true;
    /** D5 on the board, pin C7 of the chip. */
    D5: true;
    /** SD_D0 on the board, pin C8 of the chip. */
    SD_D0: true;
    /** SD_D1 on the board, pin C9 of the chip. */
    SD_D1: true;
    /** SD_CMD on the board, pin D2 of the chip. */
    SD_CMD: true;
    /** NC_A0 on the board, pin A0 of the chip. */
    NC_A0: true;
    /** NC_A1 on the board, pin A1 of the chip. */
    NC_A1: true;
    /** NC_A2 on the board, pin A2 of the chip. */
    NC_A2: true;
    /** The chip's pin A10. */
    A10: true;
    /** The chip's pin A11. */
    A11: true;
    /** The chip's pin A12. */
    A12: true;
    /** The chip's pin A13. */
    A13: true;
    /** The chip's pin A14. */
    A14: true;
    /** The chip's pin A15. */
    A15: true;
    /** The chip's pin A6. */
    A6: true;
    /** The chip's pin A7. */
    A7: true;
    /** The chip's pin A9. */
    A9: true;
    /** The chip's pin B10. */
    B10: true;
    /** The chip's pin B11. */
    B11: true;
    /** The chip's pin B12. */
    B12: true;
    /** The chip's pin B13. */
    B13: true;
    /** The chip's pin B14. */
    B14: true;
    /** The chip's pin B15. */
    B15: true;
    /** The chip's pin B2. */
    B2: true;
    /** The chip's pin B3. */
    B3: true;
    /** The chip's pin B4. */
    B4: true;
    /** The chip's pin B5. */
    B5: true;
    /** The chip's pin B6. */
    B6: true;
    /** The chip's pin B7. */
    B7: true;
    /** The chip's pin B8. */
    B8: true;
    /** The chip's pin B9. */
    B9: true;
    /** The chip's pin C0. */
    C0: true;
    /** The chip's pin C1. */
    C1: true;
    /** The chip's pin C10. */
    C10: true;
    /** The chip's pin C11. */
    C11: true;
    /** The chip's pin C12. */
    C12: true;
    /** The chip's pin C2. */
    C2: true;
    /** The chip's pin C3. */
    C3: true;
    /** The chip's pin C4. */
    C4: true;
    /** The chip's pin C5. */
    C5: true;
    /** The chip's pin C6. */
    C6: true;
    /** The chip's pin C7. */
    C7: true;
    /** The chip's pin C8. */
    C8: true;
    /** The chip's pin C9. */
    C9: true;
    /** The chip's pin D2. */
    D2: true;
  }
}

export {};
