import { createServer, type Socket } from "node:net";
import { type Board, connect, ResetError, UnsupportedError } from "mpc";
import { createVirtualBoard, type VirtualBoard } from "mpc/virtual";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { FunctionFlags } from "../../../contract/index.js";
import { fn, type Loose, stub } from "../remote/module.js";
import { until } from "../transport/suite.js";

/**
 * A board that comes back with other firmware: main.py, which is on it from the start, puts other things in the place of what the
 * interpreter has, once the power has been off.
 */
let virtual: VirtualBoard;
let board: Board;
let cable: { readonly address: string; pull(): void; plug(): void; end(): Promise<void> };

beforeEach(async () => {
  virtual = await createVirtualBoard();
  cable = await serve(virtual);
  board = await connect(cable.address, { onOutput: () => {} });
});
afterEach(async () => {
  await board.close();
  await cable.end();
  await virtual.close();
});

async function serve(board: VirtualBoard): Promise<typeof cable> {
  const sockets = new Set<Socket>();
  let plugged = true;
  const server = createServer((socket) => {
    if (!plugged) return void socket.destroy();
    sockets.add(socket.on("error", () => {}));
    const off = board.onData((bytes) => socket.write(bytes));
    socket.on("data", (bytes) => void Promise.resolve(board.write(bytes)).catch(() => {}));
    socket.on("close", off);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  const plug = () => {
    plugged = true;
  };
  const pull = () => {
    plugged = false;
    for (const socket of sockets) socket.destroy();
  };
  const end = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      pull();
    });
  return { address: `socket://127.0.0.1:${port}`, pull, plug, end };
}

/** Takes the board's power, and gives it firmware that differs by what `code` does. */
async function flash(code: string): Promise<void> {
  await board.fs.put(code, "/main.py");
  cable.pull();
  await until(() => !board.connected);
  await virtual.hardReset();
  cable.plug();
}

const OTHER_VERSION = `
import sys
inner = sys
from collections import namedtuple
implementation = namedtuple("implementation", ("name", "version", "_machine", "_mpy"))
implementation = implementation("micropython", (1, 20, 0, ""), sys.implementation._machine, sys.implementation._mpy)
class other:
  implementation = implementation
  platform = sys.platform
  maxsize = sys.maxsize
  modules = sys.modules
  stdin = sys.stdin
  stdout = sys.stdout
  print_exception = sys.print_exception
  path = sys.path
inner.modules["sys"] = other
`;
const NO_FLOATS = `
import builtins
inner = builtins.eval
def eval(text, *more):
  if text == "2**-22+1-1": raise SyntaxError
  return inner(text, *more)
builtins.eval = eval
`;
const NO_CRC = `
import sys, binascii
class b:
  hexlify = binascii.hexlify
  a2b_base64 = binascii.a2b_base64
  b2a_base64 = binascii.b2a_base64
sys.modules["binascii"] = sys.modules["ubinascii"] = b
`;
/** The compiler knows the emitter as long as power is on. */
const NATIVE = `
import builtins
inner = builtins.exec
def exec(code, *more):
  if type(code) is not str or "@micropython.native" not in code: inner(code, *more)
builtins.exec = exec
`;

const source = `
notes = []
def note(n):
    notes.append(n)
def read():
    return notes
def echo(x):
    return x
`;
const exports = {
  note: { ...fn("note", [["n", "int"]], "none"), flags: { role: "setup" } as FunctionFlags },
  read: fn("read", [], ["list", "int"]),
  echo: fn("echo", [["x", "float"]], "float"),
};
const module = stub(source, exports);

test("what it says of itself is asked anew, and what fits it is set up again", async () => {
  const t = (await board.load(module)) as Loose;
  await t.note(1);
  expect(board.info.version).toBe("1.27.0");
  await flash(OTHER_VERSION + NO_CRC);
  await board.reconnect();
  expect(board.info.version).toBe("1.20.0");
  expect(await t.read()).toEqual([1]);
});

test("a module for a newer version isn't put on it again: the error says how to build it", async () => {
  const fits = (await board.load(module)) as Loose;
  const newer = (await board.load(
    stub(`${source}#`, exports, { name: "newer", target: { version: "1.27" } }),
  )) as Loose;
  expect(await newer.read()).toEqual([]);
  await flash(OTHER_VERSION);
  const error = await board.reconnect().catch((e) => e);
  expect(error).toBeInstanceOf(UnsupportedError);
  expect(error.code).toBe("target");
  expect(error.message).toContain("MicroPython 1.27, and this board runs 1.20.0");
  expect(error.message).toContain("mpc build newer.device.ts --board socket://");
  // The connection is there; what had been set up before is, too.
  expect(board.connected).toBe(true);
  expect(await fits.read()).toEqual([]);
  await expect(newer.read()).rejects.toBeInstanceOf(ResetError);
});

test("machine code isn't put on firmware that has lost its emitter", async () => {
  await board.exec(NATIVE);
  const t = (await board.load(stub(source, exports, { target: { emitters: ["native"] } }))) as Loose;
  expect(await t.read()).toEqual([]);
  await flash("");
  await expect(board.reconnect()).rejects.toMatchObject({ code: "target" });
});

test("values are checked against what it can hold now", async () => {
  const t = (await board.load(module)) as Loose;
  expect(await t.echo(0.1)).toBe(0.1);
  await flash(NO_FLOATS);
  await board.reconnect();
  expect(board.info.float).toBe("none");
  await expect(t.echo(0.1)).rejects.toMatchObject({ code: "value" });
});

test("a connection that comes back by itself tells of what doesn't fit", async () => {
  await board.close();
  board = await connect(cable.address, { onOutput: () => {}, reconnect: true });
  await board.load(stub(source, exports, { target: { version: "1.27" } }));
  const told = new Promise<Error>((resolve) => board.on("error", resolve));
  await flash(OTHER_VERSION);
  expect(await told).toMatchObject({ code: "target" });
});
