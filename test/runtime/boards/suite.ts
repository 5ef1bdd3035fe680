import {
  type Board,
  BoardError,
  type ByteStream,
  type ConnectOptions,
  connect,
  DisconnectedError,
  TimeoutError,
} from "mpc";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

interface Started {
  readonly address: string;
  readonly stream?: ByteStream;
  stop(): Promise<void>;
}

export interface BoardTraits {
  /**
   * What the board doesn't have: memory for long programs; `sys.stdout.buffer`; a restart after SystemExit; output that
   * makes the program wait while the line is full; flow control, so that a busy machine may lose some of the input, which
   * no check tells there.
   */
  readonly lacks?: readonly (
    | "long programs"
    | "stdout.buffer"
    | "exit restarts"
    | "output that waits"
    | "flow control"
  )[];
  /** Gives the board's address, or a stream to it; called before all tests. */
  start(): Promise<Started>;
  readonly options?: ConnectOptions;
}

/** What every board does, real or virtual, whatever its link. */
export function testBoard(name: string, traits: BoardTraits): void {
  const can = (what: NonNullable<BoardTraits["lacks"]>[number]) => !traits.lacks?.includes(what);
  describe(name, { timeout: 15_000, retry: can("flow control") ? 0 : 2 }, () => {
    let started: Started;
    let board: Board;
    beforeAll(async () => {
      started = await traits.start();
      board = await connect(started.stream ?? started.address, { timeout: 20_000, ...traits.options });
    });
    afterAll(async () => {
      await board?.close();
      await started?.stop();
    });

    test("says what it is", () => {
      expect(board.info.version).toMatch(/^\d+\.\d+\.\d+/);
      expect(board.info.platform).not.toBe("");
      expect(board.info.heap).toBeGreaterThan(1000);
      expect(board.address).toBe(started.address);
      expect(board.connected).toBe(true);
    });

    test("tells more when asked", async () => {
      const details = await board.details();
      expect(details.firmware).not.toBe("");
      expect(Array.isArray(details.emitters)).toBe(true);
      const { used, free, largest } = details.memory;
      expect(used).toBeGreaterThan(0);
      expect(free).toBeGreaterThan(0);
      expect(largest).toBeGreaterThan(0);
      expect(largest).toBeLessThanOrEqual(free);
      const { macAddresses, fileSystems } = await board.details({ network: true, fileSystems: true });
      expect(macAddresses).toBeDefined();
      for (const { size, used, free } of fileSystems!) expect(used + free).toBe(size);
    });

    test("runs code and gives its output", async () => {
      expect(await board.exec("print(1 + 1)")).toBe("2\n");
      expect(await board.exec("x = 20")).toBe("");
      expect(await board.exec("print('a'); print(x + 2)")).toBe("a\n22\n");
      expect(await board.exec("")).toBe("");
    });

    test("leaves no names behind", async () => {
      const names = "print(sorted(n for n in globals() if n[:4] != '_mpc'))";
      const before = await board.exec(names);
      await board.exec("pass");
      expect(await board.exec(names)).toBe(before);
    });

    test("an exception: type, message, traceback", async () => {
      const error = await board.exec("def f():\n  raise ValueError('no good')\nf()").catch((e) => e);
      expect(error).toBeInstanceOf(BoardError);
      expect(error).toMatchObject({ pyType: "ValueError", message: "no good" });
      expect(error.traceback).toContain("line 2, in f");
      const second = await board.exec("raise OSError(5)").catch((e) => e);
      expect(second).toMatchObject({ pyType: "OSError", errno: 5 });
      expect(await board.exec("x = = 1").catch((e) => e)).toMatchObject({ pyType: "SyntaxError" });
    });

    test("a time limit, an abort and interrupt() stop an endless loop", async () => {
      const loop = "while True: pass";
      expect(await board.exec(loop, { timeout: 200 }).catch((e) => e)).toBeInstanceOf(TimeoutError);
      const abort = new AbortController();
      const reason = new Error("enough");
      setTimeout(() => abort.abort(reason), 100);
      expect(await board.exec(loop, { signal: abort.signal }).catch((e) => e)).toBe(reason);
      const met = new Promise((resolve) => setTimeout(() => resolve(board.interrupt()), 100));
      const call = board.exec(loop).catch((e) => e);
      expect(board.busy).toBe(true);
      expect(await call).toMatchObject({ pyType: "KeyboardInterrupt" });
      expect(await met).toBe("call");
      expect(board.busy).toBe(false);
      expect(await board.exec("print('fine')")).toBe("fine\n");
    });

    test("interrupt() says whether a program that was left to itself ran", async () => {
      expect(await board.interrupt()).toBe("nothing");
      await board.exec("while True: pass", { follow: false });
      expect(await board.interrupt()).toBe("program");
      expect(await board.interrupt()).toBe("nothing");
      expect(await board.exec("print('fine')")).toBe("fine\n");
    });

    test("idleTimeout ends what sends nothing for so long, and not what goes on sending", async () => {
      const sending = "import time\nfor i in range(4):\n print(i)\n time.sleep(0.2)";
      expect(await board.exec(sending, { idleTimeout: 600 })).toBe("0\n1\n2\n3\n");
      const error = await board.exec(`${sending}\nwhile True: pass`, { idleTimeout: 600 }).catch((e) => e);
      expect(error).toBeInstanceOf(TimeoutError);
      expect(error.message).toContain("600 ms");
      expect(await board.exec("print('fine')")).toBe("fine\n");
    });

    test("output() gives what is printed, in order, until its loop is left", async () => {
      const output = board.output();
      const loop = (async () => {
        let text = "";
        for await (const piece of output) {
          text += piece;
          if (text.endsWith("19\n")) break;
        }
        return text;
      })();
      await board.exec("for i in range(20): print(i)");
      expect(await loop).toBe(Array.from({ length: 20 }, (_, i) => `${i}\n`).join(""));
    });

    test.runIf(can("output that waits"))("the limit holds under constant output", async () => {
      const start = performance.now();
      const error = await board.exec("while True: print('x' * 20)", { timeout: 300 }).catch((e) => e);
      expect(error).toBeInstanceOf(TimeoutError);
      expect(performance.now() - start).toBeLessThan(450);
      expect(await board.exec("print('fine')")).toBe("fine\n");
    });

    test("a program that isn't followed runs on, until the next call ends it", async () => {
      let printed = "";
      const off = board.on("output", (text) => {
        printed += text;
      });
      expect(await board.exec("n = 0\nwhile True:\n n += 1\n print('on')", { follow: false })).toBe("");
      while (!printed.includes("on\non\n")) await new Promise((resolve) => setTimeout(resolve, 5));
      off();
      expect(Number(await board.exec("print(n)"))).toBeGreaterThan(1);
    });

    test("calls at once run in order", async () => {
      const calls = Array.from({ length: 20 }, (_, i) => board.exec(`print(${i})`));
      expect(await Promise.all(calls)).toEqual(Array.from({ length: 20 }, (_, i) => `${i}\n`));
    });

    test("output comes while the program runs", async () => {
      const seen: string[] = [];
      const call = board.exec("for i in range(3):\n print('tick')\nwhile True: pass", {
        timeout: 400,
        onOutput: (text) => seen.push(text),
      });
      await expect(call).rejects.toBeInstanceOf(TimeoutError);
      expect(seen.join("")).toBe("tick\n".repeat(3));
    });

    test.runIf(can("long programs"))("a long program", async () => {
      const code = `n = 0\n${"n += 1  # one more line of a long program\n".repeat(1500)}print(n)`;
      expect(await board.exec(code, { timeout: 60_000 })).toBe("1500\n");
      const wrong = `${"n = 1\n".repeat(500)}def (\n${"n = 2\n".repeat(1000)}`;
      expect(await board.exec(wrong, { timeout: 60_000 }).catch((e) => e)).toMatchObject({
        pyType: "SyntaxError",
      });
      expect(await board.exec("print('fine')")).toBe("fine\n");
    });

    test.runIf(can("stdout.buffer"))("bytes come as they were written", async () => {
      const got: number[] = [];
      const code = "import sys\nsys.stdout.buffer.write(bytes(i for i in range(256) if i != 4))";
      await board.exec(code, { onBytes: (bytes) => got.push(...bytes) });
      // Python shows no value of a statement in raw mode.
      expect(got).toEqual(Array.from({ length: 256 }, (_, i) => i).filter((i) => i !== 4));
    });

    test.runIf(can("exit restarts"))("sys.exit() is seen, and the board goes on", async () => {
      let resets = 0;
      const off = board.on("reset", () => resets++);
      const error = await board.exec("raise SystemExit").catch((e) => e);
      expect(error).toMatchObject({ pyType: "SystemExit" });
      expect(resets).toBe(1);
      off();
      expect(await board.exec("print('fine')")).toBe("fine\n");
    });

    test("a soft reset forgets, and is told", async () => {
      await board.exec("y = 1");
      let resets = 0;
      const off = board.on("reset", () => resets++);
      await board.softReset({ timeout: 10_000 });
      off();
      expect(resets).toBe(1);
      expect(await board.exec("print(y)").catch((e) => e)).toMatchObject({ pyType: "NameError" });
    });

    test("counts bytes and turns", async () => {
      await board.exec("pass");
      const before = board.stats;
      await board.exec("print(int(10))");
      const after = board.stats;
      expect(after.roundTrips - before.roundTrips).toBe(1);
      expect(after.bytesOut - before.bytesOut).toBeLessThanOrEqual(20);
      expect(after.bytesIn - before.bytesIn).toBeLessThanOrEqual(15);
    });
  });
}

/** Closing and coming back; apart, because it ends the board's connection. */
export function testReconnect(name: string, traits: BoardTraits): void {
  test(`${name}: attach again, globals kept; a closed board says so`, async () => {
    const started = await traits.start();
    try {
      const first = await connect(started.stream ?? started.address, { timeout: 20_000, ...traits.options });
      await first.exec("kept = 41");
      await first.reconnect();
      expect(await first.exec("print(kept + 1)")).toBe("42\n");
      await first.close();
      await first.close();
      expect(first.connected).toBe(false);
      expect(await first.exec("1").catch((e) => e)).toBeInstanceOf(DisconnectedError);
      await first.reconnect();
      expect(await first.exec("print(kept + 1)")).toBe("42\n");
      await first.close();
    } finally {
      await started.stop();
    }
  });
}
