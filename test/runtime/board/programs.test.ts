import { connect, TimeoutError } from "mpc";
import { createVirtualBoard } from "mpc/virtual";
import { expect, test } from "vitest";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A virtual board with this main.py, running it. */
const running = (main: string, profile = {}) => createVirtualBoard({ files: { "main.py": main }, profile });

test.each([
  ["prints and prints", "while True: print('>>> raw REPL; CTRL-B to exit')"],
  ["computes in silence", "while True: pass"],
  ["sleeps", "import time\nwhile True: time.sleep(100)"],
  ["reads a line", "while True: input('>>> ')"],
  ["reads bytes", "import sys\nwhile True: sys.stdin.buffer.read(1)"],
  ["has ended", "print('done')"],
  ["raised", "raise ValueError('>>> ')"],
  [
    "ignores three Ctrl-Cs",
    "import time\nn = 0\nwhile True:\n try:\n  while True: time.sleep_ms(10)\n except KeyboardInterrupt:\n  n += 1\n  if n > 3: raise",
  ],
  ["has changed its prompt", "import sys\nsys.ps1 = ''"],
])("connects to a board whose main.py %s", async (_, main) => {
  const virtual = await running(main);
  try {
    await pause(100);
    const start = performance.now();
    const board = await connect(virtual, { onOutput: () => {} });
    expect(performance.now() - start).toBeLessThan(5000);
    expect(await board.exec("print(1 + 1)")).toBe("2\n");
    await board.close();
  } finally {
    await virtual.close();
  }
});

test("main.py that keeps Ctrl-C for itself: an error that shows what it prints; a hard reset doesn't help, the file does", async () => {
  const main =
    "import micropython, time\nmicropython.kbd_intr(-1)\nwhile True:\n print('mine')\n time.sleep_ms(50)";
  const virtual = await running(main);
  try {
    await pause(100);
    const error = await connect(virtual, { timeout: 1500 }).catch((e) => e);
    expect(error).toMatchObject({ name: "ConnectError", code: "no-repl" });
    expect(error.message).toContain("mine");
  } finally {
    await virtual.close();
  }
});

test("softReset({ runMain: true }) runs main.py; its output is told; the next call interrupts it", async () => {
  const virtual = await createVirtualBoard();
  const printed: string[] = [];
  const board = await connect(virtual, { onOutput: (text) => printed.push(text) });
  await board.fs.put("import time\nprint('main runs')\nwhile True: time.sleep_ms(10)", "main.py");
  let resets = 0;
  board.on("reset", () => resets++);
  await board.softReset();
  await pause(50);
  expect(printed.join("")).not.toContain("main runs");
  await board.softReset({ runMain: true });
  for (let i = 0; i < 200 && !printed.join("").includes("main runs"); i++) await pause(10);
  expect(printed.join("")).toContain("main runs");
  expect(resets).toBe(2);
  expect(await board.exec("print(2)")).toBe("2\n");
  await board.close();
  await virtual.close();
});

test("a program left running by detach goes on, and is found again", async () => {
  const virtual = await createVirtualBoard();
  const first = await connect(virtual);
  const call = first.exec("n = 0\nwhile True: n += 1").catch((e) => e);
  await pause(100);
  await first.close({ detach: true });
  expect(await call).toMatchObject({ code: "closed" });
  const second = await connect(virtual);
  expect(Number(await second.exec("print(n)"))).toBeGreaterThan(0);
  await second.close();
  await virtual.close();
});

test("several boards at once, each its own", async () => {
  const boards = await Promise.all([0, 1, 2, 3].map(() => connect("sim:")));
  await Promise.all(boards.map((board, i) => board.exec(`me = ${i}`)));
  const spinning = boards[0]!.exec("while True: pass", { timeout: 500 }).catch((e) => e);
  const others = await Promise.all(boards.slice(1).map((board) => board.exec("print(me)")));
  expect(others).toEqual(["1\n", "2\n", "3\n"]);
  expect(await spinning).toBeInstanceOf(TimeoutError);
  await Promise.all(boards.map((board) => board.close()));
});

test("fifty calls at once, one out of time: the rest right, in order", async () => {
  await using board = await connect("sim:");
  const calls = Array.from({ length: 50 }, (_, i) =>
    i === 20
      ? board.exec("while True: pass", { timeout: 500 }).catch((e) => e.name)
      : board.exec(`print(${i})`),
  );
  const results = await Promise.all(calls);
  expect(results[20]).toBe("TimeoutError");
  expect(results.filter((_, i) => i !== 20)).toEqual(
    Array.from({ length: 50 }, (_, i) => `${i}\n`).filter((_, i) => i !== 20),
  );
});

test("an abort at a random moment, a hundred times: the next call is right", async () => {
  await using board = await connect("sim:");
  for (let i = 0; i < 100; i++) {
    const abort = new AbortController();
    const call = board.exec(`for k in range(1000): print(${i}, k)`, { signal: abort.signal }).catch(() => {});
    await pause((i * 7) % 5);
    abort.abort();
    await call;
    expect(await board.exec(`print('call', ${i})`)).toBe(`call ${i}\n`);
  }
});
