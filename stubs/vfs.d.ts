/**
 * `vfs`: filesystems, and mounting them.
 *
 * Follows the page "vfs – virtual filesystem control" of the MicroPython documentation.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, wipy, zephyr
 */
import type { memoryview } from "./builtins.js";
import type { BinaryMode, FileIO, TextIOWrapper, TextMode } from "./io.js";
import type { Items, int, Kw, ReadableBuffer, WritableBuffer } from "./mpc.js";

/** How reading or writing blocks went: nothing, `null` or 0 for success, else a number of `errno`, negative. */
export type BlockResult = int | boolean | null | void;
/**
 * What a class must have to serve as storage for a filesystem: a block device. There is no such class on the board, only
 * classes shaped like it, for example `machine.SDCard`, `esp32.Partition`, `rp2.Flash` or your own.
 * @example
 * class RAM implements AbstractBlockDev {
 *   readonly data = new bytearray(512 * 50);
 *   readblocks(block_num: number, buf: Uint8Array, offset = 0): void {
 *     for (let i = 0; i < buf.length; i++) buf[i] = this.data[block_num * 512 + offset + i]!;
 *   }
 *   writeblocks(block_num: number, buf: Uint8Array, offset = 0): void {
 *     for (let i = 0; i < buf.length; i++) this.data[block_num * 512 + offset + i] = buf[i]!;
 *   }
 *   ioctl(op: number): number {
 *     return op === 4 ? 50 : op === 5 ? 512 : 0;
 *   }
 * }
 */
export interface AbstractBlockDev {
  /**
   * Fills `buf` from the device.
   * @param block_num number of the block to start in
   * @param buf where to; without `offset` its length is a multiple of the block size
   * @param offset the extended form, needed by littlefs: byte within the block to start at; any length is then possible
   */
  readblocks(block_num: int, buf: WritableBuffer, offset?: int): BlockResult;
  /**
   * Stores `buf` on the device.
   * @param block_num number of the block to start in
   * @param buf what to store; without `offset` whole blocks, which are erased first if the device needs that
   * @param offset the extended form: byte within the block to start at; nothing may be erased then
   */
  writeblocks(block_num: int, buf: ReadableBuffer, offset?: int): BlockResult;
  /**
   * Controls the device and tells about it. Needed are 4, and 6 for littlefs.
   * @param op 1 start, 2 stop, 3 finish writing, 4 how many blocks, 5 size of a block (`null`: 512), 6 erase block `arg`
   * @param arg number of the block for 6
   * @returns the answer of 4 and 5; else 0 or `null` for success, or an `errno` number
   */
  ioctl(op: int, arg: int): int | null | undefined;
}

/** One entry of a directory: name, 0x4000 for a directory or 0x8000 for a file, inode (or 0), and size where known. */
export type DirectoryEntry<Name = string> = readonly [name: Name, type: int, inode: int, size?: int];
/** What `stat` tells; size in bytes, times in seconds since the port's epoch. Most other fields are 0 on boards. */
export type StatResult = readonly [
  st_mode: int,
  st_ino: int,
  st_dev: int,
  st_nlink: int,
  st_uid: int,
  st_gid: int,
  st_size: int,
  st_atime: int,
  st_mtime: int,
  st_ctime: int,
];
/** What `statvfs` tells: free bytes are `f_bavail * f_frsize`. Inode counts and flags may be 0. */
export type StatvfsResult = readonly [
  f_bsize: int,
  f_frsize: int,
  f_blocks: int,
  f_bfree: int,
  f_bavail: int,
  f_files: int,
  f_ffree: int,
  f_favail: int,
  f_flag: int,
  f_namemax: int,
];

