import { describe, expect, test } from "vitest";
import type { AgentLink } from "../../../runtime/repl/session.js";
import { KeyboardInterrupt, type Program } from "../scripted/board.js";
import { bytewise, scripted } from "../scripted/open.js";

/** Answers every byte by the next one; ends at 03 like an idle agent, but for the first `stubborn` times. */
const agent = (stubborn = 0): Program =>
  function* (io) {
    for (let left = stubborn; ; ) {
      try {
        for (;;) io.print(Uint8Array.of(((yield "byte") + 1) & 255));
      } catch (error) {
        if (!(error instanceof KeyboardInterrupt) || left-- === 0) throw error;
        io.print("busy\x04\x04>");
      }
    }
  };

const ask = (link: AgentLink, bytes: number[]): Promise<number[]> => {
  const got: number[] = [];
  return new Promise((resolve) => {
    link.onBytes((piece) => {
      got.push(...piece);
      if (got.length >= bytes.length) resolve(got);
    });
    void link.write(Uint8Array.from(bytes));
  });
};

describe.each(["paste", "old"] as const)("%s", (firmware) => {
  for (const [how, faults] of [
    ["as it comes", {}],
    ["byte by byte", bytewise],
  ] as const) {
    test(`a resident program has the line until an exec needs it, ${how}`, async () => {
      const s = scripted({ firmware, faults, programs: { agent: agent() } });
      await s.open();
      const link = await s.settle(s.session.run({}, (line) => line.takeOver("agent")));
      expect(s.session.resident).toBe(link);
      expect(await s.settle(ask(link, [0x20, 0x04, 0xff, 0x80]))).toEqual([0x21, 0x05, 0x00, 0x81]);
      let why = "";
      link.onEnd((reason) => {
        why = reason;
      });
      expect((await s.settle(s.session.exec("print(1+1)"))).text).toBe("2\n");
      expect(why).toBe("released");
      expect(link.alive).toBe(false);
      expect(s.session.resident).toBeUndefined();
      expect(s.board.resets).toBe(0);
      const again = await s.settle(s.session.run({}, (line) => line.takeOver("agent")));
      expect(await s.settle(ask(again, [1 + 0x20]))).toEqual([0x22]);
    });
  }

  test("one that takes its time to end is ended all the same", async () => {
    for (const stubborn of [1, 2, 4]) {
      const s = scripted({ firmware, programs: { agent: agent(stubborn) } });
      await s.open();
      const link = await s.settle(s.session.run({}, (line) => line.takeOver("agent")));
      await s.settle(s.session.run({}, () => link.release()));
      expect((await s.settle(s.session.exec("print(1+1)"))).text).toBe("2\n");
      expect(s.board.resets).toBe(0);
    }
  });

  test("one that says it ends needs no 03", async () => {
    const leaving: Program = function* (io) {
      yield "byte";
      io.print("bye");
    };
    const s = scripted({ firmware, programs: { leaving } });
    await s.open();
    const link = await s.settle(s.session.run({}, (line) => line.takeOver("leaving")));
    expect(await s.settle(ask(link, [0x20]).then((b) => b.slice(0, 1)))).toEqual(["b".charCodeAt(0)]);
    await s.settle(s.session.run({}, () => link.release({ ended: true })));
    expect((await s.settle(s.session.exec("print(1+1)"))).text).toBe("2\n");
    expect(s.board.received.filter((byte) => byte === 3)).toHaveLength(2);
  });
});

test("a reset is told to it when its end is sought", async () => {
  const s = scripted({ programs: { agent: agent() } });
  await s.open();
  const link = await s.settle(s.session.run({}, (line) => line.takeOver("agent")));
  s.board.powerCycle();
  let resets = 0;
  s.session.on("reset", () => resets++);
  await s.settle(s.session.run({}, () => link.release()));
  expect(resets).toBe(1);
  expect(s.session.epoch).toBe(1);
  expect((await s.settle(s.session.exec("print(1+1)"))).text).toBe("2\n");
});

test("the end of the link is told to it", async () => {
  const s = scripted({ start: "raw", faults: { endAfter: 500 }, programs: { agent: agent() } });
  await s.open();
  const link = await s.settle(s.session.run({}, (line) => line.takeOver("agent")));
  const why = new Promise((resolve) => link.onEnd((reason) => resolve(reason)));
  void link.write(new Uint8Array(300).fill(0x20));
  expect(await s.settle(why)).toBe("disconnected");
});

test("turns: a write and its answer are one; credits alone are none", async () => {
  const s = scripted({ programs: { agent: agent() } });
  await s.open();
  const link = await s.settle(s.session.run({}, (line) => line.takeOver("agent")));
  const before = s.session.stats;
  await s.settle(ask(link, [0x20]));
  expect(s.session.stats.roundTrips - before.roundTrips).toBe(1);
  const off = link.onBytes(() => link.onlyCredits(1));
  await link.write(Uint8Array.of(0x20));
  await s.clock.pass(10);
  off();
  expect(s.session.stats.roundTrips - before.roundTrips).toBe(1);
  expect(s.session.stats.credits - before.credits).toBe(1);
  await s.settle(ask(link, [0x20]));
  expect(s.session.stats.roundTrips - before.roundTrips).toBe(2);
});

test("shared calls run together, others wait for them", async () => {
  const s = scripted();
  await s.open();
  const log: string[] = [];
  const wait = (ms: number) => new Promise<void>((resolve) => s.clock.after(ms, () => resolve()));
  const step = (name: string, ms: number) => async () => {
    log.push(`${name} starts`);
    await wait(ms);
    log.push(`${name} ends`);
  };
  await s.settle(
    Promise.all([
      s.session.share({}, step("a", 20)),
      s.session.share({}, step("b", 10)),
      s.session.run({}, step("c", 5)),
      s.session.share({}, step("d", 5)),
    ]),
  );
  expect(log).toEqual([
    "a starts",
    "b starts",
    "b ends",
    "a ends",
    "c starts",
    "c ends",
    "d starts",
    "d ends",
  ]);
});
