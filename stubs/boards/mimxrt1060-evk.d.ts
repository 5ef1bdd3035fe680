/**
 * The pins of the NXP MIMXRT1060-EVK by name: with this file loaded, `new Pin` completes them and refuses others. To be listed under
 * `types` as `mpc/stubs/boards/mimxrt1060-evk`.
 * @ports mimxrt
 */

declare module "../machine.js" {
  interface BoardPins {
    /** D0 on the board, pin GPIO_AD_B1_07 of the chip. */
    D0: true;
    /** D1 on the board, pin GPIO_AD_B1_06 of the chip. */
    D1: true;
    /** D2 on the board, pin GPIO_AD_B0_11 of the chip. */
    D2: true;
    /** D3 on the board, pin GPIO_AD_B1_08 of the chip. */
    D3: true;
    /** D4 on the board, pin GPIO_AD_B0_09 of the chip. */
    D4: true;
    /** D5 on the board, pin GPIO_AD_B0_10 of the chip. */
    D5: true;
    /** D6 on the board, pin GPIO_AD_B1_02 of the chip. */
    D6: true;
    /** D7 on the board, pin GPIO_AD_B1_03 of the chip. */
    D7: true;
    /** D8 on the board, pin GPIO_AD_B0_03 of the chip. */
    D8: true;
    /** D9 on the board, pin GPIO_AD_B0_02 of the chip. */
    D9: true;
    /** D10 on the board, pin GPIO_SD_B0_01 of the chip. */
    D10: true;
    /** D11 on the board, pin GPIO_SD_B0_02 of the chip. */
    D11: true;
    /** D12 on the board, pin GPIO_SD_B0_03 of the chip. */
    D12: true;
    /** D13 on the board, pin GPIO_SD_B0_00 of the chip. */
    D13: true;
    /** D14 on the board, pin GPIO_AD_B0_01 of the chip. */
    D14: true;
    /** D15 on the board, pin GPIO_AD_B0_00 of the chip. */
    D15: true;
    /** A0 on the board, pin GPIO_AD_B1_10 of the chip. */
    A0: true;
    /** A1 on the board, pin GPIO_AD_B1_11 of the chip. */
    A1: true;
    /** A2 on the board, pin GPIO_AD_B1_04 of the chip. */
    A2: true;
    /** A3 on the board, pin GPIO_AD_B1_05 of the chip. */
    A3: true;
    /** A4 on the board, pin GPIO_AD_B1_01 of the chip. */
    A4: true;
    /** A5 on the board, pin GPIO_AD_B1_00 of the chip. */
    A5: true;
    /** RX on the board, pin GPIO_AD_B1_07 of the chip. */
    RX: true;
    /** TX on the board, pin GPIO_AD_B1_06 of the chip. */
    TX: true;
    /** SCL on the board, pin GPIO_AD_B1_00 of the chip. */
    SCL: true;
    /** SDA on the board, pin GPIO_AD_B1_01 of the chip. */
    SDA: true;
    /** SCK on the board, pin GPIO_SD_B0_00 of the chip. */
    SCK: true;
    /** SDI on the board, pin GPIO_SD_B0_03 of the chip. */
    SDI: true;
    /** SDO on the board, pin GPIO_SD_B0_02 of the chip. */
    SDO: true;
    /** CS on the board, pin GPIO_SD_B0_01 of the chip. */
    CS: true;
    /** LED_GREEN on the board, pin GPIO_AD_B0_09 of the chip. */
    LED_GREEN: true;
    /** MCK on the board, pin GPIO_AD_B1_09 of the chip. */
    MCK: true;
    /** SCK_RX on the board, pin GPIO_AD_B1_11 of the chip. */
    SCK_RX: true;
    /** WS_RX on the board, pin GPIO_AD_B1_10 of the chip. */
    WS_RX: true;
    /** SD_RX on the board, pin GPIO_AD_B1_12 of the chip. */
    SD_RX: true;
    /** SCK_TX on the board, pin GPIO_AD_B1_14 of the chip. */
    SCK_TX: true;
    /** WS_TX on the board, pin GPIO_AD_B1_15 of the chip. */
    WS_TX: true;
    /** SD_TX on the board, pin GPIO_AD_B1_13 of the chip. */
    SD_TX: true;
    /** The chip's pin GPIO_AD_B1_07. */
    GPIO_AD_B1_07: true;
    /** The chip's pin GPIO_AD_B1_06. */
    GPIO_AD_B1_06: true;
    /** The chip's pin GPIO_AD_B0_11. */
    GPIO_AD_B0_11: true;
    /** The chip's pin GPIO_AD_B1_08. */
    GPIO_AD_B1_08: true;
    /** The chip's pin GPIO_AD_B1_02. */
    GPIO_AD_B1_02: true;
    /** The chip's pin GPIO_AD_B1_03. */
    GPIO_AD_B1_03: true;
    /** The chip's pin GPIO_AD_B0_03. */
    GPIO_AD_B0_03: true;
    /** The chip's pin GPIO_AD_B0_02. */
    GPIO_AD_B0_02: true;
    /** The chip's pin GPIO_AD_B0_01. */
    GPIO_AD_B0_01: true;
    /** The chip's pin GPIO_AD_B0_00. */
    GPIO_AD_B0_00: true;
    /** The chip's pin GPIO_AD_B1_10. */
    GPIO_AD_B1_10: true;
    /** The chip's pin GPIO_AD_B1_11. */
    GPIO_AD_B1_11: true;
    /** The chip's pin GPIO_AD_B1_04. */
    GPIO_AD_B1_04: true;
    /** The chip's pin GPIO_AD_B1_05. */
    GPIO_AD_B1_05: true;
    /** The chip's pin GPIO_AD_B1_01. */
    GPIO_AD_B1_01: true;
    /** The chip's pin GPIO_AD_B1_00. */
    GPIO_AD_B1_00: true;
    /** The chip's pin GPIO_AD_B1_09. */
    GPIO_AD_B1_09: true;
    /** The chip's pin GPIO_AD_B1_12. */
    GPIO_AD_B1_12: true;
    /** The chip's pin GPIO_AD_B1_14. */
    GPIO_AD_B1_14: true;
    /** The chip's pin GPIO_AD_B1_15. */
    GPIO_AD_B1_15: true;
    /** The chip's pin GPIO_AD_B1_13. */
    GPIO_AD_B1_13: true;
  }
}

export {};
