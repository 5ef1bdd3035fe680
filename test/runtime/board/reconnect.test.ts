import { createServer, type Server, type Socket } from "node:net";
import { type Board, type ConnectOptions, connect, Device, DisconnectedError, ResetError } from "mpc";
import { createVirtualBoard, type VirtualBoard } from "mpc/virtual";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { FunctionFlags } from "../../../contract/index.js";
import { STUB } from "../../../contract/index.js";
import { fn, type Loose, stub } from "../remote/module.js";
import { until } from "../transport/suite.js";

const setup = (py: string): object => ({
  ...fn(py, [["n", "int"]], "none"),
  flags: { role: "setup" } as FunctionFlags,
});
const source = `
total = 0
log = []
def add(n):
    global total
    total += n
def note(n):
    log.append(n)
def read():
    return total
def notes():
    return log
class Rig:
    made = 0
    def __init__(self):
        self.level = 1
        Rig.made += 1
    def prepare(self, n):
        self.level += n
    def read(self):
        return self.level
`;
const module = stub(source, {
  add: fn("add", [["n", "int"]], "none"),
  note: setup("note") as never,
  read: fn("read", [], "int"),
  notes: fn("notes", [], ["list", "int"] as never),
  Rig: {
    kind: "class",
    py: "Rig",
    construct: { params: [], result: ["instance", "Rig"] },
    members: {
      made: { kind: "field", py: "made", type: "int", static: true },
      prepare: {
        kind: "function",
        py: "prepare",
        params: [["n", "int"]],
        result: "none",
        flags: { role: "setup" },
      },
      read: { kind: "function", py: "read", params: [], result: "int" },
    },
  },
});

/** A board behind a TCP port, whose cable and power can be pulled. */
class Bench {
  readonly sockets = new Set<Socket>();
  private server: Server | undefined;
  private port = 0;
  private constructor(public virtual: VirtualBoard) {}

  static async create(): Promise<Bench> {
    const bench = new Bench(await createVirtualBoard());
    await bench.plug();
    return bench;
  }

  get address(): string {
    return `socket://127.0.0.1:${this.port}`;
  }

  async plug(): Promise<void> {
    this.server = createServer((socket) => {
      this.sockets.add(socket.on("error", () => {}));
      const off = this.virtual.onData((bytes) => socket.write(bytes));
      socket.on("data", (bytes) => void Promise.resolve(this.virtual.write(bytes)).catch(() => {}));
      socket.on("close", () => {
        off();
        this.sockets.delete(socket);
      });
    });
    await new Promise<void>((resolve) => this.server!.listen(this.port, "127.0.0.1", resolve));
    this.port = (this.server.address() as { port: number }).port;
  }

