import fc from "fast-check";
import { expect, test } from "vitest";
import { MpcError } from "../../../runtime/errors.js";
import { Deadline } from "../../../runtime/repl/deadline.js";
import { LineSession } from "../../../runtime/repl/lineSession.js";
import type { ByteStream } from "../../../runtime/transport/types.js";
import { Raise } from "../scripted/board.js";
import { scripted } from "../scripted/open.js";
import { says } from "../scripted/programs.js";
import { VirtualClock } from "../scripted/virtualClock.js";
import { noise, thorough } from "./bytes.js";

/** Answers each write by the next piece of its script, and goes on by itself. */
class Babbler implements ByteStream {
  private at = 0;
  private listener: (bytes: Uint8Array) => void = () => {};
  constructor(
    private readonly clock: VirtualClock,
    private readonly pieces: readonly Uint8Array[],
    private readonly pace: number,
  ) {}
  write(): void {
    this.clock.after(1, () => this.say());
  }
  onData(listener: (bytes: Uint8Array) => void) {
    this.listener = listener;
    const again = () => {
      this.say();
      if (this.listener === listener) this.clock.after(this.pace, again);
    };
    this.clock.after(this.pace, again);
    return () => {
      this.listener = () => {};
    };
  }
  private say(): void {
    this.listener(this.pieces[this.at++ % this.pieces.length]!);
  }
}

test("what is no board at all, whatever it says: a typed error within the time", {
  timeout: 3_600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(noise, { minLength: 1, maxLength: 8 }),
      fc.constantFrom(20, 50, 700),
      async (pieces, pace) => {
        const clock = new VirtualClock();
        const session = new LineSession({ clock, stream: async () => new Babbler(clock, pieces, pace) });
        const opening = session.open(Deadline.of(clock, { timeout: 10_000 }, "connecting"));
        const outcome = await clock.settle(opening.catch((e: unknown) => e));
        expect(outcome).toBeInstanceOf(MpcError);
        expect(clock.now()).toBeLessThanOrEqual(10_050);
      },
    ),
    thorough,
  );
});

test("a program that prints anything: text or a typed error within the time, usable afterwards", {
  timeout: 3_600_000,
}, async () => {
  const endings = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.oneof(
          noise,
          fc.constantFrom(1, 600),
          fc.constant(new Uint8Array(60_000).fill(65)),
          fc.constant(new Raise("ValueError: \u001b[2J\r\n")),
        ),
        { maxLength: 8 },
      ),
      fc.constantFrom("paste" as const, "old" as const),
      async (pieces, firmware) => {
        const s = scripted({ firmware, start: "friendly", programs: { go: says(...pieces) } });
        await s.open();
        const call = s.session.exec("go", { timeout: 20_000, maxBytes: 100_000 });
        const outcome = await s.settle(
          call.then(
            () => "text",
            (e: Error) => e,
          ),
        );
        endings.add(outcome instanceof Error ? outcome.name : outcome);
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(MpcError);
        // What it printed may have looked like its end: then its rest is found by the next call.
        await s.settle(s.session.exec("print(1+1)", { timeout: 20_000 }).catch(() => {}));
        expect((await s.settle(s.session.exec("print(1+1)", { timeout: 20_000 }))).text).toBe("2\n");
      },
    ),
    thorough,
  );
  for (const ending of ["text", "BoardError", "LimitError"]) expect([...endings]).toContain(ending);
});
