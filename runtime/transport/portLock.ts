import { createHash } from "node:crypto";
import { chmod, link, mkdir, readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { BusyError, type PortOwner } from "../errors.js";
import { shownName } from "../escapes.js";
import { isRunning, ownerOf, startOf } from "./processes.js";

/** What a lock's file says. `started` tells the process from a later one with the same number, where the system says it. */
interface Holder extends PortOwner {
  readonly started: string;
}

/** Gives the port free. */
export type Release = () => Promise<void>;

/** Where locks lie, for all users of the machine. */
const FOLDER = join(tmpdir(), "mpc-locks");

/**
 * Takes a port for this process, so that another mpc can say who has it. A lock whose process has ended is taken over. Where
 * no lock can be written, the system's own exclusive opening has to do.
 */
export async function lockPort(path: string, folder: string = FOLDER): Promise<Release> {
  const file = join(folder, await lockName(path));
  const mine: Holder = {
    pid: process.pid,
    command: commandLine(),
    started: (await startOf(process.pid)) ?? "",
  };
  const text = JSON.stringify(mine);
  try {
    await mkdir(folder).then(
      () => chmod(folder, 0o1777),
      () => {},
    );
    while (!(await create(file, text))) {
      const found = await readLock(file);
      if (found === undefined) continue;
      const holder = parseHolder(found);
      if (holder && (await isHeld(holder))) throw busy(path, { pid: holder.pid, command: holder.command });
      await discard(file, found);
    }
  } catch (error) {
    if (error instanceof BusyError) throw error;
    return async () => {};
  }
  return async () => {
    if ((await readLock(file)) === text) await rm(file, { force: true });
  };
}

/** The process that has the port: as its lock says, or where the system shows it. */
export async function holderOf(path: string, folder: string = FOLDER): Promise<PortOwner | undefined> {
  const text = await readLock(join(folder, await lockName(path))).catch(() => undefined);
  const holder = text === undefined ? undefined : parseHolder(text);
  if (holder && (await isHeld(holder))) return { pid: holder.pid, command: holder.command };
  return ownerOf(path);
}

export function busy(path: string, owner: PortOwner, cause?: unknown): BusyError {
  const who =
    owner.pid === process.pid ? "by this process itself" : `by process ${owner.pid} (${owner.command})`;
  return new BusyError(`${path} is in use ${who}: end that, or wait until it has ended.`, { owner, cause });
}

/** With its content from the first moment: false if there is one already. */
async function create(file: string, text: string): Promise<boolean> {
  const draft = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  await writeFile(draft, text, { mode: 0o644 });
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return false;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Takes a dead lock away. If it is another one by now, somebody else was faster, and gets it back. */
async function discard(file: string, seen: string): Promise<void> {
  const aside = `${file}.${process.pid}.dead`;
  await rename(file, aside).catch(ignoreMissing);
  if ((await readLock(aside)) !== seen) await link(aside, file).catch(() => {});
  await rm(aside, { force: true });
}

async function readLock(file: string): Promise<string | undefined> {
  return readFile(file, "utf8").catch(ignoreMissing);
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error;
}

function parseHolder(text: string): Holder | undefined {
  try {
    const { pid, command, started } = JSON.parse(text) as Partial<Holder>;
    // Any user of the machine can write there.
    const shown = shownName(String(command));
    if (Number.isInteger(pid)) return { pid: pid!, command: shown, started: String(started) };
  } catch {
    // Half a file, left by a crash of the machine.
  }
  return undefined;
}

async function isHeld({ pid, started }: Holder): Promise<boolean> {
  if (!isRunning(pid)) return false;
  const now = await startOf(pid);
  return started === "" || now === undefined || now === started;
}

/** Names of one port (links in /dev/serial/by-id) are one lock. */
async function lockName(path: string): Promise<string> {
  const real = await realpath(path).catch(() => path);
  const hash = createHash("sha256").update(real).digest("hex").slice(0, 8);
  return `${basename(real.replaceAll("\\", "/")).replace(/[^\w.-]/g, "_")}-${hash}`;
}

function commandLine(): string {
  const [node = "node", ...rest] = process.argv;
  return [basename(node), ...rest].join(" ");
}