  /** As a board that gets its power from the cable. */
  async unplug(): Promise<void> {
    const closed = new Promise((resolve) => this.server!.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    await closed;
    await this.virtual.hardReset();
  }
}

let bench: Bench;
let board: Board;
beforeEach(async () => {
  bench = await Bench.create();
});
afterEach(async () => {
  await board?.close();
  if (bench.sockets.size > 0) await bench.unplug();
  await bench.virtual.close();
});

async function open(options: ConnectOptions = {}): Promise<Board> {
  board = await connect(bench.address, { onOutput: () => {}, ...options });
  return board;
}

describe("after unplugging and plugging in again", () => {
  test("what had been loaded works again, setup is repeated, variables start over", async () => {
    await open();
    const t = (await board.load(module)) as Loose;
    await t.note(1);
    await t.add(5);
    await t.note(2);
    expect(await t.notes()).toEqual([1, 2]);
    await bench.unplug();
    await until(() => !board.connected);
    await expect(t.read()).rejects.toBeInstanceOf(DisconnectedError);
    await bench.plug();
    const events: string[] = [];
    board.on("reconnect", () => events.push("reconnect"));
    await board.reconnect({ attempts: 3 });
    expect(events).toEqual(["reconnect"]);
    expect(await t.notes()).toEqual([1, 2]);
    expect(await t.read()).toBe(0);
    const before = board.stats;
    expect(await ((await board.load(module)) as Loose).read()).toBe(0);
    expect(board.stats.bytesOut - before.bytesOut).toBeLessThan(20); // it isn't loaded once more
    expect(await t.Rig.made.get()).toBe(0);
  });

  test("objects of before are gone, and say so", async () => {
    await open();
    const t = (await board.load(module)) as Loose;
    const rig = await new t.Rig();
    await bench.unplug();
    await bench.plug();
    await board.reconnect();
    await expect(rig.read()).rejects.toBeInstanceOf(ResetError);
    const other = await new t.Rig();
    expect(await other.read()).toBe(1);
    await expect(rig.read()).rejects.toBeInstanceOf(ResetError);
  });

  test("twice is as good as once", async () => {
    await open();
    const t = (await board.load(module)) as Loose;
    await t.note(7);
    for (let i = 0; i < 2; i++) {
      await bench.unplug();
      await bench.plug();
      await board.reconnect();
      expect(await t.notes()).toEqual([7]);
    }
  });

  test("with restore: false nothing is loaded", async () => {
    await open();
    const t = (await board.load(module)) as Loose;
    await bench.unplug();
    await bench.plug();
    await board.reconnect({ restore: false });
    await expect(t.read()).rejects.toBeInstanceOf(ResetError);
    expect(await ((await board.load(module)) as Loose).read()).toBe(0);
  });

  test("a device class's instance is made anew, with its setup", async () => {
    class Rig extends Device {}
    Object.defineProperty(Rig, STUB, { value: { module: module.__mpc__.definition, name: "Rig" } });
    const rig = (await Rig.connect(bench.address, { onOutput: () => {} })) as Loose;
    board = rig.board;
    await rig.prepare(4);
    expect(await rig.read()).toBe(5);
    await bench.unplug();
    await bench.plug();
    await board.reconnect();
    expect(await rig.read()).toBe(5);
  });
});

describe("reconnect: true", () => {
  test("the board comes back by itself; calls meanwhile wait, the one under way rejects", async () => {
    await open({ reconnect: true });
    const t = (await board.load(module)) as Loose;
    await t.note(3);
    const events: string[] = [];
    for (const event of ["disconnect", "reconnect"] as const) board.on(event, () => events.push(event));
    const running = board.exec("while True: pass").catch((e) => e);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await bench.unplug();
    expect(await running).toBeInstanceOf(DisconnectedError);
    const waiting = [t.notes(), board.exec("print('back')")];
    setTimeout(() => void bench.plug(), 400);
    expect(await Promise.all(waiting)).toEqual([[3], "back\n"]);
    expect(events).toEqual(["disconnect", "reconnect"]);
  });

  test("a call that waits keeps its time limit", async () => {
    await open({ reconnect: true });
    const t = (await board.load(module, { timeout: 300 })) as Loose;
    await bench.unplug();
    await until(() => !board.connected);
    await expect(t.read()).rejects.toMatchObject({ code: "timed-out" });
    await bench.plug();
  });

  test("close ends it", async () => {
    await open({ reconnect: true });
    let errors = 0;
    board.on("error", () => errors++);
    await bench.unplug();
    await until(() => !board.connected);
    await board.close();
    await bench.plug();
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(bench.sockets.size).toBe(0);
    expect(errors).toBe(0);
  });
});

test("reset() of a board whose link goes with it resolves when it answers again", async () => {
  await open();
  const t = (await board.load(module)) as Loose;
  await board.exec("kept = 1");
  let said = "";
  const events: string[] = [];
  for (const event of ["disconnect", "reset", "reconnect"] as const)
    board.on(event, () => events.push(event));
  bench.virtual.onData((bytes) => {
    said += Buffer.from(bytes).toString("latin1");
    // A board that starts says so.
    if (!said.includes("MicroPython v") || bench.sockets.size === 0) return;
    for (const socket of bench.sockets) socket.destroy();
    said = "";
  });
  await board.reset();
  expect(board.connected).toBe(true);
  expect(events).toEqual(["disconnect", "reset", "reconnect"]);
  expect(await board.exec("print('kept' in globals())")).toBe("False\n");
  await expect(t.read()).rejects.toBeInstanceOf(ResetError);
});

test("another board of the same kind at the same address is refused: it has another chip", async () => {
  await open({ reconnect: true });
  const mine = bench.virtual;
  const other = await createVirtualBoard({ seed: 2 });
  const told = new Promise<Error>((resolve) => board.on("error", resolve));
  await bench.unplug();
  bench.virtual = other;
  await bench.plug();
  expect(await told).toMatchObject({ code: "other-board" });
  expect(board.connected).toBe(false);
  await board.reconnect({ allowOther: true });
  expect(await board.exec("print(1)")).toBe("1\n");
  expect((await board.details()).uniqueId).toMatch(/^[0-9a-f]{16}$/);
  await mine.close();
});

test("reconnecting is given up at the signal", async () => {
  await open();
  await bench.unplug();
  await until(() => !board.connected);
  const abort = new AbortController();
  const reason = new Error("enough");
  setTimeout(() => abort.abort(reason), 300);
  await expect(
    board.reconnect({ attempts: Number.POSITIVE_INFINITY, timeout: 1e6, signal: abort.signal }),
  ).rejects.toBe(reason);
  await bench.plug();
});

test("after a reset that was no reconnection, loading again is the caller's to do", async () => {
  await open();
  const t = (await board.load(module)) as Loose;
  await board.softReset();
  await expect(t.read()).rejects.toBeInstanceOf(ResetError);
  await board.reconnect();
  await expect(t.read()).rejects.toBeInstanceOf(ResetError);
});
