import { UnsupportedError } from "./errors.js";

/**
 * What a pointer of viper code is to the host: the bytes, or the numbers, that it is given a copy of. The functions make
 * pointers on boards alone; a file that holds code for both sides imports them from here.
 */
export type ptr8 = Uint8Array;
export type ptr16 = Uint16Array | Int16Array | Uint8Array;
export type ptr32 = Uint32Array | Int32Array | Uint8Array;

export const ptr8 = (_source: ptr8 | number): ptr8 => notHere("ptr8");
export const ptr16 = (_source: ptr16 | number): ptr16 => notHere("ptr16");
export const ptr32 = (_source: ptr32 | number): ptr32 => notHere("ptr32");

function notHere(name: string): never {
  throw new UnsupportedError(`${name} makes pointers in viper code, which runs on boards`);
}
