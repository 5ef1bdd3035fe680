/**
 * `apa106`: strips of APA106 LEDs, in the firmware of the ESP32.
 *
 * Follows the section "NeoPixel and APA106 driver" of the ESP32's quick reference in the MicroPython documentation.
 * @ports esp32
 */
import { NeoPixel } from "./neopixel.js";

/**
 * The colours of a strip, with the methods of `NeoPixel` and another order of colours on the line.
 * @example
 * const strip = new APA106(new Pin(14), 8);
 * strip[0] = [64, 0, 0];
 * strip.write();
 */
export class APA106 extends NeoPixel {}
