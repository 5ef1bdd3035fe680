/**
 * `apa102`: strips of APA102 ("DotStar") LEDs, in the firmware of the ESP8266.
 *
 * Follows the section "APA102 driver" of the ESP8266's quick reference in the MicroPython documentation.
 * @ports esp8266
 */
import type { Pin } from "./machine.js";
import type { int, Kw } from "./mpc.js";

/** Red, green, blue, each 0…255, and brightness 0…31. */
export type Pixel = readonly [red: int, green: int, blue: int, brightness: int];
/**
 * The colours of a strip; `write()` sends them.
 * @example
 * const strip = new APA102(new Pin(14), new Pin(13), 8);
 * strip[0] = [255, 0, 0, 31];
 * strip.write();
 */
export class APA102 {
  /** A strip with `n` LEDs, bytes a LED by name: always 4, for with fewer the line is out of step. */
  constructor(clock_pin: Pin, data_pin: Pin, n: int, kw?: Kw<{ bpp?: 4 }>);
  /** A strip with `n` LEDs of 4 bytes. */
  constructor(clock_pin: Pin, data_pin: Pin, n: int, bpp: 4);
  /** Colour and brightness of a LED. */
  [index: number]: Pixel;
  /** Reads colour and brightness of a LED; what `strip[index]` compiles to. */
  __getitem__(index: int): Pixel;
  /** Sets colour and brightness of a LED; what `strip[index] = pixel` compiles to. */
  __setitem__(index: int, val: Pixel): void;
  /** How many LEDs the strip has. */
  readonly length: int;
  /** Number of LEDs, for `len(strip)`. */
  __len__(): int;
  /** Gives all LEDs one colour and brightness. */
  fill(pixel: Pixel): void;
  /** Sends everything to the strip. */
  write(): void;
}
