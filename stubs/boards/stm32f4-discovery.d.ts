/**
 * The pins of the ST STM32F4 Discovery by name: with this file loaded, `new Pin` completes them and refuses others. To be listed under
 * `types` as `mpc/stubs/boards/stm32f4-discovery`.
 * @ports stm32
 */

declare module "../machine.js" {
  interface BoardPins {
    /** PC0 on the board, pin C0 of the chip. */
    PC0: true;
    /** PC1 on the board, pin C1 of the chip. */
    PC1: true;
    /** PC2 on the board, pin C2 of the chip. */
    PC2: true;
    /** PC3 on the board, pin C3 of the chip. */
    PC3: true;
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
    /** PC4 on the board, pin C4 of the chip. */
    PC4: true;
    /** PC5 on the board, pin C5 of the chip. */
    PC5: true;
    /** PB0 on the board, pin B0 of the chip. */
    PB0: true;
    /** PB1 on the board, pin B1 of the chip. */
    PB1: true;
    /** PB2 on the board, pin B2 of the chip. */
    PB2: true;
    /** PE7 on the board, pin E7 of the chip. */
    PE7: true;
    /** PE8 on the board, pin E8 of the chip. */
    PE8: true;
    /** PE9 on the board, pin E9 of the chip. */
    PE9: true;
    /** PE10 on the board, pin E10 of the chip. */
    PE10: true;
    /** PE11 on the board, pin E11 of the chip. */
    PE11: true;
    /** PE12 on the board, pin E12 of the chip. */
    PE12: true;
    /** PE13 on the board, pin E13 of the chip. */
    PE13: true;
    /** PE14 on the board, pin E14 of the chip. */
    PE14: true;
    /** PE15 on the board, pin E15 of the chip. */
    PE15: true;
    /** PB10 on the board, pin B10 of the chip. */
    PB10: true;
    /** PB11 on the board, pin B11 of the chip. */
    PB11: true;
    /** PB12 on the board, pin B12 of the chip. */
    PB12: true;
    /** PB13 on the board, pin B13 of the chip. */
    PB13: true;
    /** PB14 on the board, pin B14 of the chip. */
    PB14: true;
    /** PB15 on the board, pin B15 of the chip. */
    PB15: true;
    /** PD8 on the board, pin D8 of the chip. */
    PD8: true;
    /** PD9 on the board, pin D9 of the chip. */
    PD9: true;
    /** PD10 on the board, pin D10 of the chip. */
    PD10: true;
    /** PD11 on the board, pin D11 of the chip. */
    PD11: true;
    /** PD12 on the board, pin D12 of the chip. */
    PD12: true;
    /** PD13 on the board, pin D13 of the chip. */
    PD13: true;
    /** PD14 on the board, pin D14 of the chip. */
    PD14: true;
    /** PD15 on the board, pin D15 of the chip. */
    PD15: true;
    /** PC6 on the board, pin C6 of the chip. */
    PC6: true;
    /** PC7 on the board, pin C7 of the chip. */
    PC7: true;
    /** PC8 on the board, pin C8 of the chip. */
    PC8: true;
    /** PC9 on the board, pin C9 of the chip. */
    PC9: true;
    /** PA8 on the board, pin A8 of the chip. */
    PA8: true;
    /** PA9 on the board, pin A9 of the chip. */
    PA9: true;
    /** PA10 on the board, pin A10 of the chip. */
    PA10: true;
    /** PA13 on the board, pin A13 of the chip. */
    PA13: true;
    /** PA14 on the board, pin A14 of the chip. */
    PA14: true;
    /** PA15 on the board, pin A15 of the chip. */
    PA15: true;
    /** PC10 on the board, pin C10 of the chip. */
    PC10: true;
    /** PC11 on the board, pin C11 of the chip. */
    PC11: true;
    /** PC12 on the board, pin C12 of the chip. */
    PC12: true;
    /** PD0 on the board, pin D0 of the chip. */
    PD0: true;
    /** PD1 on the board, pin D1 of the chip. */
    PD1: true;
    /** PD2 on the board, pin D2 of the chip. */
    PD2: true;
    /** PD3 on the board, pin D3 of the chip. */
    PD3: true;
    /** PD4 on the board, pin D4 of the chip. */
    PD4: true;
    /** PD5 on the board, pin D5 of the chip. */
    PD5: true;
    /** PD6 on the board, pin D6 of the chip. */
    PD6: true;
    /** PD7 on the board, pin D7 of the chip. */
    PD7: true;
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
    /** PE0 on the board, pin E0 of the chip. */
    PE0: true;
    /** PE1 on the board, pin E1 of the chip. */
    PE1: true;
    /** PE2 on the board, pin E2 of the chip. */
    PE2: true;
    /** PE3 on the board, pin E3 of the chip. */
    PE3: true;
    /** PE4 on the board, pin E4 of the chip. */
    PE4: true;
    /** PE5 on the board, pin E5 of the chip. */
    PE5: true;
    /** PE6 on the board, pin E6 of the chip. */
    PE6: true;
    /** PC13 on the board, pin C13 of the chip. */
    PC13: true;
    /** PC14 on the board, pin C14 of the chip. */
    PC14: true;
    /** PC15 on the board, pin C15 of the chip. */
    PC15: true;
    /** PH0 on the board, pin H0 of the chip. */
    PH0: true;
    /** PH1 on the board, pin H1 of the chip. */
    PH1: true;
    /** LED_GREEN on the board, pin D12 of the chip. */
    LED_GREEN: true;
    /** LED_ORANGE on the board, pin D13 of the chip. */
    LED_ORANGE: true;
    /** LED_RED on the board, pin D14 of the chip. */
    LED_RED: true;
    /** LED_BLUE on the board, pin D15 of the chip. */
    LED_BLUE: true;
    /** SW on the board, pin A0 of the chip. */
    SW: true;
    /** USB_DM on the board, pin A11 of the chip. */
    USB_DM: true;
    /** USB_DP on the board, pin A12 of the chip. */
    USB_DP: true;
    /** The chip's pin C0. */
    C0: true;
    /** The chip's pin C1. */
    C1: true;
    /** The chip's pin C2. */
    C2: true;
    /** The chip's pin C3. */
    C3: true;
    /** The chip's pin A0. */
    A0: true;
    /** The chip's pin A1. */
    A1: true;
    /** The chip's pin A2. */
    A2: true;
    /** The chip's pin A3. */
    A3: true;
    /** The chip's pin A4. */
    A4: true;
    /** The chip's pin A5. */
    A5: true;
    /** The chip's pin A6. */
    A6: true;
    /** The chip's pin A7. */
    A7: true;
    /** The chip's pin C4. */
    C4: true;
    /** The chip's pin C5. */
    C5: true;
    /** The chip's pin B0. */
    B0: true;
    /** The chip's pin B1. */
    B1: true;
    /** The chip's pin B2. */
    B2: true;
    /** The chip's pin E7. */
    E7: true;
    /** The chip's pin E8. */
    E8: true;
    /** The chip's pin E9. */
    E9: true;
    /** The chip's pin E10. */
    E10: true;
    /** The chip's pin E11. */
    E11: true;
    /** The chip's pin E12. */
    E12: true;
    /** The chip's pin E13. */
    E13: true;
    /** The chip's pin E14. */
    E14: true;
    /** The chip's pin E15. */
    E15: true;
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
    /** The chip's pin D8. */
    D8: true;
    /** The chip's pin D9. */
    D9: true;
    /** The chip's pin D10. */
    D10: true;
    /** The chip's pin D11. */
    D11: true;
    /** The chip's pin D12. */
    D12: true;
    /** The chip's pin D13. */
    D13: true;
    /** The chip's pin D14. */
    D14: true;
    /** The chip's pin D15. */
    D15: true;
    /** The chip's pin C6. */
    C6: true;
    /** The chip's pin C7. */
    C7: true;
    /** The chip's pin C8. */
    C8: true;
    /** The chip's pin C9. */
    C9: true;
    /** The chip's pin A8. */
    A8: true;
    /** The chip's pin A9. */
    A9: true;
    /** The chip's pin A10. */
    A10: true;
    /** The chip's pin A13. */
    A13: true;
    /** The chip's pin A14. */
    A14: true;
    /** The chip's pin A15. */
    A15: true;
    /** The chip's pin C10. */
    C10: true;
    /** The chip's pin C11. */
    C11: true;
    /** The chip's pin C12. */
    C12: true;
    /** The chip's pin D0. */
    D0: true;
    /** The chip's pin D1. */
    D1: true;
    /** The chip's pin D2. */
    D2: true;
    /** The chip's pin D3. */
    D3: true;
    /** The chip's pin D4. */
    D4: true;
    /** The chip's pin D5. */
    D5: true;
    /** The chip's pin D6. */
    D6: true;
    /** The chip's pin D7. */
    D7: true;
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
    /** The chip's pin E0. */
    E0: true;
    /** The chip's pin E1. */
    E1: true;
    /** The chip's pin E2. */
    E2: true;
    /** The chip's pin E3. */
    E3: true;
    /** The chip's pin E4. */
    E4: true;
    /** The chip's pin E5. */
    E5: true;
    /** The chip's pin E6. */
    E6: true;
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
    /** The chip's pin A11. */
    A11: true;
    /** The chip's pin A12. */
    A12: true;
  }
}

export {};
