import { type Board, connect, DisconnectedError, type ExecOptions, ResetError } from "mpc";
import { createVirtualBoard, type VirtualBoard } from "mpc/virtual";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { compiledStub } from "../remote/compiled.js";
import { fn, type Loose, stub } from "../remote/module.js";
import { until } from "../transport/suite.js";

/** `whenOver: "leave"`: what runs on the board when the caller's time is over goes on. */
let virtual: VirtualBoard;
let board: Board;
let printed = "";
const errors: Error[] = [];

beforeEach(async () => {
  virtual = await createVirtualBoard();
  printed = "";
  errors.length = 0;
  board = await connect(virtual, {
    onOutput: (text) => {
      printed += text;
    },
  });
  board.on("error", (error) => errors.push(error));
});
afterEach(async () => {
  await board.close();
  await virtual.close();
});

/** Time in which anything begins, and ends. */
const [SHORT, LONG] = [300, 700];
const inTime = { timeout: SHORT, whenOver: "leave" } as const;
const runsOn = { name: "TimeoutError", code: "left-running" };

const left = new Error("left");
/** Its caller's time is over as soon as the board prints an a. */
function leaving(): ExecOptions {
  const abort = new AbortController();
  board.on("output", (text) => {
    if (text.includes("a")) abort.abort(left);
  });
  return { signal: abort.signal, whenOver: "leave" };
}

/** Prints an a at its start, a b and a mark at its end. */
const program = (ms = 100) => `import time\ndone = 0\nprint('a')\ntime.sleep_ms(${ms})\nprint('b')\ndone = 1`;

describe("exec", () => {
  test("it goes on to its end; later calls wait for that", async () => {
    await expect(board.exec(program(), leaving())).rejects.toBe(left);
    expect(board.busy).toBe(true);
    expect(await board.exec("print(done)")).toBe("1\n");
    expect(board.busy).toBe(false);
    expect(errors).toEqual([]);
  });

  test("what it prints afterwards is the board's output", async () => {
    let own = "";
    const onOutput = (text: string) => {
      own += text;
    };
    await expect(board.exec(program(), { ...leaving(), onOutput })).rejects.toBe(left);
    await board.exec("pass");
    // where a line comes in two parts, its end may be read once the program has been left
    expect(own + printed).toBe("a\nb\n");
    expect([own.slice(0, 1), printed.trimStart()]).toEqual(["a", "b\n"]);
  });

  test("what it raises afterwards is the event error, and the prompt is fine", async () => {
    await expect(board.exec(`${program()}\nraise ValueError('late')`, leaving())).rejects.toBe(left);
    expect(await board.exec("print(done)")).toBe("1\n");
    expect(errors).toMatchObject([{ name: "BoardError", pyType: "ValueError", message: "late" }]);
  });

  test("a call that waits keeps its own limit, and isn't run when that is over", async () => {
    await expect(board.exec(program(), leaving())).rejects.toBe(left);
    await expect(board.exec("done = 2", { timeout: 50 })).rejects.toMatchObject({ code: "timed-out" });
    expect(await board.exec("print(done)")).toBe("1\n");
  });

  test("what waits for its turn when its time is over isn't run", async () => {
    const first = board.exec(program());
    await expect(board.exec("done = 3", { timeout: 50, whenOver: "leave" })).rejects.toMatchObject({
      code: "timed-out",
    });
    await first;
    expect(await board.exec("print(done)")).toBe("1\n");
  });

  test("a time limit and silence leave it, too", async () => {
    await expect(board.exec(program(LONG), inTime)).rejects.toMatchObject(runsOn);
    expect(await board.exec("print(done)")).toBe("1\n");
    const silent = board.exec(program(LONG), { idleTimeout: SHORT, whenOver: "leave" });
    const message = expect.stringContaining(`${SHORT} ms`);
    await expect(silent).rejects.toMatchObject({ ...runsOn, message });
    expect(await board.exec("print(done)")).toBe("1\n");
  });

  test("interrupt() stops it", async () => {
    await expect(board.exec("print('a')\nwhile True: pass", leaving())).rejects.toBe(left);
    expect(await board.interrupt()).toBe("call");
    expect(await board.exec("print(1)")).toBe("1\n");
    expect(errors).toMatchObject([{ pyType: "KeyboardInterrupt" }]);
  });

  test("too much output stops it all the same", async () => {
    const endless = board.exec("while True: print('x' * 50)", { maxBytes: 1000, whenOver: "leave" });
    await expect(endless).rejects.toMatchObject({ name: "LimitError" });
    expect(await board.exec("print(1)")).toBe("1\n");
  });

  test("it can still be given input", async () => {
    await expect(board.exec("print('a')\nx = input()", leaving())).rejects.toBe(left);
    await board.stdin.write("hello\n");
    expect(await board.exec("print(x)")).toBe("hello\n");
  });

  test("close({ detach }) leaves it running", async () => {
    await expect(board.exec(`${program()}\nopen('/end', 'w').close()`, leaving())).rejects.toBe(left);
    await board.close({ detach: true });
    await new Promise((resolve) => setTimeout(resolve, 300));
    board = await connect(virtual, { onOutput: () => {} });
    expect(await board.fs.stat("/end")).toBeDefined();
  });

  test("a reset meanwhile", async () => {
    await expect(board.exec("import time\nprint('a')\nwhile True: time.sleep_ms(1)", leaving())).rejects.toBe(
      left,
    );
    let resets = 0;
    board.on("reset", () => resets++);
    await virtual.hardReset();
    const next = await board.exec("print(1)").catch((error) => error);
    if (next !== "1\n") expect(next).toBeInstanceOf(ResetError);
    expect(await board.exec("print(2)")).toBe("2\n");
    expect(resets).toBe(1);
  });

  test("the end of the link meanwhile", async () => {
    await expect(board.exec("print('a')\nwhile True: pass", leaving())).rejects.toBe(left);
    const waits = board.exec("print(1)").catch((error) => error);
    await virtual.close();
    expect(await waits).toBeInstanceOf(DisconnectedError);
    expect(board.busy).toBe(false);
  });
});

