import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createVirtualBoard } from "mpc/virtual";
import { describe, expect, test } from "vitest";
import { Driven, drive, driveFriendly } from "./drive.js";

const entry = JSON.stringify(new URL("../../dist/virtual/index.js", import.meta.url).href);
const node = (code: string, options = {}) =>
  spawnSync(process.execPath, ["--input-type=module", "-e", code], {
    encoding: "utf8",
    timeout: 20_000,
    ...options,
  });

describe("close", () => {
  test("lets Node exit by itself, even while the board is busy", () => {
    const { status, stdout, stderr } = node(`
      import { createVirtualBoard } from ${entry};
      const board = await createVirtualBoard();
      board.onData(() => {});
      board.machine.on("pin", () => {});
      await board.write(Buffer.from("import machine\\rmachine.WDT(timeout=100000)\\rt = machine.Timer(0, period=1000, callback=print)\\rwhile True: pass\\r\\r"));
      await new Promise((resolve) => setTimeout(resolve, 100));
      await board.close();
      console.log("closed");
    `);
    expect([status, stdout, stderr]).toEqual([0, "closed\n", ""]);
  });

  test("tells its listeners once, refuses writes, may be called again", async () => {
    const board = await createVirtualBoard();
    const reasons: unknown[] = [];
    board.onClose((reason) => reasons.push(reason));
    await Promise.all([board.close(), board.close()]);
    await board.close();
    expect(reasons).toEqual([undefined]);
    await expect(board.write(Buffer.from("x"))).rejects.toThrow("closed");
    await expect(board.hardReset()).rejects.toThrow("closed");
    const late = await new Promise((resolve) => board.onClose(resolve));
    expect(late).toBeUndefined();
  });

  test("in the middle of a reset, and resets on top of each other", async () => {
    const board = await drive();
    const resets = Promise.all([board.board.hardReset(), board.board.hardReset()]);
    await board.pause(10);
    await board.board.close();
    await resets;
    await using other = await drive();
    await Promise.all([other.board.hardReset(), other.board.hardReset()]);
    await other.until(">>> ");
    await other.raw();
    expect(await other.print("print(1)")).toBe("1\r\n");
  });

  test("settles a write that the board never took", async () => {
    await using board = await drive();
    board.send("import time\ntime.sleep(1000)\x04");
    await board.until("OK");
    const stuck = board.send("x".repeat(3_000_000));
    expect(stuck).toBeInstanceOf(Promise);
    await board.board.close();
    await stuck;
  });
});

describe("a board that hangs or crashes", () => {
  test("a loop in C code: only the power switch helps, and it does", async () => {
    await using board = await drive({ files: { "kept.txt": "kept" } });
    board.send("print('go')\nsum(range(10 ** 9))\x04");
    await board.until("go\r\n");
    board.send("\x03");
    await board.pause(50);
    await board.board.hardReset();
    await board.until(">>> ");
    await board.raw();
    expect(await board.print("print(open('/kept.txt').read())")).toBe("kept\r\n");
  });

  test("the interpreter's stack overflows: it starts again by itself", async () => {
    await using board = await drive();
    await board.print("f = open('/a.txt', 'w')\n_ = f.write('kept')\nf.close()");
    board.send("import re\nre.match('(a|b)*c', 'ab' * 500000)\x04");
    expect(await board.until(">>> ")).toMatch(/^OK\r\nMicroPython stopped[^\n]*\r\nMicroPython v/);
    await board.raw();
    expect(await board.print("print(open('/a.txt').read())")).toBe("kept\r\n");
  });

  test("a main.py that crashes the interpreter whenever it runs: given up with the reason", async () => {
    const board = await createVirtualBoard({
      files: { "main.py": "import re\nre.match('(a|b)*c', 'ab' * 500000)" },
    });
    const reason = await new Promise<Error | undefined>((resolve) => board.onClose(resolve));
    expect(reason?.message).toContain("crashes whenever it starts");
  });

  test("deep recursion is an error that the program sees", async () => {
    await using board = await drive();
    expect(
      await board.print("def f(n): return f(n + 1) + 1\ntry:\n  f(0)\nexcept RuntimeError as e:\n  print(e)"),
    ).toBe("maximum recursion depth exceeded\r\n");
  });

  test("memory that runs out is an error, and the board goes on", async () => {
    await using board = await drive();
    expect((await board.exec("bytearray(300_000_000)")).error).toContain("MemoryError");
    expect(await board.print("b = bytearray(40_000_000)\nprint(len(b))")).toBe("40000000\r\n");
    board.send("\x04");
    await board.until("raw REPL; CTRL-B to exit\r\n>");
    expect(await board.print("print(1)")).toBe("1\r\n");
  });

  test("a package that isn't MicroPython is refused", async () => {
    await expect(createVirtualBoard({ wasm: "/nonexistent/micropython.wasm" })).rejects.toThrow("ENOENT");
    await expect(createVirtualBoard({ wasm: new URL(import.meta.url).pathname })).rejects.toThrow(
      "no WebAssembly module",
    );
  });
});

describe("start", () => {
  test("a board that doesn't start leaves nothing behind", () => {
    const { status, stdout } = node(`
      import { createVirtualBoard } from ${entry};
      await createVirtualBoard({ dir: "/dev/null/no" }).catch((error) => console.log(error.message));
    `);
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^The virtual board didn't start: ENOTDIR/)]);
  });

  test("several boards at once are several boards", async () => {
    const boards = await Promise.all([1, 2, 3].map(() => driveFriendly()));
    for (const [i, board] of boards.entries()) {
      await board.raw();
      await board.print(`x = ${i}\nopen('/f', 'w').close()`);
    }
    for (const [i, board] of boards.entries()) expect(await board.print("print(x)")).toBe(`${i}\r\n`);
    await Promise.all(boards.map((board) => board.board.close()));
  });

  test("the host's own flags don't reach the board", () => {
    const code = `
      import { createVirtualBoard } from ${entry};
      const board = await createVirtualBoard();
      await board.close();
      console.log("ok");
    `;
    expect(node(code, { env: { ...process.env, NODE_OPTIONS: "--no-warnings" } }).stdout).toBe("ok\n");
  });

  test("what came before the first listener isn't lost; a listener can be taken off", async () => {
    const board = await createVirtualBoard();
    await using _ = board;
    await new Promise((resolve) => setTimeout(resolve, 50));
    const driven = new Driven(board);
    await driven.until(">>> ");
    let heard = 0;
    const off = board.onData(() => heard++);
    off();
    driven.send("1\r");
    await driven.until(">>> ");
    expect(heard).toBe(0);
  });

  test("an open board keeps Node running", async () => {
    const child = spawn(process.execPath, [
      "--input-type=module",
      "-e",
      `import { createVirtualBoard } from ${entry}; await createVirtualBoard(); console.log("open");`,
    ]);
    await once(child.stdout, "data");
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(child.exitCode).toBeNull();
    child.kill();
    await once(child, "exit");
  });
});
