import { type ByteStream, connect } from "mpc";
import { createVirtualBoard, type VirtualBoard } from "mpc/virtual";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fn, type Loose, stub } from "../remote/module.js";

let virtual: VirtualBoard;
beforeEach(async () => {
  virtual = await createVirtualBoard();
});
afterEach(() => virtual.close());

const echo = stub("def echo(v):\n    return v\n", { echo: fn("echo", [["v", "any"]], "any") });

/** What docs/links.md asks of a stream of one's own: three methods. */
function custom(over: Partial<ByteStream> = {}): ByteStream & { closed: number } {
  return {
    closed: 0,
    write: (bytes) => virtual.write(bytes),
    onData: (listener) => virtual.onData(listener),
    onClose: (listener) => virtual.onClose(listener),
    ...over,
  } as ByteStream & { closed: number };
}

test("three methods are enough", async () => {
  const board = await connect(custom());
  expect(await board.exec("print(6 * 7)")).toBe("42\n");
  const { echo: remote } = (await board.load(echo)) as Loose;
  expect(await remote("é")).toBe("é");
  let told = 0;
  board.on("disconnect", () => told++);
  await virtual.close();
  expect(told).toBe(1);
  expect(board.connected).toBe(false);
});

test("what its methods throw while the board is connected is a ConnectError with the cause", async () => {
  const cause = new Error("no such thing");
  const fails = () => {
    throw cause;
  };
  const close = () => {};
  const streams = [
    custom({ open: fails, close }),
    custom({ open: () => Promise.reject(cause), close }),
    custom({ onData: fails }),
    custom({ onClose: fails }),
    custom({ write: fails }),
  ];
  for (const stream of streams) {
    const error = await connect(stream).catch((e: unknown) => e);
    expect(error).toMatchObject({ name: "ConnectError", code: "connect", cause });
    expect((error as Error).message).toContain("no such thing");
  }
});

test("what is no stream, or can't be left again, is a ConnectError that says so", async () => {
  const stays = custom({ onData: (listener) => void virtual.onData(listener) } as never);
  await expect(connect(stays)).rejects.toMatchObject({
    name: "ConnectError",
    message: expect.stringContaining("onData gave no function"),
  });
  for (const target of [async () => custom(), 5, null])
    await expect(connect(target as never)).rejects.toMatchObject({
      name: "ConnectError",
      message: expect.stringContaining("a stream with write and onData"),
    });
});

test("a stream that is opened by the board is closed by it; one that is open already is left open", async () => {
  const calls: string[] = [];
  const close = () => void calls.push("close");
  await (await connect(custom({ close }))).close();
  expect(calls).toEqual([]);
  await (await connect(custom({ open: async () => void calls.push("open"), close }))).close();
  expect(calls).toEqual(["open", "close"]);
});

test("a link that isn't 8-bit clean, and says so", async () => {
  const seven = (bytes: Uint8Array) => bytes.map((byte) => byte & 0x7f);
  const board = await connect(
    custom({
      link: { eightBit: false },
      write: (bytes) => virtual.write(seven(bytes)),
      onData: (listener) => virtual.onData((bytes) => listener(seven(bytes))),
    }),
  );
  const { echo: remote } = (await board.load(echo)) as Loose;
  const all = Uint8Array.from({ length: 256 }, (_, i) => i);
  expect(await remote(all)).toEqual(all);
  expect(await remote(["é→😀", 1.5, -7])).toEqual(["é→😀", 1.5, -7]);
  await board.fs.put(all, "/f");
  expect(await board.fs.get("/f")).toEqual(all);
  await board.close();
});

test.each([
  ["byte by byte", 1, 0],
  ["late, and in pieces as large as can be", 1 << 16, 40],
])("a link that delivers %s", { timeout: 60_000 }, async (_, most, ms) => {
  /** What has come is delivered after so many milliseconds, with what comes meanwhile. */
  const gathered = (listener: (bytes: Uint8Array) => void) => {
    let held: Uint8Array[] = [];
    const deliver = () => {
      const all = Buffer.concat(held);
      held = [];
      for (let at = 0; at < all.length; at += most) listener(Uint8Array.from(all.subarray(at, at + most)));
    };
    return virtual.onData((bytes) => {
      if (held.push(Uint8Array.from(bytes)) === 1) setTimeout(deliver, ms);
    });
  };
  const board = await connect(custom({ onData: gathered }), { onOutput: () => {} });
  const text = await board.exec("for i in range(20000): print('line', i)");
  expect(text).toBe(Array.from({ length: 20_000 }, (_, i) => `line ${i}\n`).join(""));
  const { echo: remote } = (await board.load(echo)) as Loose;
  const value = ["x".repeat(30_000), Uint8Array.from({ length: 30_000 }, (_, i) => i & 255)];
  expect(await remote(value)).toEqual(value);
  for (let i = 0; i < 10; i++) expect(await remote(i)).toBe(i);
  const error = await board.exec("def (").catch((e) => e);
  expect(error).toMatchObject({ pyType: "SyntaxError" });
  await board.softReset();
  expect(await board.exec("print(6 * 7)")).toBe("42\n");
  await board.close();
});

test("a stream whose write fails is an error that keeps the cause", async () => {
  const cause = new Error("the radio is off");
  const write = () => Promise.reject(cause);
  const error = await connect(custom({ write })).catch((e) => e);
  expect(error).toMatchObject({ name: "ConnectError", code: "connect", cause });
  expect(error.message).toContain("the radio is off");
});

test("a link that loses nothing, but takes longer than a second for what the board acknowledges: a long call goes across once", async () => {
  let line = Promise.resolve();
  let isSlow = false;
  /** A hundred bytes a second, which wait in the link. */
  const write = (bytes: Uint8Array) => {
    if (!isSlow) return virtual.write(bytes);
    for (let at = 0; at < bytes.length; at += 10) {
      const piece = bytes.slice(at, at + 10);
      line = line.then(() => new Promise((resolve) => setTimeout(resolve, 100)));
      line = line.then(() => virtual.write(piece));
    }
  };
  const board = await connect(custom({ write, link: { eightBit: true, reliable: true, maxBurst: 256 } }));
  const { echo: remote } = (await board.load(echo)) as Loose;
  const text = "x".repeat(500);
  await remote("");
  isSlow = true;
  const { bytesOut } = board.stats;
  expect(await remote(text)).toBe(text);
  // One enquiry may be on its way when the board has taken all.
  expect(board.stats.bytesOut - bytesOut).toBeLessThan(text.length + 100);
  isSlow = false;
  await line;
  await board.close();
});
