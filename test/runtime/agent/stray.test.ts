import { type BoardError, connect } from "mpc";
import { expect, test } from "vitest";
import { fn, type Loose, stub } from "../remote/module.js";

/** How often: 10,000 with `npm run test:soak`. */
const calls = process.env.SOAK ? 10_000 : 1_000;

const module = stub(
  `
import machine, sys, __main__
def double(n):
    return n * 2
def gen(n):
    yield n
    if n == 0:
        next(iter([]))
    raise StopIteration(n)
def stop(n):
    raise StopIteration(n)
def begin(period):
    global timer
    agents = [v for v in __main__._mpc.values() if type(v) is bytes and len(v) == 2]
    texts = [b">>> \\r\\n", b"raw REPL; CTRL-B to exit\\r\\n>", b"\\x04\\x04>", b"OK", b"R\\x01\\x80\\x00\\x01", b"\\xff\\xfe\\xc3"]
    for mark in agents:
        texts += [mark, mark + b"\\x06", mark + b" \\x01\\x0a", mark + b" \\x1f\\xff\\xff"]
    count = 0
    def tick(_):
        nonlocal count
        sys.stdout.buffer.write(texts[count % len(texts)])
        count += 1
        if count % 16 == 0:
            raise ValueError("tick")
    timer = machine.Timer(-1, period=period, callback=tick)
def end():
    timer.deinit()
`,
  {
    double: fn("double", [["n", "int"]], "int"),
    stop: fn("stop", [["n", "int"]], "none"),
    gen: { kind: "generator", py: "gen", params: [["n", "int"]], result: "int" },
    begin: fn("begin", [["period", "int"]], "none"),
    end: fn("end", [], "none"),
  },
);

test(`prompts, ends of programs, beginnings of frames and tracebacks that a timer prints: ${calls} calls are right`, {
  timeout: 600_000,
}, async () => {
  let printed = "";
  await using board = await connect("sim:", { onOutput: (text) => (printed += text) });
  const t = (await board.load(module)) as Loose;
  await t.begin(2);
  for (let i = 0; i < calls; i++) expect(await t.double(i)).toBe(2 * i);
  await t.end();
  for (const piece of ["raw REPL; CTRL-B to exit\n>", ">>> \n", "ValueError: tick"])
    expect(printed).toContain(piece);
});

test("StopIteration of a function, or in a generator, is an error, and no end", async () => {
  await using board = await connect("sim:", { onOutput: () => {} });
  const t = (await board.load(module)) as Loose;
  const failure = (call: Promise<unknown>) => call.catch((error: BoardError) => error);
  expect(await failure(t.stop(3))).toMatchObject({ pyType: "StopIteration", args: [3] });
  for (const n of [0, 1]) {
    const items = t.gen(n);
    expect(await items.next()).toEqual({ value: n, done: false });
    expect(await failure(items.next())).toMatchObject({ pyType: "RuntimeError" });
    expect(await items.next()).toEqual({ value: undefined, done: true });
  }
});
