/**
 * The pins of the pyboard D (SF2) by name: with this file loaded, `new Pin` completes them and refuses others. To be listed under
 * `types` as `mpc/stubs/boards/pyboard-d`.
 * @ports stm32
 */

declare module "../machine.js" {
  interface BoardPins {
    /** W3 on the board, pin PE3 of the chip. */
    W3: true;
    /** W5 on the board, pin PA11 of the chip. */
    W5: true;
    /** W5B on the board, pin PI0 of the chip. */
    W5B: true;
    /** W6 on the board, pin PA5 of the chip. */
    W6: true;
    /** W7 on the board, pin PA4 of the chip. */
    W7: true;
    /** W7B on the board, pin PG7 of the chip. */
    W7B: true;
    /** W8 on the board, pin PB11 of the chip. */
    W8: true;
    /** W9 on the board, pin PA12 of the chip. */
    W9: true;
    /** W9B on the board, pin PI1 of the chip. */
    W9B: true;
    /** W10 on the board, pin PA6 of the chip. */
    W10: true;
    /** W11 on the board, pin PA3 of the chip. */
    W11: true;
    /** W12 on the board, pin PB10 of the chip. */
    W12: true;
    /** W14 on the board, pin PA7 of the chip. */
    W14: true;
    /** W15 on the board, pin PA2 of the chip. */
    W15: true;
    /** W16 on the board, pin PA15 of the chip. */
    W16: true;
    /** W17 on the board, pin PA1 of the chip. */
    W17: true;
    /** W18 on the board, pin PD3 of the chip. */
    W18: true;
    /** W19 on the board, pin PA0 of the chip. */
    W19: true;
    /** W20 on the board, pin PD0 of the chip. */
    W20: true;
    /** W21 on the board, pin PC14 of the chip. */
    W21: true;
    /** W22 on the board, pin PE12 of the chip. */
    W22: true;
    /** W22B on the board, pin PF6 of the chip. */
    W22B: true;
    /** W22C on the board, pin PF7 of the chip. */
    W22C: true;
    /** W22D on the board, pin PF10 of the chip. */
    W22D: true;
    /** W23 on the board, pin PE1 of the chip. */
    W23: true;
    /** W24 on the board, pin PC1 of the chip. */
    W24: true;
    /** W25 on the board, pin PE0 of the chip. */
    W25: true;
    /** W26 on the board, pin PC13 of the chip. */
    W26: true;
    /** W27 on the board, pin PA8 of the chip. */
    W27: true;
    /** W27B on the board, pin PC6 of the chip. */
    W27B: true;
    /** W28 on the board, pin PE6 of the chip. */
    W28: true;
    /** W29 on the board, pin PB3 of the chip. */
    W29: true;
    /** W30 on the board, pin PE5 of the chip. */
    W30: true;
    /** W32 on the board, pin PE4 of the chip. */
    W32: true;
    /** W33 on the board, pin PH2 of the chip. */
    W33: true;
    /** W34 on the board, pin PH3 of the chip. */
    W34: true;
    /** W43 on the board, pin PB0 of the chip. */
    W43: true;
    /** W43B on the board, pin PC0 of the chip. */
    W43B: true;
    /** W43C on the board, pin PF9 of the chip. */
    W43C: true;
    /** W43D on the board, pin PF11 of the chip. */
    W43D: true;
    /** W45 on the board, pin PB12 of the chip. */
    W45: true;
    /** W45B on the board, pin PE14 of the chip. */
    W45B: true;
    /** W45C on the board, pin PH8 of the chip. */
    W45C: true;
    /** W46 on the board, pin PB5 of the chip. */
    W46: true;
    /** W47 on the board, pin PC5 of the chip. */
    W47: true;
    /** W47B on the board, pin PF14 of the chip. */
    W47B: true;
    /** W49 on the board, pin PB13 of the chip. */
    W49: true;
    /** W50 on the board, pin PB4 of the chip. */
    W50: true;
    /** W51 on the board, pin PC4 of the chip. */
    W51: true;
    /** W51B on the board, pin PF15 of the chip. */
    W51B: true;
    /** W52 on the board, pin PA10 of the chip. */
    W52: true;
    /** W53 on the board, pin PC2 of the chip. */
    W53: true;
    /** W53B on the board, pin PF8 of the chip. */
    W53B: true;
    /** W54 on the board, pin PA9 of the chip. */
    W54: true;
    /** W55 on the board, pin PB9 of the chip. */
    W55: true;
    /** W56 on the board, pin PA14 of the chip. */
    W56: true;
    /** W57 on the board, pin PC3 of the chip. */
    W57: true;
    /** W57B on the board, pin PF13 of the chip. */
    W57B: true;
    /** W58 on the board, pin PG11 of the chip. */
    W58: true;
    /** W59 on the board, pin PB8 of the chip. */
    W59: true;
    /** W60 on the board, pin PG12 of the chip. */
    W60: true;
    /** W61 on the board, pin PB7 of the chip. */
    W61: true;
    /** W62 on the board, pin PD7 of the chip. */
    W62: true;
    /** W63 on the board, pin PB1 of the chip. */
    W63: true;
    /** W63B on the board, pin PD9 of the chip. */
    W63B: true;
    /** W64 on the board, pin PD6 of the chip. */
    W64: true;
    /** W65 on the board, pin PD8 of the chip. */
    W65: true;
    /** W66 on the board, pin PG9 of the chip. */
    W66: true;
    /** W67 on the board, pin PA13 of the chip. */
    W67: true;
    /** W68 on the board, pin PG10 of the chip. */
    W68: true;
    /** W70 on the board, pin PB14 of the chip. */
    W70: true;
    /** W71 on the board, pin PE15 of the chip. */
    W71: true;
    /** W72 on the board, pin PB15 of the chip. */
    W72: true;
    /** W73 on the board, pin PH6 of the chip. */
    W73: true;
    /** W74 on the board, pin PH7 of the chip. */
    W74: true;
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
    /** X5B on the board, pin PG7 of the chip. */
    X5B: true;
    /** X6 on the board, pin PA5 of the chip. */
    X6: true;
    /** X7 on the board, pin PA6 of the chip. */
    X7: true;
    /** X8 on the board, pin PA7 of the chip. */
    X8: true;
    /** X9 on the board, pin PB8 of the chip. */
    X9: true;
    /** X10 on the board, pin PB9 of the chip. */
    X10: true;
    /** X11 on the board, pin PC4 of the chip. */
    X11: true;
    /** X11B on the board, pin PF15 of the chip. */
    X11B: true;
    /** X12 on the board, pin PC5 of the chip. */
    X12: true;
    /** X12B on the board, pin PF14 of the chip. */
    X12B: true;
    /** Y1 on the board, pin PA9 of the chip. */
    Y1: true;
    /** Y2 on the board, pin PA10 of the chip. */
    Y2: true;
    /** Y3 on the board, pin PB4 of the chip. */
    Y3: true;
    /** Y4 on the board, pin PB5 of the chip. */
    Y4: true;
    /** Y5 on the board, pin PB12 of the chip. */
    Y5: true;
    /** Y5B on the board, pin PE14 of the chip. */
    Y5B: true;
    /** Y5C on the board, pin PH8 of the chip. */
    Y5C: true;
    /** Y6 on the board, pin PB13 of the chip. */
    Y6: true;
    /** Y7 on the board, pin PC2 of the chip. */
    Y7: true;
    /** Y7B on the board, pin PF8 of the chip. */
    Y7B: true;
    /** Y8 on the board, pin PC3 of the chip. */
    Y8: true;
    /** Y8B on the board, pin PF13 of the chip. */
    Y8B: true;
    /** Y9 on the board, pin PB10 of the chip. */
    Y9: true;
    /** Y10 on the board, pin PB11 of the chip. */
    Y10: true;
    /** Y11 on the board, pin PB0 of the chip. */
    Y11: true;
    /** Y11B on the board, pin PC0 of the chip. */
    Y11B: true;
    /** Y11C on the board, pin PF9 of the chip. */
    Y11C: true;
    /** Y11D on the board, pin PF11 of the chip. */
    Y11D: true;
    /** Y12 on the board, pin PB1 of the chip. */
    Y12: true;
    /** Y12B on the board, pin PD9 of the chip. */
    Y12B: true;
    /** EN_3V3 on the board, pin PF2 of the chip. */
    EN_3V3: true;
    /** PULL_SCL on the board, pin PF1 of the chip. */
    PULL_SCL: true;
    /** PULL_SDA on the board, pin PH5 of the chip. */
    PULL_SDA: true;
    /** LED_RED on the board, pin PF3 of the chip. */
    LED_RED: true;
    /** LED_GREEN on the board, pin PF4 of the chip. */
    LED_GREEN: true;
    /** LED_BLUE on the board, pin PF5 of the chip. */
    LED_BLUE: true;
    /** USR on the board, pin PA13 of the chip. */
    USR: true;
    /** USB_DM on the board, pin PA11 of the chip. */
    USB_DM: true;
    /** USB_DP on the board, pin PA12 of the chip. */
    USB_DP: true;
    /** USB_HS_DM on the board, pin PB14 of the chip. */
    USB_HS_DM: true;
    /** USB_HS_DP on the board, pin PB15 of the chip. */
    USB_HS_DP: true;
    /** SD_SW on the board, pin PA14 of the chip. */
    SD_SW: true;
    /** The chip's pin E3. */
    E3: true;
    /** The chip's pin A11. */
    A11: true;
    /** The chip's pin I0. */
    I0: true;
    /** The chip's pin A5. */
    A5: true;
    /** The chip's pin A4. */
    A4: true;
    /** The chip's pin G7. */
    G7: true;
    /** The chip's pin B11. */
    B11: true;
    /** The chip's pin A12. */
    A12: true;
    /** The chip's pin I1. */
    I1: true;
    /** The chip's pin A6. */
    A6: true;
    /** The chip's pin A3. */
    A3: true;
    /** The chip's pin B10. */
    B10: true;
    /** The chip's pin A7. */
    A7: true;
    /** The chip's pin A2. */
    A2: true;
    /** The chip's pin A15. */
    A15: true;
    /** The chip's pin A1. */
    A1: true;
    /** The chip's pin D3. */
    D3: true;
    /** The chip's pin A0. */
    A0: true;
    /** The chip's pin D0. */
    D0: true;
    /** The chip's pin C14. */
    C14: true;
    /** The chip's pin E12. */
    E12: true;
    /** The chip's pin F6. */
    F6: true;
    /** The chip's pin F7. */
    F7: true;
    /** The chip's pin F10. */
    F10: true;
    /** The chip's pin E1. */
    E1: true;
    /** The chip's pin C1. */
    C1: true;
    /** The chip's pin E0. */
    E0: true;
    /** The chip's pin C13. */
    C13: true;
    /** The chip's pin A8. */
    A8: true;
    /** The chip's pin C6. */
    C6: true;
    /** The chip's pin E6. */
    E6: true;
    /** The chip's pin B3. */
    B3: true;
    /** The chip's pin E5. */
    E5: true;
    /** The chip's pin E4. */
    E4: true;
    /** The chip's pin H2. */
    H2: true;
    /** The chip's pin H3. */
    H3: true;
    /** The chip's pin B0. */
    B0: true;
    /** The chip's pin C0. */
    C0: true;
    /** The chip's pin F9. */
    F9: true;
    /** The chip's pin F11. */
    F11: true;
    /** The chip's pin B12. */
    B12: true;
    /** The chip's pin E14. */
    E14: true;
    /** The chip's pin H8. */
    H8: true;
    /** The chip's pin B5. */
    B5: true;
    /** The chip's pin C5. */
    C5: true;
    /** The chip's pin F14. */
    F14: true;
    /** The chip's pin B13. */
    B13: true;
    /** The chip's pin B4. */
    B4: true;
    /** The chip's pin C4. */
    C4: true;
    /** The chip's pin F15. */
    F15: true;
    /** The chip's pin A10. */
    A10: true;
    /** The chip's pin C2. */
    C2: true;
    /** The chip's pin F8. */
    F8: true;
    /** The chip's pin A9. */
    A9: true;
    /** The chip's pin B9. */
    B9: true;
    /** The chip's pin A14. */
    A14: true;
    /** The chip's pin C3. */
    C3: true;
    /** The chip's pin F13. */
    F13: true;
    /** The chip's pin G11. */
    G11: true;
    /** The chip's pin B8. */
    B8: true;
    /** The chip's pin G12. */
    G12: true;
    /** The chip's pin B7. */
    B7: true;
    /** The chip's pin D7. */
    D7: true;
    /** The chip's pin B1. */
    B1: true;
    /** The chip's pin D9. */
    D9: true;
    /** The chip's pin D6. */
    D6: true;
    /** The chip's pin D8. */
    D8: true;
    /** The chip's pin G9. */
    G9: true;
    /** The chip's pin A13. */
    A13: true;
    /** The chip's pin G10. */
    G10: true;
    /** The chip's pin B14. */
    B14: true;
    /** The chip's pin E15. */
    E15: true;
    /** The chip's pin B15. */
    B15: true;
    /** The chip's pin H6. */
    H6: true;
    /** The chip's pin H7. */
    H7: true;
    /** The chip's pin F2. */
    F2: true;
    /** The chip's pin F1. */
    F1: true;
    /** The chip's pin H5. */
    H5: true;
    /** The chip's pin F3. */
    F3: true;
    /** The chip's pin F4. */
    F4: true;
    /** The chip's pin F5. */
    F5: true;
    /** The chip's pin E13. */
    E13: true;
    /** The chip's pin E11. */
    E11: true;
    /** The chip's pin E7. */
    E7: true;
    /** The chip's pin E8. */
    E8: true;
    /** The chip's pin E9. */
    E9: true;
    /** The chip's pin E10. */
    E10: true;
    /** The chip's pin B6. */
    B6: true;
    /** The chip's pin B2. */
    B2: true;
    /** The chip's pin D11. */
    D11: true;
    /** The chip's pin D12. */
    D12: true;
    /** The chip's pin E2. */
    E2: true;
    /** The chip's pin D13. */
    D13: true;
    /** The chip's pin D4. */
    D4: true;
    /** The chip's pin I8. */
    I8: true;
    /** The chip's pin I9. */
    I9: true;
    /** The chip's pin I11. */
    I11: true;
    /** The chip's pin I7. */
    I7: true;
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
    /** The chip's pin C7. */
    C7: true;
    /** The chip's pin G14. */
    G14: true;
    /** The chip's pin G13. */
    G13: true;
    /** The chip's pin G8. */
    G8: true;
    /** The chip's pin G15. */
    G15: true;
    /** The chip's pin I5. */
    I5: true;
    /** The chip's pin I4. */
    I4: true;
    /** The chip's pin I10. */
    I10: true;
    /** The chip's pin I6. */
    I6: true;
    /** The chip's pin D10. */
    D10: true;
    /** The chip's pin D5. */
    D5: true;
    /** The chip's pin D1. */
    D1: true;
    /** The chip's pin D14. */
    D14: true;
    /** The chip's pin D15. */
    D15: true;
    /** The chip's pin F0. */
    F0: true;
    /** The chip's pin F12. */
    F12: true;
    /** The chip's pin G0. */
    G0: true;
    /** The chip's pin G1. */
    G1: true;
    /** The chip's pin G2. */
    G2: true;
    /** The chip's pin G3. */
    G3: true;
    /** The chip's pin G4. */
    G4: true;
    /** The chip's pin G5. */
    G5: true;
    /** The chip's pin G6. */
    G6: true;
    /** The chip's pin H4. */
    H4: true;
    /** The chip's pin H9. */
    H9: true;
    /** The chip's pin H10. */
    H10: true;
    /** The chip's pin H11. */
    H11: true;
    /** The chip's pin H12. */
    H12: true;
    /** The chip's pin H13. */
    H13: true;
    /** The chip's pin H14. */
    H14: true;
    /** The chip's pin H15. */
    H15: true;
    /** The chip's pin I2. */
    I2: true;
    /** The chip's pin I3. */
    I3: true;
  }
}

export {};
