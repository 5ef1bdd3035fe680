/**
 * The pins of the Arduino Giga R1 WiFi by name: with this file loaded, `new Pin` completes them and refuses others. To be listed under
 * `types` as `mpc/stubs/boards/giga`.
 * @ports stm32
 */

declare module "../machine.js" {
  interface BoardPins {
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
    /** PA13 on the board, pin A13 of the chip. */
    PA13: true;
    /** PA14 on the board, pin A14 of the chip. */
    PA14: true;
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
    /** PF0 on the board, pin F0 of the chip. */
    PF0: true;
    /** PF1 on the board, pin F1 of the chip. */
    PF1: true;
    /** PF2 on the board, pin F2 of the chip. */
    PF2: true;
    /** PF3 on the board, pin F3 of the chip. */
    PF3: true;
    /** PF4 on the board, pin F4 of the chip. */
    PF4: true;
    /** PF5 on the board, pin F5 of the chip. */
    PF5: true;
    /** PF6 on the board, pin F6 of the chip. */
    PF6: true;
    /** PF7 on the board, pin F7 of the chip. */
    PF7: true;
    /** PF8 on the board, pin F8 of the chip. */
    PF8: true;
    /** PF9 on the board, pin F9 of the chip. */
    PF9: true;
    /** PF10 on the board, pin F10 of the chip. */
    PF10: true;
    /** PF11 on the board, pin F11 of the chip. */
    PF11: true;
    /** PF12 on the board, pin F12 of the chip. */
    PF12: true;
    /** PF13 on the board, pin F13 of the chip. */
    PF13: true;
    /** PF14 on the board, pin F14 of the chip. */
    PF14: true;
    /** PF15 on the board, pin F15 of the chip. */
    PF15: true;
    /** PG0 on the board, pin G0 of the chip. */
    PG0: true;
    /** PG1 on the board, pin G1 of the chip. */
    PG1: true;
    /** PG2 on the board, pin G2 of the chip. */
    PG2: true;
    /** PG3 on the board, pin G3 of the chip. */
    PG3: true;
    /** PG4 on the board, pin G4 of the chip. */
    PG4: true;
    /** PG5 on the board, pin G5 of the chip. */
    PG5: true;
    /** PG6 on the board, pin G6 of the chip. */
    PG6: true;
    /** PG7 on the board, pin G7 of the chip. */
    PG7: true;
    /** PG8 on the board, pin G8 of the chip. */
    PG8: true;
    /** PG9 on the board, pin G9 of the chip. */
    PG9: true;
    /** PG10 on the board, pin G10 of the chip. */
    PG10: true;
    /** PG11 on the board, pin G11 of the chip. */
    PG11: true;
    /** PG12 on the board, pin G12 of the chip. */
    PG12: true;
    /** PG13 on the board, pin G13 of the chip. */
    PG13: true;
    /** PG14 on the board, pin G14 of the chip. */
    PG14: true;
    /** PG15 on the board, pin G15 of the chip. */
    PG15: true;
    /** PH0 on the board, pin H0 of the chip. */
    PH0: true;
    /** PH1 on the board, pin H1 of the chip. */
    PH1: true;
    /** PH2 on the board, pin H2 of the chip. */
    PH2: true;
    /** PH3 on the board, pin H3 of the chip. */
    PH3: true;
    /** PH4 on the board, pin H4 of the chip. */
    PH4: true;
    /** PH5 on the board, pin H5 of the chip. */
    PH5: true;
    /** PH6 on the board, pin H6 of the chip. */
    PH6: true;
    /** PH7 on the board, pin H7 of the chip. */
    PH7: true;
    /** PH8 on the board, pin H8 of the chip. */
    PH8: true;
    /** PH9 on the board, pin H9 of the chip. */
    PH9: true;
    /** PH10 on the board, pin H10 of the chip. */
    PH10: true;
    /** PH11 on the board, pin H11 of the chip. */
    PH11: true;
    /** PH12 on the board, pin H12 of the chip. */
    PH12: true;
    /** PH13 on the board, pin H13 of the chip. */
    PH13: true;
    /** PH14 on the board, pin H14 of the chip. */
    PH14: true;
    /** PH15 on the board, pin H15 of the chip. */
    PH15: true;
    /** PI0 on the board, pin I0 of the chip. */
    PI0: true;
    /** PI1 on the board, pin I1 of the chip. */
    PI1: true;
    /** PI2 on the board, pin I2 of the chip. */
    PI2: true;
    /** PI3 on the board, pin I3 of the chip. */
    PI3: true;
    /** PI4 on the board, pin I4 of the chip. */
    PI4: true;
    /** PI5 on the board, pin I5 of the chip. */
    PI5: true;
    /** PI6 on the board, pin I6 of the chip. */
    PI6: true;
    /** PI7 on the board, pin I7 of the chip. */
    PI7: true;
    /** PI8 on the board, pin I8 of the chip. */
    PI8: true;
    /** PI9 on the board, pin I9 of the chip. */
    PI9: true;
    /** PI10 on the board, pin I10 of the chip. */
    PI10: true;
    /** PI11 on the board, pin I11 of the chip. */
    PI11: true;
    /** PI12 on the board, pin I12 of the chip. */
    PI12: true;
    /** PI13 on the board, pin I13 of the chip. */
    PI13: true;
    /** PI14 on the board, pin I14 of the chip. */
    PI14: true;
    /** PI15 on the board, pin I15 of the chip. */
    PI15: true;
    /** PJ0 on the board, pin J0 of the chip. */
    PJ0: true;
    /** PJ1 on the board, pin J1 of the chip. */
    PJ1: true;
    /** PJ2 on the board, pin J2 of the chip. */
    PJ2: true;
    /** PJ3 on the board, pin J3 of the chip. */
    PJ3: true;
    /** PJ4 on the board, pin J4 of the chip. */
    PJ4: true;
    /** PJ5 on the board, pin J5 of the chip. */
    PJ5: true;
    /** PJ6 on the board, pin J6 of the chip. */
    PJ6: true;
    /** PJ7 on the board, pin J7 of the chip. */
    PJ7: true;
    /** PJ8 on the board, pin J8 of the chip. */
    PJ8: true;
    /** PJ9 on the board, pin J9 of the chip. */
    PJ9: true;
    /** PJ10 on the board, pin J10 of the chip. */
    PJ10: true;
    /** PJ11 on the board, pin J11 of the chip. */
    PJ11: true;
    /** PJ12 on the board, pin J12 of the chip. */
    PJ12: true;
    /** PJ13 on the board, pin J13 of the chip. */
    PJ13: true;
    /** PJ14 on the board, pin J14 of the chip. */
    PJ14: true;
    /** PJ15 on the board, pin J15 of the chip. */
    PJ15: true;
    /** PK0 on the board, pin K0 of the chip. */
    PK0: true;
    /** PK1 on the board, pin K1 of the chip. */
    PK1: true;
    /** PK2 on the board, pin K2 of the chip. */
    PK2: true;
    /** PK3 on the board, pin K3 of the chip. */
    PK3: true;
    /** PK4 on the board, pin K4 of the chip. */
    PK4: true;
    /** PK5 on the board, pin K5 of the chip. */
    PK5: true;
    /** PK6 on the board, pin K6 of the chip. */
    PK6: true;
    /** PK7 on the board, pin K7 of the chip. */
    PK7: true;
    /** D0 on the board, pin B7 of the chip. */
    D0: true;
    /** D1 on the board, pin A9 of the chip. */
    D1: true;
    /** D2 on the board, pin A3 of the chip. */
    D2: true;
    /** D3 on the board, pin A2 of the chip. */
    D3: true;
    /** D4 on the board, pin J8 of the chip. */
    D4: true;
    /** D5 on the board, pin A7 of the chip. */
    D5: true;
    /** D6 on the board, pin D13 of the chip. */
    D6: true;
    /** D7 on the board, pin B4 of the chip. */
    D7: true;
    /** D8 on the board, pin B8 of the chip. */
    D8: true;
    /** D9 on the board, pin B9 of the chip. */
    D9: true;
    /** D10 on the board, pin K1 of the chip. */
    D10: true;
    /** D11 on the board, pin J10 of the chip. */
    D11: true;
    /** D12 on the board, pin J11 of the chip. */
    D12: true;
    /** D13 on the board, pin H6 of the chip. */
    D13: true;
    /** D14 on the board, pin G14 of the chip. */
    D14: true;
    /** D15 on the board, pin C7 of the chip. */
    D15: true;
    /** D16 on the board, pin H13 of the chip. */
    D16: true;
    /** D17 on the board, pin I9 of the chip. */
    D17: true;
    /** D18 on the board, pin D5 of the chip. */
    D18: true;
    /** D19 on the board, pin D6 of the chip. */
    D19: true;
    /** D20 on the board, pin B11 of the chip. */
    D20: true;
    /** D21 on the board, pin H4 of the chip. */
    D21: true;
    /** D22 on the board, pin J12 of the chip. */
    D22: true;
    /** D23 on the board, pin G13 of the chip. */
    D23: true;
    /** D24 on the board, pin G12 of the chip. */
    D24: true;
    /** D25 on the board, pin J0 of the chip. */
    D25: true;
    /** D26 on the board, pin J14 of the chip. */
    D26: true;
    /** D27 on the board, pin J1 of the chip. */
    D27: true;
    /** D28 on the board, pin J15 of the chip. */
    D28: true;
    /** D29 on the board, pin J2 of the chip. */
    D29: true;
    /** D30 on the board, pin K3 of the chip. */
    D30: true;
    /** D31 on the board, pin J3 of the chip. */
    D31: true;
    /** D32 on the board, pin K4 of the chip. */
    D32: true;
    /** D33 on the board, pin J4 of the chip. */
    D33: true;
    /** D34 on the board, pin K5 of the chip. */
    D34: true;
    /** D35 on the board, pin J5 of the chip. */
    D35: true;
    /** D36 on the board, pin K6 of the chip. */
    D36: true;
    /** D37 on the board, pin J6 of the chip. */
    D37: true;
    /** D38 on the board, pin J7 of the chip. */
    D38: true;
    /** D39 on the board, pin I14 of the chip. */
    D39: true;
    /** D40 on the board, pin E6 of the chip. */
    D40: true;
    /** D41 on the board, pin K7 of the chip. */
    D41: true;
    /** D42 on the board, pin I15 of the chip. */
    D42: true;
    /** D43 on the board, pin I10 of the chip. */
    D43: true;
    /** D44 on the board, pin G10 of the chip. */
    D44: true;
    /** D45 on the board, pin I13 of the chip. */
    D45: true;
    /** D46 on the board, pin H15 of the chip. */
    D46: true;
    /** D47 on the board, pin B2 of the chip. */
    D47: true;
    /** D48 on the board, pin K0 of the chip. */
    D48: true;
    /** D49 on the board, pin E4 of the chip. */
    D49: true;
    /** D50 on the board, pin I11 of the chip. */
    D50: true;
    /** D51 on the board, pin E5 of the chip. */
    D51: true;
    /** D52 on the board, pin K2 of the chip. */
    D52: true;
    /** D53 on the board, pin G7 of the chip. */
    D53: true;
    /** D54 on the board, pin I5 of the chip. */
    D54: true;
    /** D55 on the board, pin H8 of the chip. */
    D55: true;
    /** D56 on the board, pin A6 of the chip. */
    D56: true;
    /** D57 on the board, pin J9 of the chip. */
    D57: true;
    /** D58 on the board, pin I7 of the chip. */
    D58: true;
    /** D59 on the board, pin I6 of the chip. */
    D59: true;
    /** D60 on the board, pin I4 of the chip. */
    D60: true;
    /** D61 on the board, pin H14 of the chip. */
    D61: true;
    /** D62 on the board, pin G11 of the chip. */
    D62: true;
    /** D63 on the board, pin H11 of the chip. */
    D63: true;
    /** D64 on the board, pin H10 of the chip. */
    D64: true;
    /** D65 on the board, pin H9 of the chip. */
    D65: true;
    /** D66 on the board, pin A1 of the chip. */
    D66: true;
    /** D67 on the board, pin D4 of the chip. */
    D67: true;
    /** D68 on the board, pin C6 of the chip. */
    D68: true;
    /** D69 on the board, pin I0 of the chip. */
    D69: true;
    /** D70 on the board, pin I1 of the chip. */
    D70: true;
    /** D71 on the board, pin I2 of the chip. */
    D71: true;
    /** D72 on the board, pin I3 of the chip. */
    D72: true;
    /** D73 on the board, pin C1 of the chip. */
    D73: true;
    /** D74 on the board, pin B12 of the chip. */
    D74: true;
    /** D75 on the board, pin D3 of the chip. */
    D75: true;
    /** D76 on the board, pin C4 of the chip. */
    D76: true;
    /** D77 on the board, pin C5 of the chip. */
    D77: true;
    /** D78 on the board, pin B0 of the chip. */
    D78: true;
    /** D79 on the board, pin B1 of the chip. */
    D79: true;
    /** D80 on the board, pin C3 of the chip. */
    D80: true;
    /** D81 on the board, pin C2 of the chip. */
    D81: true;
    /** D82 on the board, pin C0 of the chip. */
    D82: true;
    /** D83 on the board, pin A0 of the chip. */
    D83: true;
    /** D84 on the board, pin A4 of the chip. */
    D84: true;
    /** D85 on the board, pin A5 of the chip. */
    D85: true;
    /** D86 on the board, pin I12 of the chip. */
    D86: true;
    /** D87 on the board, pin J13 of the chip. */
    D87: true;
    /** D88 on the board, pin E3 of the chip. */
    D88: true;
    /** D89 on the board, pin G9 of the chip. */
    D89: true;
    /** D90 on the board, pin D7 of the chip. */
    D90: true;
    /** D91 on the board, pin B3 of the chip. */
    D91: true;
    /** D92 on the board, pin A15 of the chip. */
    D92: true;
    /** D93 on the board, pin B5 of the chip. */
    D93: true;
    /** D94 on the board, pin B13 of the chip. */
    D94: true;
    /** D100 on the board, pin C13 of the chip. */
    D100: true;
    /** D101 on the board, pin B6 of the chip. */
    D101: true;
    /** D102 on the board, pin H12 of the chip. */
    D102: true;
    /** A0 on the board, pin C4 of the chip. */
    A0: true;
    /** A1 on the board, pin C5 of the chip. */
    A1: true;
    /** A2 on the board, pin B0 of the chip. */
    A2: true;
    /** A3 on the board, pin B1 of the chip. */
    A3: true;
    /** A4 on the board, pin C3 of the chip. */
    A4: true;
    /** A5 on the board, pin C2 of the chip. */
    A5: true;
    /** A6 on the board, pin C0 of the chip. */
    A6: true;
    /** A7 on the board, pin A0 of the chip. */
    A7: true;
    /** A8 on the board, pin C2_C of the chip. */
    A8: true;
    /** A9 on the board, pin C3_C of the chip. */
    A9: true;
    /** A10 on the board, pin A1_C of the chip. */
    A10: true;
    /** A11 on the board, pin A0_C of the chip. */
    A11: true;
    /** A12 on the board, pin A4 of the chip. */
    A12: true;
    /** A13 on the board, pin A5 of the chip. */
    A13: true;
    /** UART1_TX on the board, pin A9 of the chip. */
    UART1_TX: true;
    /** UART1_RX on the board, pin B7 of the chip. */
    UART1_RX: true;
    /** UART2_TX on the board, pin D5 of the chip. */
    UART2_TX: true;
    /** UART2_RX on the board, pin D6 of the chip. */
    UART2_RX: true;
    /** UART4_TX on the board, pin H13 of the chip. */
    UART4_TX: true;
    /** UART4_RX on the board, pin I9 of the chip. */
    UART4_RX: true;
    /** UART6_TX on the board, pin G14 of the chip. */
    UART6_TX: true;
    /** UART6_RX on the board, pin C7 of the chip. */
    UART6_RX: true;
    /** DAC0 on the board, pin A4 of the chip. */
    DAC0: true;
    /** DAC1 on the board, pin A5 of the chip. */
    DAC1: true;
    /** LEDR on the board, pin I12 of the chip. */
    LEDR: true;
    /** LEDG on the board, pin J13 of the chip. */
    LEDG: true;
    /** LEDB on the board, pin E3 of the chip. */
    LEDB: true;
    /** LED_BUILTIN on the board, pin J13 of the chip. */
    LED_BUILTIN: true;
    /** LED_RED on the board, pin I12 of the chip. */
    LED_RED: true;
    /** LED_GREEN on the board, pin J13 of the chip. */
    LED_GREEN: true;
    /** LED_BLUE on the board, pin E3 of the chip. */
    LED_BLUE: true;
    /** I2C1_SDA on the board, pin B9 of the chip. */
    I2C1_SDA: true;
    /** I2C1_SCL on the board, pin B8 of the chip. */
    I2C1_SCL: true;
    /** I2C2_SDA on the board, pin B11 of the chip. */
    I2C2_SDA: true;
    /** I2C2_SCL on the board, pin H4 of the chip. */
    I2C2_SCL: true;
    /** I2C4_SDA on the board, pin H12 of the chip. */
    I2C4_SDA: true;
    /** I2C4_SCL on the board, pin B6 of the chip. */
    I2C4_SCL: true;
    /** The chip's pin A14. */
    A14: true;
    /** The chip's pin A15. */
    A15: true;
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
    /** The chip's pin C2. */
    C2: true;
    /** The chip's pin C3. */
    C3: true;
    /** The chip's pin C6. */
    C6: true;
    /** The chip's pin C7. */
    C7: true;
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
    /** The chip's pin F0. */
    F0: true;
    /** The chip's pin F1. */
    F1: true;
    /** The chip's pin F2. */
    F2: true;
    /** The chip's pin F12. */
    F12: true;
    /** The chip's pin F13. */
    F13: true;
    /** The chip's pin F15. */
    F15: true;
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
    /** The chip's pin G7. */
    G7: true;
    /** The chip's pin G8. */
    G8: true;
    /** The chip's pin G9. */
    G9: true;
    /** The chip's pin G10. */
    G10: true;
    /** The chip's pin G11. */
    G11: true;
    /** The chip's pin G12. */
    G12: true;
    /** The chip's pin G13. */
    G13: true;
    /** The chip's pin G14. */
    G14: true;
    /** The chip's pin G15. */
    G15: true;
    /** The chip's pin H0. */
    H0: true;
    /** The chip's pin H1. */
    H1: true;
    /** The chip's pin H6. */
    H6: true;
    /** The chip's pin H7. */
    H7: true;
    /** The chip's pin H8. */
    H8: true;
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
    /** The chip's pin I0. */
    I0: true;
    /** The chip's pin I1. */
    I1: true;
    /** The chip's pin I2. */
    I2: true;
    /** The chip's pin I3. */
    I3: true;
    /** The chip's pin I4. */
    I4: true;
    /** The chip's pin I5. */
    I5: true;
    /** The chip's pin I6. */
    I6: true;
    /** The chip's pin I7. */
    I7: true;
    /** The chip's pin I8. */
    I8: true;
    /** The chip's pin I9. */
    I9: true;
    /** The chip's pin I10. */
    I10: true;
    /** The chip's pin I11. */
    I11: true;
    /** The chip's pin I12. */
    I12: true;
    /** The chip's pin I13. */
    I13: true;
    /** The chip's pin I14. */
    I14: true;
    /** The chip's pin I15. */
    I15: true;
    /** The chip's pin J0. */
    J0: true;
    /** The chip's pin J1. */
    J1: true;
    /** The chip's pin J2. */
    J2: true;
    /** The chip's pin J3. */
    J3: true;
    /** The chip's pin J4. */
    J4: true;
    /** The chip's pin J5. */
    J5: true;
    /** The chip's pin J6. */
    J6: true;
    /** The chip's pin J7. */
    J7: true;
    /** The chip's pin J8. */
    J8: true;
    /** The chip's pin J9. */
    J9: true;
    /** The chip's pin J10. */
    J10: true;
    /** The chip's pin J11. */
    J11: true;
    /** The chip's pin J12. */
    J12: true;
    /** The chip's pin J13. */
    J13: true;
    /** The chip's pin J14. */
    J14: true;
    /** The chip's pin J15. */
    J15: true;
    /** The chip's pin K0. */
    K0: true;
    /** The chip's pin K1. */
    K1: true;
    /** The chip's pin K2. */
    K2: true;
    /** The chip's pin K3. */
    K3: true;
    /** The chip's pin K4. */
    K4: true;
    /** The chip's pin K5. */
    K5: true;
    /** The chip's pin K6. */
    K6: true;
    /** The chip's pin K7. */
    K7: true;
    /** The chip's pin C2_C. */
    C2_C: true;
    /** The chip's pin C3_C. */
    C3_C: true;
    /** The chip's pin A1_C. */
    A1_C: true;
    /** The chip's pin A0_C. */
    A0_C: true;
  }
}

export {};
