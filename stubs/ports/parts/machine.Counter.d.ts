/** `machine.Counter` and `machine.Encoder`, for the ports that have them: esp32 (in Python, over PCNT) and mimxrt. */
import type { Pin } from "../../machine.js";
import type { Const, Flags, int, Kw } from "../../mpc.js";

/** Which edge counts. */
export type CounterEdge = Const<"Counter.edge">;
/** Which way is counted. */
export type CounterDirection = Const<"Counter.direction">;
/** Events of counters and encoders (mimxrt). */
export type CounterTrigger = Flags<"Counter.irq">;

/** What counters and encoders can be told. */
export interface CountingOptions {
  /** Changes shorter than this many nanoseconds don't count (default 0: no filter). */
  filter_ns?: int;
  /**
   * Greatest value, from which it goes on at `min`. 0 with `min` 0 is the hardware's range.
   * @ports mimxrt
   */
  max?: int;
  /**
   * Least value, where counting starts (default 0).
   * @ports mimxrt
   */
  min?: int;
  /**
   * Pin of the index pulse, which sets the value to `min` and counts a cycle; `null` for none.
   * @ports mimxrt
   */
  index?: Pin | null;
  /**
   * Pin that resets the value; `null` for none.
   * @ports mimxrt
   */
  reset?: Pin | null;
  /**
   * Value at which `IRQ_MATCH` happens; `null` for none.
   * @ports mimxrt
   */
  match?: int | null;
  /**
   * Pin that is high while the value is `match`; `null` for none.
   * @ports mimxrt
   */
  match_pin?: Pin | null;
}
/** Settings of a counter. */
export interface CounterOptions extends CountingOptions {
  /**
   * Which edge counts: `Counter.RISING` (default) or `Counter.FALLING`.
   * @ports esp32
   */
  edge?: CounterEdge;
  /** Which way: `Counter.UP` (default), `Counter.DOWN`, or on mimxrt a pin (low is up). */
  direction?: CounterDirection | Pin;
}
/** Settings of an encoder. */
export interface EncoderOptions extends CountingOptions {
  /** Counts for each full step: 1 (default), 2 or 4. */
  phases?: 1 | 2 | 4;
}
/** What `Counter` and `Encoder` share. */
export interface Counting {
  /** Stops, and frees the hardware. */
  deinit(): void;
  /** How far it has come. */
  value(): int;
  /** Sets the count and returns the one before; `value(0)` tells what came since the last time. */
  value(value: int): int;
}
/**
 * Counts the pulses on a pin in hardware.
 * @ports esp32, mimxrt
 * @example
 * const counter = new Counter(0, new Pin(4, Pin.IN));
 */
export class Counter {
  /**
   * Gives the counter that has been set up before, which on mimxrt begins anew; an error if none has.
   * @param id number of the hardware unit; there is one object for each
   */
  constructor(id: int);
  /**
   * Starts to count.
   * @param id number of the hardware unit
   * @param src the pin whose pulses are counted
   */
  constructor(id: int, src: Pin, kw?: Kw<CounterOptions>);
  /**
   * Starts to count anew on the pin that the counter has, settings by name.
   * @ports mimxrt
   */
  constructor(id: int, kw: Kw<CounterOptions>);
  /** Sets the counter up anew, from zero. */
  init(src: Pin, kw?: Kw<CounterOptions>): void;
  /**
   * Sets the counter up anew on the same pin, settings by name.
   * @ports mimxrt
   */
  init(kw?: Kw<CounterOptions>): void;
  /** Counts up. */
  static readonly UP: CounterDirection;
  /** Counts down. */
  static readonly DOWN: CounterDirection;
}
export interface Counter extends Counting {}
/**
 * Follows a rotary encoder, whose two signals tell the direction, in hardware.
 * @ports esp32, mimxrt
 * @example
 * const knob = new Encoder(0, new Pin(2, Pin.IN), new Pin(3, Pin.IN), { phases: 4 });
 */
export class Encoder {
  /**
   * Gives the encoder that has been set up before; on mimxrt it begins anew. An error if there is none.
   * @param id number of the hardware unit; there is one object for each
   */
  constructor(id: int);
  /**
   * Starts to follow.
   * @param id number of the hardware unit
   * @param phase_a pin of the first signal
   * @param phase_b pin of the second signal
   */
  constructor(id: int, phase_a: Pin, phase_b: Pin, kw?: Kw<EncoderOptions>);
  /**
   * Starts to follow the pins that the encoder has, settings by name.
   * @ports mimxrt
   */
  constructor(id: int, kw: Kw<EncoderOptions>);
  /**
   * Starts to follow another first pin beside the second one that the encoder has.
   * @ports mimxrt
   */
  constructor(id: int, phase_a: Pin);
  /** Sets the encoder up anew, from zero. */
  init(phase_a: Pin, phase_b: Pin, kw?: Kw<EncoderOptions>): void;
  /**
   * Sets the encoder up anew on the same pins, settings by name.
   * @ports mimxrt
   */
  init(kw?: Kw<EncoderOptions>): void;
  /**
   * Changes the first pin alone.
   * @ports mimxrt
   */
  init(phase_a: Pin): void;
  /**
   * How many counts a full step makes, as the encoder was set up.
   * @ports esp32
   */
  phases(): 1 | 2 | 4;
}
export interface Encoder extends Counting {}
