/** How good or bad a board is. */
import type { ProfileName } from "./types.js";

export interface Profile {
  /** `print` and the REPL end lines with `\r\n`, as boards do. Default true. */
  cooked: boolean;
  /** Bytes that the receive buffer holds while no one reads; the rest is lost. Default: flow control, nothing is lost. */
  stdinRing: number | undefined;
  /** `sys.stdin.buffer` and `sys.stdout.buffer` exist. Default true. */
  buffer: boolean;
  /** The firmware has raw-paste. Default true. */
  rawPaste: boolean;
  /** Raw-paste window in bytes. Default: half the receive buffer, 128 without one. */
  window: number | undefined;
  /** Bits per second of the line in both directions (10 bits a byte). Default: no pacing. */
  baud: number | undefined;
  /** The module `deflate` can be imported. Default true. */
  deflate: boolean;
  /** Bytes of heap at start. Default 16 MiB. */
  heapSize: number;
  /** The heap can't grow. Default false. */
  fixedHeap: boolean;
  /** Bytes of flash. Default 16 MiB. */
  flashSize: number;
  /** `sys.platform`; default what the package says ("webassembly"). */
  platform: string | undefined;
  /** `sys.implementation._machine` and `os.uname().machine`. */
  machine: string | undefined;
  /** A Ctrl-C interrupts the running program. Ports without interrupts give it the byte as input. Default true. */
  interrupts: boolean;
  /** Milliseconds between log lines that another part of the firmware writes into the stream. Default: none does. */
  chatter: number | undefined;
}

const good: Profile = {
  cooked: true,
  stdinRing: undefined,
  buffer: true,
  rawPaste: true,
  window: undefined,
  baud: undefined,
  deflate: true,
  heapSize: 1 << 24,
  fixedHeap: false,
  flashSize: 1 << 24,
  platform: undefined,
  machine: undefined,
  interrupts: true,
  chatter: undefined,
};

const named: Record<ProfileName, Partial<Profile>> = {
  default: {},
  bare: { cooked: false },
  ring64: { stdinRing: 64 },
  ring256: { stdinRing: 256 },
  "no-buffer": { buffer: false },
  "small-heap": { heapSize: 1 << 18, fixedHeap: true },
  "no-raw-paste": { rawPaste: false },
  pace115200: { baud: 115200 },
  "no-deflate": { deflate: false },
  "second-writer": { chatter: 20 },
  "no-interrupt": { interrupts: false },
};

export const profileNames = Object.keys(named) as ProfileName[];

/** A whole profile from a name or from what differs from the default one. */
export function resolveProfile(given: ProfileName | Partial<Profile> | undefined): Profile {
  if (typeof given !== "string") return { ...good, ...given };
  const found = named[given];
  if (!found) throw new RangeError(`There is no profile "${given}": use one of ${profileNames.join(", ")}`);
  return { ...good, ...found };
}

/** The window that the firmware announces: half of what its receive buffer holds. */
export function rawPasteWindow(profile: Profile): number | undefined {
  if (!profile.rawPaste) return undefined;
  return profile.window ?? (profile.stdinRing === undefined ? 128 : profile.stdinRing >> 1);
}
