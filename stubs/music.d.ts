/**
 * `music`: tunes and tones on a pin of the BBC micro:bit.
 *
 * Follows the firmware's own directory; see `microbit`. Notes are texts `NOTE[octave][:duration]` such as `"c#4:4"`, `"r:2"`
 * for a rest.
 * @ports microbit
 */
import type { MicroBitPin } from "./microbit.js";
import type { int, Kw } from "./mpc.js";

/** A tune: its notes. */
export type Tune = readonly string[];
/** Puts tempo (120 beats of 4 ticks), octave and duration back to what they are at first. */
export function reset(): void;
/** Sets the tempo: ticks of a beat (default 4), beats a minute (default 120). */
export function set_tempo(kw?: Kw<{ ticks?: int; bpm?: int }>): void;
/** The tempo: beats a minute, ticks of a beat. */
export function get_tempo(): readonly [bpm: int, ticks: int];
/** What `play` takes by name. */
export interface PlayOptions {
  /** Pin of the loudspeaker (default: pad 0). */
  pin?: MicroBitPin | null;
  /** Whether to return only when the tune has ended (default). */
  wait?: boolean;
  /** Whether to begin the tune again at its end (default false). */
  loop?: boolean;
}
/** Plays a tune or a note, rest by name. */
export function play(music: Tune | string, kw?: Kw<PlayOptions>): void;
/** Plays a tune or a note on a pin. */
export function play(music: Tune | string, pin: MicroBitPin | null, wait?: boolean, loop?: boolean): void;
/**
 * Plays a tone.
 * @param frequency in hertz
 * @param duration in milliseconds; -1 (default) until it is stopped
 */
export function pitch(
  frequency: int,
  duration?: int,
  kw?: Kw<{
    /** Pin of the loudspeaker. */
    pin?: MicroBitPin | null;
    /** Whether to return only when the tone has ended. */
    wait?: boolean;
  }>,
): void;
/** Ends what is being played, on pad 0 or this pin. */
export function stop(pin?: MicroBitPin | null): void;
/** The beginning of Beethoven's fifth symphony. */
export const DADADADUM: Tune;
/** The beginning of a ragtime by Scott Joplin. */
export const ENTERTAINER: Tune;
/** The beginning of Bach's first prelude. */
export const PRELUDE: Tune;
/** The ode to joy of Beethoven's ninth symphony. */
export const ODE: Tune;
/** The tune of a cat of the net. */
export const NYAN: Tune;
/** Something like the ring of a telephone. */
export const RINGTONE: Tune;
/** A bass line for secret agents. */
export const FUNK: Tune;
/** A walking bass of twelve bars. */
export const BLUES: Tune;
/** The song for birthdays. */
export const BIRTHDAY: Tune;
/** The chorus of a wedding in an opera by Wagner. */
export const WEDDING: Tune;
/** A funeral march by Chopin. */
export const FUNERAL: Tune;
/** What is played after a joke. */
export const PUNCHLINE: Tune;
/** A march by Sousa. */
export const PYTHON: Tune;
/** The entry of a villain. */
export const BADDY: Tune;
/** A scene of pursuit. */
export const CHASE: Tune;
/** Something has been found. */
export const BA_DING: Tune;
/** Something has gone wrong. */
export const WAWAWAWAA: Tune;
/** A jump upwards in a game. */
export const JUMP_UP: Tune;
/** A jump downwards in a game. */
export const JUMP_DOWN: Tune;
/** Something has been won. */
export const POWER_UP: Tune;
/** Something has been lost. */
export const POWER_DOWN: Tune;
