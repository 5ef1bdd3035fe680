import { DisconnectedError } from "../errors.js";
import { CTRL_B } from "../repl/bytes.js";
import { Deadline } from "../repl/deadline.js";
import { Meter } from "../repl/meter.js";
import { Port } from "../repl/port.js";
import { Prompt } from "../repl/prompt.js";
import type { ByteStream, Clock, Link } from "../transport/types.js";

const UNSURE: Link = { eightBit: true, reliable: false, maxBurst: 256 };

/** Interrupts what runs and leaves the board at its friendly prompt, proved. */
export function toFriendlyPrompt(stream: ByteStream, clock: Clock, timeout: number): Promise<void> {
  return atRawPrompt(stream, clock, async (prompt) => {
    await prompt.recover(Deadline.of(clock, { timeout }, "coming to the prompt"));
  });
}

/** Interrupts what runs, runs code to its end, and leaves the board at its friendly prompt. */
export function runAtRawPrompt(
  stream: ByteStream,
  clock: Clock,
  code: string,
  output: (bytes: Uint8Array) => void,
): Promise<void> {
  return atRawPrompt(stream, clock, (prompt) =>
    prompt.execute(new TextEncoder().encode(code), output, Deadline.of(clock, {}, "the program")),
  );
}

/** The raw prompt of a stream that something else listens to as well. */
async function atRawPrompt(
  stream: ByteStream,
  clock: Clock,
  work: (prompt: Prompt) => Promise<void>,
): Promise<void> {
  const nothing = () => {};
  const port = new Port(stream, new Meter(), nothing);
  try {
    await work(new Prompt(port, clock, { ...UNSURE, ...stream.link }, nothing, nothing));
  } finally {
    // By the port: a link that is gone has its own kind of error.
    await port.write(Uint8Array.of(CTRL_B));
    port.end(new DisconnectedError("the terminal has the line again"));
  }
}
