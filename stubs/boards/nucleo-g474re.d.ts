/**
 * The pins of the ST Nucleo-G474RE by name: with this file loaded, `new Pin` completes them and refuses others. To be listed under
 * `types` as `mpc/stubs/boards/nucleo-g474re`.
 * @ports stm32
 */

declare module "../machine.js" {
  interface BoardPins {
    /** A0 on the board, pin A0 of the chip. */
    A0: true;
    /** A1 on the board, pin A1 of the chip. */
    A1: true;
    /** A2 on the board, pin A4 of the chip. */
    A2: true;
    /** A3 on the board, pin B0 of the chip. */
    A3: true;
    /** A4 on the board, pin C1 of the chip. */
    A4: true;
    /** A5 on the board, pin C0 of the chip. */
    A5: true;
    /** D0 on the board, pin C5 of the chip. */
    D0: true;
    /** D1 on the board, pin C4 of the chip. */
    D1: true;
    /** D2 on the board, pin A10 of the chip. */
    D2: true;
    /** D3 on the board, pin B3 of the chip. */
    D3: true;
    /** D4 on the board, pin B5 of the chip. */
    D4: true;
    /** D5 on the board, pin B4 of the chip. */
    D5: true;
    /** D6 on the board, pin B10 of the chip. */
    D6: true;
    /** D7 on the board, pin A8 of the chip. */
    D7: true;
    /** D8 on the board, pin A9 of the chip. */
    D8: true;
    /** D9 on the board, pin C7 of the chip. */
    D9: true;
    /** D10 on the board, pin B6 of the chip. */
    D10: true;
    /** D11 on the board, pin A7 of the chip. */
    D11: true;
    /** D12 on the board, pin A6 of the chip. */
    D12: true;
    /** D13 on the board, pin A5 of the chip. */
    D13: true;
    /** D14 on the board, pin B9 of the chip. */
    D14: true;
    /** D15 on the board, pin B8 of the chip. */
    D15: true;
    /** SW on the board, pin C13 of the chip. */
    SW: true;
    /** I2C_SDA on the board, pin B9 of the chip. */
    I2C_SDA: true;
    /** I2C_SCL on the board, pin B8 of the chip. */
    I2C_SCL: true;
    /** LED1 on the board, pin A5 of the chip. */
    LED1: true;
    /** SPI_MOSI on the board, pin A7 of the chip. */
    SPI_MOSI: true;
    /** SPI_MISO on the board, pin A6 of the chip. */
    SPI_MISO: true;
    /** SPI_SCK on the board, pin A5 of the chip. */
    SPI_SCK: true;
    /** SPI_CS on the board, pin B6 of the chip. */
    SPI_CS: true;
    /** LPUART1_TX on the board, pin A2 of the chip. */
    LPUART1_TX: true;
    /** LPUART1_RX on the board, pin A3 of the chip. */
    LPUART1_RX: true;
    /** UART1_TX on the board, pin C4 of the chip. */
    UART1_TX: true;
    /** UART1_RX on the board, pin C5 of the chip. */
    UART1_RX: true;
    /** CN7_1 on the board, pin C10 of the chip. */
    CN7_1: true;
    /** CN7_2 on the board, pin C11 of the chip. */
    CN7_2: true;
    /** CN7_3 on the board, pin C12 of the chip. */
    CN7_3: true;
    /** CN7_4 on the board, pin D2 of the chip. */
    CN7_4: true;
    /** CN7_7 on the board, pin B8 of the chip. */
    CN7_7: true;
    /** CN7_13 on the board, pin A13 of the chip. */
    CN7_13: true;
    /** CN7_15 on the board, pin A14 of the chip. */
    CN7_15: true;
    /** CN7_17 on the board, pin A15 of the chip. */
    CN7_17: true;
    /** CN7_21 on the board, pin B7 of the chip. */
    CN7_21: true;
    /** CN7_23 on the board, pin C13 of the chip. */
    CN7_23: true;
    /** CN7_25 on the board, pin C14 of the chip. */
    CN7_25: true;
    /** CN7_27 on the board, pin C15 of the chip. */
    CN7_27: true;
    /** CN7_28 on the board, pin A0 of the chip. */
    CN7_28: true;
    /** CN7_29 on the board, pin F0 of the chip. */
    CN7_29: true;
    /** CN7_30 on the board, pin A1 of the chip. */
    CN7_30: true;
    /** CN7_31 on the board, pin F1 of the chip. */
    CN7_31: true;
    /** CN7_32 on the board, pin A4 of the chip. */
    CN7_32: true;
    /** CN7_34 on the board, pin B0 of the chip. */
    CN7_34: true;
    /** CN7_35 on the board, pin C2 of the chip. */
    CN7_35: true;
    /** CN7_36 on the board, pin C1 of the chip. */
    CN7_36: true;
    /** CN7_37 on the board, pin C3 of the chip. */
    CN7_37: true;
    /** CN7_38 on the board, pin C0 of the chip. */
    CN7_38: true;
    /** CN10_1 on the board, pin C9 of the chip. */
    CN10_1: true;
    /** CN10_2 on the board, pin C8 of the chip. */
    CN10_2: true;
    /** CN10_3 on the board, pin B8 of the chip. */
    CN10_3: true;
    /** CN10_4 on the board, pin C6 of the chip. */
    CN10_4: true;
    /** CN10_5 on the board, pin B9 of the chip. */
    CN10_5: true;
    /** CN10_6 on the board, pin C5 of the chip. */
    CN10_6: true;
    /** CN10_11 on the board, pin A5 of the chip. */
    CN10_11: true;
    /** CN10_12 on the board, pin A12 of the chip. */
    CN10_12: true;
    /** CN10_13 on the board, pin A6 of the chip. */
    CN10_13: true;
    /** CN10_14 on the board, pin A11 of the chip. */
    CN10_14: true;
    /** CN10_15 on the board, pin A7 of the chip. */
    CN10_15: true;
    /** CN10_16 on the board, pin B12 of the chip. */
    CN10_16: true;
    /** CN10_17 on the board, pin B6 of the chip. */
    CN10_17: true;
    /** CN10_18 on the board, pin B11 of the chip. */
    CN10_18: true;
    /** CN10_19 on the board, pin C7 of the chip. */
    CN10_19: true;
    /** CN10_21 on the board, pin A9 of the chip. */
    CN10_21: true;
    /** CN10_22 on the board, pin B2 of the chip. */
    CN10_22: true;
    /** CN10_23 on the board, pin A8 of the chip. */
    CN10_23: true;
    /** CN10_24 on the board, pin B1 of the chip. */
    CN10_24: true;
    /** CN10_25 on the board, pin B10 of the chip. */
    CN10_25: true;
    /** CN10_26 on the board, pin B15 of the chip. */
    CN10_26: true;
    /** CN10_27 on the board, pin B4 of the chip. */
    CN10_27: true;
    /** CN10_28 on the board, pin B14 of the chip. */
    CN10_28: true;
    /** CN10_29 on the board, pin B5 of the chip. */
    CN10_29: true;
    /** CN10_30 on the board, pin B13 of the chip. */
    CN10_30: true;
    /** CN10_31 on the board, pin B3 of the chip. */
    CN10_31: true;
    /** CN10_33 on the board, pin A10 of the chip. */
    CN10_33: true;
    /** CN10_34 on the board, pin C4 of the chip. */
    CN10_34: true;
    /** CN10_35 on the board, pin C4 of the chip. */
    CN10_35: true;
    /** CN10_37 on the board, pin C5 of the chip. */
    CN10_37: true;
    /** The chip's pin B0. */
    B0: true;
    /** The chip's pin C1. */
    C1: true;
    /** The chip's pin C0. */
    C0: true;
    /** The chip's pin C5. */
    C5: true;
    /** The chip's pin C4. */
    C4: true;
    /** The chip's pin A10. */
    A10: true;
    /** The chip's pin B3. */
    B3: true;
    /** The chip's pin B5. */
    B5: true;
    /** The chip's pin B4. */
    B4: true;
    /** The chip's pin B10. */
    B10: true;
    /** The chip's pin A8. */
    A8: true;
    /** The chip's pin A9. */
    A9: true;
    /** The chip's pin C7. */
    C7: true;
    /** The chip's pin B6. */
    B6: true;
    /** The chip's pin A7. */
    A7: true;
    /** The chip's pin A6. */
    A6: true;
    /** The chip's pin B9. */
    B9: true;
    /** The chip's pin B8. */
    B8: true;
    /** The chip's pin C13. */
    C13: true;
    /** The chip's pin C10. */
    C10: true;
    /** The chip's pin C11. */
    C11: true;
    /** The chip's pin C12. */
    C12: true;
    /** The chip's pin A13. */
    A13: true;
    /** The chip's pin A14. */
    A14: true;
    /** The chip's pin A15. */
    A15: true;
    /** The chip's pin B7. */
    B7: true;
    /** The chip's pin C14. */
    C14: true;
    /** The chip's pin C15. */
    C15: true;
    /** The chip's pin F0. */
    F0: true;
    /** The chip's pin F1. */
    F1: true;
    /** The chip's pin C2. */
    C2: true;
    /** The chip's pin C3. */
    C3: true;
    /** The chip's pin C9. */
    C9: true;
    /** The chip's pin C8. */
    C8: true;
    /** The chip's pin C6. */
    C6: true;
    /** The chip's pin A12. */
    A12: true;
    /** The chip's pin A11. */
    A11: true;
    /** The chip's pin B12. */
    B12: true;
    /** The chip's pin B11. */
    B11: true;
    /** The chip's pin B2. */
    B2: true;
    /** The chip's pin B1. */
    B1: true;
    /** The chip's pin B15. */
    B15: true;
    /** The chip's pin B14. */
    B14: true;
    /** The chip's pin B13. */
    B13: true;
  }
}

export {};
