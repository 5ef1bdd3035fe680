import type { Target } from "../../contract/index.js";
import { libFiles } from "../generated/lib.js";
import {
  assemblerWords,
  boardPins,
  deviceGlobals,
  mpcModule,
  portModules,
  stubModules,
} from "../generated/stubs.js";

/** What every program has without bringing it: TypeScript's library, the stubs, mpc's own types; under paths of their own. */
export const LIBRARY = "/mpc/lib/";
export const STUBS = "/mpc/stubs/";
export const DEVICE_GLOBALS = `${STUBS}device.d.ts`;

export const libraryRoots = ["lib.es2022.d.ts", "lib.es2023.array.d.ts", "lib.esnext.disposable.d.ts"];

/** What the declarations of a program depend on: what a port adds to modules, and the names of a board's pins. */
export type Platform = Readonly<Partial<Pick<Target, "port" | "board">>>;

/** The text of such a file; `undefined` for paths of the user. What a platform adds to a module is in files that it then references. */
export function libraryText(path: string, platform: Platform): string | undefined {
  if (path.startsWith(LIBRARY)) return libFiles.get(path.slice(LIBRARY.length));
  if (!path.startsWith(STUBS) || !path.endsWith(".d.ts")) return undefined;
  const name = path.slice(STUBS.length, -".d.ts".length);
  if (name === "mpc") return mpcModule;
  if (name === "device") return deviceGlobals;
  if (name === "transform") return "export {};\n";
  if (name.startsWith("ports/")) return portModules.get(name.slice("ports/".length));
  if (name.startsWith("boards/")) return boardPins.get(name.slice("boards/".length));
  if (name.startsWith("micropython/")) return assemblerWords.get(name.slice("micropython/".length));
  const references = additions(name, platform).map((file) => `/// <reference path="./${file}.d.ts" />\n`);
  const text = stubModules.get(name);
  return references.length > 0 ? `${references.join("")}${text ?? "export {};\n"}` : text;
}

/** The files that add to a module what a port has more, and which pins a board has. */
function additions(module: string, { port, board }: Platform): string[] {
  const path = `${port}/${module}`;
  const ofPort = portModules.has(path) ? [`ports/${path}`] : [];
  const ofBoard =
    module === "machine" && board !== undefined && boardPins.has(board) ? [`boards/${board}`] : [];
  return [...ofPort, ...ofBoard];
}

/** Where a specifier that isn't a path leads: `machine`, `micropython:machine`, `mpc`, `mpc/transform`. */
export function libraryPath(specifier: string, port: string | undefined): string | undefined {
  if (specifier === "mpc") return `${STUBS}mpc.d.ts`;
  if (specifier === "mpc/transform") return `${STUBS}transform.d.ts`;
  const name = specifier.replace(/^(micropython:|mpc\/stubs\/)/, "");
  if (stubModules.has(name)) return `${STUBS}${name}.d.ts`;
  return port !== undefined && portModules.has(`${port}/${name}`)
    ? `${STUBS}ports/${port}/${name}.d.ts`
    : undefined;
}

/** The module that a name was probably meant to be: one letter left out, added, changed, or two swapped. */
export function nearestModule(specifier: string): string | undefined {
  return [...stubModules.keys()].find((name) => name.length > 2 && isOneSlip(specifier, name));
}

function isOneSlip(a: string, b: string): boolean {
  let from = 0;
  while (from < Math.min(a.length, b.length) && a[from] === b[from]) from++;
  const rests = [
    [a.slice(from + 1), b.slice(from + 1)],
    [a.slice(from + 1), b.slice(from)],
    [a.slice(from), b.slice(from + 1)],
  ];
  const isSwapped =
    a.slice(from, from + 2) === [...b.slice(from, from + 2)].reverse().join("") &&
    a.slice(from + 2) === b.slice(from + 2);
  return isSwapped || rests.some(([x, y]) => x === y);
}

export function isLibraryPath(path: string): boolean {
  return path.startsWith(LIBRARY) || path.startsWith(STUBS);
}

/** Modules that a board's firmware may have; a module of the user at such a name would hide it, or be hidden by it. */
export function isFirmwareModule(name: string): boolean {
  return (
    stubModules.has(name) ||
    firmwareOnly.has(name) ||
    [...portModules.keys()].some((key) => key.endsWith(`/${name}`))
  );
}

/** Modules of firmware (or what a board runs by itself) that no stub describes, and names with the old `u` prefix. */
const firmwareOnly: ReadonlySet<string> = new Set(
  (
    "boot main mpc_prelude __main__ _boot _thread _onewire aioble aioespnow asyncio bdevice bluetooth btree builtins cmath " +
    "cryptolib deflate dht ds18x20 ecc espnow flashbdev framebuf functools hashlib heapq inisetup itertools lwip mip " +
    "microbit marshal neopixel ntptime onewire platform pyb random radio re requests ssd1306 stm string uasyncio ubinascii " +
    "ubluetooth ucollections ucryptolib uctypes uerrno uhashlib uheapq uio ujson umachine umqtt unittest uos upip uplatform " +
    "urandom ure urequests uselect usocket ussl ustruct usys utime uwebsocket uzlib vfs warnings weakref webrepl websocket " +
    "zephyr zlib zsensor js jsffi"
  ).split(" "),
);
