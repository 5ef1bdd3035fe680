/**
 * The state of the simulated peripherals that both threads read at any time: a record for each pin, and a queue of what
 * the host did that may concern a callback on the board.
 */

/** Words of a pin's record. */
export const PinWord = {
  mode: 0,
  pull: 1,
  out: 2,
  driven: 3,
  trigger: 4,
  frequency: 5,
  duty: 6,
  analog: 7,
} as const;
const wordsPerPin = 8;

/** Pins 0–99 are their own slots; names and higher numbers get the next free one. */
export const numberedPins = 100;
export const pinSlots = 128;

export const PinMode = { unset: -1, in: 0, out: 1, openDrain: 2 } as const;
export const PinPull = { none: 0, up: 1, down: 2 } as const;
/** As machine.Pin's constants. */
export const Edge = { rising: 1, falling: 2 } as const;
/** `driven` when nothing outside drives the pin. */
export const floating = -1;

const eventSlots = 256;
const eventHead = pinSlots * wordsPerPin;
const eventTail = eventHead + 1;
const firstEvent = eventTail + 1;
/** Feeding the watchdog makes it grow. */
export const feedWord = firstEvent + eventSlots;
export const machineWordCount = feedWord + 1;

/** What a callback is registered for: pins have their slots, timers and UARTs come after. */
export const EventKey = { timer: 128, uart: 256 } as const;

export class MachineWords {
  constructor(private readonly words: Int32Array) {}

  /** All pins as after power-up; what the world outside does to them stays. */
  reset(): void {
    for (let slot = 0; slot < pinSlots; slot++) {
      this.set(slot, "mode", PinMode.unset);
      for (const word of ["pull", "out", "trigger", "frequency", "duty"] as const) this.set(slot, word, 0);
    }
    Atomics.store(this.words, eventTail, Atomics.load(this.words, eventHead));
  }

  /** Before the first power-up. */
  float(): void {
    for (let slot = 0; slot < pinSlots; slot++) this.set(slot, "driven", floating);
  }

  get(slot: number, word: keyof typeof PinWord): number {
    return Atomics.load(this.words, slot * wordsPerPin + PinWord[word]);
  }

  set(slot: number, word: keyof typeof PinWord, value: number): void {
    Atomics.store(this.words, slot * wordsPerPin + PinWord[word], value);
  }

  /** The level that a meter would show. */
  level(slot: number): 0 | 1 {
    const mode = this.get(slot, "mode");
    const out = this.get(slot, "out");
    if (mode === PinMode.out || (mode === PinMode.openDrain && out === 0)) return out === 0 ? 0 : 1;
    const driven = this.get(slot, "driven");
    if (driven !== floating) return driven === 0 ? 0 : 1;
    return this.get(slot, "pull") === PinPull.up || mode === PinMode.openDrain ? 1 : 0;
  }

  /** Queues an event for the board's dispatcher: a key and three bits of detail. False when the queue is full. */
  pushEvent(key: number, detail: number): boolean {
    const head = Atomics.load(this.words, eventHead);
    if (head - Atomics.load(this.words, eventTail) >= eventSlots) return false;
    Atomics.store(this.words, firstEvent + (head % eventSlots), key * 8 + detail);
    Atomics.store(this.words, eventHead, head + 1);
    return true;
  }

  /** The oldest event, or -1. */
  takeEvent(): number {
    const tail = Atomics.load(this.words, eventTail);
    if (tail === Atomics.load(this.words, eventHead)) return -1;
    const event = Atomics.load(this.words, firstEvent + (tail % eventSlots));
    Atomics.store(this.words, eventTail, tail + 1);
    return event;
  }

  get hasEvents(): boolean {
    return Atomics.load(this.words, eventTail) !== Atomics.load(this.words, eventHead);
  }

  /** Queues the interrupt that a change of level means, if the program asked for it. */
  edge(slot: number, before: number, after: number): boolean {
    if (before === after) return false;
    const edge = after ? Edge.rising : Edge.falling;
    return (this.get(slot, "trigger") & edge) !== 0 && this.pushEvent(slot, edge);
  }

  feed(): void {
    Atomics.add(this.words, feedWord, 1);
  }

  get feeds(): number {
    return Atomics.load(this.words, feedWord);
  }
}
