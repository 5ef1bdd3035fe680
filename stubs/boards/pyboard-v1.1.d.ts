/**
 * The pins of the pyboard v1.1 by name: with this file loaded, `new Pin` completes them and refuses others. To be listed under
 * `types` as `mpc/stubs/boards/pyboard-v1.1`.
 * @ports stm32
 */

declare module "../machine.js" {
  interface BoardPins {
    /** X1 on the board, pin PA0 of the chip. */
    X1: true;
    /** X2 on the board, pin PA1 of the chip. */
    X2: true;
    /** X3 on the board, pin PA2 of the chip. */
    X3: true;
    /** X4 on the board, pin PA3 of the chip. */
    X4: true;
    /** X5 on the board, pin PA4 of the chip. */
    X5: true;
    /** X6 on the board, pin PA5 of the chip. */
    X6: true;
    /** X7 on the board, pin PA6 of the chip. */
    X7: true;
    /** X8 on the board, pin PA7 of the chip. */
    X8: true;
    /** X9 on the board, pin PB6 of the chip. */
    X9: true;
    /** X10 on the board, pin PB7 of the chip. */
    X10: true;
    /** X11 on the board, pin PC4 of the chip. */
    X11: true;
    /** X12 on the board, pin PC5 of the chip. */
    X12: true;
    /** X17 on the board, pin PB3 of the chip. */
    X17: true;
    /** X18 on the board, pin PC13 of the chip. */
    X18: true;
    /** X19 on the board, pin PC0 of the chip. */
    X19: true;
    /** X20 on the board, pin PC1 of the chip. */
    X20: true;
    /** X21 on the board, pin PC2 of the chip. */
    X21: true;
    /** X22 on the board, pin PC3 of the chip. */
    X22: true;
    /** Y1 on the board, pin PC6 of the chip. */
    Y1: true;
    /** Y2 on the board, pin PC7 of the chip. */
    Y2: true;
    /** Y3 on the board, pin PB8 of the chip. */
    Y3: true;
    /** Y4 on the board, pin PB9 of the chip. */
    Y4: true;
    /** Y5 on the board, pin PB12 of the chip. */
    Y5: true;
    /** Y6 on the board, pin PB13 of the chip. */
    Y6: true;
    /** Y7 on the board, pin PB14 of the chip. */
    Y7: true;
    /** Y8 on the board, pin PB15 of the chip. */
    Y8: true;
    /** Y9 on the board, pin PB10 of the chip. */
    Y9: true;
    /** Y10 on the board, pin PB11 of the chip. */
    Y10: true;
    /** Y11 on the board, pin PB0 of the chip. */
    Y11: true;
    /** Y12 on the board, pin PB1 of the chip. */
    Y12: true;
    /** SW on the board, pin PB3 of the chip. */
    SW: true;
    /** LED_RED on the board, pin PA13 of the chip. */
    LED_RED: true;
    /** LED_GREEN on the board, pin PA14 of the chip. */
    LED_GREEN: true;
    /** LED_YELLOW on the board, pin PA15 of the chip. */
    LED_YELLOW: true;
    /** LED_BLUE on the board, pin PB4 of the chip. */
    LED_BLUE: true;
    /** MMA_INT on the board, pin PB2 of the chip. */
    MMA_INT: true;
    /** MMA_AVDD on the board, pin PB5 of the chip. */
    MMA_AVDD: true;
    /** SD_D0 on the board, pin PC8 of the chip. */
    SD_D0: true;
    /** SD_D1 on the board, pin PC9 of the chip. */
    SD_D1: true;
    /** SD_D2 on the board, pin PC10 of the chip. */
    SD_D2: true;
    /** SD_D3 on the board, pin PC11 of the chip. */
    SD_D3: true;
    /** SD_CMD on the board, pin PD2 of the chip. */
    SD_CMD: true;
    /** SD_CK on the board, pin PC12 of the chip. */
    SD_CK: true;
    /** SD on the board, pin PA8 of the chip. */
    SD: true;
    /** SD_SW on the board, pin PA8 of the chip. */
    SD_SW: true;
    /** USB_VBUS on the board, pin PA9 of the chip. */
    USB_VBUS: true;
    /** USB_ID on the board, pin PA10 of the chip. */
    USB_ID: true;
    /** USB_DM on the board, pin PA11 of the chip. */
    USB_DM: true;
    /** USB_DP on the board, pin PA12 of the chip. */
    USB_DP: true;
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
    /** The chip's pin B6. */
    B6: true;
    /** The chip's pin B7. */
    B7: true;
    /** The chip's pin C4. */
    C4: true;
    /** The chip's pin C5. */
    C5: true;
    /** The chip's pin B3. */
    B3: true;
    /** The chip's pin C13. */
    C13: true;
    /** The chip's pin C0. */
    C0: true;
    /** The chip's pin C1. */
    C1: true;
    /** The chip's pin C2. */
    C2: true;
    /** The chip's pin C3. */
    C3: true;
    /** The chip's pin C6. */
    C6: true;
    /** The chip's pin C7. */
    C7: true;
    /** The chip's pin B8. */
    B8: true;
    /** The chip's pin B9. */
    B9: true;
    /** The chip's pin B12. */
    B12: true;
    /** The chip's pin B13. */
    B13: true;
    /** The chip's pin B14. */
    B14: true;
    /** The chip's pin B15. */
    B15: true;
    /** The chip's pin B10. */
    B10: true;
    /** The chip's pin B11. */
    B11: true;
    /** The chip's pin B0. */
    B0: true;
    /** The chip's pin B1. */
    B1: true;
    /** The chip's pin A13. */
    A13: true;
    /** The chip's pin A14. */
    A14: true;
    /** The chip's pin A15. */
    A15: true;
    /** The chip's pin B4. */
    B4: true;
    /** The chip's pin B2. */
    B2: true;
    /** The chip's pin B5. */
    B5: true;
    /** The chip's pin C8. */
    C8: true;
    /** The chip's pin C9. */
    C9: true;
    /** The chip's pin C10. */
    C10: true;
    /** The chip's pin C11. */
    C11: true;
    /** The chip's pin D2. */
    D2: true;
    /** The chip's pin C12. */
    C12: true;
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
  }
}

export {};
