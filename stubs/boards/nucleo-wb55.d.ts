/**
 * The pins of the ST Nucleo-WB55 by name: with this file loaded, `new Pin` completes them and refuses others. To be listed under
 * `types` as `mpc/stubs/boards/nucleo-wb55`.
 * @ports stm32
 */

declare module "../machine.js" {
  interface BoardPins {
    /** A0 on the board, pin C0 of the chip. */
    A0: true;
    /** A1 on the board, pin C1 of the chip. */
    A1: true;
    /** A2 on the board, pin A1 of the chip. */
    A2: true;
    /** A3 on the board, pin A0 of the chip. */
    A3: true;
    /** A4 on the board, pin C3 of the chip. */
    A4: true;
    /** A5 on the board, pin C2 of the chip. */
    A5: true;
    /** D0 on the board, pin A3 of the chip. */
    D0: true;
    /** D1 on the board, pin A2 of the chip. */
    D1: true;
    /** D2 on the board, pin C6 of the chip. */
    D2: true;
    /** D3 on the board, pin A10 of the chip. */
    D3: true;
    /** D4 on the board, pin C10 of the chip. */
    D4: true;
    /** D5 on the board, pin A15 of the chip. */
    D5: true;
    /** D6 on the board, pin A8 of the chip. */
    D6: true;
    /** D7 on the board, pin C13 of the chip. */
    D7: true;
    /** D8 on the board, pin C12 of the chip. */
    D8: true;
    /** D9 on the board, pin A9 of the chip. */
    D9: true;
    /** D10 on the board, pin A4 of the chip. */
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
    /** SW on the board, pin C4 of the chip. */
    SW: true;
    /** SW1 on the board, pin C4 of the chip. */
    SW1: true;
    /** SW2 on the board, pin D0 of the chip. */
    SW2: true;
    /** SW3 on the board, pin D1 of the chip. */
    SW3: true;
    /** LED_GREEN on the board, pin B0 of the chip. */
    LED_GREEN: true;
    /** LED_RED on the board, pin B1 of the chip. */
    LED_RED: true;
    /** LED_BLUE on the board, pin B5 of the chip. */
    LED_BLUE: true;
    /** USB_DM on the board, pin A11 of the chip. */
    USB_DM: true;
    /** USB_DP on the board, pin A12 of the chip. */
    USB_DP: true;
    /** The chip's pin A13. */
    A13: true;
    /** The chip's pin A14. */
    A14: true;
    /** The chip's pin B2. */
    B2: true;
    /** The chip's pin B3. */
    B3: true;
    /** The chip's pin B4. */
    B4: true;
    /** The chip's pin B6. */
    B6: true;
    /** The chip's pin B7. */
    B7: true;
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
    /** The chip's pin C5. */
    C5: true;
    /** The chip's pin C11. */
    C11: true;
    /** The chip's pin E4. */
    E4: true;
    /** The chip's pin C0. */
    C0: true;
    /** The chip's pin C1. */
    C1: true;
    /** The chip's pin C3. */
    C3: true;
    /** The chip's pin C2. */
    C2: true;
    /** The chip's pin C6. */
    C6: true;
    /** The chip's pin A10. */
    A10: true;
    /** The chip's pin C10. */
    C10: true;
    /** The chip's pin A15. */
    A15: true;
    /** The chip's pin A8. */
    A8: true;
    /** The chip's pin C13. */
    C13: true;
    /** The chip's pin C12. */
    C12: true;
    /** The chip's pin A9. */
    A9: true;
    /** The chip's pin A7. */
    A7: true;
    /** The chip's pin A6. */
    A6: true;
    /** The chip's pin B9. */
    B9: true;
    /** The chip's pin B8. */
    B8: true;
    /** The chip's pin C4. */
    C4: true;
    /** The chip's pin B0. */
    B0: true;
    /** The chip's pin B1. */
    B1: true;
    /** The chip's pin B5. */
    B5: true;
    /** The chip's pin A11. */
    A11: true;
    /** The chip's pin A12. */
    A12: true;
  }
}

export {};
