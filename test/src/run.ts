import { type ChildProcess, type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { findProgram, haveAll } from "../runtime/boards/needs.js";

const root = join(import.meta.dirname, "../..");
const cli = join(root, "dist/src/cli/main.js");

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The built command as it runs. */
export interface Running {
  readonly child: ChildProcessWithoutNullStreams;
  /** What it has printed so far. */
  stdout(): string;
  readonly ended: Promise<Ran>;
}

/** Runs the built command in a folder, as a user would: no terminal, no environment of the tests. */
export function mpc(
  args: readonly string[],
  options: { cwd: string; env?: Record<string, string>; input?: string },
): Promise<Ran> {
  const { child, ended } = startMpc(args, options);
  child.stdin.end(options.input ?? "");
  return ended;
}

/** The same, its end not waited for, and its input left open. */
export function startMpc(
  args: readonly string[],
  options: { cwd: string; env?: Record<string, string> },
): Running {
  const { MPC_BOARD: _, ...env } = process.env;
  const child = spawn(process.execPath, [cli, ...args], {
    cwd: options.cwd,
    env: { ...env, ...options.env },
    timeout: 60_000,
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const ended = new Promise<Ran>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code: code ?? -1, stdout, stderr }));
  });
  return { child, stdout: () => stdout, ended };
}

/** Whether there is what `inTerminal` needs: `script` of util-linux (other systems' takes other options). */
export const haveTerminal = (what: string): boolean =>
  haveAll(what, { script: process.platform === "linux" && findProgram("script") !== undefined });

/**
 * The command in a terminal: `script` gives it one, and what is written to the result is typed there.
 * (socat loses what a program wrote just before it ended: 62 of 200 times beside four busy loops.)
 */
export function inTerminal(
  args: readonly string[],
  cwd: string,
): {
  child: ChildProcess;
  screen(): string;
} {
  const command = [process.execPath, cli, ...args]
    .map((word) => `'${word.replaceAll("'", "'\\''")}'`)
    .join(" ");
  const child = spawn("script", ["-qefc", command, "/dev/null"], { cwd });
  let shown = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    shown += text;
  });
  return { child, screen: () => shown.replaceAll("\r", "") };
}

/** A folder with these files, gone when disposed of. */
export function folder(files: Record<string, string | Uint8Array>): { path: string } & Disposable {
  const path = realpathSync(mkdtempSync(join(tmpdir(), "mpc-test-")));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

/** Makes `import … from "mpc"` work in a folder. */
export function linkMpc(path: string): void {
  mkdirSync(join(path, "node_modules"), { recursive: true });
  symlinkSync(root, join(path, "node_modules/mpc"));
}

/** What `npm install` would put into a new project, without a network: links to the packages of this checkout. */
export function install(project: string): void {
  const modules = join(project, "node_modules");
  mkdirSync(join(modules, "@types"), { recursive: true });
  mkdirSync(join(modules, ".bin"));
  symlinkSync(root, join(modules, "mpc"));
  symlinkSync(join(root, "node_modules/typescript"), join(modules, "typescript"));
  symlinkSync(join(root, "node_modules/@types/node"), join(modules, "@types/node"));
  symlinkSync(join(root, "node_modules/typescript/bin/tsc"), join(modules, ".bin/tsc"));
  symlinkSync(cli, join(modules, ".bin/mpc"));
}