/** What a filesystem object needs to be mounted. Classes written in a program can have it too. */
export interface Mountable {
  /** Called when the filesystem is mounted. */
  mount(readonly: boolean, mkfs: boolean): void;
  /** Called when the filesystem is unmounted. */
  umount(): void;
}
/** What the firmware's writable filesystems have in common. Paths are relative to the filesystem, not to where it is mounted. */
export interface Filesystem extends Mountable {
  /** Opens a file of this filesystem for text. */
  open(path: string, mode: TextMode): TextIOWrapper;
  /** Opens a file of this filesystem for bytes. */
  open(path: string, mode: BinaryMode): FileIO;
  /** The entries of a directory, one after the other. */
  ilistdir(path?: string): Items<DirectoryEntry>;
  /** Makes a directory in this filesystem. */
  mkdir(path: string): void;
  /** Removes an empty directory of this filesystem. */
  rmdir(path: string): void;
  /** Removes a file of this filesystem. */
  remove(path: string): void;
  /** Gives a file or directory of this filesystem another name or place. */
  rename(old_path: string, new_path: string): void;
  /** Kind, size and times of a file or directory of this filesystem. */
  stat(path: string): StatResult;
  /** Size and free space of this filesystem. */
  statvfs(path: string): StatvfsResult;
  /** Changes the current directory within this filesystem. */
  chdir(path: string): void;
  /** The current directory within this filesystem. */
  getcwd(): string;
}

/**
 * A FAT filesystem, readable on computers: the usual one for memory cards.
 * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, samd (SAMD51), stm32, unix, wipy, zephyr
 */
export class VfsFat {
  /** Reads the filesystem on a block device; `OSError` if there is none. */
  constructor(block_dev: AbstractBlockDev);
  /** Formats a block device with FAT; everything on it is lost. */
  static mkfs(block_dev: AbstractBlockDev): void;
}
export interface VfsFat extends Filesystem {}

/** Geometry of littlefs; the defaults suit most flash chips. */
export interface LfsGeometry {
  /** Smallest read, in bytes (default 32). */
  readsize?: int;
  /** Smallest write, in bytes (default 32). */
  progsize?: int;
  /** Size of the table used to find free blocks, in bytes (default 32), a multiple of 8. */
  lookahead?: int;
}
/** Geometry, and whether files get a time. */
export interface Lfs2Options extends LfsGeometry {
  /** Whether the time of the last change is kept for each file (default true). */
  mtime?: boolean;
}
/**
 * A littlefs filesystem, version 1. New filesystems are better made with version 2.
 * @ports samd (SAMD21), stm32, unix
 */
export class VfsLfs1 {
  /** Reads the filesystem on a block device with the extended interface. */
  constructor(block_dev: AbstractBlockDev, kw?: Kw<LfsGeometry>);
  /** Formats a block device with littlefs 1. */
  static mkfs(block_dev: AbstractBlockDev, kw?: Kw<LfsGeometry>): void;
}
export interface VfsLfs1 extends Filesystem {}
/**
 * A littlefs filesystem, version 2: survives power loss, wears flash evenly. What most boards have on their own flash.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, rp2, samd (SAMD51), stm32, unix, zephyr
 * @example
 * VfsLfs2.mkfs(device);
 * mount(new VfsLfs2(device), "/data");
 */
export class VfsLfs2 {
  /** Opens the filesystem on a block device with the extended interface. */
  constructor(block_dev: AbstractBlockDev, kw?: Kw<Lfs2Options>);
  /** Formats a block device with littlefs 2; what was on it is lost. */
  static mkfs(block_dev: AbstractBlockDev, kw?: Kw<LfsGeometry>): void;
}
export interface VfsLfs2 extends Filesystem {}
/**
 * The filesystem of the computer that MicroPython runs on.
 * @ports unix, webassembly, windows
 */
export class VfsPosix {
  /** @param root directory of the host that becomes the root; the default is its current directory */
  constructor(root?: string);
}
export interface VfsPosix extends Filesystem {}
/**
 * A read-only filesystem in memory or flash, whose files run in place: a ROMFS image.
 * @ports alif, esp8266 (builds with a ROM partition), mimxrt, nrf, renesas-ra, samd, stm32 (boards with a ROM partition), unix, webassembly
 * @since 1.25
 */
