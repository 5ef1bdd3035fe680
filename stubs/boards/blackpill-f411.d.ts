/**
 * The pins of the WeAct Black Pill F411 by name: with this file loaded, `new Pin` completes them and refuses others. To be listed under
 * `types` as `mpc/stubs/boards/blackpill-f411`.
 * @ports stm32
 */

declare module "../machine.js" {
  interface BoardPins {
    /** LED_BLUE on the board, pin C13 of the chip. */
    LED_BLUE: true;
    /** SW on the board, pin A0 of the chip. */
    SW: true;
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
    /** The chip's pin A8. */
    A8: true;
    /** The chip's pin A9. */
    A9: true;
    /** The chip's pin A10. */
    A10: true;
    /** The chip's pin A11. */
    A11: true;
    /** The chip's pin A12. */
    A12: true;
    /** The chip's pin A15. */
    A15: true;
    /** The chip's pin B0. */
    B0: true;
    /** The chip's pin B1. */
    B1: true;
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
    /** The chip's pin B10. */
    B10: true;
    /** The chip's pin B12. */
    B12: true;
    /** The chip's pin B13. */
    B13: true;
    /** The chip's pin B14. */
    B14: true;
    /** The chip's pin B15. */
    B15: true;
    /** The chip's pin C14. */
    C14: true;
    /** The chip's pin C15. */
    C15: true;
    /** The chip's pin C13. */
    C13: true;
    /** The chip's pin A13. */
    A13: true;
    /** The chip's pin A14. */
    A14: true;
    /** The chip's pin H0. */
    H0: true;
    /** The chip's pin H1. */
    H1: true;
  }
}

export {};
