import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BoardError, connect, DisconnectedError } from "mpc";
import { openSession, openStream } from "mpc/session";
import { createVirtualBoard, type VirtualBoard } from "mpc/virtual";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { until } from "./transport/suite.js";

let virtual: VirtualBoard;
const sockets = new Set<Socket>();
let server: ReturnType<typeof createServer>;
let address: string;
beforeEach(async () => {
  virtual = await createVirtualBoard();
  server = createServer((socket) => {
    sockets.add(socket.on("error", () => {}));
    const off = virtual.onData((bytes) => socket.write(bytes));
    socket.on("data", (bytes) => void Promise.resolve(virtual.write(bytes)).catch(() => {}));
    socket.on("close", () => sockets.delete(socket) && off());
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as { port: number }).port));
  });
  address = `socket://127.0.0.1:${port}`;
});
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  await new Promise((resolve) => server.close(resolve));
  await virtual.close();
});

describe("openStream", () => {
  test("bytes both ways, and nothing sent by itself", async () => {
    let sent = 0;
    server.on("connection", (socket: Socket) => socket.on("data", (bytes) => (sent += bytes.length)));
    await using stream = await openStream(address);
    expect(stream.address).toBe(address);
    expect(stream.link).toMatchObject({ eightBit: true, reliable: false });
    let got = "";
    stream.onData((bytes) => {
      got += Buffer.from(bytes).toString();
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(sent).toBe(0);
    await stream.write(Buffer.from("\r\x03\x02print(6 * 7)\r"));
    await until(() => got.includes("42\r\n>>> "));
  });

  test("what comes before the first listener is given to it, and to no other", async () => {
    await using stream = await openStream("sim:");
    await new Promise((resolve) => setTimeout(resolve, 300));
    const got = ["", ""];
    for (const i of [0, 1])
      stream.onData((bytes) => {
        got[i] += Buffer.from(bytes).toString();
      });
    expect(got[0]).toMatch(/MicroPython v.*>>> $/s);
    expect(got[1]).toBe("");
  });

  test("the other end going away is told; afterwards a write rejects; closing twice is once", async () => {
    const stream = await openStream(address);
    const gone = new Promise<Error | undefined>((resolve) => stream.onClose(resolve));
    await until(() => sockets.size > 0);
    for (const socket of sockets) socket.destroy();
    await gone;
    await expect(stream.write(Uint8Array.of(1))).rejects.toThrow();
    await stream.close();
    await stream.close();
  });

  test("what can't be opened is a typed error, and a time limit holds", async () => {
    await expect(openStream("nonsense")).rejects.toMatchObject({ name: "AddressError" });
    await expect(openStream("/dev/tty.nix")).rejects.toMatchObject({ name: "NotFoundError" });
    await expect(
      openStream({ ...silent(), open: () => new Promise(() => {}) }, { timeout: 50 }),
    ).rejects.toMatchObject({ name: "TimeoutError" });
  });

  test("a board and a session take it as it is, and leave it open", async () => {
    await using stream = await openStream(address);
    const board = await connect(stream);
    expect(await board.exec("kept = 41; print(kept)")).toBe("41\n");
    await board.close();
    const session = await openSession(stream);
    expect((await session.exec("print(kept + 1)")).text).toBe("42\n");
    await session.close();
    await stream.write(Uint8Array.of(0x0d));
  });

  test("what crosses it is traced once, whoever takes it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "mpc-trace-"));
    const trace = join(folder, "trace");
    await using stream = await openStream(address, { trace });
    const session = await openSession(stream, { trace });
    await session.exec("print('once')");
    await session.close();
    await stream.close();
    const text = readFileSync(trace, "utf8");
    expect(text.match(/ opening socket:/g)).toHaveLength(1);
    expect(text.match(/^.{9} < .*once/gm)).toHaveLength(1);
    rmSync(folder, { recursive: true });
  });
});

const silent = () => ({ write: () => {}, onData: () => () => {} });

describe("openSession", () => {
  test("enters, and runs code by raw-paste, with nothing left on the board", async () => {
    await using session = await openSession(address);
    expect(session.info.platform).toBe("webassembly");
    expect(session.info.rawPaste).toBeGreaterThan(0);
    const pieces: string[] = [];
    const ran = await session.exec("print('é' * 3)\nprint(6 * 7)", { onOutput: (text) => pieces.push(text) });
    expect(ran.text).toBe("ééé\n42\n");
    expect(Buffer.from(ran.bytes).toString()).toBe("ééé\r\n42\r\n");
    expect(pieces.join("")).toBe(ran.text);
    const names = "print([n for n in globals() if not n.startswith('__')])";
    expect((await session.exec(names)).text).toBe("[]\n");
    expect(session.stats.bytesOut).toBeGreaterThan(0);
  });

  test("an exception is a BoardError; a limit stops a program, and the next call works", async () => {
    await using session = await openSession(address);
    const error = await session.exec("raise ValueError('x')").catch((e) => e);
    expect(error).toBeInstanceOf(BoardError);
    expect(error).toMatchObject({ pyType: "ValueError", message: "x" });
    await expect(session.exec("while True: pass", { timeout: 200 })).rejects.toMatchObject({
      name: "TimeoutError",
    });
    expect((await session.exec("print(1)")).text).toBe("1\n");
  });

  test("calls wait for each other; an interrupt goes past them", async () => {
    await using session = await openSession(address);
    const first = session.exec("import time\nprint('on')\ntime.sleep(60)").catch((e) => e);
    const second = session.exec("print('second')");
    await until(() => session.busy);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await session.interrupt();
    expect(await first).toMatchObject({ pyType: "KeyboardInterrupt" });
    expect((await second).text).toBe("second\n");
    expect(session.busy).toBe(false);
  });

  test("a soft reset forgets globals, and tells", async () => {
    await using session = await openSession(address);
    let resets = 0;
    const off = session.on("reset", () => resets++);
    await session.exec("kept = 1");
    await session.softReset();
    expect((await session.exec("print('kept' in globals())")).text).toBe("False\n");
    expect(resets).toBe(1);
    off();
    await session.softReset();
    expect(resets).toBe(1);
  });

  test("programs are given what they read", async () => {
    await using session = await openSession(address);
    void session.stdin.write("Ann\n");
    const { text } = await session.exec("print('hello', input())");
    expect(text).toMatch(/hello Ann\n$/);
  });

  test("a lost link is told, and opened anew", async () => {
    await using session = await openSession(address);
    await session.exec("kept = 41");
    const gone = new Promise<void>((resolve) => {
      session.on("disconnect", () => resolve());
    });
    for (const socket of sockets) socket.destroy();
    await gone;
    expect(session.connected).toBe(false);
    await expect(session.exec("1")).rejects.toBeInstanceOf(DisconnectedError);
    await session.reconnect();
    expect((await session.exec("print(kept + 1)")).text).toBe("42\n");
  });

  test("closed with detach, it leaves the board as it is; without, at its friendly prompt", async () => {
    let got = "";
    virtual.onData((bytes) => {
      got += Buffer.from(bytes).toString();
    });
    const session = await openSession(address);
    await session.close();
    await until(() => /MicroPython v.*>>> $/s.test(got));
    const again = await openSession(address);
    got = "";
    await again.close({ detach: true });
    await again.close();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(got).toBe("");
  });

  test("a stream that no board answers on is an error within the time given", async () => {
    await expect(openSession(silent(), { timeout: 300 })).rejects.toMatchObject({
      name: "ConnectError",
      code: "no-repl",
    });
  });
});
