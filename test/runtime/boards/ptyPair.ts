import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SerialPort } from "serialport";
import { until } from "../transport/suite.js";

/** Two ports that lead to each other, as a serial cable does. */
export interface PtyPair {
  readonly path: string;
  /** The other end; what `program` has is no port. */
  readonly far: string;
  /** Both ports vanish at once, as when a board is unplugged. */
  cut(): void;
  /** They are gone, and what they have left as well. */
  close(): Promise<void>;
}

const RAW = "pty,raw,echo=0";

/** Needs socat. With `program`, its path, that has the other end as its terminal. */
export async function openPtyPair(program?: string): Promise<PtyPair> {
  const folder = mkdtempSync(join(tmpdir(), "mpc-pty-"));
  const [path, far] = [join(folder, "a"), join(folder, "b")] as const;
  const other = program === undefined ? `${RAW},link=${far}` : `EXEC:${program},${RAW}`;
  const socat = spawn("socat", [`${RAW},link=${path}`, other]);
  // A program's end ends socat by itself.
  const ended = new Promise((resolve) => socat.once("exit", resolve));
  await until(() => existsSync(path) && (program !== undefined || existsSync(far)));
  return {
    path,
    far,
    cut: () => void socat.kill("SIGKILL"),
    close: async () => {
      socat.kill("SIGKILL");
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

/** Opens a port as programs other than mpc do. */
export async function openPort(path: string): Promise<SerialPort> {
  const port = new SerialPort({ path, baudRate: 115_200, autoOpen: false });
  await new Promise<void>((resolve, reject) => port.open((error) => (error ? reject(error) : resolve())));
  port.on("error", () => {});
  return port;
}
