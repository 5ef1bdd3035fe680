import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "mpc";
import { createVirtualBoard } from "mpc/virtual";
import { describe, expect, test } from "vitest";
import { Rfc2217Transport } from "../../../runtime/transport/rfc2217.js";
import { escapeData, IAC, TelnetReader } from "../../../runtime/transport/telnet.js";
import { freePort } from "../boards/microbit.js";
import { findProgram, haveAll } from "../boards/needs.js";
import { openPort, openPtyPair } from "../boards/ptyPair.js";
import { type OtherEnd, testTransport, until } from "./suite.js";

const [SE, SB, WILL, WONT, DO, DONT] = [240, 250, 251, 252, 253, 254] as const;
const [ECHO, TERMINAL_TYPE, COM_PORT] = [1, 24, 44] as const;

interface Answers {
  /** What it says about the COM-PORT option: accepts it, refuses it, or knows no telnet. */
  readonly option?: "accepts" | "refuses" | "nothing";
  /** The speed that it sets, whatever was asked for. */
  readonly rate?: number;
}

/** A server of RFC 2217: negotiates, obeys the COM-PORT option, and keeps what it was told apart from the data. */
async function serve({ option = "accepts", rate }: Answers = {}) {
  const sockets: Socket[] = [];
  const data: number[] = [];
  const told: number[][] = [];
  const refused: string[] = [];
  const server = createServer((socket) => {
    sockets.push(socket.on("error", () => {}));
    const say = (...bytes: number[]) => socket.write(Uint8Array.from(bytes));
    // Options of its own, which the client has to refuse.
    if (option !== "nothing") say(IAC, WILL, ECHO, IAC, DO, TERMINAL_TYPE);
    const command = (command: number[]) => {
      const [verb, ...rest] = command;
      if (verb === SB && rest[0] === COM_PORT) {
        told.push(rest.slice(1));
        const value =
          rest[1] === 1 && rate !== undefined ? [24, 16, 8, 0].map((n) => (rate >>> n) & 255) : rest.slice(2);
        say(
          IAC,
          SB,
          COM_PORT,
          rest[1]! + 100,
          ...value.flatMap((b) => (b === IAC ? [IAC, IAC] : [b])),
          IAC,
          SE,
        );
      } else if (verb === WILL && rest[0] === COM_PORT) say(IAC, option === "accepts" ? DO : DONT, COM_PORT);
      else if (verb === DO && rest[0] === COM_PORT) say(IAC, WONT, COM_PORT);
      else if (verb === DONT || verb === WONT) refused.push(`${verb} ${rest[0]}`);
    };
    const split =
      option === "nothing" ? (byte: number) => data.push(byte) : telnet((byte) => data.push(byte), command);
    socket.on("data", (bytes) => {
      for (const byte of bytes) split(byte);
    });
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as { port: number }).port));
  });
  const stop = async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  return { port, sockets, data, told, refused, stop };
}

/** A server's reading of the stream, written apart from the client's. */
function telnet(data: (byte: number) => void, command: (bytes: number[]) => void): (byte: number) => void {
  let held: number[] = [];
  return (byte) => {
    held.push(byte);
    const [iac, verb] = held;
    if (iac !== IAC) {
      data(byte);
      held = [];
    } else if (verb === IAC) {
      data(IAC);
      held = [];
    } else if (verb === SB) {
      const doubled = Buffer.from(held).toString("latin1");
      // An odd number of FF before the end: the last one is no data.
      if (!/(?<!\xff)(?:\xff\xff)*\xff\xf0$/.test(doubled)) return;
      command([...Buffer.from(doubled.slice(1, -2).replaceAll("\xff\xff", "\xff"), "latin1")]);
      held = [];
    } else if (held.length === 3) {
      command(held.slice(1));
      held = [];
    }
  };
}

