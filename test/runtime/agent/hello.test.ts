import { expect, test } from "vitest";
import { ResidentAgent } from "../../../runtime/agent/residentAgent.js";
import { ProgramInput } from "../../../runtime/repl/programInput.js";
import type { AgentLink } from "../../../runtime/repl/session.js";
import { VirtualClock } from "../scripted/virtualClock.js";

/** What a board writes when the agent's code ends by an exception. */
const report = Buffer.from(
  "\x04Traceback (most recent call last):\r\n  File \"<stdin>\", line 4, in <module>\r\nImportError: no module named 'x'\r\n\x04>",
);

/** A start whose report comes in pieces of so many bytes; the first of them before anybody listens. */
async function start(piece: number) {
  const clock = new VirtualClock();
  let listener: (bytes: Uint8Array) => void = () => {};
  const link: AgentLink = {
    alive: true,
    write: async () => {},
    onBytes: (to) => {
      listener = to;
      to(report.subarray(0, piece));
      return () => {};
    },
    onEnd: () => () => {},
    onlyCredits: () => {},
    interrupt: async () => {},
    release: async () => "",
  };
  const resident = new ResidentAgent(link, {
    mark: Uint8Array.of(0x80, 0xc0),
    window: 128,
    eightBit: true,
    reliable: true,
    maxBytes: 1000,
    clock,
    input: new ProgramInput(
      clock,
      () => 64,
      () => {},
    ),
    onOutput: () => {},
    onEvent: () => {},
    onError: () => {},
  });
  const hello = resident.hello(3000);
  for (let at = piece; at < report.length; at += piece) listener(report.subarray(at, at + piece));
  const said = await clock.settle(hello);
  return { said, failure: resident.failure, waited: clock.now() };
}

test.each([1, 10, report.length - 1, report.length])(
  "a start that fails is known at once, its report in pieces of %i bytes",
  async (piece) => {
    expect(await start(piece)).toEqual({ said: false, failure: "ImportError", waited: 0 });
  },
);
