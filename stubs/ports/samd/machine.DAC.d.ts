/** The analog output as the SAMD port has it: with output at a steady rate. */
import type { int, Kw, ReadableBuffer } from "../../mpc.js";
import { DAC as GeneralDAC } from "../parts/machine.DAC.js";

/** An analog output, 0 to 3.3 V, that can also play a buffer. */
export class DAC extends GeneralDAC {
  /** Frees the output. */
  deinit(): void;
  /** Whether a buffer is being played. */
  busy(): boolean;
  /**
   * Plays values at a steady rate, in the background.
   * @param data values of 16 bits
   * @param freq values a second
   * @param count how often the buffer is played; 0 without end
   */
  write_timed(data: ReadableBuffer, freq: int, count?: int): void;
  /** Plays values at a steady rate, how often by name. */
  write_timed(data: ReadableBuffer, freq: int, kw: Kw<{ count?: int }>): void;
}
