import type { FloatWidth } from "../contract/index.js";
import { shown } from "./escapes.js";
import type { LineSession } from "./repl/lineSession.js";
import type { Facts } from "./repl/query.js";

/** What a board says of itself when it is connected to. What it doesn't say is `undefined` or empty. */
export interface BoardInfo {
  /** MicroPython version, e.g. `"1.27.0"`, `"1.28.0-preview"`. */
  readonly version: string;
  /** The same as numbers: major, minor, micro. */
  readonly versionInfo: readonly [number, number, number];
  /** `sys.platform`: `"rp2"`, `"esp32"`, `"webassembly"`, `"microbit"` … */
  readonly platform: string;
  /** Board and chip in the firmware's words, e.g. `"Raspberry Pi Pico W with RP2040"`. */
  readonly machine: string;
  /** Native architecture that `.mpy` files may have, e.g. `"armv6m"`; `""` if none, `"unknown-13"` for one too new for mpc. */
  readonly arch: string;
  /** Version of the `.mpy` files that it loads, e.g. `"6.3"`; `""` if it loads none. */
  readonly mpy: string;
  /** Flags above the architecture in `sys.implementation._mpy` (RISC-V extensions); 0 if none. */
  readonly mpyFlags: number;
  readonly float: FloatWidth;
  /** Bits of a small int, sign included: 31 on 32-bit boards, 63 on 64-bit ones. */
  readonly smallIntBits: number;
  /** Bytes of heap that were free when the board was connected to. */
  readonly heap: number;
  /** Which of `deflate`, `uzlib`, `hashlib`, `binascii`, `select` can be imported; `buffer`: its standard streams carry bytes. */
  readonly features: ReadonlySet<string>;
  /** Raw-paste window in bytes; 0 if the firmware has only the plain raw REPL. */
  readonly rawPaste: number;
  /**
   * What protects code sent by `exec` on its way: `"link"` if the link itself is reliable, `"none"` if it may not be (raw REPL and
   * raw-paste have no check of their own). Where there is no flow control either, code of more than a burst is checked before it
   * runs, if there is room for that. Loaded modules are checked always.
   */
  readonly integrity: "link" | "none";
  /** The link has a reset line that `reset()` pulls; else the board is asked to reset itself. */
  readonly resetLine: boolean;
}

/** The module by which the board inflates: `deflate`, before MicroPython 1.21 `uzlib`. */
export function inflateModule({ features }: Pick<BoardInfo, "features">): "deflate" | "uzlib" | undefined {
  return features.has("deflate") ? "deflate" : features.has("uzlib") ? "uzlib" : undefined;
}

/** What costs the board more to find out, and is asked only when needed. */
export interface BoardDetails {
  /** Code emitters that its compiler accepts: `"native"`, `"viper"`. */
  readonly emitters: readonly string[];
  /** `_thread` can be imported. */
  readonly threads: boolean;
  /** `sys.version`, e.g. `"3.4.0; MicroPython v1.27.0 on 2025-12-09"`. */
  readonly firmware: string;
  /** Name of the firmware's build, e.g. `"RPI_PICO_W"`; empty in firmware before 1.25. */
  readonly build: string;
  /** `machine.unique_id()` in lower-case hex; empty if there is none. */
  readonly uniqueId: string;
  /** The heap at this moment, in bytes, garbage aside; boards that collect it at the prompt only count what is left of it as used. */
  readonly memory: {
    readonly used: number;
    readonly free: number;
    /** The largest thing that there is room for (a heap that grows may find more); missing where firmware doesn't tell. */
    readonly largest?: number;
  };
  /** With `network: true`. */
  readonly macAddresses?: MacAddresses;
  /** With `fileSystems: true`: what is mounted; empty where firmware has no file system, or doesn't tell its size. */
  readonly fileSystems?: readonly MountedFileSystem[];
}

/** As `"02:00:00:00:00:02"`. Missing: an interface that the board hasn't, or whose chip has never been on (a Pico W's). */
export interface MacAddresses {
  /** Wi-Fi, as it joins a network. */
  readonly station?: string;
  /** Wi-Fi, as it opens one. */
  readonly accessPoint?: string;
  /** Ethernet, where firmware knows its pins. */
  readonly lan?: string;
}

export interface MountedFileSystem {
  /** Where it's mounted, e.g. `"/"`, `"/sd"`. */
  readonly path: string;
  /** Bytes in all. */
  readonly size: number;
  /** Bytes that are taken. */
  readonly used: number;
  /** Bytes that are free. */
  readonly free: number;
}

/** Numbers of native architectures in `sys.implementation._mpy` (py/persistentcode.h). */
const ARCHITECTURES = [
  "",
  "x86",
  "x64",
  "armv6",
  "armv6m",
  "armv7m",
  "armv7em",
  "armv7emsp",
  "armv7emdp",
  "xtensa",
  "xtensawin",
  "rv32imc",
  "rv64imc",
];

interface LinkTraits {
  readonly window: number;
  readonly reliable: boolean;
  readonly resetLine: boolean;
}

/** What the board said when its session was opened, or entered anew. */
export function sessionInfo({
  facts,
  window,
  link,
  canHardReset,
}: Pick<LineSession, "facts" | "window" | "link" | "canHardReset">): BoardInfo {
  return interpretFacts(facts, { window, reliable: link.reliable, resetLine: canHardReset });
}

export function interpretFacts(facts: Facts, link: LinkTraits): BoardInfo {
  const { text, numbers } = readVersion(facts.version);
  const mpy = Number.parseInt(facts.mpy, 10) || 0;
  const arch = (mpy >> 10) & 15;
  return {
    version: text,
    versionInfo: numbers,
    platform: shown(facts.platform, "name"),
    machine: shown(facts.machine, "name"),
    arch: ARCHITECTURES[arch] ?? `unknown-${arch}`,
    mpy: mpy === 0 ? "" : `${mpy & 255}.${(mpy >> 8) & 3}`,
    mpyFlags: mpy >>> 16,
    float: readFloat(facts.floatStep),
    smallIntBits: facts.maxsize > "0" ? 63 : 31,
    heap: Number.parseInt(facts.heapFree, 10) || 0,
    features: facts.modules,
    rawPaste: link.window,
    integrity: link.reliable ? "link" : "none",
    resetLine: link.resetLine,
  };
}

/** `(1, 27, 0, '')`, `(1, 28, 0, 'preview')`, `(1, 9, 2)`. */
function readVersion(tuple: string): { text: string; numbers: readonly [number, number, number] } {
  const [major = 0, minor = 0, micro = 0] = [...tuple.matchAll(/\d+/g)].slice(0, 3).map((m) => Number(m[0]));
  const release = /'(\w+)'/.exec(tuple)?.[1];
  return {
    text: `${major}.${minor}.${micro}${release ? `-${release}` : ""}`,
    numbers: [major, minor, micro],
  };
}

/** 1 + 2^-22 − 1 as printed: nothing without floats, `0.0` where it is lost, 2^-22 to 7 digits or to 16. */
function readFloat(step: string): FloatWidth {
  if (step === "") return "none";
  if (Number(step) === 0) return "30bit";
  return step.replace(/e.*/, "").length > 11 ? "double" : "single";
}