const source = `
import time
done = 0
def work(ms):
    global done
    print("a")
    time.sleep_ms(ms)
    print("b")
    done += 1
    return done
def fail(ms):
    print("a")
    time.sleep_ms(ms)
    raise ValueError("late")
def read():
    return done
def count(n):
    for i in range(n):
        print("a")
        time.sleep_ms(100)
        yield i
`;
const module = stub(source, {
  work: fn("work", [["ms", "int"]], "int"),
  fail: fn("fail", [["ms", "int"]], "none"),
  read: fn("read", [], "int"),
  count: { kind: "generator", py: "count", params: [["n", "int"]], result: "int" },
});

describe.each([
  ["by the agent", "pass"],
  ["at the prompt", "import sys\nclass m: pass\nsys.modules['micropython'] = m"],
])("typed calls %s", (_, firmware) => {
  let t: Loose;
  let late: Loose;
  beforeEach(async () => {
    await board.exec(firmware);
    t = await board.load(module);
    late = await board.load(module, leaving());
    expect(await t.read()).toBe(0);
  });

  test("the function goes on to its end; later calls wait, and get their own results", async () => {
    await expect(late.work(100)).rejects.toBe(left);
    expect(board.busy).toBe(true);
    expect(await Promise.all([t.read(), t.work(1), t.read()])).toEqual([1, 2, 2]);
    expect(printed).toBe("a\nb\na\nb\n");
    expect(errors).toEqual([]);
  });

  test("what it raises is the event error", async () => {
    await expect(late.fail(100)).rejects.toBe(left);
    expect(await t.read()).toBe(0);
    expect(errors).toMatchObject([{ pyType: "ValueError", message: "late" }]);
  });

  test("what waits for its turn isn't run", async () => {
    const first = t.work(300);
    const brief = (await board.load(module, { timeout: 50, whenOver: "leave" })) as Loose;
    await expect(brief.work(1)).rejects.toMatchObject({ code: "timed-out" });
    expect(await first).toBe(1);
    expect(await t.read()).toBe(1);
  });

  test("a time limit leaves it, too", async () => {
    const brief = (await board.load(module, inTime)) as Loose;
    await expect(brief.work(LONG)).rejects.toMatchObject(runsOn);
    expect(await t.read()).toBe(1);
  });

  test("an exclusive call waits as well; interrupt() stops it", async () => {
    await expect(late.work(60_000)).rejects.toBe(left);
    const next = board.exec("print(5)");
    await board.interrupt();
    expect(await next).toBe("5\n");
    expect(await t.read()).toBe(0);
    expect(errors).toMatchObject([{ pyType: "KeyboardInterrupt" }]);
  });

  test("a generator's step", async () => {
    const items = late.count(3)[Symbol.asyncIterator]();
    await expect(items.next()).rejects.toBe(left);
    expect(await t.read()).toBe(0);
    expect(await t.work(1)).toBe(1);
  });
});

test("an asynchronous function", async () => {
  const text = `
let done = 0;
const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
export async function work(ms: number): Promise<number> { console.log("a"); await wait(ms); done += 1; return done; }
export function read(): number { return done; }
`;
  const compiled = await compiledStub(text);
  const t = (await board.load(compiled)) as Loose;
  const late = (await board.load(compiled, leaving())) as Loose;
  await expect(late.work(100)).rejects.toBe(left);
  // Others run beside it.
  expect(await t.read()).toBe(0);
  await board.exec("pass");
  expect(await t.read()).toBe(1);
  await until(() => !board.busy);
});

test("code that was still on its way isn't run", async () => {
  await board.close();
  await virtual.close();
  virtual = await createVirtualBoard({ profile: "pace115200" });
  board = await connect(virtual, { onOutput: () => {} });
  const long = `done = 1\n${"# a comment that takes its time\n".repeat(200)}`;
  await expect(board.exec(long, { timeout: 100, whenOver: "leave" })).rejects.toMatchObject({
    code: "timed-out",
  });
  expect(await board.exec("print('done' in globals())")).toBe("False\n");
});
