import { type Board, connect, type Terminal } from "mpc";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fn, type Loose, stub } from "../remote/module.js";
import { until } from "../transport/suite.js";

const module = stub("n = 0\ndef count():\n    global n\n    n += 1\n    return n\n", {
  count: fn("count", [], "int"),
});

let board: Board;
let t: Loose;
let screen = "";
const show = (bytes: Uint8Array) => {
  screen += Buffer.from(bytes).toString("latin1");
};
const type = (terminal: Terminal, text: string) => terminal.type(Buffer.from(text, "latin1"));
const sees = (text: string) => until(() => screen.includes(text));

beforeEach(async () => {
  screen = "";
  board = await connect("sim:", { onOutput: () => {} });
  t = (await board.load(module)) as Loose;
  expect(await t.count()).toBe(1);
});
afterEach(() => board.close());

test("the friendly prompt is the user's; calls wait for its end, and find what was loaded", async () => {
  const terminal = await board.terminal({ show });
  await sees(">>> ");
  type(terminal, "typed = 6 * 7\rprint(typed)\r");
  await sees("\n42\r\n>>> ");
  let counted = false;
  const call = t.count().then((count: number) => {
    counted = true;
    return count;
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(counted).toBe(false);
  type(terminal, "\x1d");
  expect(await terminal.ended).toBe("left");
  expect(await call).toBe(2);
  expect(await board.exec("print(typed)")).toBe("42\n");
});

test("input that nobody watches: the prompt is entered, and the end of the input is the terminal's", async () => {
  const terminal = await board.terminal({ show, injectFile: async () => "print('injected')\n" });
  await terminal.enter(5_000);
  terminal.enterText("print(6 * 7)\n");
  await sees("\n42\r\n>>> ");
  type(terminal, "\x0b");
  await sees("injected\r\n");
  terminal.finish();
  expect(await terminal.ended).toBe("finished");
  expect(await t.count()).toBe(2);
});

test("a program that still runs is ended by the next call", async () => {
  const terminal = await board.terminal({ show });
  await sees(">>> ");
  type(terminal, "while True: print('tick')\r\r");
  await sees("tick\r\ntick");
  terminal.leave();
  expect(await t.count()).toBe(2);
});

test("a restart from the terminal is told once; then all can be loaded again", async () => {
  const terminal = await board.terminal({ show });
  await sees(">>> ");
  screen = "";
  type(terminal, "\x04");
  await sees(">>> ");
  terminal.leave();
  expect(await t.count().catch((error: unknown) => error)).toMatchObject({ code: "reset" });
  const again = (await board.load(module)) as Loose;
  expect(await again.count()).toBe(1);
});

test("a signal ends it, and so does closing the board", async () => {
  const stop = new AbortController();
  const first = await board.terminal({ show, signal: stop.signal });
  stop.abort();
  expect(await first.ended).toBe("left");
  expect(await t.count()).toBe(2);
  const second = await board.terminal({ show });
  await board.close();
  expect(await second.ended).toBe("left");
});

test("its time limit is for opening it", async () => {
  const busy = board.exec("import time\ntime.sleep(0.3)");
  const late = await board.terminal({ show, timeout: 50 }).catch((error: unknown) => error);
  expect(late).toMatchObject({ code: "timed-out" });
  await busy;
  const terminal = await board.terminal({ show, timeout: 500 });
  await new Promise((resolve) => setTimeout(resolve, 600));
  type(terminal, "print('here')\r");
  await sees("\nhere");
  terminal.leave();
  expect(await t.count()).toBe(2);
});
