/**
 * `framebuf`: drawing into memory, for displays.
 *
 * Follows the page "framebuf — frame buffer manipulation" of the MicroPython documentation. Not on
 * SAMD21 boards without a flash chip, nRF51 and nRF52832, and stm32 boards with little flash.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
 */
import type { array } from "./array.js";
import type { Const, int, ReadableBuffer, WritableBuffer } from "./mpc.js";

/** How pixels lie in memory. */
export type PixelFormat = Const<"framebuf.format">;
/** One bit a pixel; a byte is eight pixels one below the other, lowest bit on top; bytes go from left to right. */
export const MONO_VLSB: PixelFormat;
/** One bit a pixel; a byte is eight pixels side by side, highest bit left. */
export const MONO_HLSB: PixelFormat;
/** One bit a pixel; a byte is eight pixels side by side, lowest bit left. */
export const MONO_HMSB: PixelFormat;
/** Sixteen bits a pixel: 5 red, 6 green, 5 blue. */
export const RGB565: PixelFormat;
/** Two bits a pixel, grey. */
export const GS2_HMSB: PixelFormat;
/** Four bits a pixel, grey or from a palette. */
export const GS4_HMSB: PixelFormat;
/** Eight bits a pixel, grey or from a palette. */
export const GS8: PixelFormat;

/** An image given as a tuple instead of a `FrameBuffer`: memory, width, height, format, and stride. */
export type ImageTuple = readonly [
  buffer: ReadableBuffer,
  width: int,
  height: int,
  format: PixelFormat,
  stride?: int,
];

/**
 * A picture in a buffer that drawing operations change. What lies outside of it is cut off.
 * @example
 * const fb = new FrameBuffer(new bytearray(1024), 128, 64, MONO_VLSB); // 128 × 64 pixels, 8 in a byte
 * fb.text("hello", 0, 0);
 */
export class FrameBuffer {
  /**
   * Takes a buffer as the memory of a picture.
   * @param buffer large enough for width, height and format
   * @param width in pixels
   * @param height in pixels
   * @param format how pixels lie in memory
   * @param stride pixels from one line to the next (default: the width), if the picture is part of a larger one
   */
  constructor(buffer: WritableBuffer, width: int, height: int, format: PixelFormat, stride?: int);
  /** Gives every pixel the colour `c`. */
  fill(c: int): void;
  /** The colour of a pixel; `null` outside of the picture. */
  pixel(x: int, y: int): int | null;
  /** Sets the colour of a pixel. */
  pixel(x: int, y: int, c: int): void;
  /** Draws a horizontal line of `w` pixels to the right. */
  hline(x: int, y: int, w: int, c: int): void;
  /** Draws a vertical line of `h` pixels downwards. */
  vline(x: int, y: int, h: int, c: int): void;
  /** Draws a line between two points, one pixel thick. */
  line(x1: int, y1: int, x2: int, y2: int, c: int): void;
  /**
   * Draws a rectangle.
   * @param f whether it is filled; an outline by default
   */
  rect(x: int, y: int, w: int, h: int, c: int, f?: boolean): void;
  /** Fills a rectangle; `rect` with `true` does the same. */
  fill_rect(x: int, y: int, w: int, h: int, c: int): void;
  /**
   * Draws an ellipse around a centre.
   * @param xr horizontal radius
   * @param yr vertical radius
   * @param f whether it is filled
   * @param m the quarters to draw, one bit each: 1 top right, 2 top left, 4 bottom left, 8 bottom right
   */
  ellipse(x: int, y: int, xr: int, yr: int, c: int, f?: boolean, m?: int): void;
  /**
   * Draws a closed polygon.
   * @param coords corners, relative to (`x`, `y`), as an array of x and y in turn
   * @param f whether it is filled
   * @example
   * fb.poly(10, 10, new array("h", [0, 0, 20, 0, 10, 15]), 1, true);
   */
  poly(
    x: int,
    y: int,
    coords: array<"h" | "H" | "b" | "B" | "i" | "I"> | Int16Array,
    c: int,
    f?: boolean,
  ): void;
  /** Writes text with the built-in font of 8 × 8 pixels; colour 1 by default. */
  text(s: string, x: int, y: int, c?: int): void;
  /** Moves the whole picture; what is moved away from keeps its old pixels. */
  scroll(xstep: int, ystep: int): void;
  /**
   * Copies another picture into this one.
   * @param fbuf the other picture; its format may differ
   * @param x where its left edge goes
   * @param y where its top edge goes
   * @param key colour that is transparent, after the palette; -1 (default) for none
   * @param palette one line of pixels in this picture's format: colour for each value of the other
   */
  blit(
    fbuf: FrameBuffer | ImageTuple,
    x: int,
    y: int,
    key?: int,
    palette?: FrameBuffer | ImageTuple | null,
  ): void;
}
