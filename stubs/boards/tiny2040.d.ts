/**
 * The pins of the Pimoroni Tiny 2040 by name: with this file loaded, `new Pin` completes them and refuses others. To be listed under
 * `types` as `mpc/stubs/boards/tiny2040`.
 * @ports rp2
 */

declare module "../machine.js" {
  interface BoardPins {
    /** GP0 on the board, pin GPIO0 of the chip. */
    GP0: true;
    /** GP1 on the board, pin GPIO1 of the chip. */
    GP1: true;
    /** GP2 on the board, pin GPIO2 of the chip. */
    GP2: true;
    /** GP3 on the board, pin GPIO3 of the chip. */
    GP3: true;
    /** GP4 on the board, pin GPIO4 of the chip. */
    GP4: true;
    /** GP5 on the board, pin GPIO5 of the chip. */
    GP5: true;
    /** GP6 on the board, pin GPIO6 of the chip. */
    GP6: true;
    /** GP7 on the board, pin GPIO7 of the chip. */
    GP7: true;
    /** LED_RED on the board, pin GPIO18 of the chip. */
    LED_RED: true;
    /** LED_GREEN on the board, pin GPIO19 of the chip. */
    LED_GREEN: true;
    /** LED_BLUE on the board, pin GPIO20 of the chip. */
    LED_BLUE: true;
    /** BOOT on the board, pin GPIO23 of the chip. */
    BOOT: true;
    /** GP26 on the board, pin GPIO26 of the chip. */
    GP26: true;
    /** GP27 on the board, pin GPIO27 of the chip. */
    GP27: true;
    /** GP28 on the board, pin GPIO28 of the chip. */
    GP28: true;
    /** GP29 on the board, pin GPIO29 of the chip. */
    GP29: true;
    /** LED on the board, pin GPIO19 of the chip. */
    LED: true;
    /** The chip's pin GPIO0. */
    GPIO0: true;
    /** The chip's pin GPIO1. */
    GPIO1: true;
    /** The chip's pin GPIO2. */
    GPIO2: true;
    /** The chip's pin GPIO3. */
    GPIO3: true;
    /** The chip's pin GPIO4. */
    GPIO4: true;
    /** The chip's pin GPIO5. */
    GPIO5: true;
    /** The chip's pin GPIO6. */
    GPIO6: true;
    /** The chip's pin GPIO7. */
    GPIO7: true;
    /** The chip's pin GPIO18. */
    GPIO18: true;
    /** The chip's pin GPIO19. */
    GPIO19: true;
    /** The chip's pin GPIO20. */
    GPIO20: true;
    /** The chip's pin GPIO23. */
    GPIO23: true;
    /** The chip's pin GPIO26. */
    GPIO26: true;
    /** The chip's pin GPIO27. */
    GPIO27: true;
    /** The chip's pin GPIO28. */
    GPIO28: true;
    /** The chip's pin GPIO29. */
    GPIO29: true;
    /** The chip's pin GPIO8. */
    GPIO8: true;
    /** The chip's pin GPIO9. */
    GPIO9: true;
    /** The chip's pin GPIO10. */
    GPIO10: true;
    /** The chip's pin GPIO11. */
    GPIO11: true;
    /** The chip's pin GPIO12. */
    GPIO12: true;
    /** The chip's pin GPIO13. */
    GPIO13: true;
    /** The chip's pin GPIO14. */
    GPIO14: true;
    /** The chip's pin GPIO15. */
    GPIO15: true;
    /** The chip's pin GPIO16. */
    GPIO16: true;
    /** The chip's pin GPIO17. */
    GPIO17: true;
    /** The chip's pin GPIO21. */
    GPIO21: true;
    /** The chip's pin GPIO22. */
    GPIO22: true;
    /** The chip's pin GPIO24. */
    GPIO24: true;
    /** The chip's pin GPIO25. */
    GPIO25: true;
  }
}

export {};
