/**
 * The pins of the Waveshare RP2040-Zero by name: with this file loaded, `new Pin` completes them and refuses others. To be listed under
 * `types` as `mpc/stubs/boards/rp2040-zero`.
 * @ports rp2
 */

declare module "../machine.js" {
  interface BoardPins {
    /** NEOPIXEL on the board, pin GPIO16 of the chip. */
    NEOPIXEL: true;
    /** The chip's pin GPIO16. */
    GPIO16: true;
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
    /** The chip's pin GPIO17. */
    GPIO17: true;
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
    /** The chip's pin GPIO25. */
    GPIO25: true;
    /** The chip's pin GPIO26. */
    GPIO26: true;
    /** The chip's pin GPIO27. */
    GPIO27: true;
    /** The chip's pin GPIO28. */
    GPIO28: true;
    /** The chip's pin GPIO29. */
    GPIO29: true;
  }
}

export {};
