/**
 * `zephyr`: threads, shell and storage of the operating system below.
 *
 * Follows the page "zephyr — functionality specific to the Zephyr port" of the MicroPython documentation.
 * @ports zephyr
 */
import type { int, ReadableBuffer, WritableBuffer } from "./mpc.js";
import type { AbstractBlockDev } from "./vfs.js";

/** Whether other threads may take the processor from this one. */
export function is_preempt_thread(): boolean;
/** The number of the running thread. */
export function current_tid(): int;
/** Prints how much of their stacks the threads use. In builds with CONFIG_THREAD_ANALYZER. */
export function thread_analyze(cpu: int): void;
/** Runs a command of Zephyr's shell. In builds with CONFIG_SHELL_BACKEND_SERIAL. */
export function shell_exec(cmd_in: string): void;
/**
 * A disk, such as a memory card, as a block device.
 * @example
 * mount(new DiskAccess("SDHC"), "/sd");
 */
export class DiskAccess implements AbstractBlockDev {
  /** @param disk_name its name in the device tree, for example `"SDHC"` */
  constructor(disk_name: string);
  /** Reads blocks of the disk. 0 if all is well, else an error number. */
  readblocks(block_num: int, buf: WritableBuffer): int;
  /** @deprecated The documented form of reading from within a block, which `TypeError` answers. */
  readblocks(block_num: int, buf: WritableBuffer, offset: never): never;
  /** Writes blocks of the disk; what it gives is that of `readblocks`. */
  writeblocks(block_num: int, buf: ReadableBuffer): int;
  /** @deprecated The documented form of writing within a block, which `TypeError` answers. */
  writeblocks(block_num: int, buf: ReadableBuffer, offset: never): never;
  /** Controls the disk as a block device. */
  ioctl(cmd: int, arg: int): int | null;
  /** Names of the disks that there are. */
  static readonly disks: readonly string[];
}
/**
 * A partition of the flash as a block device.
 * @example
 * const [id, block_size] = FlashArea.areas["storage_partition"]!;
 * const flash = new FlashArea(id, block_size);
 */
export class FlashArea implements AbstractBlockDev {
  /**
   * @param id number of the partition, as `areas` tells them; 1 to 4 are those of the boot loader
   * @param block_size in bytes
   */
  constructor(id: int, block_size: int);
  /** Copies blocks of the partition into memory, or bytes from `offset` on. 0 if all is well, else an error number. */
  readblocks(block_num: int, buf: WritableBuffer, offset?: int): int;
  /** Writes blocks of the partition, or bytes from `offset` on; errors are numbers here, too. */
  writeblocks(block_num: int, buf: ReadableBuffer, offset?: int): int;
  /** Controls the partition as a block device. */
  ioctl(cmd: int, arg: int): int | null;
  /**
   * The partition for files, as documented; firmware up to 1.29 doesn't have the name: see `areas`.
   * @unavailable Write `FlashArea.areas["storage_partition"]`, which has the number and the size of a block.
   */
  static readonly STORAGE: int;
  /** The partitions that there are, by name: their numbers, and the size of what is erased at once, in bytes. */
  static readonly areas: { readonly [label: string]: readonly [id: int, erase_block_size: int] };
}
