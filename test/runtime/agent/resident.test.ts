import { type Board, connect } from "mpc";
import { createVirtualBoard, type VirtualBoard } from "mpc/virtual";
import { expect, test } from "vitest";
import { compiledStub } from "../remote/compiled.js";
import { fn, type Loose, stub } from "../remote/module.js";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** How other tools come in: mpremote, and what came before it; a link may bring it all at once. Then they wait for the raw prompt, and send code. */
const tools = [
  ["\r\x03", "\r\x01"],
  ["\r\x03\x03", "\r\x01"],
  ["", "\r\x03\r\x01"],
] as const;

/** `rest` is on the line already: the tool's Ctrl-C overtakes what of it the board hasn't read. */
async function anotherTool(
  virtual: VirtualBoard,
  [interrupt, enter]: (typeof tools)[number],
  rest: Uint8Array,
): Promise<string> {
  let got = "";
  const off = virtual.onData((bytes) => {
    got += Buffer.from(bytes).toString("latin1");
  });
  const until = async (words: string) => {
    for (let i = 0; i < 1000 && !got.includes(words); i++) await pause(10);
    expect(got).toContain(words);
  };
  await virtual.write(Buffer.concat([rest, Buffer.from(interrupt || enter)]));
  await pause(100);
  if (interrupt) {
    got = "";
    await virtual.write(Buffer.from(enter));
  }
  await until("raw REPL; CTRL-B to exit\r\n>");
  got = "";
  await virtual.write(Buffer.from("print(40 + 2)\x04"));
  await until("\x04\x04>");
  off();
  return got;
}

const kept = stub(
  "import time\ndef double(n):\n    return n * 2\ndef echo(s):\n    return s\ndef wait():\n    time.sleep(0.4)\n",
  {
    double: fn("double", [["n", "int"]], "int"),
    echo: fn("echo", [["s", "str"]], "str"),
    wait: fn("wait", [], "any"),
  },
);

/**
 * Moments in which a host may be gone: what it is doing, how many bytes of that the board has been given, and how many more
 * have left the host.
 */
const moments = [
  ["idle", "echo", 0, 0],
  ["at the beginning of a frame", "echo", 1, 0],
  ["in half a frame", "echo", 9, 0],
  ["in half a frame, of which more is on the line", "echo", 4, 9],
  ["in a frame that is all on the line", "echo", 9, 99],
  ["in a long frame", "long", 9, 0],
  ["in a long frame, of which more is on the line", "long", 3, 60],
  ["in half a long frame", "long", 50, 0],
  ["in half a long frame, of which more is on the line", "long", 33, 20],
  ["between two pieces of a long frame", "long", 256, 0],
  ["in the rest of a long frame", "long", 290, 0],
  ["in a call", "wait", 99, 0],
] as const;

/** Without raw-paste each connection takes long. */
const some = moments.filter((_, i) => i % 3 === 0);

/** The host is gone without a word, after so many bytes of a call: nothing more comes from it but what is on the line. */
async function killHost(
  virtual: VirtualBoard,
  call: (typeof moments)[number][1],
  bytes: number,
  onLine: number,
): Promise<{ board: Board; rest: Uint8Array }> {
  let left = Number.POSITIVE_INFINITY;
  let rest = new Uint8Array(0);
  const mortal = {
    write: (sent: Uint8Array) => {
      const more = sent.subarray(0, left);
      if (left > 0 && more.length < sent.length) rest = Uint8Array.from(sent.subarray(left, left + onLine));
      left -= more.length;
      return virtual.write(more);
    },
    onData: virtual.onData.bind(virtual),
  };
  const board = await connect(mortal, { onOutput: () => {} });
  const t = (await board.load(kept)) as Loose;
  expect(await t.double(4)).toBe(8);
  left = bytes;
  const lost = call === "wait" ? t.wait() : t.echo("x".repeat(call === "long" ? 300 : 20));
  lost.catch(() => {});
  await pause(100); // after its answer the agent isn't waiting at once: a Ctrl-C then would be the call's
  left = 0;
  return { board, rest };
}

/** Long frames are read by pieces: of a tool that doesn't wait a moment for its Ctrl-C to act, what follows is lost in the middle of one. */
const knownToInterrupt = { platform: "rp2" };
const isLost = (
  profile: unknown,
  [interrupt]: (typeof tools)[number],
  [, call, bytes]: (typeof moments)[number],
) => profile === knownToInterrupt && interrupt === "" && call === "long" && bytes % 256 > 0;

