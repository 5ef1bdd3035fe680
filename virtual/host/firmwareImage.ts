/** Finds, patches and compiles the MicroPython package. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Symbols } from "../device/symbols.js";
import { patchImage } from "./image.js";

const packageName = "@micropython/micropython-webassembly-pyscript";
const page = 65536;
/** Room for the garbage that a long program makes: the package collects only between programs. */
const growth = 128 << 20;

export interface FirmwareImage {
  /** A compiled WebAssembly.Module; typed loosely because Node's types don't know WebAssembly. */
  module: unknown;
  /** Known once a board of this image has started. */
  symbols: Symbols | undefined;
}

/** Compiled once per file in a process, and shared by its boards: what is kept depends on the file alone. */
const images = new Map<string, Promise<FirmwareImage>>();

/** `wasm` is the path of another build's micropython.wasm. */
export function firmwareImage(wasm: string | undefined): Promise<FirmwareImage> {
  const path = wasm ?? createRequire(import.meta.url).resolve(`${packageName}/micropython.wasm`);
  let image = images.get(path);
  if (!image) {
    image = load(path);
    images.set(path, image);
    image.catch(() => images.delete(path));
  }
  return image;
}

async function load(path: string): Promise<FirmwareImage> {
  const bytes = await readFile(path);
  return { module: new WebAssembly.Module(patchImage(bytes, growth / page)), symbols: undefined };
}