async function open(): Promise<OtherEnd> {
  const server = await serve();
  return {
    transport: new Rfc2217Transport("127.0.0.1", server.port, { baudRate: 115_200 }),
    received: () => Uint8Array.from(server.data),
    send: (bytes) => {
      server.sockets[0]!.write(escapeData(bytes));
    },
    vanish: () => {
      server.sockets[0]!.destroy();
    },
    cleanUp: server.stop,
  };
}

testTransport("rfc2217://", open);

describe("what the server is told", () => {
  const [DATA_SIZE, PARITY, STOP, CONTROL] = [2, 3, 4, 5];

  test("speed and format on opening; other options are refused", async () => {
    const server = await serve();
    const transport = new Rfc2217Transport("127.0.0.1", server.port, { baudRate: 57_600 });
    await transport.open();
    await until(() => server.told.length === 5 && server.refused.length === 2);
    // 57600 is E100h.
    expect(server.told).toEqual([
      [1, 0, 0, 0xe1, 0],
      [DATA_SIZE, 8],
      [PARITY, 1],
      [STOP, 1],
      [CONTROL, 1],
    ]);
    expect(server.refused).toEqual([`${DONT} ${ECHO}`, `${WONT} ${TERMINAL_TYPE}`]);
    expect(server.data).toEqual([]);
    await transport.close();
    await server.stop();
  });

  test("a speed with FF in it", async () => {
    const server = await serve();
    const transport = new Rfc2217Transport("127.0.0.1", server.port, { baudRate: 0xffff });
    await transport.open();
    expect(server.told[0]).toEqual([1, 0, 0, 0xff, 0xff]);
    await transport.close();
    await server.stop();
  });

  test("a reset: RTS is pulsed with DTR released; lines as asked for, RTS never asserted alone on the way", async () => {
    const server = await serve();
    const [dtrOn, dtrOff, rtsOn, rtsOff] = [8, 9, 11, 12].map((value) => [CONTROL, value]);
    const lines = { dtr: true, rts: false };
    const transport = new Rfc2217Transport("127.0.0.1", server.port, { baudRate: 9600, lines });
    await transport.open();
    await until(() => server.told.length === 7);
    expect(server.told.slice(5)).toEqual([rtsOff, dtrOn]);
    await transport.hardReset();
    await until(() => server.told.length === 13);
    expect(server.told.slice(7)).toEqual([dtrOff, rtsOn, rtsOff, dtrOff, rtsOff, dtrOn]);
    await transport.close();
    await server.stop();
  });

  test("one line as asked for, the other as the server has it", async () => {
    const server = await serve();
    const transport = new Rfc2217Transport("127.0.0.1", server.port, {
      baudRate: 9600,
      lines: { dtr: false },
    });
    await transport.open();
    await until(() => server.told.length === 6);
    expect(server.told.slice(5)).toEqual([[CONTROL, 9]]);
    await transport.close();
    await server.stop();
  });

  test("the way to a download mode: one line after the other, each change by itself", async () => {
    const server = await serve();
    const [dtrOn, dtrOff, rtsOn, rtsOff] = [8, 9, 11, 12].map((value) => [CONTROL, value]);
    const transport = new Rfc2217Transport("127.0.0.1", server.port, { baudRate: 9600 });
    await transport.open();
    await until(() => server.told.length === 5);
    await transport.downloadMode[0]!();
    await until(() => server.told.length === 13);
    expect(server.told.slice(5)).toEqual([
      ...[dtrOff, rtsOn],
      ...[dtrOn, rtsOn],
      ...[rtsOff, dtrOn],
      ...[rtsOff, dtrOff],
    ]);
    await transport.close();
    await server.stop();
  });
});