/** Where the agent doesn't fit, calls are lines at the prompt. */
const withoutAgent = "import sys\nclass m: pass\nsys.modules['micropython'] = m";

// Each has a board of its own, and waits most of the time.
test.concurrent.each([
  ["default"],
  ["no-interrupt"],
  ["no-buffer"],
  ["no-raw-paste"],
  ["small-heap"],
  ["ring64"],
  [knownToInterrupt],
  ["default", withoutAgent],
  ["no-raw-paste", withoutAgent],
] as const)(
  "%s: an agent whose host was killed lets other tools in, and the next host",
  { timeout: 300_000 },
  async (profile, code = "") => {
    const virtual = await createVirtualBoard({ profile });
    const first = await connect(virtual, { onOutput: () => {} });
    await first.exec(code);
    await first.close();
    for (const at of profile === "no-raw-paste" ? some : moments) {
      const [moment, call, bytes, onLine] = at;
      for (const tool of tools.filter((one) => !isLost(profile, one, at))) {
        const { board, rest } = await killHost(virtual, call, bytes, onLine);
        expect(await anotherTool(virtual, tool, rest), `${moment}, ${JSON.stringify(tool)}`).toBe(
          "OK42\r\n\x04\x04>",
        );
        await board.close();
      }
      const next = await connect(virtual, { onOutput: () => {} });
      expect(await ((await next.load(kept)) as Loose).double(5), moment).toBe(10);
      await next.close();
    }
    await virtual.close();
  },
);

test("timers and asynchronous functions run between calls; replies come as they are ready", async () => {
  await using board: Board = await connect("sim:", { onOutput: () => {} });
  const module = await compiledStub(`
import type { int } from "mpc";
let ticks = 0;
setInterval(() => { ticks++; }, 5);
export function seen(): int { return ticks; }
export async function later(ms: int): Promise<int> {
  await new Promise<void>((done) => setTimeout(done, ms));
  return ms;
}
export async function fails(): Promise<int> { await later(1); throw new RangeError("late"); }
`);
  const t = (await board.load(module as never)) as Loose;
  const before = await t.seen();
  await pause(200);
  expect(await t.seen()).toBeGreaterThan(before);
  const order: number[] = [];
  await Promise.all([200, 20, 100].map(async (ms) => order.push(await t.later(ms))));
  expect(order).toEqual([20, 100, 200]);
  await expect(t.fails()).rejects.toThrow("late");
  const many = await Promise.all(Array.from({ length: 30 }, (_, i) => (i % 2 ? t.later(i) : t.seen())));
  expect(many.filter((_, i) => i % 2)).toEqual(Array.from({ length: 15 }, (_, i) => 2 * i + 1));
});

test("what the board sends can't drive a terminal through errors", async () => {
  await using board = await connect("sim:", { onOutput: () => {} });
  const nasty = stub("def fail(s):\n    raise ValueError(s)\ndef give(s):\n    return s\n", {
    fail: fn("fail", [["s", "str"]], "none"),
    give: fn("give", [["s", "str"]], "int"),
  });
  const t = (await board.load(nasty)) as Loose;
  const evil = "a\u001b]0;title\u0007b\u001b[2Jc\u009b31md\u0000e";
  const errors = [
    await t.fail(evil).catch((e: unknown) => e),
    await t.give(evil).catch((e: unknown) => e),
    await board.exec(`raise ValueError(${JSON.stringify(evil)})`).catch((e: unknown) => e),
  ];
  for (const error of errors) {
    const shown = `${error.message}${error.stack}${error.traceback ?? ""}`;
    expect(shown).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
  }
});

test("more asynchronous calls at once than there are ids: the last ones wait for the first", async () => {
  await using board: Board = await connect("sim:", { onOutput: () => {} });
  const module = await compiledStub(`
import type { int } from "mpc";
export async function later(n: int): Promise<int> {
  await new Promise<void>((done) => setTimeout(done, 300));
  return n;
}
`);
  const t = (await board.load(module as never)) as Loose;
  const numbers = Array.from({ length: 200 }, (_, i) => i);
  expect(await Promise.all(numbers.map((n) => t.later(n)))).toEqual(numbers);
});
