/**
 * `sdcard`: memory cards on an SPI bus.
 *
 * Follows the driver `sdcard` of micropython-lib.
 * @install sdcard
 */
import type { Pin, SoftSPI, SPI } from "./machine.js";
import type { int, Kw, ReadableBuffer, WritableBuffer } from "./mpc.js";
import type { AbstractBlockDev } from "./vfs.js";

/**
 * A memory card as a block device of 512-byte blocks.
 * @example
 * mount(new SDCard(spi, new Pin(5)), "/sd");
 */
export class SDCard implements AbstractBlockDev {
  /** Starts the card, clock rate by name. */
  constructor(spi: SPI | SoftSPI, cs: Pin, kw?: Kw<{ baudrate?: int }>);
  /**
   * Starts the card; `OSError` if there is none.
   * @param cs chip select
   * @param baudrate clock rate in hertz after the start (default 1.32 MHz)
   */
  constructor(spi: SPI | SoftSPI, cs: Pin, baudrate: int);
  /** Reads whole blocks of the card. */
  readblocks(block_num: int, buf: WritableBuffer): void;
  /** Writes whole blocks of the card. */
  writeblocks(block_num: int, buf: ReadableBuffer): void;
  /** Tells how many blocks there are (4) and their size (5). */
  ioctl(op: int, arg: int): int | null;
}
