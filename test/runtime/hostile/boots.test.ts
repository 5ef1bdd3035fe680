import fc from "fast-check";
import { expect, test } from "vitest";
import { MachineReset, type Program, type ScriptedOptions } from "../scripted/board.js";
import { scripted } from "../scripted/open.js";
import { says } from "../scripted/programs.js";
import { noise, thorough } from "./bytes.js";

/** Something to say, or milliseconds of silence. */
const words = fc.array(fc.oneof(noise, fc.constantFrom(1, 30, 300)), { maxLength: 6 });
const firmware = fc.constantFrom("paste" as const, "refuses" as const, "old" as const);
/** What it says before it hears anything. */
const bootText = fc.array(noise, { maxLength: 4 }).map((pieces) => Uint8Array.from(Buffer.concat(pieces)));

/** A board's buffer holds no more. */
const HELD = 260;

/** main.py says it all again and again; it ends at a Ctrl-C. */
const saying = (pieces: readonly (Uint8Array | number)[], pause: number): Program =>
  function* (io) {
    for (;;) {
      yield* says(...pieces)(io);
      yield pause;
    }
  };

/** Comes to the prompt within its time; then code runs, once, and gives what it prints. */
async function comesIn(options: ScriptedOptions): Promise<void> {
  const s = scripted(options);
  await s.open();
  expect(s.clock.now()).toBeLessThanOrEqual(10_000);
  expect((await s.settle(s.session.exec("print(1+1)", { timeout: 10_000 }))).text).toBe("2\n");
  expect(s.board.ran.filter((code) => code === "print(1+1)")).toHaveLength(1);
}

const limits = { timeout: 3_600_000 };

test(
  "a board that starts with any noise, late, into a program that goes on making noise",
  limits,
  async () => {
    await fc.assert(
      fc.asyncProperty(
        bootText,
        fc.constantFrom(0, 100, 900, 2_500),
        words,
        fc.constantFrom(1, 20, 700),
        firmware,
        async (bootText, deaf, pieces, pause, firmware) => {
          await comesIn({ bootText, deaf, main: saying(pieces, pause), firmware });
        },
      ),
      thorough,
    );
  },
);

test("a board that makes noise and restarts, again and again", limits, async () => {
  await fc.assert(
    fc.asyncProperty(
      bootText,
      fc.constantFrom(30, 200, 1_000),
      fc.constantFrom(50, 200, 1_500),
      noise,
      firmware,
      async (bootText, deaf, hears, last, firmware) => {
        await comesIn({ bootText, deaf, main: says(deaf + hears, last, new MachineReset()), firmware });
      },
    ),
    thorough,
  );
});

test("a board that was left with anything typed", limits, async () => {
  await fc.assert(
    fc.asyncProperty(
      bootText.map((bytes) => bytes.subarray(0, HELD)),
      fc.constantFrom("friendly" as const, "raw" as const),
      firmware,
      async (typed, start, firmware) => comesIn({ start, typed, firmware }),
    ),
    thorough,
  );
});
