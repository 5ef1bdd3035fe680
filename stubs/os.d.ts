/**
 * `os`: files and directories, the terminal, facts about the system.
 *
 * Follows the page "os – basic operating system services" of the MicroPython documentation. Mounting has moved to `vfs`.
 */
import type { bytes } from "./builtins.js";
import type { ReadableStream, WritableStream } from "./io.js";
import type { Items, int, Kw, Source } from "./mpc.js";
import type { AbstractBlockDev, DirectoryEntry, Mountable, StatResult, StatvfsResult } from "./vfs.js";

export { VfsFat, VfsLfs1, VfsLfs2, VfsPosix } from "./vfs.js";

/** What `uname` tells. On boards a tuple whose fields can also be read by name. */
export interface UnameResult extends Source<string> {
  /** Name of the system, often the port. */
  readonly sysname: string;
  /** Network name, or the system's name again. */
  readonly nodename: string;
  /** Version of the system. */
  readonly release: string;
  /** Version of MicroPython, and when it was built. */
  readonly version: string;
  /** Board and processor. */
  readonly machine: string;
  /** The fields in this order, by position. */
  readonly [index: number]: string;
}
/**
 * Describes system, firmware and hardware.
 * @ports alif, esp32, esp8266, microbit, mimxrt, nrf, renesas-ra, rp2, stm32
 */
export function uname(): UnameResult;
/**
 * Random bytes, from the hardware's generator where there is one.
 * @ports alif, esp32, esp8266, mimxrt, nrf (not the nRF91), renesas-ra (Portenta C33), rp2, samd, stm32 (chips with a random generator), unix, wipy
 */
export function urandom(n: int): bytes;

/**
 * Changes the current directory.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, wipy, zephyr
 */
export function chdir(path: string): void;
/**
 * The current directory.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, wipy, zephyr
 */
export function getcwd(): string;
/**
 * Goes through a directory without building a list.
 * @param dir the directory; the current one by default
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, wipy, zephyr
 * @example
 * for (const [name, type] of ilistdir("/")) if (type === 0x8000) print(name);
 */
export function ilistdir(dir?: string): Items<DirectoryEntry>;
/**
 * Goes through a directory that is named in bytes; the names come as bytes, too.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, wipy, zephyr
 */
export function ilistdir(dir: bytes): Items<DirectoryEntry<bytes>>;
/** The names in a directory (default: the current one), in no particular order. */
export function listdir(dir?: string): string[];
/**
 * Makes a directory; its parent must exist.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, wipy, zephyr
 */
export function mkdir(path: string): void;
/** Deletes a file. */
export function remove(path: string): void;
/**
 * Deletes a file: `remove` under its Unix name.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, wipy, zephyr
 */
export function unlink(path: string): void;
/**
 * What stands between the parts of a path.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, wipy, zephyr
 */
export const sep: "/";
/**
 * Deletes a directory, which must be empty.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, wipy, zephyr
 */
export function rmdir(path: string): void;
/**
 * Renames or moves a file or directory within one filesystem.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, wipy, zephyr
 */
export function rename(old_path: string, new_path: string): void;
/**
 * Tells kind, size and times of a file or directory; `OSError` ENOENT if there is none.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, wipy, zephyr
 */
export function stat(path: string): StatResult;
/**
 * Tells size and free space of the filesystem that a path is on.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, wipy, zephyr
 * @example
 * const [, size, , , free] = statvfs("/");
 * print(size * free, "bytes are free");
 */
export function statvfs(path: string): StatvfsResult;
/**
 * Writes everything that the filesystems still hold back.
 * @ports alif, esp32, esp8266, mimxrt, nrf, renesas-ra, rp2, samd (SAMD51), stm32, wipy
 */
export function sync(): void;
/** What a terminal needs of a stream: a UART has it, and so has what derives from `io.IOBase`. */
export type TerminalStream = Pick<ReadableStream, "readinto"> & Pick<WritableStream, "write">;
/**
 * The second slot for a terminal.
 * @ports esp8266, mimxrt, renesas-ra, samd, stm32
 */
export type SecondTerminal = 1;
/**
 * The third slot for a terminal.
 * @ports mimxrt, renesas-ra, samd, stm32
 */
export type ThirdTerminal = 2;
/**
 * Lets the terminal (the prompt and everything that is printed) use a further stream.
 * @param stream_object a non-blocking stream whose `readinto` gives `null` while nothing is there; `null` ends it
 * @param index slot of the stream (default 0)
 * @returns the stream that was in the slot before
 * @ports alif, esp32, esp8266, mimxrt, nrf, renesas-ra, rp2, samd, stm32, wipy
 * @example
 * dupterm(new UART(0, 115_200)); // the prompt also answers there
 */
export function dupterm(
  stream_object: TerminalStream | null,
  index?: 0 | SecondTerminal | ThirdTerminal,
): TerminalStream | null;
/**
 * Tells the terminal that a `dupterm` stream has input, which is then read. To be called by the stream's driver.
 * @param obj_in ignored; there so that it can be used as a callback
 * @since 1.27 as documented; older on ESP8266 and others
 * @ports esp32, esp8266, mimxrt, rp2
 */
export function dupterm_notify(obj_in: TerminalStream | null): void;
/**
 * Mounts a filesystem.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, wipy, zephyr
 * @deprecated use `vfs.mount`
 */
export function mount(
  fsobj: Mountable | AbstractBlockDev,
  mount_point: string,
  kw?: Kw<{
    /** Refuse writing. */
    readonly?: boolean;
  }>,
): void;
/**
 * Pairs of filesystem and path, one for each that is mounted.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, wipy, zephyr
 * @deprecated use `vfs.mount`
 */
export function mount(): (readonly [fsobj: Mountable, mount_point: string])[];
/**
 * Unmounts a filesystem.
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, wipy, zephyr
 * @deprecated use `vfs.umount`
 */
export function umount(mount_point: string | Mountable): void;
