import { expect, test } from "vitest";
import { ConnectError } from "../../../runtime/errors.js";
import { CHIP_QUESTION } from "../../../runtime/repl/chip.js";
import { Deadline } from "../../../runtime/repl/deadline.js";
import { LineSession } from "../../../runtime/repl/lineSession.js";
import { type Program, ScriptedBoard } from "../scripted/board.js";
import { says } from "../scripted/programs.js";
import { VirtualClock } from "../scripted/virtualClock.js";

/** A session whose link leads to another board each time. */
function over(boards: (clock: VirtualClock) => ScriptedBoard[]) {
  const clock = new VirtualClock();
  const all = boards(clock);
  const session = new LineSession({ clock, stream: async () => all.shift()! });
  const open = () => clock.settle(session.open(Deadline.of(clock, { timeout: 10_000 }, "connecting")));
  return { clock, session, open };
}

test("another kind of board in the old one's place is refused, unless that is allowed", async () => {
  const s = over((clock) => [
    new ScriptedBoard(clock, { machine: "a Pico" }),
    new ScriptedBoard(clock, { machine: "an ESP32" }),
    new ScriptedBoard(clock, { machine: "an ESP32" }),
    new ScriptedBoard(clock, { machine: "an ESP32" }),
  ]);
  await s.open();
  const error = await s.clock.settle(s.session.reconnect({}).catch((e) => e));
  expect(error).toBeInstanceOf(ConnectError);
  expect(error).toMatchObject({ code: "other-board" });
  expect(error.message).toMatch(/a Pico.*an ESP32/);
  expect(s.session.connected).toBe(false);
  await s.clock.settle(s.session.reconnect({ allowOther: true }));
  expect((await s.clock.settle(s.session.exec("print(1+1)"))).text).toBe("2\n");
  await s.clock.settle(s.session.reconnect({}));
});

test("a board of the same kind with another chip is refused, where the chip is known", async () => {
  const withChip = (printed: string) => ({ programs: { [CHIP_QUESTION]: says(printed) } });
  const s = over((clock) => [
    new ScriptedBoard(clock, withChip("0a1b 0a1b\r\n")),
    new ScriptedBoard(clock, withChip("0a1b 0a1b\r\n")),
    // Damaged on its way, or not to be told: nothing to compare.
    new ScriptedBoard(clock, withChip("0a1b 0a1f\r\n")),
    new ScriptedBoard(clock, withChip("\r\n")),
    new ScriptedBoard(clock, withChip("0a1c 0a1c\r\n")),
    new ScriptedBoard(clock, withChip("0a1c 0a1c\r\n")),
    new ScriptedBoard(clock, withChip("0a1c 0a1c\r\n")),
    new ScriptedBoard(clock, withChip("0a1b 0a1b\r\n")),
  ]);
  await s.open();
  await s.clock.settle(s.session.learnChip({}));
  for (let i = 0; i < 3; i++) await s.clock.settle(s.session.reconnect({}));
  const refused = () => s.clock.settle(s.session.reconnect({ attempts: 3 }).catch((e) => e));
  expect(await refused()).toMatchObject({
    code: "other-board",
    message: expect.stringMatching(/0a1b.*0a1c/),
  });
  expect(s.session.connected).toBe(false);
  await s.clock.settle(s.session.reconnect({ allowOther: true }));
  // From now on it is this one.
  await s.clock.settle(s.session.reconnect({}));
  expect(await refused()).toMatchObject({ code: "other-board" });
});

test("what the board says of itself is asked anew", async () => {
  const s = over((clock) => [
    new ScriptedBoard(clock, { machine: "a Pico", firmware: "paste" }),
    new ScriptedBoard(clock, { machine: "an ESP32", firmware: "old" }),
  ]);
  await s.open();
  expect([s.session.facts.machine, s.session.window > 0]).toEqual(["a Pico", true]);
  await s.clock.settle(s.session.reconnect({ allowOther: true }));
  expect([s.session.facts.machine, s.session.window > 0]).toEqual(["an ESP32", false]);
  expect((await s.clock.settle(s.session.exec("print(1+1)"))).text).toBe("2\n");
});

test("nothing of what came before the link was lost is read after it", async () => {
  const half: Program = function* (io) {
    io.print("half");
    yield 1e9;
  };
  const close: (() => void)[] = [];
  const s = over((clock) => {
    const first = new ScriptedBoard(clock, { programs: { go: half } });
    first.onClose = (listener) => {
      close.push(listener);
      return () => {};
    };
    return [first, new ScriptedBoard(clock)];
  });
  await s.open();
  const call = s.session.exec("go").catch((e) => e);
  s.clock.after(50, () => {
    for (const tell of close) tell();
  });
  expect(await s.clock.settle(call)).toMatchObject({ code: "disconnected" });
  await s.clock.settle(s.session.reconnect({}));
  expect((await s.clock.settle(s.session.exec("print(1+1)"))).text).toBe("2\n");
});

test("it is tried again as often as asked, within the time given", async () => {
  const s = over((clock) => [
    new ScriptedBoard(clock),
    new ScriptedBoard(clock, { deaf: 1e9, start: "friendly" }),
    new ScriptedBoard(clock),
  ]);
  await s.open();
  let told = 0;
  s.session.on("reconnect", () => told++);
  const start = s.clock.now();
  await expect(s.clock.settle(s.session.reconnect({ timeout: 3000 }))).rejects.toBeInstanceOf(ConnectError);
  expect(s.clock.now() - start).toBeLessThan(3100);
  expect(told).toBe(0);
  await s.clock.settle(s.session.reconnect({ attempts: 3 }));
  expect(told).toBe(1);
  expect(s.session.epoch).toBe(1);
});
