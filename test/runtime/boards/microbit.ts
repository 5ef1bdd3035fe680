import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { connect, createServer } from "node:net";
import { findProgram, haveAll } from "./needs.js";

const FIRMWARE = "/usr/share/firmware-microbit-micropython/firmware.hex";

/** A real MicroPython 1.9.2 on an emulated Cortex-M0: no raw-paste, 9 KB of heap (Debian: qemu-system-arm, firmware-microbit-micropython). */
export function haveMicrobit(): boolean {
  return haveAll("QEMU micro:bit", {
    "qemu-system-arm": findProgram("qemu-system-arm") !== undefined,
    "firmware-microbit-micropython": existsSync(FIRMWARE),
  });
}

export interface Microbit {
  readonly address: string;
  stop(): Promise<void>;
}

/** Starts one; it waits for its first connection with its first instruction. */
export async function startMicrobit(): Promise<Microbit> {
  const port = await freePort();
  const serial = `tcp:127.0.0.1:${port},server=on,wait=on,nodelay=on`;
  const args = ["-M", "microbit", "-nographic", "-monitor", "none", "-serial", serial];
  const qemu = spawn("qemu-system-arm", [...args, "-device", `loader,file=${FIRMWARE}`], { stdio: "pipe" });
  let said = "";
  qemu.stderr.on("data", (text) => {
    said += text;
  });
  qemu.stdout.on("data", (text) => {
    said += text;
  });
  await waitUntil(
    () => said.includes("waiting for connection") || qemu.exitCode !== null,
    () => said,
  );
  return { address: `socket://127.0.0.1:${port}`, stop: () => stop(qemu) };
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

async function waitUntil(ready: () => boolean, said: () => string): Promise<void> {
  for (const end = Date.now() + 10_000; !ready(); ) {
    if (Date.now() > end) throw new Error(`QEMU didn't start: ${said()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await ended;
}

export { connect as connectSocket };
