/**
 * Where the interpreter keeps what the simulation reads and writes. The addresses differ between versions of the
 * package, so they are found at start by watching which words change when something known happens.
 */
import type { Engine } from "./engine.js";

export interface Symbols {
  /** The pending exception, 0 when there is none. */
  pendingException: number;
  /** The object KeyboardInterrupt(). */
  keyboardInterrupt: number;
  /** 16 bits; below zero while callbacks are locked out. */
  schedulerState: number;
  /** The byte that interrupts, -1 when none does. */
  interruptChar: number;
  /** The REPL's mode: 1 raw, 0 friendly; 0 if not found. */
  replMode: number;
  /** The queue of scheduled callbacks; undefined if not found: callbacks then run only where the program waits. */
  queue: ScheduleQueue | undefined;
}

/** A ring of pairs (function, argument) from `items`; `length` and `index` are the addresses of single bytes. */
export interface ScheduleQueue {
  items: number;
  length: number;
  index: number;
}

/** Static data is below. */
const staticBytes = 1 << 18;
export const schedulerState = { pending: 0, idle: 1 } as const;

/** Call before any other Python. `queue` is found later: it takes a function of the boot code. */
export function findSymbols(engine: Engine): Symbols {
  return {
    ...findInterrupt(engine),
    interruptChar: findInterruptChar(engine),
    replMode: findReplMode(engine),
    queue: undefined,
  };
}

function snapshot(engine: Engine): Int32Array {
  return engine.memory.i32.slice(0, staticBytes / 4);
}

function differences(before: Int32Array, after: Int32Array): number[] {
  const changed: number[] = [];
  for (let i = 0; i < before.length; i++) if (before[i] !== after[i]) changed.push(i);
  return changed;
}

/** `mp_sched_keyboard_interrupt` changes two words: the pending exception and the scheduler's state (to 0). */
function findInterrupt(engine: Engine) {
  const before = snapshot(engine);
  engine.call("mp_sched_keyboard_interrupt");
  const after = snapshot(engine);
  const changed = differences(before, after);
  const state = changed.find((i) => before[i] === schedulerState.idle && after[i] === schedulerState.pending);
  const pending = changed.find((i) => before[i] === 0 && after[i]! > 8);
  if (state === undefined || pending === undefined) {
    throw new Error("The virtual board doesn't know this MicroPython package: use version 1.23 to 1.29");
  }
  const keyboardInterrupt = after[pending]!;
  for (const i of changed) engine.memory.i32[i] = before[i]!;
  return { pendingException: pending * 4, keyboardInterrupt, schedulerState: state * 4 };
}

/** The word whose change `mp_hal_get_interrupt_char` notices. */
function findInterruptChar(engine: Engine): number {
  const probe = 0x5b;
  engine.run(`import micropython\nmicropython.kbd_intr(${probe})`);
  const { i32 } = engine.memory;
  const found = words(engine).find((i) => {
    if (i32[i] !== probe) return false;
    i32[i] = probe + 1;
    const isIt = engine.call("mp_hal_get_interrupt_char") === probe + 1;
    i32[i] = probe;
    return isIt;
  });
  engine.run("micropython.kbd_intr(-1)\ndel micropython");
  if (found === undefined) throw new Error("The virtual board can't find this package's interrupt character");
  return found * 4;
}

/** Indexes of the words that hold static data: below 256 kB, but not on the C stack. */
function words(engine: Engine): number[] {
  const stackEnd = engine.call("emscripten_stack_get_end");
  const stackBase = engine.call("emscripten_stack_get_base");
  return Array.from({ length: staticBytes / 4 }, (_, i) => i).filter(
    (i) => i * 4 < stackEnd || i * 4 >= stackBase,
  );
}

/** The word that is 1 in the raw REPL only. */
function findReplMode(engine: Engine): number {
  engine.call("mp_js_repl_init");
  let candidates = words(engine);
  for (const [byte, value] of [
    [1, 1],
    [2, 0],
    [1, 1],
    [2, 0],
  ] as const) {
    engine.call("mp_js_repl_process_char", byte);
    const { i32 } = engine.memory;
    candidates = candidates.filter((i) => i32[i] === value);
  }
  return candidates.length === 1 ? candidates[0]! * 4 : 0;
}

/** Schedules nothing and everything: `micropython.schedule(function, argument)` between two looks at the memory. */
export interface ScheduleLook {
  before: Int32Array;
  after: Int32Array;
  /** Address of the function that was scheduled, and the argument. */
  scheduled: number;
  argument: number;
}

/** Where `schedule` has put what it was given, and the two bytes that count it. */
export function findQueue(look: ScheduleLook, schedulerState: number): ScheduleQueue | undefined {
  const { before, after, scheduled, argument } = look;
  const small = (argument << 1) | 1;
  const item = after.findIndex(
    (word, i) => word === scheduled && after[i + 1] === small && before[i] !== word,
  );
  if (item < 0) return undefined;
  const [old, now] = [new Uint8Array(before.buffer), new Uint8Array(after.buffer)];
  for (let at = schedulerState - 32; at < schedulerState + 32; at++) {
    const isState = at === schedulerState || at === schedulerState + 1;
    if (!isState && old[at] === 0 && now[at] === 1) {
      return { items: item * 4 - 8 * old[at + 1]!, length: at, index: at + 1 };
    }
  }
  return undefined;
}

export function lookAtStatics(engine: Engine): Int32Array {
  return snapshot(engine);
}
