/**
 * What the BBC micro:bit has in its `neopixel`; it lacks `fill` and `write`.
 * @ports microbit
 */

declare module "../../neopixel.js" {
  interface NeoPixel {
    /** Sends the colours to the LEDs. */
    show(): void;
    /** Makes all LEDs dark. */
    clear(): void;
  }
}

export {};
