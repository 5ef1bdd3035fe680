/** What the compiler needs to know of the board that code is built for. Unknown fields are `undefined`: any board. */
export interface Target {
  /** MicroPython version, e.g. `"1.27.0"`. */
  version: string;
  /** Port name as in MicroPython's tree: `"rp2"`, `"esp32"`, `"webassembly"`, `"microbit"` … */
  port: string;
  /** Name of the board whose pins may be named, as a file of `stubs/boards` is called: `"pico-w"`, `"pyboard-v1.1"` … */
  board: string;
  /** Width of a Python float: none at all, 30 bits (unboxed), single (32), double (64). */
  float: FloatWidth;
  /** Code emitters that the board accepts, e.g. `["native", "viper"]`. */
  emitters: readonly string[];
  /** Native architecture, e.g. `"armv6m"`; empty where native code can't be loaded. */
  arch: string;
  /** Bytes of heap that are free after boot. */
  heap: number;
  /** `.mpy` version and sub-version that the board loads, e.g. `"6.3"`; empty if none. */
  mpy: string;
}

export type FloatWidth = "none" | "30bit" | "single" | "double";

/** The two emitters of machine code, by the decorators that ask for them. */
export type Emitter = "native" | "viper";

const both: readonly Emitter[] = ["native", "viper"];

/** What the firmware of a port has as a rule. Ports whose boards differ (`samd`, `nrf`, `zephyr`) aren't there: their targets say it. */
const usualEmitters: Readonly<Record<string, readonly Emitter[]>> = {
  alif: both,
  esp32: both,
  esp8266: both,
  mimxrt: both,
  "psoc-edge": both,
  qemu: both,
  "renesas-ra": both,
  rp2: both,
  stm32: both,
  unix: both,
  microbit: [],
  webassembly: [],
  wipy: [],
};

/** The emitters of a target: those it states, else those that its port usually has; `undefined` if nothing tells. */
export function emittersOf({ emitters, port }: Partial<Target>): readonly string[] | undefined {
  return emitters ?? (port === undefined ? undefined : usualEmitters[port]);
}

/** Bits of a machine word, which viper code computes with; `undefined` if nothing tells. Boards have 32. */
export function wordBits({ arch, port }: Partial<Target>): 32 | 64 | undefined {
  if (arch) return arch === "x64" || arch === "rv64imc" ? 64 : 32;
  return port === undefined || port === "unix" ? undefined : 32;
}

/** Ports of which `sys.platform` is another name. */
const portsOfPlatforms: Readonly<Record<string, string>> = {
  darwin: "unix",
  freebsd: "unix",
  linux: "unix",
  pyboard: "stm32",
  WiPy: "wipy",
};

/** The port in MicroPython's tree of a board whose `sys.platform` says so. */
export const portOfPlatform = (platform: string): string => portsOfPlatforms[platform] ?? platform;
