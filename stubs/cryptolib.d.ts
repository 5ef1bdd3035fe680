/**
 * `cryptolib`: the AES cipher.
 *
 * Follows the page "cryptolib – cryptographic ciphers" of the MicroPython documentation. On boards that
 * have `tls`.
 * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, stm32, unix
 */
import type { bytes } from "./builtins.js";
import type { ReadableBuffer, WritableBuffer } from "./mpc.js";

/**
 * Each block by itself (ECB).
 * @unavailable Write the number 1.
 */
export const MODE_ECB: 1;
/**
 * Each block mixed with the one before (CBC); needs an initial vector.
 * @unavailable Write the number 2.
 */
export const MODE_CBC: 2;
/**
 * A stream made from a counter (CTR); needs its initial value.
 * @unavailable Write the number 6.
 */
export const MODE_CTR: 6;

/**
 * A stream made from a counter (CTR), in builds that ask for it, such as that of unix for tests.
 * @ports unix
 */
export type CounterMode = 6;
/**
 * An AES cipher, for one direction: an object that has encrypted can't decrypt.
 * @example
 * const secret = new aes(key, 2, iv).encrypt(plain); // 2: CBC
 */
export class aes {
  /**
   * @param key 16 or 32 bytes
   * @param mode 1: each block by itself (ECB); 2: mixed with the one before (CBC); 6: a stream made from a counter (CTR)
   * @param IV 16 bytes: initial vector for CBC, first counter for CTR
   */
  constructor(key: ReadableBuffer | string, mode: 1 | 2 | CounterMode, IV?: ReadableBuffer);
  /** Encrypts; for ECB and CBC a multiple of 16 bytes. */
  encrypt(in_buf: ReadableBuffer | string): bytes;
  /** Encrypts into a buffer, which may be the same one. */
  encrypt<B extends WritableBuffer>(in_buf: ReadableBuffer | string, out_buf: B): B;
  /** Decrypts; for ECB and CBC a multiple of 16 bytes. */
  decrypt(in_buf: ReadableBuffer): bytes;
  /** Decrypts into a buffer, which may be the same one. */
  decrypt<B extends WritableBuffer>(in_buf: ReadableBuffer, out_buf: B): B;
}
