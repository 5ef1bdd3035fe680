/**
 * `samd`: what only Microchip's SAMD processors have.
 *
 * Documented nowhere; as the sources of the port have it.
 * @ports samd
 */
import type { Pin } from "./machine.js";
import type { int, ReadableBuffer, WritableBuffer } from "./mpc.js";
import type { AbstractBlockDev } from "./vfs.js";

/** The flash that holds the filesystem, as a block device: the processor's own, or a chip beside it. */
export class Flash implements AbstractBlockDev {
  /** Gives access to the whole area that is set aside for files. */
  constructor();
  /** Reads blocks of that area, or bytes from `offset` on. */
  readblocks(block_num: int, buf: WritableBuffer, offset?: int): void;
  /** Writes blocks of that area, or bytes from `offset` on. */
  writeblocks(block_num: int, buf: ReadableBuffer, offset?: int): void;
  /** Answers what is asked of a block device; 4 tells how many blocks there are, 5 how large each is. */
  ioctl(cmd: int, arg: int): int | null;
}

/** A pin of a SAMD21: its name, and the numbers of what can use it (255 where nothing can). */
export type PinInfoD21 = readonly [
  name: string,
  eic: int,
  adc0: int,
  sercom1: int,
  sercom2: int,
  tcc1: int,
  tcc2: int,
];
/** A pin of a SAMD51: its name, and what can use it. */
export type PinInfoD51 = readonly [
  name: string,
  eic: int,
  adc0: int,
  adc1: int,
  sercom1: int,
  sercom2: int,
  tc: int,
  tcc1: int,
  tcc2: int,
];
/** Which interrupt line, converter, serial block and timers a pin can be connected to. */
export function pininfo(pin: Pin | string | int): PinInfoD21 | PinInfoD51;
