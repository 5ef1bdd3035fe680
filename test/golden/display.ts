import { Pin, SPI } from "machine";
import { sleep_ms } from "time";
import type { int } from "mpc";

// Commands of the controller.
const enum Command {
  Sleep = 0x10,
  Wake = 0x11,
  DisplayOn = 0x29,
  SetColumns = 0x2a,
  SetRows = 0x2b,
  Write = 0x2c,
}

/** A small colour display, drawn into directly. */
export class Display {
  readonly width = 128;
  readonly height = 160;
  #spi: SPI;
  #dc: Pin;
  #cs: Pin;

  constructor(spi: SPI, dc: Pin, cs: Pin) {
    this.#spi = spi;
    this.#dc = dc;
    this.#cs = cs;
  }

  begin(): void {
    this.#command(Command.Wake);
    sleep_ms(120);
    this.#command(Command.DisplayOn);
  }

  /** Fills a rectangle with one colour (RGB 5-6-5). */
  fill(x: int, y: int, width: int, height: int, color: int): void {
    this.#window(x, y, x + width - 1, y + height - 1);
    const line = new Uint8Array(width * 2);
    for (let i = 0; i < width; i++) {
      line[2 * i] = color >> 8;
      line[2 * i + 1] = color & 0xff;
    }
    for (let row = 0; row < height; row++) this.#data(line);
  }

  #window(x0: int, y0: int, x1: int, y1: int): void {
    this.#command(Command.SetColumns, 0, x0, 0, x1);
    this.#command(Command.SetRows, 0, y0, 0, y1);
    this.#command(Command.Write);
  }

  #command(command: Command, ...args: int[]): void {
    this.#dc.value(0);
    this.#send(new Uint8Array([command]));
    if (args.length > 0) this.#data(new Uint8Array(args));
  }

  #data(bytes: Uint8Array): void {
    this.#dc.value(1);
    this.#send(bytes);
  }

  #send(bytes: Uint8Array): void {
    this.#cs.value(0);
    this.#spi.write(bytes);
    this.#cs.value(1);
  }
}

const display = new Display(new SPI(1), new Pin(15, Pin.OUT), new Pin(13, Pin.OUT));
display.begin();
display.fill(0, 0, display.width, display.height, 0x001f);
