/**
 * The pins of the Arduino Nano ESP32 by name: with this file loaded, `new Pin` completes them and refuses others. To be listed under
 * `types` as `mpc/stubs/boards/nano-esp32`.
 * @ports esp32
 */

declare module "../machine.js" {
  interface BoardPins {
    /** D0 on the board, pin GPIO44 of the chip. */
    D0: true;
    /** D1 on the board, pin GPIO43 of the chip. */
    D1: true;
    /** D2 on the board, pin GPIO5 of the chip. */
    D2: true;
    /** D3 on the board, pin GPIO6 of the chip. */
    D3: true;
    /** D4 on the board, pin GPIO7 of the chip. */
    D4: true;
    /** D5 on the board, pin GPIO8 of the chip. */
    D5: true;
    /** D6 on the board, pin GPIO9 of the chip. */
    D6: true;
    /** D7 on the board, pin GPIO10 of the chip. */
    D7: true;
    /** D8 on the board, pin GPIO17 of the chip. */
    D8: true;
    /** D9 on the board, pin GPIO18 of the chip. */
    D9: true;
    /** D10 on the board, pin GPIO21 of the chip. */
    D10: true;
    /** D11 on the board, pin GPIO38 of the chip. */
    D11: true;
    /** D12 on the board, pin GPIO47 of the chip. */
    D12: true;
    /** D13 on the board, pin GPIO48 of the chip. */
    D13: true;
    /** D17 on the board, pin GPIO1 of the chip. */
    D17: true;
    /** D18 on the board, pin GPIO2 of the chip. */
    D18: true;
    /** D19 on the board, pin GPIO3 of the chip. */
    D19: true;
    /** D20 on the board, pin GPIO4 of the chip. */
    D20: true;
    /** D21 on the board, pin GPIO11 of the chip. */
    D21: true;
    /** D22 on the board, pin GPIO12 of the chip. */
    D22: true;
    /** D23 on the board, pin GPIO13 of the chip. */
    D23: true;
    /** D24 on the board, pin GPIO14 of the chip. */
    D24: true;
    /** LEDR on the board, pin GPIO46 of the chip. */
    LEDR: true;
    /** LEDG on the board, pin GPIO0 of the chip. */
    LEDG: true;
    /** LEDB on the board, pin GPIO45 of the chip. */
    LEDB: true;
    /** LED_RED on the board, pin GPIO46 of the chip. */
    LED_RED: true;
    /** LED_GREEN on the board, pin GPIO0 of the chip. */
    LED_GREEN: true;
    /** LED_BLUE on the board, pin GPIO45 of the chip. */
    LED_BLUE: true;
    /** A0 on the board, pin GPIO1 of the chip. */
    A0: true;
    /** A1 on the board, pin GPIO2 of the chip. */
    A1: true;
    /** A2 on the board, pin GPIO3 of the chip. */
    A2: true;
    /** A3 on the board, pin GPIO4 of the chip. */
    A3: true;
    /** A4 on the board, pin GPIO11 of the chip. */
    A4: true;
    /** A5 on the board, pin GPIO12 of the chip. */
    A5: true;
    /** A6 on the board, pin GPIO13 of the chip. */
    A6: true;
    /** A7 on the board, pin GPIO14 of the chip. */
    A7: true;
    /** LED_BUILTIN on the board, pin GPIO48 of the chip. */
    LED_BUILTIN: true;
    /** TX on the board, pin GPIO43 of the chip. */
    TX: true;
    /** RX on the board, pin GPIO44 of the chip. */
    RX: true;
    /** RTS on the board, pin GPIO45 of the chip. */
    RTS: true;
    /** CTS on the board, pin GPIO6 of the chip. */
    CTS: true;
    /** DTR on the board, pin GPIO1 of the chip. */
    DTR: true;
    /** DSR on the board, pin GPIO7 of the chip. */
    DSR: true;
    /** SS on the board, pin GPIO21 of the chip. */
    SS: true;
    /** MOSI on the board, pin GPIO38 of the chip. */
    MOSI: true;
    /** MISO on the board, pin GPIO47 of the chip. */
    MISO: true;
    /** SCK on the board, pin GPIO48 of the chip. */
    SCK: true;
    /** SDA on the board, pin GPIO11 of the chip. */
    SDA: true;
    /** SCL on the board, pin GPIO12 of the chip. */
    SCL: true;
  }
}

export {};
