import fc from "fast-check";
import { expect, test } from "vitest";
import { LooseMatcher } from "../../../runtime/terminal/looseMatcher.js";
import { UntilMark } from "../../../runtime/terminal/marks.js";
import { Pipe } from "../../../runtime/terminal/pipe.js";
import { Terminal } from "../../../runtime/terminal/terminal.js";
import { VirtualClock } from "../scripted/virtualClock.js";

const LOG = "\r\nI (815) wifi: beacon\r\n";
const BANNER = "raw REPL; CTRL-B to exit\r\n>";
const bytes = (text: string) => Buffer.from(text, "latin1");
const text = (of: Uint8Array) => Buffer.from(of).toString("latin1");

/** A friendly prompt that echoes, and knows raw mode; `write` may put something else into what it answers. */
class EchoingPrompt {
  private listener: (bytes: Uint8Array) => void = () => {};
  constructor(
    private readonly clock: VirtualClock,
    private readonly spoil: (answer: string, n: number) => string,
  ) {}
  private answers = 0;
  write(typed: Uint8Array): void {
    for (const key of text(typed)) {
      const answer = key === "\x01" ? `\r\n${BANNER}` : key === "\x02" ? "\r\n>>> " : key;
      this.clock.after(1, () => this.listener(bytes(this.spoil(answer, this.answers++))));
    }
  }
  onData(listener: (bytes: Uint8Array) => void) {
    this.listener = listener;
    // The log goes on for ever.
    let off = () => {};
    const chat = () => {
      off = this.clock.after(20, () => {
        listener(bytes(LOG));
        chat();
      });
    };
    chat();
    return () => off();
  }
}

async function pipe(input: string, spoil: (answer: string, n: number) => string): Promise<string> {
  const clock = new VirtualClock();
  let screen = "";
  const terminal = new Terminal(new EchoingPrompt(clock, spoil), clock, {
    show: (shown) => {
      screen += text(shown);
    },
  });
  const typed = new Pipe(terminal, clock);
  typed.push(input);
  typed.end();
  expect(await clock.settle(terminal.ended)).toBe("finished");
  return screen;
}

test("the log of the firmware falls into the answer to the last question, at any byte", async () => {
  for (let at = 0; at <= BANNER.length + 2; at++) {
    const screen = await pipe("x = 1\n", (answer) =>
      answer.includes(BANNER) ? answer.slice(0, at) + LOG + answer.slice(at) : answer,
    );
    expect(screen.replaceAll(LOG, "")).toContain("x = 1");
    expect(screen).not.toContain("raw REPL");
    expect(screen).not.toContain("exit");
  }
});

test("an answer that is lost, or spoilt beyond knowing, is asked for again", async () => {
  for (const spoiled of ["", BANNER.split("").join(LOG), "\x00\xff"]) {
    let banners = 0;
    await pipe("x = 1\n", (answer) => (answer.includes(BANNER) && banners++ < 3 ? spoiled : answer));
    expect(banners).toBe(4);
  }
});

test("the log falls into the echo of what is typed, at any byte", async () => {
  const line = "abcdefghijklmnopqrstuvwxyzABCDEF";
  for (let at = 0; at < 40; at++)
    await pipe(`${line}${line}\n`, (answer, n) => (n === at ? LOG + answer : answer));
});

test("a sequence is found with up to four gaps of anything, or none", () => {
  const sequence = bytes("total += len(items) # and a tail");
  const gap = fc.tuple(fc.nat(sequence.length), fc.string({ maxLength: 9 }));
  fc.assert(
    fc.property(fc.array(gap, { maxLength: 4 }), fc.string(), (gaps, before) => {
      let all = text(sequence);
      for (const [at, other] of gaps.sort(([a], [b]) => b - a))
        all = all.slice(0, at) + other + all.slice(at);
      const matcher = new LooseMatcher(sequence);
      const found = [...bytes(before + all)].map((byte) => matcher.push(byte));
      expect(found).toContain(true);
    }),
  );
  const other = new LooseMatcher(sequence);
  const output = "for item in items: print(item, 'and a line of output')\r\n".repeat(50);
  expect([...bytes(output)].some((byte) => other.push(byte))).toBe(false);
});

test("all that isn't the mark is passed on, wherever it is cut", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom("raw ", "raw REPL; CTRL", "r", "\r\n>", LOG), fc.string())),
      fc.array(fc.nat(60)),
      (pieces, cuts) => {
        const output = pieces.join("");
        const all = output + BANNER;
        let shown = "";
        let found = 0;
        const until = new UntilMark(BANNER, () => found++);
        let at = 0;
        for (const cut of [...cuts, all.length]) {
          shown += text(until.push(bytes(all.slice(at, at + cut))));
          at += cut;
        }
        expect(found).toBe(1);
        expect(shown).toBe(text(bytes(output)));
      },
    ),
  );
});
