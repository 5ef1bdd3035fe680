/**
 * `lcd160cr`: the colour display LCD160CR of the pyboard, 128 × 160 pixels with touch.
 *
 * Follows the page "lcd160cr — control of LCD160CR display" of the MicroPython documentation. Colours are 16-bit numbers, as
 * `LCD160CR.rgb` makes them.
 * @ports stm32
 */
import type { I2CBus, Pin, SPI } from "./machine.js";
import type { Const, Flags, int, Kw, ReadableBuffer, WritableBuffer } from "./mpc.js";

/** How the display is held. */
export type Orientation = Const<"lcd160cr.orient">;
/** What is shown at the start. */
export type StartupDeco = Flags<"lcd160cr.deco">;
/** Upright, as it is meant. */
export const PORTRAIT: Orientation;
/** On its side. */
export const LANDSCAPE: Orientation;
/** Upright, upside down. */
export const PORTRAIT_UPSIDEDOWN: Orientation;
/** On its other side. */
export const LANDSCAPE_UPSIDEDOWN: Orientation;
/** Shows nothing at the start. */
export const STARTUP_DECO_NONE: StartupDeco;
/** Shows the logo at the start. */
export const STARTUP_DECO_MLOGO: StartupDeco;
/** Shows facts about the display at the start. */
export const STARTUP_DECO_INFO: StartupDeco;

/** Where the display is plugged in: a skin position, or the right (`"XY"`) or left (`"YX"`) side of the pyboard. */
export type Connection = "X" | "Y" | "XY" | "YX";
/** Connections of the display other than those that belong to its place. */
export interface LCD160CROptions {
  /** Pin that switches its power; that of the place by default. */
  pwr?: Pin | null;
  /** Bus for commands; that of the place by default. */
  i2c?: I2CBus | null;
  /** Bus for pixels; that of the place by default. */
  spi?: SPI | null;
  /** Address on the bus for commands (default 98). */
  i2c_addr?: int;
}
/** Where a region is on the screen. */
export interface Region {
  /** Left edge (default 0). */
  x?: int;
  /** Upper edge (default 0). */
  y?: int;
  /** Width; `null` (default) up to the right edge. */
  w?: int | null;
  /** Height; `null` (default) down to the lower edge. */
  h?: int | null;
}
/** How text is written. */
export interface FontOptions {
  /** Size: each pixel of a character becomes a square with sides of this and one more, 0 (default) to 63. */
  scale?: int;
  /** Pixels to thicken by (default 0): lower two bits sideways, next two downwards. */
  bold?: int;
  /** 1: the background shows through; 0 (default): it has its colour. */
  trans?: 0 | 1;
  /** 1: the screen scrolls when text goes on to a new line; 0 (default): it doesn't. */
  scroll?: 0 | 1;
}
/** Place, movement and colours of a part of the screen that moves by itself. */
export interface ScrollWindow {
  /** Its left edge; -1 (default) is no window. */
  x?: int;
  /** Where the window begins at the top (default 0). */
  y?: int;
  /** Its width (default 0). */
  w?: int;
  /** Its height (default 0). */
  h?: int;
  /**
   * Direction and speed, 16 bits: `0bF.ddSSSSSSSSSSSS`. `dd` is 0…3 for +x, +y, -x, -y; with `F` 0 it moves `S % 256` pixels
   * each frame, with 1 one pixel each `S` frames. 0 (default) stands still.
   */
  vec?: int;
  /** Pattern of the background, 16 bits (default 0). */
  pat?: int;
  /** Colour of the background (default 0x07e0, green). */
  fill?: int;
  /** Colour of text or pattern (default 0, black). */
  color?: int;
}
/** How the touch panel works. */
export interface TouchOptions {
  /** Whether to calibrate now, with the user's help (default false). */
  calib?: boolean;
  /** Whether to keep the calibration over power-off (default false). */
  save?: boolean;
  /** Whether a touch pulls the interrupt line low; `null` (default) leaves it as it is. */
  irq?: boolean | null;
}

/**
 * The display.
 * @example
 * const lcd = new LCD160CR("X");
 * lcd.set_pos(0, 0);
 * lcd.set_text_color(LCD160CR.rgb(255, 0, 0), 0);
 * lcd.write("hello");
 */
