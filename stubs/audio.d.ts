/**
 * `audio`: sound made by the program, on a pin of the BBC micro:bit.
 *
 * Follows the firmware's own directory; see `microbit`.
 * @ports microbit
 */
import type { MicroBitPin } from "./microbit.js";
import type { int, Kw, Source } from "./mpc.js";

/** A piece of sound: 32 samples of 8 bits at 7812.5 a second, 128 being silence. */
export class AudioFrame {
  /** Makes a silent piece. */
  constructor();
  /** A sample, 0…255. */
  [index: number]: int;
  /** How many samples there are: 32. */
  readonly length: int;
  /** Takes over the samples of another piece. */
  copyfrom(other: AudioFrame): void;
}
/** What `play` of sound takes by name. */
export interface AudioOptions {
  /** Whether to return only when all has been played (default). */
  wait?: boolean;
  /** Pin of the loudspeaker's one end (default: pad 0). */
  pin?: MicroBitPin;
  /** Pin of the loudspeaker's other end, in place of ground. */
  return_pin?: MicroBitPin | null;
}
/** Plays pieces one after the other. */
export function play(source: Source<AudioFrame>, kw?: Kw<AudioOptions>): void;
/** Whether pieces are being played. */
export function is_playing(): boolean;
/** Ends playing. */
export function stop(): void;
