import { expect, test } from "vitest";
import { MpcError } from "../../../runtime/errors.js";
import { Raise } from "../scripted/board.js";
import { scripted } from "../scripted/open.js";
import { says } from "../scripted/programs.js";

/** A byte of the end of a program that has no time limit doesn't reach the host, or another one does: it isn't waited for for ever. */
const report =
  'Traceback (most recent call last):\r\n  File "<stdin>", line 1, in <module>\r\nValueError: no\r\n';
const programs = { go: says("hello\r\n"), raises: says("hello\r\n", new Raise(report)), next: says("next") };

async function endWithout(code: keyof typeof programs, back: number, instead: readonly number[]) {
  const lost = { at: Number.POSITIVE_INFINITY, seen: 0 };
  const s = scripted({
    window: 128,
    programs,
    faults: {
      toHost: (byte, n) => {
        lost.seen = n;
        return n === lost.at ? instead : [byte];
      },
    },
  });
  await s.open();
  const run = (code: string) =>
    s.settle(
      s.session.exec(code).then(
        ({ text }) => text,
        (error: unknown) => error,
      ),
    );
  const from = lost.seen;
  await run(code);
  const length = lost.seen - from;
  lost.at = lost.seen + length - back;
  const start = s.clock.now();
  const came = await run(code);
  return { came, took: s.clock.now() - start, next: await run("next") };
}

test.each(["go", "raises"] as const)("of %s", async (code) => {
  for (const instead of [[], [3], [0x3e], [4, 4], [3, 0x0d], [4, 3, 0x0d]])
    for (const back of [0, 1, 2]) {
      const { came, took, next } = await endWithout(code, back, instead);
      const where = `${back} ${instead}: ${came}`;
      if (typeof came !== "string") expect(came, where).toBeInstanceOf(MpcError);
      expect(took, where).toBeLessThan(20_000);
      expect(next, where).toBe("next");
    }
});