export class VfsRom {
  /** @param buffer the image, which must stay in memory for as long as it is used; `OSError` ENODEV if it is no image */
  constructor(buffer: ReadableBuffer);
  /** Opens a file of the image for text; only reading is possible. */
  open(path: string, mode: "" | "r" | "rt"): TextIOWrapper;
  /** Opens a file of the image for bytes; `new memoryview` of the result sees the image itself, without a copy. */
  open(path: string, mode: "rb"): FileIO;
  /** Changes the current directory; only the root is accepted, else `OSError` EOPNOTSUPP. */
  chdir(path: string): void;
  /** The current directory within the image: its root. */
  getcwd(): string;
  /** Entries of a directory of the image. */
  ilistdir(path: string): Items<DirectoryEntry>;
  /** Kind and size of an entry of the image. */
  stat(path: string): StatResult;
  /** Size of the image, in blocks of one byte; nothing is ever free. */
  statvfs(path: string): StatvfsResult;
  /** Called by `mount`. */
  mount(readonly: boolean, mkfs: boolean): void;
  /** Called by `umount`. */
  umount(): void;
}

/**
 * Makes a filesystem available under a path.
 * @param fsobj the filesystem, or a block device whose filesystem is recognised
 * @param mount_point `"/"`, or one level below it such as `"/sd"`; `OSError` EPERM if something is mounted there
 * @example
 * mount(new VfsFat(sd), "/sd", { readonly: true });
 */
export function mount(
  fsobj: Mountable | AbstractBlockDev,
  mount_point: string,
  kw?: Kw<{
    /** Whether writing is refused (default false). */
    readonly?: boolean;
    /** Whether a filesystem is made if the block device has none (default false); handed to the filesystem's `mount`. */
    mkfs?: boolean;
  }>,
): void;
/** Lists what is mounted, as pairs of filesystem and path. Since 1.25 or so. */
export function mount(): (readonly [fsobj: Mountable, mount_point: string])[];
/**
 * Takes a filesystem away.
 * @param mount_point its path, or the object; `OSError` EINVAL if it isn't mounted
 */
export function umount(mount_point: string | Mountable): void;
/**
 * Low-level access to the ROMFS partitions of the board, as `mpremote romfs` uses it: how many there are (1).
 * @ports alif, esp8266 (builds with a ROM partition), mimxrt, nrf, renesas-ra, samd, stm32 (boards with a ROM partition), webassembly
 * @since 1.25
 */
export function rom_ioctl(op: 1): int;
/**
 * A ROMFS partition: its memory, or a block device (2). If there is none of this number, most ports give a negative number of
 * `errno`, as they do where another operation fails: nothing is raised.
 * @ports alif, esp8266 (builds with a ROM partition), mimxrt, nrf, renesas-ra, samd, stm32 (boards with a ROM partition), webassembly
 */
export function rom_ioctl(op: 2, id: int): memoryview | AbstractBlockDev | int;
/**
 * Prepares the start of a ROMFS partition for writing, and tells the smallest write, in bytes (3).
 * @ports alif, esp8266 (builds with a ROM partition), mimxrt, nrf, renesas-ra, samd, stm32 (boards with a ROM partition), webassembly
 */
export function rom_ioctl(op: 3, id: int, length: int): int;
/**
 * Prepares a part of a ROMFS partition for writing, where operation 6 says that it can be, and tells the smallest write (3).
 * @ports alif, esp8266 (builds with a ROM partition), mimxrt, nrf, renesas-ra, samd, stm32 (boards with a ROM partition), webassembly
 */
export function rom_ioctl(op: 3, id: int, offset: int, length: int): int;
/**
 * Writes to a ROMFS partition that has been prepared (4).
 * @ports alif, esp8266 (builds with a ROM partition), mimxrt, nrf, renesas-ra, samd, stm32 (boards with a ROM partition), webassembly
 */
export function rom_ioctl(op: 4, id: int, offset: int, buf: ReadableBuffer): int | null;
/**
 * Finishes writing to a ROMFS partition (5).
 * @ports alif, esp8266 (builds with a ROM partition), mimxrt, nrf, renesas-ra, samd, stm32 (boards with a ROM partition), webassembly
 */
export function rom_ioctl(op: 5, id: int): int | null;
/**
 * The smallest part of a ROMFS partition that can be prepared at once, in bytes; not positive: only all of it (6).
 * @ports alif, esp8266 (builds with a ROM partition), mimxrt, nrf, renesas-ra, samd, stm32 (boards with a ROM partition), webassembly
 */
export function rom_ioctl(op: 6, id: int): int;