export class LCD160CR {
  /** Opens the display at this place, given by name like the rest. */
  constructor(kw: Kw<LCD160CROptions & { connect: Connection }>);
  /** Opens a display at no place of the pyboard, for which all connections must be given. */
  constructor(kw: Kw<LCD160CROptions & { connect?: null; pwr: Pin; i2c: I2CBus; spi: SPI }>);
  /** Opens the display at this place. */
  constructor(connect: Connection, kw?: Kw<LCD160CROptions>);
  /** The number of a colour, each part 0…255. */
  static rgb(r: int, g: int, b: int): int;
  /** Cuts the ends of a line to the screen; used by the driver itself. */
  static clip_line(data: int[] | WritableBuffer, w: int, h: int): boolean;
  /** Width of the screen as it is held, in pixels. */
  readonly w: int;
  /** Height of the screen as it is held, in pixels. */
  readonly h: int;
  /** Switches the display on or off. */
  set_power(on: boolean | 0 | 1): void;
  /** Tells how the display is held. */
  set_orient(orient: Orientation): void;
  /** Sets how bright the light behind the screen is, 0…31. */
  set_brightness(value: int): void;
  /** @deprecated It should change the display's address, but the driver's method always ends in a `ValueError`. */
  set_i2c_addr(addr: int): never;
  /** Sets the speed of the display's serial port, in bits per second. */
  set_uart_baudrate(baudrate: 2400 | 4800 | 9600 | 19200 | 38400 | 57600 | 115200 | 230400 | 460800): void;
  /** Chooses what is shown at the start. */
  set_startup_deco(value: StartupDeco): void;
  /** Keeps the settings of start, orientation, brightness, speed and address over power-off. */
  save_to_flash(): void;
  /** Gives one pixel a colour. */
  set_pixel(x: int, y: int, c: int): void;
  /** The colour of one pixel. */
  get_pixel(x: int, y: int): int;
  /** Reads part of a line: after one byte without meaning, two bytes a pixel. */
  get_line(x: int, y: int, buf: WritableBuffer): void;
  /** Copies the screen into a buffer, two bytes a pixel, region by name. */
  screen_dump(buf: WritableBuffer, kw?: Kw<Region>): void;
  /** Copies a region of the screen into a buffer; `null` for its size is all that is left. */
  screen_dump(buf: WritableBuffer, x: int, y?: int, w?: int | null, h?: int | null): void;
  /** Fills the screen from a buffer, two bytes a pixel. */
  screen_load(buf: ReadableBuffer): void;
  /** Sets where text goes on, by its upper left corner. */
  set_pos(x: int, y: int): void;
  /** Sets the colours of text and its background. */
  set_text_color(fg: int, bg: int): void;
  /** Chooses one of four fonts, the rest by name. */
  set_font(font: 0 | 1 | 2 | 3, kw?: Kw<FontOptions>): void;
  /** Chooses one of four fonts, with size, boldness, transparency and scrolling. */
  set_font(font: 0 | 1 | 2 | 3, scale: int, bold?: int, trans?: 0 | 1, scroll?: 0 | 1): void;
  /** Writes text; newline and some other VT100 codes work. */
  write(s: string): void;
  /** Sets the colours of outlines and areas. */
  set_pen(line: int, fill: int): void;
  /** Fills the screen with the area colour. */
  erase(): void;
  /** Draws a point. */
  dot(x: int, y: int): void;
  /** Draws a rectangle with its area. */
  rect(x: int, y: int, w: int, h: int): void;
  /** Draws the outline of a rectangle. */
  rect_outline(x: int, y: int, w: int, h: int): void;
  /** Fills a rectangle. */
  rect_interior(x: int, y: int, w: int, h: int): void;
  /** Draws a line. */
  line(x1: int, y1: int, x2: int, y2: int): void;
  /** Draws a point that is known to be on the screen; faster. */
  dot_no_clip(x: int, y: int): void;
  /** Draws a rectangle that is known to be on the screen; faster. */
  rect_no_clip(x: int, y: int, w: int, h: int): void;
  /** Draws an outline that is known to be on the screen; faster. */
  rect_outline_no_clip(x: int, y: int, w: int, h: int): void;
  /** Fills a rectangle that is known to be on the screen; faster. */
  rect_interior_no_clip(x: int, y: int, w: int, h: int): void;
  /** Draws a line that is known to be on the screen; faster. */
  line_no_clip(x1: int, y1: int, x2: int, y2: int): void;
  /** Draws points at the pairs of bytes x, y. */
  poly_dot(data: ReadableBuffer): void;
  /** Draws lines between the pairs of bytes x, y. */
  poly_line(data: ReadableBuffer): void;
  /** Sets the touch panel up, by name. */
  touch_config(kw?: Kw<TouchOptions>): void;
  /** Sets the touch panel up. */
  touch_config(calib: boolean, save?: boolean, irq?: boolean | null): void;
  /** Whether the screen is touched. */
  is_touched(): boolean;
  /** Whether the screen is touched (1 or 0), and where it is or was. */
  get_touch(): readonly [active: 0 | 1, x: int, y: int];
  /** Sets the window that pixels sent over SPI go to. */
  set_spi_win(x: int, y: int, w: int, h: int): void;
  /** Begins to send pixels, two bytes each, over the bus that is returned; `flush` (default true) by name. */
  fast_spi(kw?: Kw<{ flush?: boolean }>): SPI;
  /** Begins to send pixels; whether what was sent before is waited for. */
  fast_spi(flush: boolean): SPI;
  /** Shows a picture, two bytes a pixel (`framebuf.RGB565`), in that window. */
  show_framebuf(buf: ReadableBuffer): void;
  /** Lets windows scroll or stand still. */
  set_scroll(on: boolean | 0 | 1): void;
  /** Sets up a window to scroll, by name. */
  set_scroll_win(win: int, kw?: Kw<ScrollWindow>): void;
  /** Sets up a window to scroll, 0…7, or the line of text, 8. */
  set_scroll_win(
    win: int,
    x: int,
    y?: int,
    w?: int,
    h?: int,
    vec?: int,
    pat?: int,
    fill?: int,
    color?: int,
  ): void;
  /** Changes one setting of a window, counted 0…7 as in `set_scroll_win`. */
  set_scroll_win_param(win: int, param: int, value: int): void;
  /** Sets the text that scrolls in window 8, at most 32 characters. */
  set_scroll_buf(s: string): void;
  /** Shows a JPEG (baseline, YCbCr 4:2:2, without EXIF) at the text position. */
  jpeg(buf: ReadableBuffer): void;
  /** Begins to show a JPEG of so many bytes, at most 65535, given in parts. */
  jpeg_start(total_len: int): void;
  /** Gives a part of that JPEG. */
  jpeg_data(buf: ReadableBuffer): void;
  /** Starts the display's watchdog (30 seconds), later feeds it. */
  feed_wdt(): void;
  /** Resets the display. */
  reset(): void;
}
