/** `machine.I2S`, for the ports that have it: esp32, mimxrt, rp2, stm32. */
import type { Pin } from "../../machine.js";
import type { Const, int, Kw, ReadableBuffer, WritableBuffer } from "../../mpc.js";

/** Direction of a bus. */
export type I2SMode = Const<"I2S.mode">;
/** Number of channels. */
export type I2SFormat = Const<"I2S.format">;
/** Pins and format of a bus. */
export interface I2SOptions {
  /** Bit clock. */
  sck: Pin;
  /** Word select: which channel it is. */
  ws: Pin;
  /** Data, in or out. */
  sd: Pin;
  /**
   * Master clock, 256 times the sample rate; `null` (default) for none.
   * @ports mimxrt
   */
  mck?: Pin | null;
  /** `I2S.RX` or `I2S.TX`. */
  mode: I2SMode;
  /** Bits of a sample. */
  bits: 16 | 32;
  /** `I2S.STEREO` or `I2S.MONO`. */
  format: I2SFormat;
  /** Samples a second, for each channel. */
  rate: int;
  /** Length of the internal buffer, in bytes; the longer, the less often the program must come by. */
  ibuf: int;
}
/**
 * A bus for digital sound, in one direction. It is a stream, so `asyncio.Stream` can wrap it.
 * @ports esp32, mimxrt, rp2, stm32
 * @example
 * const out = new I2S(0, { sck: new Pin(16), ws: new Pin(17), sd: new Pin(18), mode: I2S.TX,
 *   bits: 16, format: I2S.MONO, rate: 44_100, ibuf: 20_000 });
 */
export class I2S {
  /** Opens the bus with this number; which there are depends on the board. */
  constructor(id: int, kw: Kw<I2SOptions>);
  /** Sets the bus up anew. */
  init(kw: Kw<I2SOptions>): void;
  /** Stops the sound and frees the hardware. */
  deinit(): void;
  /** Fills a buffer with samples, lowest byte first, left before right; mono takes the left. Returns the number of bytes. */
  readinto(buf: WritableBuffer): int;
  /** Sends samples, lowest byte first, left before right; mono goes to both. Returns the number of bytes. */
  write(buf: ReadableBuffer): int;
  /** Sets what is scheduled when a buffer is done; from then on `readinto` and `write` don't wait. `null` undoes it. */
  irq(handler: ((i2s: I2S) => void) | null): void;
  /** Makes samples louder or softer by shifting them, 6 dB a bit. */
  static shift(
    kw: Kw<{
      /** The samples; they are changed in place. */
      buf: WritableBuffer;
      /** Bits of a sample. */
      bits: 16 | 32;
      /** Bits to shift: left if positive, right if negative. */
      shift: int;
    }>,
  ): void;
  /** Receives sound. */
  static readonly RX: I2SMode;
  /** Transmits sound. */
  static readonly TX: I2SMode;
  /** Two channels. */
  static readonly STEREO: I2SFormat;
  /** One channel. */
  static readonly MONO: I2SFormat;
}
