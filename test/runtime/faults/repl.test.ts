import { describe, expect, test } from "vitest";
import { MpcError } from "../../../runtime/errors.js";
import type { Faults } from "../scripted/board.js";
import { scripted } from "../scripted/open.js";
import { says } from "../scripted/programs.js";

/**
 * One fault at each byte of connecting and of three calls, in both directions, in virtual time. Raw REPL and raw-paste have
 * no integrity of their own, so a damaged byte of a program or of its output can't be seen here (the agent's frames are
 * checked). What is asked: every call ends within its time, with a result or a typed error, and the board is usable after.
 */
const kinds: Record<string, (byte: number) => readonly number[]> = {
  dropped: () => [],
  repeated: (byte) => [byte, byte],
  "its lowest bit flipped": (byte) => [byte ^ 1],
  "bit 2 flipped": (byte) => [byte ^ 4],
  "its highest bit flipped": (byte) => [byte ^ 0x80],
  "made 04": () => [4],
  "made 03": () => [3],
};

const firmwares = ["paste", "old"] as const;
/** Every position with `npm run test:faults`, each third one otherwise. */
const step = process.env.FAULTS === "all" ? 1 : 3;
const TIMEOUT = 30_000;
const programs = { go: says("hello\r\n", 2, "world\r\n") };

async function session(firmware: (typeof firmwares)[number], faults: Partial<Faults>) {
  const s = scripted({ firmware, start: "friendly", programs, faults, window: 32 });
  const results: unknown[] = [
    await s.open().then(
      () => "open",
      (e) => e,
    ),
  ];
  if (!s.session.connected)
    results.push(
      await s.open().then(
        () => "open",
        (e) => e,
      ),
    );
  for (const code of ["go", "1/0", "print(1+1)"]) {
    const call = s.session.exec(code, { timeout: TIMEOUT }).then(
      (r) => r.text,
      (e) => e,
    );
    results.push(await s.settle(call));
  }
  return { s, results };
}

describe.each(firmwares)("%s", (firmware) => {
  for (const direction of ["toBoard", "toHost"] as const) {
    for (const [kind, change] of Object.entries(kinds)) {
      test(`${direction}: a byte ${kind}`, { timeout: 120_000 }, async () => {
        const { s: whole } = await session(firmware, {});
        const { bytesOut, bytesIn } = whole.session.stats;
        const length = direction === "toBoard" ? bytesOut : bytesIn;
        for (let at = 0; at < length; at += step) {
          const { s, results } = await session(firmware, {
            [direction]: (b: number, n: number) => (n === at ? change(b) : [b]),
          });
          const place = `byte ${at} ${direction} ${kind}: ${results.map(String).join(" · ")}`;
          for (const result of results) {
            if (typeof result !== "string") expect(result, place).toBeInstanceOf(MpcError);
          }
          // The fault may have hit nothing so far: the shorter the nonces, the later its place.
          const again = () =>
            s.settle(
              s.session.exec("print(1+1)", { timeout: TIMEOUT }).then(
                (r) => r.text,
                (e) => e,
              ),
            );
          await again();
          const last = await again();
          expect(last, place).toBe("2\n");
        }
      });
    }
  }
});

test.each(firmwares)("%s: noise on the line, now and then: usable when it stops", async (firmware) => {
  for (let seed = 1; seed <= (step === 1 ? 200 : 30); seed++) {
    let x = seed;
    const random = () => {
      x = (Math.imul(x, 1103515245) + 12345) >>> 0;
      return x / 2 ** 32;
    };
    let quiet = false;
    const spoil = (byte: number) =>
      quiet || random() > 0.005 ? [byte] : random() < 0.5 ? [] : [Math.floor(random() * 256)];
    const s = scripted({ firmware, start: "friendly", programs, faults: { toBoard: spoil, toHost: spoil } });
    const opened = await s.open().then(
      () => true,
      () => false,
    );
    for (let i = 0; opened && i < 5; i++) {
      const result = await s.settle(
        s.session.exec("go", { timeout: 5000 }).then(
          (r) => r.text,
          (e) => e,
        ),
      );
      if (typeof result !== "string") expect(result).toBeInstanceOf(MpcError);
    }
    quiet = true;
    if (!opened) await s.open();
    await s.settle(s.session.exec("print(1+1)", { timeout: TIMEOUT }).catch(() => {}));
    expect((await s.settle(s.session.exec("print(1+1)", { timeout: TIMEOUT }))).text, `seed ${seed}`).toBe(
      "2\n",
    );
  }
});
