import { connect, DisconnectedError, openTerminal, surveyPorts } from "mpc";
import { createVirtualBoard, type VirtualBoard } from "mpc/virtual";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { portText } from "../../../src/cli/commands/devices.js";
import { findProgram, haveAll } from "../boards/needs.js";
import { openPort, openPtyPair, type PtyPair } from "../boards/ptyPair.js";
import { fn, type Loose, stub } from "../remote/module.js";
import { until } from "./suite.js";

/** What the system lists; the ports themselves are real ones (pty pairs). */
const plugged: { path: string; serialNumber: string; vendorId: string; productId: string }[] = [];

vi.mock("mpc", () => import("../../../runtime/index.js"));
vi.mock("serialport", async (original) => {
  const actual = await original<typeof import("serialport")>();
  class Port extends actual.SerialPort {
    static override async list() {
      return plugged as Awaited<ReturnType<typeof actual.SerialPort.list>>;
    }
  }
  return { ...actual, SerialPort: Port };
});

// socat has both ends of a pair open, as no driver has a port's other end; who else has it is told by the lock.
vi.mock("../../../runtime/transport/processes.js", async (original) => ({
  ...(await original<object>()),
  ownerOf: async () => undefined,
}));

/** A board with a cable: each time it is plugged in it has another port. */
class Cable {
  private pair: PtyPair | undefined;
  constructor(
    private readonly virtual: VirtualBoard,
    private readonly serialNumber: string,
  ) {}

  async plug(): Promise<string> {
    const pair = await openPtyPair();
    this.pair = pair;
    const end = await openPort(pair.far);
    const off = this.virtual.onData((bytes) => void end.write(Buffer.from(bytes)));
    end.on("data", (bytes: Buffer) => void Promise.resolve(this.virtual.write(bytes)).catch(() => {}));
    end.on("close", off);
    plugged.push({ path: pair.path, serialNumber: this.serialNumber, vendorId: "2e8a", productId: "0005" });
    return pair.path;
  }

  async unplug(): Promise<void> {
    const at = plugged.findIndex((port) => port.serialNumber === this.serialNumber);
    if (at >= 0) plugged.splice(at, 1);
    const { pair } = this;
    this.pair = undefined;
    await pair?.close();
  }
}

const counter = stub("n = 0\ndef next_one():\n    global n\n    n += 1\n    return n\n", {
  next: fn("next_one", [], "int"),
});

const ready = haveAll("a board that is plugged in again", { socat: findProgram("socat") !== undefined });
describe.runIf(ready)("a board that is plugged in again", () => {
  let boards: VirtualBoard[];
  let cables: Cable[];
  beforeEach(async () => {
    boards = await Promise.all([createVirtualBoard(), createVirtualBoard()]);
    cables = boards.map((virtual, i) => new Cable(virtual, `BOARD${i}`));
  });
  afterEach(async () => {
    for (const cable of cables) await cable.unplug();
    for (const virtual of boards) await virtual.close();
  });

  test.each(["its serial number", "its port's name"])("named by %s: found under another name", async (by) => {
    const [mine, other] = cables as [Cable, Cable];
    const path = await mine.plug();
    const board = await connect(by === "its port's name" ? path : "id:board0", { reconnect: true });
    const remote = (await board.load(counter)) as Loose;
    expect(await remote.next()).toBe(1);
    const told: string[] = [];
    for (const event of ["disconnect", "reconnect"] as const) board.on(event, () => told.push(event));
    const running = board.exec("import time\nwhile True: time.sleep(0.01)").catch((e) => e);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await mine.unplug();
    expect(await running).toBeInstanceOf(DisconnectedError);
    await boards[0]!.hardReset();
    await other.plug();
    const waiting = remote.next();
    await mine.plug();
    expect(await waiting).toBe(1);
    expect(told).toEqual(["disconnect", "reconnect"]);
    await board.close();
  });

  test("auto and no address: of two boards the one that nobody has open, which is said", async () => {
    vi.stubEnv("MPC_BOARD", "");
    const [mine, other] = cables as [Cable, Cable];
    await mine.plug();
    const path = await other.plug();
    await using first = await connect("id:BOARD0");
    for (const address of ["auto", undefined]) {
      const said: string[] = [];
      const log = {
        debug: () => {},
        warn: () => {},
        error: () => {},
        info: (line: string) => said.push(line),
      };
      await using board = await connect(address, { logger: log });
      expect(said[0]).toContain(`mpc: using MicroPython on RP2040/RP2350 at ${path}, id:BOARD1; in use: `);
      expect(await board.exec("print(1)")).toBe("1\n");
    }
    await first.close();
    await expect(connect("auto")).rejects.toMatchObject({ code: "ambiguous" });
    vi.unstubAllEnvs();
  });

  test("a survey tells what is in use, and what runs where it may ask", async () => {
    const [mine, other] = cables as [Cable, Cable];
    const taken = await mine.plug();
    const path = await other.plug();
    plugged.push({ path: "/dev/ttyNOSUCH", serialNumber: "BRIDGE", vendorId: "10c4", productId: "ea60" });
    await using _first = await connect(taken);
    const before = boards[1]!;
    let asked = 0;
    const off = before.onData(() => asked++);
    // pseudo-terminals have whatever numbers are free
    const survey = async (options?: Parameters<typeof surveyPorts>[0]) =>
      (await surveyPorts(options)).sort((a, b) => a.address.localeCompare(b.address));
    const quiet = await survey();
    expect(asked).toBe(0);
    expect(quiet.map(({ address, inUseBy, answer }) => [address, inUseBy?.pid, answer])).toEqual([
      ["id:BOARD0", process.pid, undefined],
      ["id:BOARD1", undefined, undefined],
      ["id:BRIDGE", undefined, undefined],
    ]);
    const known = await survey({ ask: "known" });
    expect(known[1]).toMatchObject({ path, answer: { platform: "webassembly" } });
    expect([known[0]!.answer, known[2]!.answer, known[2]!.silence]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    const all = await survey({ ask: "all" });
    expect(all[2]!.silence).toMatch(/no port \/dev\/ttyNOSUCH/);
    expect(portText(all[0]!)).toMatch(/\(or id:BOARD0\)\n {4}in use by process \d+ \(/);
    expect(portText(all[1]!)).toMatch(/\n {4}MicroPython 1\.\d+\.\d+, \w/);
    expect(portText(all[2]!)).toMatch(/10c4:ea60.*\n {4}no answer: there is no port/);
    off();
    plugged.pop();
  });

  test("a terminal on it goes on", async () => {
    const [mine, other] = cables as [Cable, Cable];
    let shown = "";
    const show = (bytes: Uint8Array) => {
      shown += Buffer.from(bytes).toString();
    };
    const path = await mine.plug();
    const first = await openTerminal(path, { show });
    first.terminal.type(Buffer.from("\rkept = 41\r"));
    await until(() => shown.includes("41\r\n>>> "));
    await mine.unplug();
    expect(await first.terminal.ended).toBe("disconnected");
    const again = first.again!({});
    await other.plug();
    await mine.plug();
    const second = await again;
    second.terminal.type(Buffer.from("print(kept + 1)\r"));
    await until(() => shown.includes("42\r\n>>> "));
    await second[Symbol.asyncDispose]();
  });
});
