/**
 * `ssd1306`: small OLED displays.
 *
 * Follows the driver `ssd1306` of micropython-lib and the section about it in the ESP8266's tutorial.
 * @install ssd1306
 * @frozen esp8266
 */
import type { bytearray } from "./builtins.js";
import { FrameBuffer } from "./framebuf.js";
import type { I2CBus, Pin, SoftSPI, SPI } from "./machine.js";
import type { int, Kw, ReadableBuffer } from "./mpc.js";

/** What both connections share: a picture with one bit a pixel that `show()` sends to the display. */
export abstract class SSD1306 extends FrameBuffer {
  /** Width in pixels. */
  readonly width: int;
  /** Height in pixels. */
  readonly height: int;
  /** The memory of the picture. */
  readonly buffer: bytearray;
  /** Sets the display up and clears it; done at the start. */
  init_display(): void;
  /** Switches the display off; it keeps its picture. */
  poweroff(): void;
  /** Switches the display on. */
  poweron(): void;
  /** Sets the brightness, 0…255. */
  contrast(contrast: int): void;
  /** Shows black as white, or not. */
  invert(invert: boolean | 0 | 1): void;
  /** Turns the picture upside down, or not. */
  rotate(rotate: boolean | 0 | 1): void;
  /** Sends the picture to the display. */
  show(): void;
  /** Sends a command byte to the display's controller. */
  write_cmd(cmd: int): void;
  /** Sends data to the display's controller. */
  write_data(buf: ReadableBuffer): void;
}
/**
 * A display on an I²C bus.
 * @example
 * const oled = new SSD1306_I2C(128, 64, i2c);
 * oled.text("hello", 0, 0);
 * oled.show();
 */
export class SSD1306_I2C extends SSD1306 {
  /** Starts a display of so many pixels, the rest by name. */
  constructor(width: int, height: int, i2c: I2CBus, kw?: Kw<{ addr?: int; external_vcc?: boolean }>);
  /** Starts a display at an address (default 0x3c), and with its own supply for the pixels or not. */
  constructor(width: int, height: int, i2c: I2CBus, addr: int, external_vcc?: boolean);
}
/** A display on an SPI bus. */
export class SSD1306_SPI extends SSD1306 {
  /** Starts a display: data or command, reset and chip select pins; supply by name. */
  constructor(
    width: int,
    height: int,
    spi: SPI | SoftSPI,
    dc: Pin,
    res: Pin,
    cs: Pin,
    kw?: Kw<{ external_vcc?: boolean }>,
  );
  /** Starts a display that has its own supply for the pixels, or not. */
  constructor(width: int, height: int, spi: SPI | SoftSPI, dc: Pin, res: Pin, cs: Pin, external_vcc: boolean);
}
