import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { BusyError, ConnectError } from "../../../runtime/errors.js";
import { explain, SerialTransport } from "../../../runtime/transport/serial.js";
import { findProgram, haveAll } from "../boards/needs.js";
import { openPort, openPtyPair } from "../boards/ptyPair.js";
import { type OtherEnd, testTransport, until } from "./suite.js";

const at = (path: string) => async () => ({ path, info: undefined });

async function open(): Promise<OtherEnd> {
  const pair = await openPtyPair();
  const other = await openPort(pair.far);
  const received: Buffer[] = [];
  other.on("data", (bytes: Buffer) => received.push(bytes));
  return {
    transport: new SerialTransport(pair.path, at(pair.path), { baudRate: 115_200 }),
    received: () => Buffer.concat(received),
    send: (bytes) => {
      other.write(Buffer.from(bytes));
    },
    vanish: pair.cut,
    cleanUp: pair.close,
  };
}

if (haveAll("serial over a pty pair", { socat: findProgram("socat") !== undefined })) {
  testTransport("serial", open);

  test("a port that this process has: the error says so", async () => {
    const end = await open();
    await end.transport.open();
    const second = new SerialTransport("x", at(end.transport.address), { baudRate: 115_200 });
    const error = await second.open().catch((e) => e);
    expect(error).toBeInstanceOf(BusyError);
    expect(error.owner.pid).toBe(process.pid);
    await end.transport.close();
    await second.open();
    await second.close();
    await end.cleanUp();
  });

  test.skipIf(process.platform !== "linux")("a port that another program has: it is named", async () => {
    const end = await open();
    const path = end.transport.address;
    // As a terminal program would: open for itself alone, and no lock of mpc's.
    const code = `new (require("serialport").SerialPort)({ path: "${path}", baudRate: 9600 }, (error) => console.log(error ?? "taken")); setInterval(() => {}, 1e6)`;
    const other = spawn(process.execPath, ["-e", code, "minicom"]);
    let said = "";
    other.stdout.on("data", (text) => {
      said += text;
    });
    await until(() => said !== "");
    expect(said).toBe("taken\n");
    const error = await end.transport.open().catch((e) => e);
    expect(error).toMatchObject({ name: "BusyError", code: "busy", owner: { pid: other.pid } });
    expect(error.message).toContain("minicom");
    expect(error.cause).toBeInstanceOf(Error);
    other.kill("SIGKILL");
    await end.cleanUp();
  });

  test("a port that is gone: words for a person, the system's as the cause", async () => {
    const end = await open();
    await end.transport.open();
    const told = new Promise<Error | undefined>((resolve) => end.transport.onClose(resolve));
    end.vanish();
    const cause = await told;
    expect(cause?.message).toContain("was the board unplugged?");
    expect(cause?.cause).toBeInstanceOf(Error);
    await expect(end.transport.write(Uint8Array.of(1))).rejects.toThrow("was the board unplugged?");
    await end.cleanUp();
  });

  test("a port without modem lines has no way to a download mode", async () => {
    const end = await open();
    await end.transport.open();
    for (const way of end.transport.downloadMode!)
      await expect(way()).rejects.toMatchObject({ name: "UnsupportedError" });
    await end.transport.close();
    await end.cleanUp();
  });

  test("a port without modem lines takes a reset pulse without complaint", async () => {
    const end = await open();
    await end.transport.open();
    await expect((end.transport as SerialTransport).hardReset!()).resolves.toBeUndefined();
    await end.transport.close();
    await end.cleanUp();
  });
}

test("no such port", async () => {
  const error = await new SerialTransport("x", at("/dev/tty.nix"), { baudRate: 115_200 })
    .open()
    .catch((e) => e);
  expect(error).toMatchObject({ name: "NotFoundError", code: "not-found" });
});

test("a file isn't a port", async () => {
  const folder = mkdtempSync(join(tmpdir(), "mpc-file-"));
  const path = join(folder, "file");
  writeFileSync(path, "");
  const error = await new SerialTransport("x", at(path), { baudRate: 115_200 }).open().catch((e) => e);
  expect(error).toBeInstanceOf(ConnectError);
  rmSync(folder, { recursive: true });
});

describe("remedies by platform", () => {
  test.each([
    ["linux", "Error: Permission denied, cannot open /dev/ttyACM0", "permission", /dialout/],
    ["darwin", "Error: Permission denied, cannot open /dev/tty.x", "permission", /System Settings/],
    ["win32", "Opening COM3: Access denied", "busy", /close the other program/],
    ["win32", "Opening COM3: File not found", "not-found", /plugged in/],
    ["linux", "Error: No such file or directory, cannot open /dev/x", "not-found", /plugged in/],
    ["linux", "Error Resource temporarily unavailable Cannot lock port", "busy", /lsof/],
  ])("%s: %s", (platform, text, code, remedy) => {
    const error = explain("PORT", new Error(text), platform);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(remedy);
  });
});
