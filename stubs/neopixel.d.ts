/**
 * `neopixel`: strips of WS2812 ("NeoPixel") LEDs.
 *
 * Follows the page "neopixel — control of WS2812 / NeoPixel LEDs" of the MicroPython documentation. Part of the firmware on
 * esp32, esp8266 and rp2; elsewhere install it with `mip install neopixel`.
 * @ports esp32, esp8266, microbit, mimxrt, rp2, samd, stm32, webassembly
 * @install neopixel
 * @frozen alif, esp32, esp8266, microbit, rp2, webassembly
 */
import type { BitTiming, Pin } from "./machine.js";
import type { int, Kw } from "./mpc.js";

/** The colour of an LED: red, green, blue, each 0…255, and white for RGBW LEDs. */
export type Pixel =
  | readonly [red: int, green: int, blue: int]
  | readonly [red: int, green: int, blue: int, white: int];

/**
 * The colours of a strip. Set them, then `write()` sends all of them to the LEDs.
 * @example
 * const strip = new NeoPixel(new Pin(16), 8);
 * strip[0] = [64, 0, 0];
 * strip.write();
 */
export class NeoPixel {
  /**
   * @param pin the data line
   * @param n number of LEDs
   */
  constructor(
    pin: Pin,
    n: int,
    kw?: Kw<{
      /** Bytes a LED: 3 for RGB (default), 4 for RGBW. */
      bpp?: 3 | 4;
      /** 1 for 800 kHz LEDs (default), 0 for 400 kHz, or the widths of the pulses. */
      timing?: 0 | 1 | BitTiming;
    }>,
  );
  /** Where red, green, blue and white stand among the bytes of an LED: `[1, 0, 2, 3]`. Set others for LEDs that want another order. */
  ORDER: readonly int[];
  /** The colour of an LED, by its position. */
  [index: number]: Pixel;
  /** Reads the colour of an LED; what `strip[index]` compiles to. */
  __getitem__(index: int): Pixel;
  /** Sets the colour of an LED; what `strip[index] = pixel` compiles to. */
  __setitem__(index: int, val: Pixel): void;
  /** Number of LEDs. */
  readonly length: int;
  /** Number of LEDs, as `len(strip)` asks for it. */
  __len__(): int;
  /** Gives all LEDs the same colour. */
  fill(pixel: Pixel): void;
  /** Sends the colours to the strip. */
  write(): void;
}
