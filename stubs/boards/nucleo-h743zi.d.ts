/**
 * The pins of the ST Nucleo-H743ZI by name: with this file loaded, `new Pin` completes them and refuses others. To be listed under
 * `types` as `mpc/stubs/boards/nucleo-h743zi`.
 * @ports stm32
 */

declare module "../machine.js" {
  interface BoardPins {
    /** A0 on the board, pin A3 of the chip. */
    A0: true;
    /** A1 on the board, pin C0 of the chip. */
    A1: true;
    /** A2 on the board, pin C3 of the chip. */
    A2: true;
    /** A3 on the board, pin B1 of the chip. */
    A3: true;
    /** A4 on the board, pin C2 of the chip. */
    A4: true;
    /** A5 on the board, pin F10 of the chip. */
    A5: true;
    /** A6 on the board, pin F4 of the chip. */
    A6: true;
    /** A7 on the board, pin F5 of the chip. */
    A7: true;
    /** A8 on the board, pin F6 of the chip. */
    A8: true;
    /** D0 on the board, pin B7 of the chip. */
    D0: true;
    /** D1 on the board, pin B6 of the chip. */
    D1: true;
    /** D2 on the board, pin G14 of the chip. */
    D2: true;
    /** D3 on the board, pin E13 of the chip. */
    D3: true;
    /** D4 on the board, pin E14 of the chip. */
    D4: true;
    /** D5 on the board, pin E11 of the chip. */
    D5: true;
    /** D6 on the board, pin E9 of the chip. */
    D6: true;
    /** D7 on the board, pin G12 of the chip. */
    D7: true;
    /** D8 on the board, pin F3 of the chip. */
    D8: true;
    /** D9 on the board, pin D15 of the chip. */
    D9: true;
    /** D10 on the board, pin D14 of the chip. */
    D10: true;
    /** D11 on the board, pin B5 of the chip. */
    D11: true;
    /** D12 on the board, pin A6 of the chip. */
    D12: true;
    /** D13 on the board, pin A7 of the chip. */
    D13: true;
    /** D14 on the board, pin B9 of the chip. */
    D14: true;
    /** D15 on the board, pin B8 of the chip. */
    D15: true;
    /** D16 on the board, pin C6 of the chip. */
    D16: true;
    /** D17 on the board, pin B15 of the chip. */
    D17: true;
    /** D18 on the board, pin B13 of the chip. */
    D18: true;
    /** D19 on the board, pin B12 of the chip. */
    D19: true;
    /** D20 on the board, pin A15 of the chip. */
    D20: true;
    /** D21 on the board, pin C7 of the chip. */
    D21: true;
    /** D22 on the board, pin B5 of the chip. */
    D22: true;
    /** D23 on the board, pin B3 of the chip. */
    D23: true;
    /** D24 on the board, pin A4 of the chip. */
    D24: true;
    /** D25 on the board, pin B4 of the chip. */
    D25: true;
    /** D26 on the board, pin G6 of the chip. */
    D26: true;
    /** D27 on the board, pin B2 of the chip. */
    D27: true;
    /** D28 on the board, pin D13 of the chip. */
    D28: true;
    /** D29 on the board, pin D12 of the chip. */
    D29: true;
    /** D30 on the board, pin D11 of the chip. */
    D30: true;
    /** D31 on the board, pin E2 of the chip. */
    D31: true;
    /** D32 on the board, pin A0 of the chip. */
    D32: true;
    /** D33 on the board, pin B0 of the chip. */
    D33: true;
    /** D34 on the board, pin E0 of the chip. */
    D34: true;
    /** D35 on the board, pin B11 of the chip. */
    D35: true;
    /** D36 on the board, pin B10 of the chip. */
    D36: true;
    /** D37 on the board, pin E15 of the chip. */
    D37: true;
    /** D38 on the board, pin E6 of the chip. */
    D38: true;
    /** D39 on the board, pin E12 of the chip. */
    D39: true;
    /** D40 on the board, pin E10 of the chip. */
    D40: true;
    /** D41 on the board, pin E7 of the chip. */
    D41: true;
    /** D42 on the board, pin E8 of the chip. */
    D42: true;
    /** D43 on the board, pin C8 of the chip. */
    D43: true;
    /** D44 on the board, pin C9 of the chip. */
    D44: true;
    /** D45 on the board, pin C10 of the chip. */
    D45: true;
    /** D46 on the board, pin C11 of the chip. */
    D46: true;
    /** D47 on the board, pin C12 of the chip. */
    D47: true;
    /** D48 on the board, pin D2 of the chip. */
    D48: true;
    /** D49 on the board, pin G2 of the chip. */
    D49: true;
    /** D50 on the board, pin G3 of the chip. */
    D50: true;
    /** D51 on the board, pin D7 of the chip. */
    D51: true;
    /** D52 on the board, pin D6 of the chip. */
    D52: true;
    /** D53 on the board, pin D5 of the chip. */
    D53: true;
    /** D54 on the board, pin D4 of the chip. */
    D54: true;
    /** D55 on the board, pin D3 of the chip. */
    D55: true;
    /** D56 on the board, pin E2 of the chip. */
    D56: true;
    /** D57 on the board, pin E4 of the chip. */
    D57: true;
    /** D58 on the board, pin E5 of the chip. */
    D58: true;
    /** D59 on the board, pin E6 of the chip. */
    D59: true;
    /** D60 on the board, pin E3 of the chip. */
    D60: true;
    /** D61 on the board, pin F8 of the chip. */
    D61: true;
    /** D62 on the board, pin F7 of the chip. */
    D62: true;
    /** D63 on the board, pin F9 of the chip. */
    D63: true;
    /** D64 on the board, pin G1 of the chip. */
    D64: true;
    /** D65 on the board, pin G0 of the chip. */
    D65: true;
    /** D66 on the board, pin D1 of the chip. */
    D66: true;
    /** D67 on the board, pin D0 of the chip. */
    D67: true;
    /** D68 on the board, pin F0 of the chip. */
    D68: true;
    /** D69 on the board, pin F1 of the chip. */
    D69: true;
    /** D70 on the board, pin F2 of the chip. */
    D70: true;
    /** D71 on the board, pin E9 of the chip. */
    D71: true;
    /** D72 on the board, pin B2 of the chip. */
    D72: true;
    /** DAC1 on the board, pin A4 of the chip. */
    DAC1: true;
    /** DAC2 on the board, pin A5 of the chip. */
    DAC2: true;
    /** LED1 on the board, pin B0 of the chip. */
    LED1: true;
    /** LED2 on the board, pin B7 of the chip. */
    LED2: true;
    /** LED3 on the board, pin B14 of the chip. */
    LED3: true;
    /** SW on the board, pin C13 of the chip. */
    SW: true;
    /** I2C1_SDA on the board, pin B9 of the chip. */
    I2C1_SDA: true;
    /** I2C1_SCL on the board, pin B8 of the chip. */
    I2C1_SCL: true;
    /** I2C2_SDA on the board, pin F0 of the chip. */
    I2C2_SDA: true;
    /** I2C2_SCL on the board, pin F1 of the chip. */
    I2C2_SCL: true;
    /** I2C4_SCL on the board, pin F14 of the chip. */
    I2C4_SCL: true;
    /** I2C4_SDA on the board, pin F15 of the chip. */
    I2C4_SDA: true;
    /** SD_D0 on the board, pin C8 of the chip. */
    SD_D0: true;
    /** SD_D1 on the board, pin C9 of the chip. */
    SD_D1: true;
    /** SD_D2 on the board, pin C10 of the chip. */
    SD_D2: true;
    /** SD_D3 on the board, pin C11 of the chip. */
    SD_D3: true;
    /** SD_CMD on the board, pin D2 of the chip. */
    SD_CMD: true;
    /** SD_CK on the board, pin C12 of the chip. */
    SD_CK: true;
    /** SD_SW on the board, pin G2 of the chip. */
    SD_SW: true;
    /** OTG_FS_POWER on the board, pin G6 of the chip. */
    OTG_FS_POWER: true;
    /** OTG_FS_OVER_CURRENT on the board, pin G7 of the chip. */
    OTG_FS_OVER_CURRENT: true;
    /** USB_VBUS on the board, pin A9 of the chip. */
    USB_VBUS: true;
    /** USB_ID on the board, pin A10 of the chip. */
    USB_ID: true;
    /** USB_DM on the board, pin A11 of the chip. */
    USB_DM: true;
    /** USB_DP on the board, pin A12 of the chip. */
    USB_DP: true;
    /** UART1_TX on the board, pin B6 of the chip. */
    UART1_TX: true;
    /** UART1_RX on the board, pin B15 of the chip. */
    UART1_RX: true;
    /** UART2_TX on the board, pin D5 of the chip. */
    UART2_TX: true;
    /** UART2_RX on the board, pin D6 of the chip. */
    UART2_RX: true;
    /** UART2_RTS on the board, pin D4 of the chip. */
    UART2_RTS: true;
    /** UART2_CTS on the board, pin D3 of the chip. */
    UART2_CTS: true;
    /** UART3_TX on the board, pin D8 of the chip. */
    UART3_TX: true;
    /** UART3_RX on the board, pin D9 of the chip. */
    UART3_RX: true;
    /** UART5_TX on the board, pin B6 of the chip. */
    UART5_TX: true;
    /** UART5_RX on the board, pin B12 of the chip. */
    UART5_RX: true;
    /** UART6_TX on the board, pin C6 of the chip. */
    UART6_TX: true;
    /** UART6_RX on the board, pin C7 of the chip. */
    UART6_RX: true;
    /** UART7_TX on the board, pin F7 of the chip. */
    UART7_TX: true;
    /** UART7_RX on the board, pin F6 of the chip. */
    UART7_RX: true;
    /** UART8_TX on the board, pin E1 of the chip. */
    UART8_TX: true;
    /** UART8_RX on the board, pin E0 of the chip. */
    UART8_RX: true;
    /** ETH_MDC on the board, pin C1 of the chip. */
    ETH_MDC: true;
    /** ETH_MDIO on the board, pin A2 of the chip. */
    ETH_MDIO: true;
    /** ETH_RMII_REF_CLK on the board, pin A1 of the chip. */
    ETH_RMII_REF_CLK: true;
    /** ETH_RMII_CRS_DV on the board, pin A7 of the chip. */
    ETH_RMII_CRS_DV: true;
    /** ETH_RMII_RXD0 on the board, pin C4 of the chip. */
    ETH_RMII_RXD0: true;
    /** ETH_RMII_RXD1 on the board, pin C5 of the chip. */
    ETH_RMII_RXD1: true;
    /** ETH_RMII_TX_EN on the board, pin G11 of the chip. */
    ETH_RMII_TX_EN: true;
    /** ETH_RMII_TXD0 on the board, pin G13 of the chip. */
    ETH_RMII_TXD0: true;
    /** ETH_RMII_TXD1 on the board, pin B13 of the chip. */
    ETH_RMII_TXD1: true;
    /** The chip's pin C0. */
    C0: true;
    /** The chip's pin C3. */
    C3: true;
    /** The chip's pin B1. */
    B1: true;
    /** The chip's pin C2. */
    C2: true;
    /** The chip's pin F10. */
    F10: true;
    /** The chip's pin F4. */
    F4: true;
    /** The chip's pin F5. */
    F5: true;
    /** The chip's pin F6. */
    F6: true;
    /** The chip's pin B7. */
    B7: true;
    /** The chip's pin B6. */
    B6: true;
    /** The chip's pin G14. */
    G14: true;
    /** The chip's pin E13. */
    E13: true;
    /** The chip's pin E14. */
    E14: true;
    /** The chip's pin E11. */
    E11: true;
    /** The chip's pin E9. */
    E9: true;
    /** The chip's pin G12. */
    G12: true;
    /** The chip's pin F3. */
    F3: true;
    /** The chip's pin B5. */
    B5: true;
    /** The chip's pin B9. */
    B9: true;
    /** The chip's pin B8. */
    B8: true;
    /** The chip's pin C6. */
    C6: true;
    /** The chip's pin B15. */
    B15: true;
    /** The chip's pin B13. */
    B13: true;
    /** The chip's pin B12. */
    B12: true;
    /** The chip's pin A15. */
    A15: true;
    /** The chip's pin C7. */
    C7: true;
    /** The chip's pin B3. */
    B3: true;
    /** The chip's pin B4. */
    B4: true;
    /** The chip's pin G6. */
    G6: true;
    /** The chip's pin B2. */
    B2: true;
    /** The chip's pin E2. */
    E2: true;
    /** The chip's pin B0. */
    B0: true;
    /** The chip's pin E0. */
    E0: true;
    /** The chip's pin B11. */
    B11: true;
    /** The chip's pin B10. */
    B10: true;
    /** The chip's pin E15. */
    E15: true;
    /** The chip's pin E6. */
    E6: true;
    /** The chip's pin E12. */
    E12: true;
    /** The chip's pin E10. */
    E10: true;
    /** The chip's pin E7. */
    E7: true;
    /** The chip's pin E8. */
    E8: true;
    /** The chip's pin C8. */
    C8: true;
    /** The chip's pin C9. */
    C9: true;
    /** The chip's pin C10. */
    C10: true;
    /** The chip's pin C11. */
    C11: true;
    /** The chip's pin C12. */
    C12: true;
    /** The chip's pin G2. */
    G2: true;
    /** The chip's pin G3. */
    G3: true;
    /** The chip's pin E4. */
    E4: true;
    /** The chip's pin E5. */
    E5: true;
    /** The chip's pin E3. */
    E3: true;
    /** The chip's pin F8. */
    F8: true;
    /** The chip's pin F7. */
    F7: true;
    /** The chip's pin F9. */
    F9: true;
    /** The chip's pin G1. */
    G1: true;
    /** The chip's pin G0. */
    G0: true;
    /** The chip's pin F0. */
    F0: true;
    /** The chip's pin F1. */
    F1: true;
    /** The chip's pin F2. */
    F2: true;
    /** The chip's pin B14. */
    B14: true;
    /** The chip's pin C13. */
    C13: true;
    /** The chip's pin F14. */
    F14: true;
    /** The chip's pin F15. */
    F15: true;
    /** The chip's pin G7. */
    G7: true;
    /** The chip's pin A9. */
    A9: true;
    /** The chip's pin A10. */
    A10: true;
    /** The chip's pin A11. */
    A11: true;
    /** The chip's pin A12. */
    A12: true;
    /** The chip's pin E1. */
    E1: true;
    /** The chip's pin C1. */
    C1: true;
    /** The chip's pin C4. */
    C4: true;
    /** The chip's pin C5. */
    C5: true;
    /** The chip's pin G11. */
    G11: true;
    /** The chip's pin G13. */
    G13: true;
  }
}

export {};
