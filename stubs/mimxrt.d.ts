/**
 * `mimxrt`: what only NXP's i.MX RT processors have.
 *
 * Follows the page "mimxrt — functionality specific to NXP i.MXRT" of the MicroPython documentation. Since 1.28.
 * @ports mimxrt
 */
import type { int, ReadableBuffer, WritableBuffer } from "./mpc.js";
import type { AbstractBlockDev } from "./vfs.js";

/** The part of the flash that programs may use, as a block device. */
export class Flash implements AbstractBlockDev {
  /** Gives access to the flash of the board. */
  constructor();
  /** Reads blocks counted from the start of that part, or bytes from `offset` on. */
  readblocks(block_num: int, buf: WritableBuffer, offset?: int): void;
  /** Writes blocks counted from the start of that part, or bytes from `offset` on. 0; `OSError` if the flash can't be written. */
  writeblocks(block_num: int, buf: ReadableBuffer, offset?: int): int;
  /** Controls the flash as a block device; 5 tells the size of a block. */
  ioctl(cmd: int, arg: int): int | null;
}
