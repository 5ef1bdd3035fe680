import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { connect } from "mpc";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findProgram, haveAll } from "../boards/needs.js";
import { openPtyBoard, type PtyBoard } from "../boards/ptyBoard.js";
import { openPort } from "../boards/ptyPair.js";
import { fn, type Loose, stub } from "../remote/module.js";
import { until } from "../transport/suite.js";

/**
 * The host is killed at any moment. `KILLED=100` kills it more often, at other moments; `MICROPYTHON=path` has a unix port
 * (of a release with a raw prompt, 1.26 or later) in the virtual board's place.
 */
const kills = Number(process.env.KILLED ?? 10);
const firmware = process.env.MICROPYTHON;
const host = fileURLToPath(new URL("./killedHost.mjs", import.meta.url));

/** mpremote's own limit for each thing that it waits for, milliseconds; see its transport_serial.py. */
const PATIENCE = 10_000;
/**
 * It takes longer than this to start. Until then the board has answered the killed host: what comes after a tool has emptied its input,
 * it takes for an answer to itself.
 */
const STARTING_MS = 100;

const numbers = seeded(process.env.KILLED ? Date.now() % 2 ** 31 : 1);

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
function* seeded(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state + 0x6d2b79f5) | 0;
    let x = Math.imul(state ^ (state >>> 15), 1 | state);
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x;
    yield ((x ^ (x >>> 14)) >>> 0) / 2 ** 32;
  }
}

/** Starts a host; kills it so many milliseconds after it has said `from`. Gives what it said. */
async function killedHost(path: string, from: string, after: number): Promise<string> {
  const child = spawn(process.execPath, [host, path], { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
  const closed = new Promise((resolve) => child.once("close", resolve));
  try {
    await until(() => said.includes(from) || child.exitCode !== null);
    await new Promise((resolve) => setTimeout(resolve, after));
    // It has been at work until now.
    expect(child.exitCode, said).toBeNull();
  } finally {
    child.kill("SIGKILL");
    await closed;
  }
  return said;
}

/** Comes in as mpremote does and runs `print(1)`. Gives the answer. */
async function mpremote(path: string, interrupt: string, softReset: boolean): Promise<string> {
  await new Promise((resolve) => setTimeout(resolve, STARTING_MS));
  const port = await openPort(path);
  let got = "";
  port.on("data", (bytes: Buffer) => {
    got += bytes.toString("latin1");
  });
  /** What comes up to `words`, and with them. */
  const readUntil = async (words: string) => {
    const limit = performance.now() + PATIENCE;
    while (!got.includes(words)) {
      if (performance.now() > limit) throw new Error(`no ${JSON.stringify(words)} in ${JSON.stringify(got)}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const end = got.indexOf(words) + words.length;
    const piece = got.slice(0, end);
    got = got.slice(end);
    return piece;
  };
  try {
    port.write(interrupt);
    // What has come so far was the killed host's; it reads that away, too.
    await new Promise((resolve) => port.drain(resolve));
    got = "";
    port.write("\r\x01");
    await readUntil("raw REPL; CTRL-B to exit\r\n>");
    if (softReset) {
      port.write("\x04");
      await readUntil("soft reboot\r\n");
      await readUntil("raw REPL; CTRL-B to exit\r\n>");
    }
    port.write("print(1)\x04");
    return await readUntil("\x04\x04>");
  } finally {
    await new Promise((resolve) => port.close(resolve));
  }
}

const triple = stub("def triple(n):\n    return n * 3\n", { triple: fn("triple", [["n", "int"]], "int") });

const ready = haveAll("a host that is killed", { socat: findProgram("socat") !== undefined });
describe.runIf(ready)("a host that is killed", { timeout: 120_000 }, () => {
  let board: PtyBoard;
  beforeAll(async () => {
    board = await openPtyBoard(firmware);
  });
  afterAll(() => board?.close());

  /** Half of them in whatever it is at from the first byte on, half of them in calls. */
  const moments = Array.from({ length: kills }, (_, i) => ({
    from: i % 2 ? "calling" : "opening",
    after: Math.floor(numbers.next().value * 500),
    interrupt: i % 4 < 2 ? "\r\x03" : "\r\x03\x03",
    softReset: i % 3 === 0,
  }));

  test.each(moments)("$after ms after $from", async ({ from, after, interrupt, softReset }) => {
    const said = await killedHost(board.path, from, after);
    expect(said).not.toContain("WRONG");
    const answer = await mpremote(board.path, interrupt, softReset && board.softResets);
    expect(answer).toMatch(/^OK1\r?\n\x04\x04>$/);
    await using next = await connect(board.path, { onOutput: () => {}, timeout: 20_000 });
    expect(await ((await next.load(triple)) as Loose).triple(5)).toBe(15);
  });
});
