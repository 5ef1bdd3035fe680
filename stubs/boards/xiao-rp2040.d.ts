/**
 * The pins of the Seeed XIAO RP2040 by name: with this file loaded, `new Pin` completes them and refuses others. To be listed under
 * `types` as `mpc/stubs/boards/xiao-rp2040`.
 * @ports rp2
 */

declare module "../machine.js" {
  interface BoardPins {
    /** D0 on the board, pin GPIO26 of the chip. */
    D0: true;
    /** D1 on the board, pin GPIO27 of the chip. */
    D1: true;
    /** D2 on the board, pin GPIO28 of the chip. */
    D2: true;
    /** D3 on the board, pin GPIO29 of the chip. */
    D3: true;
    /** D4 on the board, pin GPIO6 of the chip. */
    D4: true;
    /** D5 on the board, pin GPIO7 of the chip. */
    D5: true;
    /** D6 on the board, pin GPIO0 of the chip. */
    D6: true;
    /** D7 on the board, pin GPIO1 of the chip. */
    D7: true;
    /** D8 on the board, pin GPIO2 of the chip. */
    D8: true;
    /** D9 on the board, pin GPIO4 of the chip. */
    D9: true;
    /** D10 on the board, pin GPIO3 of the chip. */
    D10: true;
    /** A0 on the board, pin GPIO26 of the chip. */
    A0: true;
    /** A1 on the board, pin GPIO27 of the chip. */
    A1: true;
    /** A2 on the board, pin GPIO28 of the chip. */
    A2: true;
    /** A3 on the board, pin GPIO29 of the chip. */
    A3: true;
    /** NEOPIXEL_POWER on the board, pin GPIO11 of the chip. */
    NEOPIXEL_POWER: true;
    /** NEOPIXEL on the board, pin GPIO12 of the chip. */
    NEOPIXEL: true;
    /** LED_R on the board, pin GPIO17 of the chip. */
    LED_R: true;
    /** LED_G on the board, pin GPIO16 of the chip. */
    LED_G: true;
    /** LED_B on the board, pin GPIO25 of the chip. */
    LED_B: true;
    /** LED on the board, pin GPIO25 of the chip. */
    LED: true;
    /** The chip's pin GPIO26. */
    GPIO26: true;
    /** The chip's pin GPIO27. */
    GPIO27: true;
    /** The chip's pin GPIO28. */
    GPIO28: true;
    /** The chip's pin GPIO29. */
    GPIO29: true;
    /** The chip's pin GPIO6. */
    GPIO6: true;
    /** The chip's pin GPIO7. */
    GPIO7: true;
    /** The chip's pin GPIO0. */
    GPIO0: true;
    /** The chip's pin GPIO1. */
    GPIO1: true;
    /** The chip's pin GPIO2. */
    GPIO2: true;
    /** The chip's pin GPIO4. */
    GPIO4: true;
    /** The chip's pin GPIO3. */
    GPIO3: true;
    /** The chip's pin GPIO11. */
    GPIO11: true;
    /** The chip's pin GPIO12. */
    GPIO12: true;
    /** The chip's pin GPIO17. */
    GPIO17: true;
    /** The chip's pin GPIO16. */
    GPIO16: true;
    /** The chip's pin GPIO25. */
    GPIO25: true;
    /** The chip's pin GPIO5. */
    GPIO5: true;
    /** The chip's pin GPIO8. */
    GPIO8: true;
    /** The chip's pin GPIO9. */
    GPIO9: true;
    /** The chip's pin GPIO10. */
    GPIO10: true;
    /** The chip's pin GPIO13. */
    GPIO13: true;
    /** The chip's pin GPIO14. */
    GPIO14: true;
    /** The chip's pin GPIO15. */
    GPIO15: true;
    /** The chip's pin GPIO18. */
    GPIO18: true;
    /** The chip's pin GPIO19. */
    GPIO19: true;
    /** The chip's pin GPIO20. */
    GPIO20: true;
    /** The chip's pin GPIO21. */
    GPIO21: true;
    /** The chip's pin GPIO22. */
    GPIO22: true;
    /** The chip's pin GPIO23. */
    GPIO23: true;
    /** The chip's pin GPIO24. */
    GPIO24: true;
  }
}

export {};
