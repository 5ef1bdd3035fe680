import type { I2C } from "machine";
import type { int } from "mpc";
import { CELL_WIDTH, glyph } from "./font.js";

/** Commands that switch an SSD1306 of 128×64 pixels on, with its charge pump and horizontal addressing. */
const INIT = [
  0xae, 0x20, 0x00, 0x40, 0xa1, 0xa8, 0x3f, 0xc8, 0xd3, 0x00, 0xda, 0x12, 0xd5, 0x80, 0xd9, 0xf1, 0x8d, 0x14,
  0xaf,
];

const CONTROL_COMMAND = 0x00;
const CONTROL_DATA = 0x40;

/** A frame buffer: one bit a pixel, eight rows to a byte, lowest bit on top, as the controller keeps it. */
export class FrameBuffer {
  readonly buffer: Uint8Array;

  constructor(
    readonly width: int,
    readonly height: int,
  ) {
    this.buffer = new Uint8Array((width * height) >> 3);
  }

  clear(): void {
    this.buffer.fill(0);
  }

  pixel(x: int, y: int, on = true): void {
    if (x < 0 || y < 0 || x >= this.width || y >= this.height) return;
    const index = (y >> 3) * this.width + x;
    const bit = 1 << (y & 7);
    if (on) this.buffer[index]! |= bit;
    else this.buffer[index]! &= ~bit & 0xff;
  }

  /** A straight line between any two points (Bresenham). */
  line(x0: int, y0: int, x1: int, y1: int): void {
    const dx = Math.abs(x1 - x0);
    const dy = -Math.abs(y1 - y0);
    const sx = x0 < x1 ? 1 : -1;
    const sy = y0 < y1 ? 1 : -1;
    let error = dx + dy;
    let x = x0;
    let y = y0;
    while (true) {
      this.pixel(x, y);
      if (x === x1 && y === y1) break;
      const doubled = 2 * error;
      if (doubled >= dy) {
        error += dy;
        x += sx;
      }
      if (doubled <= dx) {
        error += dx;
        y += sy;
      }
    }
  }

  rectangle(x: int, y: int, width: int, height: int): void {
    const right = x + width - 1;
    const bottom = y + height - 1;
    this.line(x, y, right, y);
    this.line(x, bottom, right, bottom);
    this.line(x, y, x, bottom);
    this.line(right, y, right, bottom);
  }

  text(x: int, y: int, message: string): void {
    let left = x;
    for (const character of message) {
      const columns = glyph(character);
      for (let column = 0; column < columns.length; column++) {
        const bits = columns[column]!;
        for (let row = 0; row < 7; row++) {
          if ((bits >> row) & 1) this.pixel(left + column, y + row);
        }
      }
      left += CELL_WIDTH;
    }
  }
}

/** The frame buffer on a real display. */
export class Ssd1306 extends FrameBuffer {
  constructor(
    private readonly bus: I2C,
    private readonly address: int = 0x3c,
  ) {
    super(128, 64);
    for (const command of INIT) this.command(command);
  }

  command(value: int): void {
    this.bus.writeto(this.address, new Uint8Array([CONTROL_COMMAND, value]));
  }

  /** Sends the frame, a page (eight rows) at a time: small boards can't send a kilobyte at once. */
  show(): void {
    const page = new Uint8Array(this.width + 1);
    page[0] = CONTROL_DATA;
    for (let start = 0; start < this.buffer.length; start += this.width) {
      page.set(this.buffer.subarray(start, start + this.width), 1);
      this.bus.writeto(this.address, page);
    }
  }
}