test.each<[string, Answers, RegExp]>([
  ["refuses the option", { option: "refuses" }, /no RFC 2217 server/],
  ["knows no telnet", { option: "nothing" }, /its address is socket:/],
  ["can't set the speed", { rate: 9600 }, /can't set 115200 baud; its port has 9600/],
])("a server that %s is an error", async (_, answers, message) => {
  const server = await serve(answers);
  const transport = new Rfc2217Transport("127.0.0.1", server.port, { baudRate: 115_200 });
  const error = await transport.open().catch((e) => e);
  expect(error).toMatchObject({ name: "ConnectError", code: "refused" });
  expect(error.message).toMatch(message);
  await server.stop();
});

/** Debian's ser2net on one end of a pty pair; the test has the other. */
async function ser2net() {
  const pair = await openPtyPair();
  const folder = mkdtempSync(join(tmpdir(), "mpc-ser2net-"));
  const port = await freePort();
  const config = join(folder, "ser2net.yaml");
  writeFileSync(
    config,
    `connection: &board\n  accepter: telnet(rfc2217),tcp,127.0.0.1,${port}\n  connector: serialdev,${pair.path},9600n81,local\n`,
  );
  const server = spawn("ser2net", ["-n", "-u", "-c", config]);
  const ended = new Promise((resolve) => server.once("exit", resolve));
  const other = await openPort(pair.far);
  const stop = async () => {
    server.kill("SIGKILL");
    await ended;
    await pair.close();
    rmSync(folder, { recursive: true });
  };
  await listening(port);
  return { port, other, server, stop };
}

/** Asks the kernel: a connection, to see whether there is an answer, would hold the serial port for a while. */
async function listening(port: number): Promise<void> {
  const entry = `:${port.toString(16).toUpperCase().padStart(4, "0")} 00000000:0000 0A`;
  while (!readFileSync("/proc/net/tcp", "latin1").includes(entry))
    await new Promise((resolve) => setTimeout(resolve, 20));
}

const needs = { ser2net: findProgram("ser2net") !== undefined, socat: findProgram("socat") !== undefined };
if (haveAll("rfc2217:// against ser2net", needs)) {
  testTransport("rfc2217:// to ser2net", async () => {
    const { port, other, server, stop } = await ser2net();
    const received: Buffer[] = [];
    other.on("data", (bytes: Buffer) => received.push(bytes));
    return {
      transport: new Rfc2217Transport("127.0.0.1", port, { baudRate: 115_200 }),
      received: () => Buffer.concat(received),
      send: (bytes) => {
        other.write(Buffer.from(bytes));
      },
      vanish: () => {
        server.kill("SIGKILL");
      },
      cleanUp: stop,
    };
  });

  test("a board behind ser2net", async () => {
    const { port, other, stop } = await ser2net();
    const virtual = await createVirtualBoard();
    virtual.onData((bytes) => void other.write(Buffer.from(bytes)));
    other.on("data", (bytes: Buffer) => void Promise.resolve(virtual.write(bytes)).catch(() => {}));
    const board = await connect(`rfc2217://127.0.0.1:${port}`);
    expect(await board.exec("print('x' * 3000)")).toBe(`${"x".repeat(3000)}\n`);
    const all = Uint8Array.from({ length: 3000 }, (_, i) => i & 255);
    await board.fs.put(all, "/f");
    expect(Buffer.compare(await board.fs.get("/f"), all)).toBe(0);
    await board.close();
    await virtual.close();
    await stop();
  });
}

test("data and commands are told apart wherever they are cut", () => {
  const stream = Uint8Array.of(
    1,
    IAC,
    IAC,
    2,
    IAC,
    250,
    44,
    101,
    IAC,
    IAC,
    7,
    IAC,
    240,
    3,
    IAC,
    251,
    1,
    4,
    IAC,
    241,
    5,
  );
  for (let cut = 0; cut <= stream.length; cut++) {
    const reader = new TelnetReader();
    const [a, b] = [reader.push(stream.subarray(0, cut)), reader.push(stream.subarray(cut))];
    expect([...a.data, ...b.data]).toEqual([1, IAC, 2, 3, 4, 5]);
    expect([...a.reply, ...b.reply]).toEqual([IAC, 254, 1]);
  }
});
