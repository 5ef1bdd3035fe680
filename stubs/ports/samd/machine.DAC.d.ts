/** The analog output as the SAMD port has it: with output at a steady rate. */
import type { int, Kw, ReadableBuffer } from "../../mpc.js";
import { DAC as GeneralDAC } from "../parts/machine.DAC.js";

/**
 * An analog output, 0 to 3.3 V, that can also play a buffer. On SAMD21 boards without a flash chip, and up to version 1.28, it
 * has `write` only, and no constants.
 */
export class DAC extends GeneralDAC {
  /**
   * Takes an output.
   * @param id 0, on the SAMD51 also 1
   * @param kw `vref`: the reference voltage, `callback`: called with the output when `write_timed` has ended
   */
  constructor(id: int, kw?: Kw<{ vref?: int; callback?: ((dac: DAC) => void) | null }>);
  /** Frees the output. */
  deinit(): void;
  /** Whether a buffer is being played. */
  busy(): boolean;
  /**
   * Plays values at a steady rate, in the background.
   * @param data values of 16 bits
   * @param freq values a second, up to about 200 kHz on the SAMD21 and 500 kHz on the SAMD51
   * @param count how often the buffer is played (default 1); 0 until `deinit()`
   */
  write_timed(data: ReadableBuffer, freq: int, count?: int): void;
  /** The chip's own voltage as reference. */
  static readonly INT_VREF: int;
  /** The voltage at the AREF pin as reference. */
  static readonly AREF: int;
  /** The voltage at the second reference pin; SAMD51. */
  static readonly AREFB: int;
  /** The supply as reference. */
  static readonly VDDA: int;
}
