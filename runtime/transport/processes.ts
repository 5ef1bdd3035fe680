import { readdir, readFile, readlink, realpath } from "node:fs/promises";
import type { PortOwner } from "../errors.js";
import { shownName } from "../escapes.js";

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: another user's.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** When a process started, in the system's own units; undefined where it doesn't say (only Linux does, in /proc). */
export async function startOf(pid: number): Promise<string | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, "latin1").catch(() => undefined);
  // Its name, in parentheses, may hold anything; the start is the 22nd field, the 20th after it.
  return stat?.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
}

/**
 * The process that has a device open, where the system shows it (Linux, processes of the same user). Of several, it is the one
 * that has locked a file: programs that open a port for themselves alone lock it.
 */
export async function ownerOf(path: string): Promise<PortOwner | undefined> {
  const real = await realpath(path).catch(() => path);
  const pids = (await readdir("/proc").catch(() => [])).filter((name) => /^\d+$/.test(name));
  const locking = await lockingProcesses();
  let found: string | undefined;
  for (const pid of pids) {
    if (Number(pid) === process.pid || !(await holds(pid, real))) continue;
    found = pid;
    if (locking.has(pid)) break;
  }
  if (found === undefined) return undefined;
  const words = await readFile(`/proc/${found}/cmdline`, "utf8").catch(() => "");
  return { pid: Number(found), command: shownName(words.replaceAll("\0", " ")) };
}

/** Lines of /proc/locks: `1: FLOCK  ADVISORY  WRITE 1234 00:18:5 0 EOF`. */
async function lockingProcesses(): Promise<ReadonlySet<string>> {
  const locks = await readFile("/proc/locks", "latin1").catch(() => "");
  return new Set([...locks.matchAll(/\bFLOCK\s+\S+\s+\S+\s+(\d+)/g)].map((match) => match[1]!));
}

async function holds(pid: string, device: string): Promise<boolean> {
  const folder = `/proc/${pid}/fd`;
  const descriptors = await readdir(folder).catch(() => []);
  const targets = descriptors.map((fd) => readlink(`${folder}/${fd}`).catch(() => ""));
  return (await Promise.all(targets)).includes(device);
}
