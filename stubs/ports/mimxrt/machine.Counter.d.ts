/** Counters and encoders as the i.MX RT port has them: with cycles and interrupts. */
import type { Irq } from "../../machine.js";
import type { int, Kw } from "../../mpc.js";
import type { CounterTrigger } from "../parts/machine.Counter.js";
import { Counter as GeneralCounter, Encoder as GeneralEncoder } from "../parts/machine.Counter.js";

/** The interrupt of a counter, the rest by name. */
export interface CounterIrqSettings {
  /** Points of the count that call the handler. */
  trigger?: CounterTrigger;
  /** Whether it runs at once, as a hardware interrupt, where nothing may be allocated. */
  hard?: boolean;
}
/** Counts the pulses on a pin in hardware, with range, match value and interrupts. */
export class Counter extends GeneralCounter {
  /** How often the value has left its range, upwards less downwards; 16 bits. */
  cycles(): int;
  /** Sets that number and returns the one before. */
  cycles(value: int): int;
  /** The counter's interrupt, set up by name. */
  irq(kw?: Kw<CounterIrqSettings & { handler?: ((counter: Counter) => void) | null }>): Irq<CounterTrigger>;
  /** Sets what is called, events by name. `IRQ_MATCH` comes once; enable it again through the interrupt's `trigger`. */
  irq(handler: ((counter: Counter) => void) | null, kw?: Kw<CounterIrqSettings>): Irq<CounterTrigger>;
  /** Sets what is called when the count reaches one of these points. */
  irq(
    handler: ((counter: Counter) => void) | null,
    trigger: CounterTrigger,
    hard?: boolean,
  ): Irq<CounterTrigger>;
  /** Sets what is called with the counter, on these events, and how, by name. */
  irq(
    handler: ((counter: Counter) => void) | null,
    trigger: CounterTrigger,
    kw: Kw<Pick<CounterIrqSettings, "hard">>,
  ): Irq<CounterTrigger>;
  /** The reset pin has gone high. */
  static readonly IRQ_RESET: CounterTrigger;
  /** The index pin has gone high. */
  static readonly IRQ_INDEX: CounterTrigger;
  /** The match value is reached. */
  static readonly IRQ_MATCH: CounterTrigger;
  /** The value has gone from the greatest to the least. */
  static readonly IRQ_ROLL_OVER: CounterTrigger;
  /** The value has gone from the least to the greatest. */
  static readonly IRQ_ROLL_UNDER: CounterTrigger;
}
/** Follows a rotary encoder in hardware, with range, match position and interrupts. */
export class Encoder extends GeneralEncoder {
  /** How often the position has left its range, upwards less downwards; 16 bits. */
  cycles(): int;
  /** Sets the number of cycles and returns the one before. */
  cycles(value: int): int;
  /** The interrupt of the encoder, set up by name. */
  irq(kw?: Kw<CounterIrqSettings & { handler?: ((encoder: Encoder) => void) | null }>): Irq<CounterTrigger>;
  /** Sets what is called with the encoder, events by name. */
  irq(handler: ((encoder: Encoder) => void) | null, kw?: Kw<CounterIrqSettings>): Irq<CounterTrigger>;
  /** Sets what is called with the encoder on these events. */
  irq(
    handler: ((encoder: Encoder) => void) | null,
    trigger: CounterTrigger,
    hard?: boolean,
  ): Irq<CounterTrigger>;
  /** Sets what is called with the encoder, on these events, and how, by name. */
  irq(
    handler: ((encoder: Encoder) => void) | null,
    trigger: CounterTrigger,
    kw: Kw<Pick<CounterIrqSettings, "hard">>,
  ): Irq<CounterTrigger>;
  /** The encoder's reset pin has gone high. */
  static readonly IRQ_RESET: CounterTrigger;
  /** The encoder's index pin has gone high. */
  static readonly IRQ_INDEX: CounterTrigger;
  /** The match position is reached. */
  static readonly IRQ_MATCH: CounterTrigger;
  /** The position has gone from the greatest to the least. */
  static readonly IRQ_ROLL_OVER: CounterTrigger;
  /** The position has gone from the least to the greatest. */
  static readonly IRQ_ROLL_UNDER: CounterTrigger;
}
