/** A question to the host that the board's thread waits for: how a device that a test supplies answers a read at once. */
import { bump, type Link, Word } from "../link.js";
import type { Question } from "../messages.js";
import { errno } from "./errors.js";

/** Milliseconds after which a device that doesn't answer is taken for dead. */
const patience = 5000;

export class Rendezvous {
  private count = 0;

  constructor(
    private readonly link: Link,
    private readonly post: (question: Question, id: number) => void,
  ) {}

  /** The answer's bytes (valid until the next question), or a negative errno. */
  ask(question: Question): Uint8Array | number {
    const { control, answer } = this.link;
    const asked = (++this.count * 2) | 0;
    Atomics.store(control, Word.call, asked);
    this.post(question, asked);
    const deadline = performance.now() + patience;
    while (Atomics.load(control, Word.call) === asked) {
      const left = deadline - performance.now();
      if (left <= 0) {
        Atomics.store(control, Word.call, 0);
        return -errno.ETIMEDOUT;
      }
      Atomics.wait(control, Word.call, asked, left);
    }
    const length = Atomics.load(control, Word.answer);
    return length < 0 ? length : answer.subarray(0, length);
  }
}

/** The host's side: answers question `id` unless the board has given up on it. */
export function answerQuestion(link: Link, id: number, result: Uint8Array | number): void {
  const { control, answer } = link;
  if (Atomics.load(control, Word.call) !== id) return;
  if (typeof result === "number") Atomics.store(control, Word.answer, result);
  else {
    const bytes = result.subarray(0, answer.length);
    answer.set(bytes);
    Atomics.store(control, Word.answer, bytes.length);
  }
  Atomics.compareExchange(control, Word.call, id, id + 1);
  Atomics.notify(control, Word.call);
  bump(control, Word.wake);
}
