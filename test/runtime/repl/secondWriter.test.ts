import { expect, test } from "vitest";
import { Raise } from "../scripted/board.js";
import { scripted } from "../scripted/open.js";
import { says } from "../scripted/programs.js";

/**
 * A thread, a timer or the firmware's log writes beside the prompt: between any two bytes of what a call is answered with.
 */
const traceback =
  'Traceback (most recent call last):\r\n  File "<stdin>", line 1, in <module>\r\nValueError: no\r\n';
const programs = {
  go: says("one two"),
  raises: says("a", new Raise(traceback)),
  next: says("next"),
};
const texts = ["tick\r\n", "RR\r\n", "R", "OK>", ">>> ", "tick\r\nno R\r\n>"] as const;

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

/** What a call gives and what is output, with `text` before byte `at` of its answers; undefined: there are fewer bytes. */
async function withText(code: string, text: string, at: number, window: number) {
  const place = { at: Number.POSITIVE_INFINITY, seen: 0 };
  const noise = [...Buffer.from(text)];
  const s = scripted({
    window,
    programs,
    faults: {
      toHost: (byte, n) => {
        place.seen = n;
        return n === place.at ? [...noise, byte] : [byte];
      },
    },
  });
  let stray = "";
  s.session.on("output", (bytes) => {
    stray += latin1(bytes);
  });
  await s.open();
  place.at = place.seen + 1 + at;
  const came = await s.settle(
    s.session.exec(code).then(
      ({ bytes }) => latin1(bytes),
      (error) => error,
    ),
  );
  const isPast = place.seen < place.at;
  // Then the board says what stands in the way of nothing.
  place.at = Number.POSITIVE_INFINITY;
  const next = await s.settle(
    s.session.exec("next").then(
      ({ bytes }) => latin1(bytes),
      (error) => error,
    ),
  );
  return { came, next, stray, isPast, ms: s.clock.now() };
}

test.each(texts)("%j before any byte of a program's answers", async (text) => {
  for (const window of [128, 32]) {
    for (let at = 0; ; at++) {
      const { came, next, stray, isPast } = await withText("go", text, at, window);
      if (isPast) break;
      const where = `byte ${at}: ${came} | ${stray}`;
      // Nothing is lost, neither of the program's output nor of what else was written. Of two equal bytes either may be the prompt's.
      if (came === "one two") expect([...stray].sort(), where).toEqual([...text].sort());
      else expect(String(came).replace(text, ""), where).toBe("one two");
      expect(next, where).toBe("next");
    }
  }
});

test.each(texts)("%j before any byte of the answers of a program that raises", async (text) => {
  for (let at = 0; ; at++) {
    const { came, next, isPast } = await withText("raises", text, at, 128);
    if (isPast) break;
    const where = `byte ${at}: ${came}`;
    expect(came, where).toMatchObject({ name: "BoardError" });
    expect(next, where).toBe("next");
  }
});

test("the call ends soon", async () => {
  const quiet = await withText("go", "", 0, 128);
  for (let at = 0; ; at++) {
    const { ms, isPast } = await withText("go", "tick\r\n", at, 128);
    if (isPast) break;
    expect(ms - quiet.ms, `byte ${at}`).toBeLessThan(500);
  }
});
