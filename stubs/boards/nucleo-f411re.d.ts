/**
 * The pins of the ST Nucleo-F411RE by name: with this file loaded, `new Pin` completes them and refuses others. To be listed under
 * `types` as `mpc/stubs/boards/nucleo-f411re`.
 * @ports stm32
 */

declare module "../machine.js" {
  interface BoardPins {
    /** D0 on the board, pin A3 of the chip. */
    D0: true;
    /** D1 on the board, pin A2 of the chip. */
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
    /** PA0 on the board, pin A0 of the chip. */
    PA0: true;
    /** PA1 on the board, pin A1 of the chip. */
    PA1: true;
    /** PA2 on the board, pin A2 of the chip. */
    PA2: true;
    /** PA3 on the board, pin A3 of the chip. */
    PA3: true;
    /** PA4 on the board, pin A4 of the chip. */
    PA4: true;
    /** PA5 on the board, pin A5 of the chip. */
    PA5: true;
    /** PA6 on the board, pin A6 of the chip. */
    PA6: true;
    /** PA7 on the board, pin A7 of the chip. */
    PA7: true;
    /** PA8 on the board, pin A8 of the chip. */
    PA8: true;
    /** PA9 on the board, pin A9 of the chip. */
    PA9: true;
    /** PA10 on the board, pin A10 of the chip. */
    PA10: true;
    /** PA11 on the board, pin A11 of the chip. */
    PA11: true;
    /** PA12 on the board, pin A12 of the chip. */
    PA12: true;
    /** PA15 on the board, pin A15 of the chip. */
    PA15: true;
    /** PB0 on the board, pin B0 of the chip. */
    PB0: true;
    /** PB1 on the board, pin B1 of the chip. */
    PB1: true;
    /** PB2 on the board, pin B2 of the chip. */
    PB2: true;
    /** PB3 on the board, pin B3 of the chip. */
    PB3: true;
    /** PB4 on the board, pin B4 of the chip. */
    PB4: true;
    /** PB5 on the board, pin B5 of the chip. */
    PB5: true;
    /** PB6 on the board, pin B6 of the chip. */
    PB6: true;
    /** PB7 on the board, pin B7 of the chip. */
    PB7: true;
    /** PB8 on the board, pin B8 of the chip. */
    PB8: true;
    /** PB9 on the board, pin B9 of the chip. */
    PB9: true;
    /** PB10 on the board, pin B10 of the chip. */
    PB10: true;
    /** PB12 on the board, pin B12 of the chip. */
    PB12: true;
    /** PB13 on the board, pin B13 of the chip. */
    PB13: true;
    /** PB14 on the board, pin B14 of the chip. */
    PB14: true;
    /** PB15 on the board, pin B15 of the chip. */
    PB15: true;
    /** PC0 on the board, pin C0 of the chip. */
    PC0: true;
    /** PC1 on the board, pin C1 of the chip. */
    PC1: true;
    /** PC2 on the board, pin C2 of the chip. */
    PC2: true;
    /** PC3 on the board, pin C3 of the chip. */
    PC3: true;
    /** PC4 on the board, pin C4 of the chip. */
    PC4: true;
    /** PC5 on the board, pin C5 of the chip. */
    PC5: true;
    /** PC6 on the board, pin C6 of the chip. */
    PC6: true;
    /** PC7 on the board, pin C7 of the chip. */
    PC7: true;
    /** PC8 on the board, pin C8 of the chip. */
    PC8: true;
    /** PC9 on the board, pin C9 of the chip. */
    PC9: true;
    /** PC10 on the board, pin C10 of the chip. */
    PC10: true;
    /** PC11 on the board, pin C11 of the chip. */
    PC11: true;
    /** PC12 on the board, pin C12 of the chip. */
    PC12: true;
    /** PC13 on the board, pin C13 of the chip. */
    PC13: true;
    /** PC14 on the board, pin C14 of the chip. */
    PC14: true;
    /** PC15 on the board, pin C15 of the chip. */
    PC15: true;
    /** PD2 on the board, pin D2 of the chip. */
    PD2: true;
    /** PH0 on the board, pin H0 of the chip. */
    PH0: true;
    /** PH1 on the board, pin H1 of the chip. */
    PH1: true;
    /** LED_GREEN on the board, pin A5 of the chip. */
    LED_GREEN: true;
    /** LED_ORANGE on the board, pin A5 of the chip. */
    LED_ORANGE: true;
    /** LED_RED on the board, pin A5 of the chip. */
    LED_RED: true;
    /** LED_BLUE on the board, pin A4 of the chip. */
    LED_BLUE: true;
    /** SW on the board, pin C13 of the chip. */
    SW: true;
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
    /** The chip's pin B0. */
    B0: true;
    /** The chip's pin C1. */
    C1: true;
    /** The chip's pin C0. */
    C0: true;
    /** The chip's pin A11. */
    A11: true;
    /** The chip's pin A12. */
    A12: true;
    /** The chip's pin A15. */
    A15: true;
    /** The chip's pin B1. */
    B1: true;
    /** The chip's pin B2. */
    B2: true;
    /** The chip's pin B7. */
    B7: true;
    /** The chip's pin B12. */
    B12: true;
    /** The chip's pin B13. */
    B13: true;
    /** The chip's pin B14. */
    B14: true;
    /** The chip's pin B15. */
    B15: true;
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
    /** The chip's pin C13. */
    C13: true;
    /** The chip's pin C14. */
    C14: true;
    /** The chip's pin C15. */
    C15: true;
    /** The chip's pin H0. */
    H0: true;
    /** The chip's pin H1. */
    H1: true;
  }
}

export {};
