import { type Board, BoardError, connect, TimeoutError } from "mpc";
import { afterAll, beforeAll, expect, test } from "vitest";

let board: Board;
beforeAll(async () => {
  board = await connect("sim:", { onOutput: () => {} });
});
afterAll(() => board?.close());

test.each<[string, unknown]>([
  ["1 + 1", 2],
  ["'hello'", "hello"],
  ["'a' + 'b'", "ab"],
  ["'line\\n\\x00\\x04é'", "line\n\0\x04é"],
  ["b'\\x00\\x01\\xff'", Uint8Array.of(0, 1, 255)],
  ["True", true],
  ["None", undefined],
  ["0.1", 0.1],
  ["-1e300", -1e300],
  ["float('inf')", Number.POSITIVE_INFINITY],
  ["[1, [2, 'x'], None]", [1, [2, "x"], undefined]],
  ["2**40", 2 ** 40],
  ["0x10", 16],
  ["-0.0", -0],
  ['"it\'s"', "it's"],
  ["'''x|\ny'''", "x|\ny"],
  ["r'\\n'", "\\n"],
  ["'x'.upper()", "X"],
  ["bytearray(b'|')", Uint8Array.of(124)],
  ["(1, (2,))", [1, [2]]],
  ["{1, 2}", new Set([1, 2])],
  ["{'a': (1,)}", { a: [1] }],
  ["[[]]", [[]]],
])("%s", async (expression, value) => {
  expect(await board.eval(expression)).toEqual(value);
});

test("nan stays nan", async () => {
  expect(await board.eval("float('nan')")).toBeNaN();
});

test("what has no form as a value is an object on the board", async () => {
  await board.exec("class Odd:\n  n = 7\n  def __repr__(self): return '42\\n|'");
  for (const expression of ["Odd()", "range(3)", "1 + 2j", "object()", "len", "print"]) {
    expect(Object.prototype.toString.call(await board.eval(expression))).toMatch(/^\[object remote /);
  }
});

test.each([
  ["nope", "NameError", "name 'nope' isn't defined"],
  ["Exception.nope", "AttributeError", /nope/],
  ["x = 1", "SyntaxError", "invalid syntax"],
  ["1; 2", "SyntaxError", "invalid syntax"],
  ["", "SyntaxError", "invalid syntax"],
  ["open('/nope')", "OSError", "[Errno 2] ENOENT: no such file or folder"],
])("%j raises %s, with its message", async (expression, pyType, message) => {
  const error = await board.eval(expression).catch((e) => e);
  expect(error).toMatchObject({ pyType });
  expect(error.message).toMatch(message);
});

test("an exception in a timer's callback is output, and disturbs nothing", async () => {
  let told = "";
  const off = board.on("output", (text) => {
    told += text;
  });
  await board.exec(
    "import machine\ntimer = machine.Timer(-1)\ntimer.init(period=3, callback=lambda t: 1 / 0)",
  );
  for (let i = 0; i < 50; i++) expect(await board.eval(`${i} * 2`)).toBe(i * 2);
  await board.exec("timer.deinit()");
  off();
  expect(told).toMatch(/ZeroDivisionError: divide by zero/);
});

test("sees the globals of exec, and leaves none", async () => {
  await board.exec("x = 20");
  const names = "print(sorted(n for n in globals() if n[:4] != '_mpc'))";
  const before = await board.exec(names);
  expect(await board.eval("x + 1")).toBe(21);
  expect(await board.exec(names)).toBe(before);
});

test("raises, and goes on", async () => {
  const error = await board.eval("1 / 0").catch((e) => e);
  expect(error).toBeInstanceOf(BoardError);
  expect(error).toMatchObject({ pyType: "ZeroDivisionError" });
  expect(await board.eval("2")).toBe(2);
});

test("a limit holds, and the next one works", async () => {
  await board.exec("def forever():\n  while True: pass");
  expect(await board.eval("forever()", { timeout: 200 }).catch((e) => e)).toBeInstanceOf(TimeoutError);
  expect(await board.eval("3")).toBe(3);
});

test("details", async () => {
  const details = await board.details();
  expect(details.firmware).toContain("MicroPython");
  expect(details.emitters).toEqual([]);
  expect(typeof details.threads).toBe("boolean");
});
