import type { SerialPortMock } from "serialport";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { LineStates, Wiring } from "../../../runtime/transport/lines.js";
import { wiringOf } from "../../../runtime/transport/lines.js";
import { SerialTransport } from "../../../runtime/transport/serial.js";
import { portInfo } from "../../../runtime/transport/systemPort.js";
import { until } from "./suite.js";

/** What the lines were set to, in order. */
const set: { dtr?: boolean; rts?: boolean }[] = [];

// serialport's own double of a port, which does nothing of any system's.
vi.mock("serialport", async (original) => {
  const actual = await original<typeof import("serialport")>();
  class Port extends actual.SerialPortMock {
    override set(state: Parameters<SerialPortMock["set"]>[0], done?: (error: Error | null) => void): void {
      set.push(state);
      super.set(state, done);
    }
  }
  return { ...actual, SerialPort: Port };
});

const { binding: MockBinding } = (await vi.importActual<typeof import("serialport")>("serialport"))
  .SerialPortMock;

beforeEach(() => {
  set.length = 0;
  MockBinding.createPort("COM7", { record: true });
});
afterEach(() => MockBinding.reset());

const boards: [string, string, string, Wiring][] = [
  ["a Pico", "2e8a", "0005", "native"],
  ["an ESP32-S3 with its own USB", "303a", "4001", "native"],
  ["an ESP32 behind a CP2102", "10c4", "ea60", "bridge"],
  ["an ESP8266 behind a CH340", "1a86", "7523", "bridge"],
  ["an ESP32-C3's USB-Serial-JTAG", "303a", "1001", "bridge"],
  ["an FTDI cable", "0403", "6001", "bridge"],
  ["a port that isn't USB", "", "", "unknown"],
];
const listed = (vendorId: string, productId: string) =>
  portInfo({ path: "COM7", vendorId, productId }, "win32");

async function open(vid: string, pid: string, lines?: LineStates) {
  const find = async () => ({ path: "COM7", info: listed(vid, pid) });
  const transport = new SerialTransport("COM7", find, { baudRate: 9600, lines });
  await transport.open();
  return transport;
}

describe.each(boards)("%s", (_, vid, pid, wiring) => {
  test(`is wired as ${wiring}`, () => expect(wiringOf(listed(vid, pid))).toBe(wiring));

  test("its lines on opening", async () => {
    const transport = await open(vid, pid);
    const expected = {
      native: [{ dtr: true, rts: true }],
      bridge: [{ dtr: false, rts: false }],
      unknown: [],
    };
    expect(set).toEqual(expected[wiring]);
    await transport.close();
    // Boards that are the USB device themselves are told that nobody listens any more; other lines stay.
    const released = wiring === "native" ? [{ dtr: false, rts: false }] : [];
    expect(set).toEqual([...expected[wiring], ...released]);
  });

  test("its lines as asked for: both, or one beside what is usual; also after a reset", async () => {
    const usual = wiring === "bridge" ? { dtr: false, rts: false } : { dtr: true, rts: true };
    for (const asked of [{ dtr: true, rts: false }, { dtr: false }, { rts: true }]) {
      set.length = 0;
      const transport = await open(vid, pid, asked);
      expect(set).toEqual([{ ...usual, ...asked }]);
      await transport.hardReset?.();
      expect(set.at(-1)).toEqual({ ...usual, ...asked });
      await transport.close();
    }
  });

  test("its reset", async () => {
    const transport = await open(vid, pid);
    if (wiring === "native") expect(transport.hardReset).toBeUndefined();
    else {
      set.length = 0;
      await transport.hardReset!();
      const after = wiring === "bridge" ? { dtr: false, rts: false } : { dtr: true, rts: true };
      expect(set).toEqual([{ dtr: false, rts: true }, { dtr: false, rts: false }, after]);
    }
    await transport.close();
  });
});

test("data both ways, as on a system that has none of a POSIX binding's insides", async () => {
  const transport = await open("2e8a", "0005");
  const got: number[] = [];
  transport.onData((bytes) => got.push(...bytes));
  await transport.write(Uint8Array.of(1, 2, 255));
  const { port } = transport as unknown as { port: SerialPortMock };
  expect([...port.port!.recording]).toEqual([1, 2, 255]);
  port.port!.emitData(Buffer.from([9, 8, 0]));
  await until(() => got.length === 3);
  expect(got).toEqual([9, 8, 0]);
  await transport.close();
});

test("an unplugged port, as Windows tells it: an error that closes the port", async () => {
  const transport = await open("2e8a", "0005");
  let cause: Error | undefined;
  transport.onClose((error) => {
    cause = error;
  });
  const { port } = transport as unknown as { port: SerialPortMock };
  const unplugged = Object.assign(new Error("Operation aborted"), { disconnected: true });
  port.close(() => {}, unplugged);
  await until(() => cause !== undefined);
  expect(cause?.cause).toBe(unplugged);
  await expect(transport.write(Uint8Array.of(1))).rejects.toThrow();
});

test("a port that is open elsewhere", async () => {
  const first = await open("2e8a", "0005");
  await expect(open("2e8a", "0005")).rejects.toMatchObject({ name: "BusyError" });
  await first.close();
  await (await open("2e8a", "0005")).close();
});
