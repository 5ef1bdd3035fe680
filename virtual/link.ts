/**
 * The memory that the host's thread and the board's worker share.
 *
 * Two byte rings carry the stream; `control` holds their counters and the words that wake the other side. The worker
 * never returns to its event loop, so everything that it must notice arrives here; it answers with messages (which
 * do arrive), and rings the host's bell at most once until the host has looked.
 *
 * Counters are positions in the stream modulo 2^32: compare them by difference only.
 */

/** Words of `control`. */
export const Word = {
  /** Bytes that the host has put into the input ring. */
  inHead: 0,
  /** Bytes that the board has taken out of it. */
  inTail: 1,
  outHead: 2,
  outTail: 3,
  /** Grows whenever something happened that a waiting board must look at. */
  wake: 4,
  /** Grows whenever the host has taken output or answered; the board waits on it when the output ring is full. */
  drained: 5,
  /** 1 while a bell message is on its way to the host. */
  bell: 6,
  /** 1 while the host waits for room in the input ring. */
  wantRoom: 7,
  /** Position after the last 03 that was sent. */
  lastInterrupt: 8,
  /** Position after the last 03 that has been taken as an interrupt (so it isn't data). */
  takenInterrupt: 9,
  /** State of the rendezvous: 0 none, 1 asked, 2 answered. */
  call: 10,
  /** Length of the answer, or a negative errno. */
  answer: 11,
  /** Reports of the peripherals that the host has handled. */
  handled: 12,
  /** Bytes of input that a ring profile has lost. */
  lost: 14,
  /** 1 while the board waits for input (informative). */
  reading: 15,
} as const;

const ring = 1 << 18;
const controlWords = 32;
/** Bytes that an answer in a rendezvous may have. */
export const answerBytes = 1 << 16;

export interface Link {
  control: Int32Array<SharedArrayBuffer>;
  input: Uint8Array<SharedArrayBuffer>;
  output: Uint8Array<SharedArrayBuffer>;
  answer: Uint8Array<SharedArrayBuffer>;
  /** Peripheral state: see `machineWords.ts`. */
  machine: Int32Array<SharedArrayBuffer>;
}

/** The shared memory of a board that gets power; `machine` outlives it. */
export function createLink(machine: Int32Array<SharedArrayBuffer>): Link {
  return {
    control: new Int32Array(new SharedArrayBuffer(controlWords * 4)),
    input: new Uint8Array(new SharedArrayBuffer(ring)),
    output: new Uint8Array(new SharedArrayBuffer(ring)),
    answer: new Uint8Array(new SharedArrayBuffer(answerBytes)),
    machine,
  };
}

/** Copies `bytes` into `target` from position `at`, wrapping; the caller knows that there is room. */
export function copyIn(target: Uint8Array, at: number, bytes: Uint8Array): void {
  const start = (at >>> 0) % target.length;
  const first = Math.min(bytes.length, target.length - start);
  target.set(bytes.subarray(0, first), start);
  if (first < bytes.length) target.set(bytes.subarray(first), 0);
}

/** A copy of `count` bytes of a ring from position `at`. */
export function copyOut(source: Uint8Array, at: number, count: number): Uint8Array {
  const start = (at >>> 0) % source.length;
  const bytes = new Uint8Array(count);
  const first = Math.min(count, source.length - start);
  bytes.set(source.subarray(start, start + first));
  if (first < count) bytes.set(source.subarray(0, count - first), first);
  return bytes;
}

/** Adds one to a word and wakes whoever waits on it. */
export function bump(control: Int32Array, word: number): void {
  Atomics.add(control, word, 1);
  Atomics.notify(control, word);
}
