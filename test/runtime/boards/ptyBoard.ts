import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createVirtualBoard } from "mpc/virtual";
import { SerialPort } from "serialport";
import { until } from "../transport/suite.js";

/** A board at a serial port that lives on when whoever has it open is gone. */
export interface PtyBoard {
  readonly path: string;
  /** False of the unix port: it ends where a board would restart. */
  readonly softResets: boolean;
  close(): Promise<void>;
}

const raw = "pty,raw,echo=0";

/** Opens a port as programs other than mpc do. */
export async function openPort(path: string): Promise<SerialPort> {
  const port = new SerialPort({ path, baudRate: 115_200, autoOpen: false });
  await new Promise<void>((resolve, reject) => port.open((error) => (error ? reject(error) : resolve())));
  port.on("error", () => {});
  return port;
}

/** The virtual board behind a pair of pseudo-terminals; or `firmware`, the path of MicroPython's unix port. Needs socat. */
export async function openPtyBoard(firmware?: string): Promise<PtyBoard> {
  const folder = mkdtempSync(join(tmpdir(), "mpc-pty-board-"));
  const [path, far] = [join(folder, "host"), join(folder, "board")] as const;
  const other = firmware ? `EXEC:${firmware},${raw}` : `${raw},link=${far}`;
  const socat = spawn("socat", [`${raw},link=${path}`, other]);
  await until(() => existsSync(path) && (firmware !== undefined || existsSync(far)));
  const disconnect = firmware ? async () => {} : await wireVirtualBoard(far);
  return {
    path,
    softResets: !firmware,
    close: async () => {
      await disconnect();
      await ended(socat);
      rmSync(folder, { recursive: true });
    },
  };
}

async function wireVirtualBoard(far: string): Promise<() => Promise<void>> {
  const virtual = await createVirtualBoard();
  const port = await openPort(far);
  virtual.onData((bytes) => void port.write(Buffer.from(bytes)));
  port.on("data", (bytes: Buffer) => void Promise.resolve(virtual.write(bytes)).catch(() => {}));
  return async () => {
    await new Promise((resolve) => port.close(resolve));
    await virtual.close();
  };
}

/** Ends a program that may have ended by itself. */
async function ended(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const exit = new Promise((resolve) => program.once("exit", resolve));
  program.kill("SIGKILL");
  await exit;
}
