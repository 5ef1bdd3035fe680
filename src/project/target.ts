import { dirname, join, resolve } from "node:path";
import type { Target } from "../../contract/index.js";
import { Failure } from "./failure.js";
import { readSource } from "./sources.js";

const ports = [
  "alif",
  "esp32",
  "esp8266",
  "rp2",
  "stm32",
  "samd",
  "mimxrt",
  "nrf",
  "psoc-edge",
  "renesas-ra",
  "zephyr",
  "wipy",
  "unix",
  "webassembly",
  "microbit",
  "qemu",
] as const;

/** Chips of ports whose boards differ in more than their pins, by a name of their own. */
const chips: Readonly<Record<string, Partial<Target>>> = {
  samd21: { port: "samd", emitters: [] },
  samd51: { port: "samd", emitters: ["native", "viper"] },
};

/** The boards whose pins may be named, as the files of `stubs/boards` are called, and the port or chip of each. */
export const boards: Readonly<Record<string, string>> = {
  "atoms3-lite": "esp32",
  "blackpill-f411": "stm32",
  "esp32-devkit": "esp32",
  "esp8266-d1-mini": "esp8266",
  "esp8266-nodemcu": "esp8266",
  "feather-m0-express": "samd21",
  "feather-m4-express": "samd51",
  "feather-rp2040": "rp2",
  "feather-rp2350": "rp2",
  "feather-stm32f405": "stm32",
  feathers3: "esp32",
  giga: "stm32",
  "itsybitsy-m0-express": "samd21",
  "itsybitsy-m4-express": "samd51",
  "itsybitsy-rp2040": "rp2",
  "metro-m4-express": "samd51",
  "metro-m7": "mimxrt",
  "mimxrt1060-evk": "mimxrt",
  "nano-esp32": "esp32",
  "nano-rp2040-connect": "rp2",
  "nicla-vision": "stm32",
  "nucleo-f401re": "stm32",
  "nucleo-f411re": "stm32",
  "nucleo-f446re": "stm32",
  "nucleo-f767zi": "stm32",
  "nucleo-g474re": "stm32",
  "nucleo-h743zi": "stm32",
  "nucleo-l476rg": "stm32",
  "nucleo-wb55": "stm32",
  pico: "rp2",
  "pico-w": "rp2",
  pico2: "rp2",
  "pico2-w": "rp2",
  "portenta-c33": "renesas-ra",
  "portenta-h7": "stm32",
  "pyboard-d": "stm32",
  "pyboard-v1.1": "stm32",
  "rp2040-zero": "rp2",
  "stm32f4-discovery": "stm32",
  "teensy-4.0": "mimxrt",
  "teensy-4.1": "mimxrt",
  "thing-plus-rp2040": "rp2",
  tiny2040: "rp2",
  tinypico: "esp32",
  tinys3: "esp32",
  "trinket-m0": "samd21",
  "w5500-evb-pico": "rp2",
  "wio-terminal": "samd51",
  "xiao-esp32c3": "esp32",
  "xiao-esp32c5": "esp32",
  "xiao-esp32c6": "esp32",
  "xiao-esp32s3": "esp32",
  "xiao-rp2040": "rp2",
  "xiao-rp2350": "rp2",
  "xiao-samd21": "samd21",
};

/** `rp2`, `esp32:1.27.0`, `pico-w`: the port (or a chip of it, or a board), and the MicroPython version where it matters. */
export function targetOf(text: string): Partial<Target> {
  const [name = "", version] = text.split(":");
  const known = named(name);
  if (known === undefined) {
    const names = [...ports, ...Object.keys(chips), ...Object.keys(boards)].join(", ");
    throw new Failure(`there is no port or board called '${name}'`, `Known: ${names}.`, 2);
  }
  if (version !== undefined && !/^\d+\.\d+(\.\d+)?$/.test(version)) {
    throw new Failure(`'${version}' is no MicroPython version`, "Write it as in 1.27.0.", 2);
  }
  return { ...known, ...(version && { version }) };
}

function named(name: string): Partial<Target> | undefined {
  if (Object.hasOwn(boards, name)) return { ...named(boards[name]!), board: name };
  if (Object.hasOwn(chips, name)) return chips[name];
  return ports.some((port) => port === name) ? { port: name } : undefined;
}

/**
 * The target of the project that a file belongs to: the variable `MPC_TARGET`, else `"mpc": { "target": "rp2" }` in the nearest
 * `package.json` that says anything of mpc; `undefined`: any board.
 */
export function projectTarget(file: string): Partial<Target> | undefined {
  const named = process.env.MPC_TARGET || configured(dirname(resolve(file)));
  return named === undefined ? undefined : targetOf(named);
}

function configured(folder: string): string | undefined {
  const path = join(folder, "package.json");
  const text = readSource(path);
  const found = text === undefined ? undefined : targetIn(text, path);
  if (found !== undefined) return found;
  const parent = dirname(folder);
  return parent === folder ? undefined : configured(parent);
}

function targetIn(text: string, path: string): string | undefined {
  const target = (parse(text, path) as { mpc?: { target?: unknown } } | null)?.mpc?.target;
  if (target === undefined || typeof target === "string") return target;
  throw new Failure(`${path}: "target" of "mpc" has to be a text`, 'Write it as in "target": "rp2".');
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Failure(`${path}: ${(error as Error).message}`);
  }
}
