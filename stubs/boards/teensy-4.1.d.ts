/**
 * The pins of the PJRC Teensy 4.1 by name: with this file loaded, `new Pin` completes them and refuses others. To be listed under
 * `types` as `mpc/stubs/boards/teensy-4.1`.
 * @ports mimxrt
 */

declare module "../machine.js" {
  interface BoardPins {
    /** D0 on the board, pin GPIO_AD_B0_03 of the chip. */
    D0: true;
    /** D1 on the board, pin GPIO_AD_B0_02 of the chip. */
    D1: true;
    /** D2 on the board, pin GPIO_EMC_04 of the chip. */
    D2: true;
    /** D3 on the board, pin GPIO_EMC_05 of the chip. */
    D3: true;
    /** D4 on the board, pin GPIO_EMC_06 of the chip. */
    D4: true;
    /** D5 on the board, pin GPIO_EMC_08 of the chip. */
    D5: true;
    /** D6 on the board, pin GPIO_B0_10 of the chip. */
    D6: true;
    /** D7 on the board, pin GPIO_B1_01 of the chip. */
    D7: true;
    /** D8 on the board, pin GPIO_B1_00 of the chip. */
    D8: true;
    /** D9 on the board, pin GPIO_B0_11 of the chip. */
    D9: true;
    /** D10 on the board, pin GPIO_B0_00 of the chip. */
    D10: true;
    /** D11 on the board, pin GPIO_B0_02 of the chip. */
    D11: true;
    /** D12 on the board, pin GPIO_B0_01 of the chip. */
    D12: true;
    /** D13 on the board, pin GPIO_B0_03 of the chip. */
    D13: true;
    /** D14 on the board, pin GPIO_AD_B1_02 of the chip. */
    D14: true;
    /** D15 on the board, pin GPIO_AD_B1_03 of the chip. */
    D15: true;
    /** D16 on the board, pin GPIO_AD_B1_07 of the chip. */
    D16: true;
    /** D17 on the board, pin GPIO_AD_B1_06 of the chip. */
    D17: true;
    /** D18 on the board, pin GPIO_AD_B1_01 of the chip. */
    D18: true;
    /** D19 on the board, pin GPIO_AD_B1_00 of the chip. */
    D19: true;
    /** D20 on the board, pin GPIO_AD_B1_10 of the chip. */
    D20: true;
    /** D21 on the board, pin GPIO_AD_B1_11 of the chip. */
    D21: true;
    /** D22 on the board, pin GPIO_AD_B1_08 of the chip. */
    D22: true;
    /** D23 on the board, pin GPIO_AD_B1_09 of the chip. */
    D23: true;
    /** D24 on the board, pin GPIO_AD_B0_12 of the chip. */
    D24: true;
    /** D25 on the board, pin GPIO_AD_B0_13 of the chip. */
    D25: true;
    /** D26 on the board, pin GPIO_AD_B1_14 of the chip. */
    D26: true;
    /** D27 on the board, pin GPIO_AD_B1_15 of the chip. */
    D27: true;
    /** D28 on the board, pin GPIO_EMC_32 of the chip. */
    D28: true;
    /** D29 on the board, pin GPIO_EMC_31 of the chip. */
    D29: true;
    /** D30 on the board, pin GPIO_EMC_37 of the chip. */
    D30: true;
    /** D31 on the board, pin GPIO_EMC_36 of the chip. */
    D31: true;
    /** D32 on the board, pin GPIO_B0_12 of the chip. */
    D32: true;
    /** D33 on the board, pin GPIO_EMC_07 of the chip. */
    D33: true;
    /** D34 on the board, pin GPIO_B1_13 of the chip. */
    D34: true;
    /** D35 on the board, pin GPIO_B1_12 of the chip. */
    D35: true;
    /** D36 on the board, pin GPIO_B1_02 of the chip. */
    D36: true;
    /** D37 on the board, pin GPIO_B1_03 of the chip. */
    D37: true;
    /** D38 on the board, pin GPIO_AD_B1_12 of the chip. */
    D38: true;
    /** D39 on the board, pin GPIO_AD_B1_13 of the chip. */
    D39: true;
    /** D40 on the board, pin GPIO_AD_B1_04 of the chip. */
    D40: true;
    /** D41 on the board, pin GPIO_AD_B1_05 of the chip. */
    D41: true;
    /** D42 on the board, pin GPIO_SD_B0_03 of the chip. */
    D42: true;
    /** D43 on the board, pin GPIO_SD_B0_02 of the chip. */
    D43: true;
    /** D44 on the board, pin GPIO_SD_B0_01 of the chip. */
    D44: true;
    /** D45 on the board, pin GPIO_SD_B0_00 of the chip. */
    D45: true;
    /** D46 on the board, pin GPIO_SD_B0_05 of the chip. */
    D46: true;
    /** D47 on the board, pin GPIO_SD_B0_04 of the chip. */
    D47: true;
    /** D48 on the board, pin GPIO_EMC_24 of the chip. */
    D48: true;
    /** D49 on the board, pin GPIO_EMC_27 of the chip. */
    D49: true;
    /** D50 on the board, pin GPIO_EMC_28 of the chip. */
    D50: true;
    /** D51 on the board, pin GPIO_EMC_22 of the chip. */
    D51: true;
    /** D52 on the board, pin GPIO_EMC_26 of the chip. */
    D52: true;
    /** D53 on the board, pin GPIO_EMC_25 of the chip. */
    D53: true;
    /** D54 on the board, pin GPIO_EMC_29 of the chip. */
    D54: true;
    /** DAT1 on the board, pin GPIO_SD_B0_03 of the chip. */
    DAT1: true;
    /** DAT0 on the board, pin GPIO_SD_B0_02 of the chip. */
    DAT0: true;
    /** CLK on the board, pin GPIO_SD_B0_01 of the chip. */
    CLK: true;
    /** CMD on the board, pin GPIO_SD_B0_00 of the chip. */
    CMD: true;
    /** DAT3 on the board, pin GPIO_SD_B0_05 of the chip. */
    DAT3: true;
    /** DAT2 on the board, pin GPIO_SD_B0_04 of the chip. */
    DAT2: true;
    /** PSRAM_CS on the board, pin GPIO_EMC_24 of the chip. */
    PSRAM_CS: true;
    /** QSPI_IO1 on the board, pin GPIO_EMC_27 of the chip. */
    QSPI_IO1: true;
    /** QSPI_IO2 on the board, pin GPIO_EMC_28 of the chip. */
    QSPI_IO2: true;
    /** FLASH_CS on the board, pin GPIO_EMC_22 of the chip. */
    FLASH_CS: true;
    /** QSPI_IO0 on the board, pin GPIO_EMC_26 of the chip. */
    QSPI_IO0: true;
    /** QSPI_CLK on the board, pin GPIO_EMC_25 of the chip. */
    QSPI_CLK: true;
    /** QSPI_IO3 on the board, pin GPIO_EMC_29 of the chip. */
    QSPI_IO3: true;
    /** A0 on the board, pin GPIO_AD_B1_02 of the chip. */
    A0: true;
    /** A1 on the board, pin GPIO_AD_B1_03 of the chip. */
    A1: true;
    /** A2 on the board, pin GPIO_AD_B1_07 of the chip. */
    A2: true;
    /** A3 on the board, pin GPIO_AD_B1_06 of the chip. */
    A3: true;
    /** A4 on the board, pin GPIO_AD_B1_01 of the chip. */
    A4: true;
    /** A5 on the board, pin GPIO_AD_B1_00 of the chip. */
    A5: true;
    /** A6 on the board, pin GPIO_AD_B1_10 of the chip. */
    A6: true;
    /** A7 on the board, pin GPIO_AD_B1_11 of the chip. */
    A7: true;
    /** A8 on the board, pin GPIO_AD_B1_08 of the chip. */
    A8: true;
    /** A9 on the board, pin GPIO_AD_B1_09 of the chip. */
    A9: true;
    /** A10 on the board, pin GPIO_AD_B0_12 of the chip. */
    A10: true;
    /** A11 on the board, pin GPIO_AD_B0_13 of the chip. */
    A11: true;
    /** A12 on the board, pin GPIO_AD_B1_14 of the chip. */
    A12: true;
    /** A13 on the board, pin GPIO_AD_B1_15 of the chip. */
    A13: true;
    /** LED on the board, pin GPIO_B0_03 of the chip. */
    LED: true;
    /** MCK on the board, pin GPIO_AD_B1_09 of the chip. */
    MCK: true;
    /** SCK_RX on the board, pin GPIO_AD_B1_11 of the chip. */
    SCK_RX: true;
    /** WS_RX on the board, pin GPIO_AD_B1_10 of the chip. */
    WS_RX: true;
    /** SD_RX on the board, pin GPIO_B1_00 of the chip. */
    SD_RX: true;
    /** SCK_TX on the board, pin GPIO_EMC_06 of the chip. */
    SCK_TX: true;
    /** WS_TX on the board, pin GPIO_EMC_05 of the chip. */
    WS_TX: true;
    /** SD_TX on the board, pin GPIO_EMC_04 of the chip. */
    SD_TX: true;
    /** The chip's pin GPIO_AD_B0_03. */
    GPIO_AD_B0_03: true;
    /** The chip's pin GPIO_AD_B0_02. */
    GPIO_AD_B0_02: true;
    /** The chip's pin GPIO_EMC_04. */
    GPIO_EMC_04: true;
    /** The chip's pin GPIO_EMC_05. */
    GPIO_EMC_05: true;
    /** The chip's pin GPIO_EMC_06. */
    GPIO_EMC_06: true;
    /** The chip's pin GPIO_EMC_08. */
    GPIO_EMC_08: true;
    /** The chip's pin GPIO_B0_10. */
    GPIO_B0_10: true;
    /** The chip's pin GPIO_B1_01. */
    GPIO_B1_01: true;
    /** The chip's pin GPIO_B1_00. */
    GPIO_B1_00: true;
    /** The chip's pin GPIO_B0_11. */
    GPIO_B0_11: true;
    /** The chip's pin GPIO_B0_00. */
    GPIO_B0_00: true;
    /** The chip's pin GPIO_B0_02. */
    GPIO_B0_02: true;
    /** The chip's pin GPIO_B0_01. */
    GPIO_B0_01: true;
    /** The chip's pin GPIO_B0_03. */
    GPIO_B0_03: true;
    /** The chip's pin GPIO_AD_B1_02. */
    GPIO_AD_B1_02: true;
    /** The chip's pin GPIO_AD_B1_03. */
    GPIO_AD_B1_03: true;
    /** The chip's pin GPIO_AD_B1_07. */
    GPIO_AD_B1_07: true;
    /** The chip's pin GPIO_AD_B1_06. */
    GPIO_AD_B1_06: true;
    /** The chip's pin GPIO_AD_B1_01. */
    GPIO_AD_B1_01: true;
    /** The chip's pin GPIO_AD_B1_00. */
    GPIO_AD_B1_00: true;
    /** The chip's pin GPIO_AD_B1_10. */
    GPIO_AD_B1_10: true;
    /** The chip's pin GPIO_AD_B1_11. */
    GPIO_AD_B1_11: true;
    /** The chip's pin GPIO_AD_B1_08. */
    GPIO_AD_B1_08: true;
    /** The chip's pin GPIO_AD_B1_09. */
    GPIO_AD_B1_09: true;
    /** The chip's pin GPIO_AD_B0_12. */
    GPIO_AD_B0_12: true;
    /** The chip's pin GPIO_AD_B0_13. */
    GPIO_AD_B0_13: true;
    /** The chip's pin GPIO_AD_B1_14. */
    GPIO_AD_B1_14: true;
    /** The chip's pin GPIO_AD_B1_15. */
    GPIO_AD_B1_15: true;
    /** The chip's pin GPIO_EMC_32. */
    GPIO_EMC_32: true;
    /** The chip's pin GPIO_EMC_31. */
    GPIO_EMC_31: true;
    /** The chip's pin GPIO_EMC_37. */
    GPIO_EMC_37: true;
    /** The chip's pin GPIO_EMC_36. */
    GPIO_EMC_36: true;
    /** The chip's pin GPIO_B0_12. */
    GPIO_B0_12: true;
    /** The chip's pin GPIO_EMC_07. */
    GPIO_EMC_07: true;
    /** The chip's pin GPIO_B1_13. */
    GPIO_B1_13: true;
    /** The chip's pin GPIO_B1_12. */
    GPIO_B1_12: true;
    /** The chip's pin GPIO_B1_02. */
    GPIO_B1_02: true;
    /** The chip's pin GPIO_B1_03. */
    GPIO_B1_03: true;
    /** The chip's pin GPIO_AD_B1_12. */
    GPIO_AD_B1_12: true;
    /** The chip's pin GPIO_AD_B1_13. */
    GPIO_AD_B1_13: true;
    /** The chip's pin GPIO_AD_B1_04. */
    GPIO_AD_B1_04: true;
    /** The chip's pin GPIO_AD_B1_05. */
    GPIO_AD_B1_05: true;
    /** The chip's pin GPIO_EMC_24. */
    GPIO_EMC_24: true;
    /** The chip's pin GPIO_EMC_27. */
    GPIO_EMC_27: true;
    /** The chip's pin GPIO_EMC_28. */
    GPIO_EMC_28: true;
    /** The chip's pin GPIO_EMC_22. */
    GPIO_EMC_22: true;
    /** The chip's pin GPIO_EMC_26. */
    GPIO_EMC_26: true;
    /** The chip's pin GPIO_EMC_25. */
    GPIO_EMC_25: true;
    /** The chip's pin GPIO_EMC_29. */
    GPIO_EMC_29: true;
  }
}

export {};
