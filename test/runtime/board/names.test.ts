import { type Board, connect } from "mpc";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fn, type Loose, stub } from "../remote/module.js";

const module = stub(
  "def double(n):\n    return n * 2\ndef count(n):\n    for i in range(n):\n        yield i\n",
  {
    double: fn("double", [["n", "int"]], "int"),
    count: { kind: "generator", py: "count", params: [["n", "int"]], result: "int" },
  },
);

let board: Board;
let remote: Loose;
beforeAll(async () => {
  board = await connect("sim:", { onOutput: () => {} });
  await board.exec("f = r = w = h = buf = machine = 'mine'");
  remote = await board.load(module);
});
afterAll(() => board?.close());

const globals = () =>
  board.exec("print(sorted((name, str(globals()[name])) for name in globals() if name != '_mpc'))");
const loop = "while True: pass";
const ignore = () => {};

const operations: readonly [string, () => Promise<unknown>][] = [
  ["exec", () => board.exec("pass")],
  ["exec out of time", () => board.exec(loop, { timeout: 50 }).catch(ignore)],
  ["exec left to itself", () => board.exec(loop, { follow: false })],
  ["exec with input", () => Promise.all([board.stdin.write("x\n"), board.exec("input()")])],
  ["eval", () => board.eval("object()")],
  ["details", () => board.details()],
  ["load", () => board.load(module, { fresh: true })],
  ["a call", () => remote.double(2)],
  [
    "a generator",
    async () => {
      for await (const _ of remote.count(2)) break;
    },
  ],
  ["fs.put", () => board.fs.put("x", "/x")],
  ["fs.get", () => board.fs.get("/x")],
  ["fs.ls", () => board.fs.ls("/")],
  ["fs.tree", () => board.fs.tree("/")],
  ["fs.stat", () => board.fs.stat("/nope")],
  ["fs.rm", () => board.fs.rm("/x")],
  [
    "a terminal",
    async () => {
      const terminal = await board.terminal({ show: ignore });
      terminal.leave();
      await terminal.ended;
    },
  ],
];

/** The one name of the runtime's own is `_mpc`. */
test.each(operations)("%s leaves no name behind, and the user's own as they were", async (_, run) => {
  const before = await globals();
  expect(before).toContain("('buf', 'mine')");
  await run();
  expect(await globals()).toBe(before);
});
