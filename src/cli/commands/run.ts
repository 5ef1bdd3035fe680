import { spawn } from "node:child_process";
import { resolve } from "node:path";
import type { Command } from "commander";
import type { Board } from "../../../runtime/index.js";
import { type CompiledEntry, compileEntry, hasErrors } from "../../project/compileEntry.js";
import { Failure } from "../../project/failure.js";
import { readSource, requireSource } from "../../project/sources.js";
import { addBoardOptions, type BoardOptions } from "../boardOptions.js";
import type { Boards } from "../boards.js";
import { paint } from "../colors.js";
import { givenLinkOptions } from "../linkOptions.js";
import { hasMachineCode } from "../machineCode.js";
import { milliseconds } from "../seconds.js";
import { report } from "./build.js";

interface RunOptions extends BoardOptions {
  readonly follow: boolean;
  readonly timeout?: string;
  readonly idle?: string;
}

interface Program {
  readonly file: string;
  readonly words: readonly string[];
}

export function addRun(program: Command, boards: Boards): void {
  addBoardOptions(
    program
      .command("run")
      .description(
        "run a host program in Node, or a device module or Python on a board, streaming what it prints",
      )
      .argument("<file>", "a host program (host.ts), a device module (*.device.ts), or Python (*.py)")
      .argument("[args...]", "the program's arguments (after `--`, those that begin with a dash)")
      .option("--no-follow", "start Python and leave: what it prints is not waited for")
      .option("--timeout <seconds>", "stop the board's program after so long")
      .option("--idle <seconds>", "stop Python when it has printed nothing for so long"),
  ).action((file: string, args: string[], options: RunOptions) => run(boards, file, args, options));
}

async function run(boards: Boards, file: string, args: string[], options: RunOptions): Promise<void> {
  const text = requireSource(file);
  const program = { file, words: args };
  if (/\.py$/.test(file)) {
    const { runPython } = await import("../runPython.js");
    return runPython(boards, text, { ...options, program });
  }
  if (!options.follow) {
    const hint = "Ctrl-C twice leaves a device module running; a host program goes on by itself with `&`.";
    throw new Failure("--no-follow is for Python files", hint, 2);
  }
  if (options.idle !== undefined)
    throw new Failure("--idle is for Python files", "--timeout holds for device modules, too.", 2);
  if (/\.device\.[cm]?ts$/.test(file)) await runDevice(boards, program, options);
  else process.exitCode = await runHost(boards, file, args, options);
}

async function runDevice(boards: Boards, program: Program, options: RunOptions): Promise<void> {
  const { file } = program;
  const timeout = milliseconds(options.timeout);
  const draft = await compileEntry([file], { mode: "program" });
  const isOpen = wantsMachineCode(draft);
  const board = isOpen || !hasErrors(draft) ? await boards.connect(options) : undefined;
  const result = isOpen && board ? await compileForBoard(file, board) : draft;
  report(result, false);
  if (hasErrors(result) || board === undefined) {
    process.exitCode = 1;
    return;
  }
  // The runtime is loaded only by what needs a board: `mpc build` starts without it.
  const { runOnBoard } = await import("../runOnBoard.js");
  const { hasPrinted, status } = await runOnBoard(board, result.outputs, {
    ...program,
    unread: boards.unread,
    ...(timeout !== undefined && { timeout }),
  });
  process.exitCode = status;
  if (!hasPrinted && status === 0 && /^export\s+(async\s+)?function/m.test(readSource(file) ?? "")) {
    const note = `${file} ran, and printed nothing: its functions run when a host program or a statement calls them.`;
    process.stderr.write(`${paint.dim(note, process.stderr)}\n`);
  }
}

/** Has the program functions for an emitter, or pointers, so that the board decides what becomes of it? */
function wantsMachineCode({ outputs, diagnostics }: CompiledEntry): boolean {
  return (
    outputs.some(({ text }) => hasMachineCode(text)) ||
    diagnostics.some(({ code }) => code === "MPC2801" || code === "MPC2506")
  );
}

async function compileForBoard(file: string, board: Board): Promise<CompiledEntry> {
  const { askTarget } = await import("../askTarget.js");
  return compileEntry([file], { mode: "program", target: await askTarget(board) });
}

/** The program may go to another folder before it connects. */
const resolveTrace = (path: string): string => (path === "-" ? path : resolve(path));

/** A Node of its own, with the loader that compiles device code; it has the terminal, its signals and its exit code. */
async function runHost(
  boards: Boards,
  file: string,
  args: readonly string[],
  options: RunOptions,
): Promise<number> {
  const refused = [
    ...Object.keys(givenLinkOptions(options)).map((name) => `--${name}`),
    ...(options.passwordFile === undefined ? [] : ["--password-file"]),
  ];
  if (refused.length > 0) {
    const hint = "It connects by itself: give `baudRate`, `lines`, `tls` and `password` to its connect().";
    throw new Failure(`${refused.join(", ")} can't be given to a host program`, hint, 2);
  }
  const board = await boards.handOver(options);
  const [register, hostProcess] = ["../../plugins/register.js", "../hostProcess.js"].map(
    (path) => new URL(path, import.meta.url).href,
  ) as [string, string];
  const child = spawn(
    process.execPath,
    ["--enable-source-maps", "--import", register, "--import", hostProcess, resolve(file), ...args],
    {
      stdio: "inherit",
      env: {
        ...process.env,
        MPC_RUN: "1",
        ...(board !== undefined && { MPC_BOARD: board }),
        ...(options.trace !== undefined && { MPC_TRACE: resolveTrace(options.trace) }),
      },
    },
  );
  // The terminal sends SIGINT to the child as well; it decides what to do.
  const ignore = () => {};
  process.on("SIGINT", ignore);
  return new Promise((done, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      process.off("SIGINT", ignore);
      done(code ?? (signal === "SIGINT" ? 130 : 1));
    });
  });
}
