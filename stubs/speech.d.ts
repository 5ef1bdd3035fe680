/**
 * `speech`: the micro:bit speaks, on the loudspeaker at pads 0 and 1.
 *
 * Follows the firmware's own directory; see `microbit`.
 * @ports microbit
 */
import type { int, Kw } from "./mpc.js";

/** How a voice sounds; each 0…255. */
export interface Voice {
  /** High (0) to low (default 64). */
  pitch?: int;
  /** Fast (0) to slow (default 72). */
  speed?: int;
  /** Tight-lipped (0) to clear (default 128). */
  mouth?: int;
  /** Relaxed (0) to tense (default 128). */
  throat?: int;
}
/** Says words in English, as well as it can guess them. */
export function say(words: string, kw?: Kw<Voice>): void;
/** Says sounds, such as `" /HEHLOW"`. */
export function pronounce(phonemes: string, kw?: Kw<Voice>): void;
/** Sings sounds, each with a pitch before it: `"#115DOWWWW"`. */
export function sing(phonemes: string, kw?: Kw<Voice>): void;
/** The sounds of words in English, as a text for `pronounce`. */
export function translate(words: string): string;
