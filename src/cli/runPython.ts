import { tracebackInWords } from "../../runtime/errnoWords.js";
import { BoardError, TimeoutError } from "../../runtime/index.js";
import { pythonText } from "../../runtime/pythonLiterals.js";
import type { BoardOptions } from "./boardOptions.js";
import type { Boards } from "./boards.js";
import { exitStatus } from "./exitStatus.js";
import { forwardInput } from "./forwardInput.js";
import { setArguments } from "./pythonArguments.js";
import { namedTraceback, runProgram } from "./pythonProgram.js";
import { milliseconds } from "./seconds.js";

interface RunOptions extends BoardOptions {
  /** False: the board is left alone with it once it runs. */
  readonly follow: boolean;
  readonly timeout?: string;
  readonly idle?: string;
  /** At the time limits it isn't stopped. */
  readonly leave?: boolean;
  /** For `sys.argv`: the program's file, and the words behind it. */
  readonly program?: { readonly file: string; readonly words: readonly string[] };
}

/** Prints the value of an expression, in Python's own form. What isn't an expression is an error, and isn't run. */
export function evalPython(
  boards: Boards,
  expression: string,
  options: Omit<RunOptions, "follow">,
): Promise<void> {
  return runPython(boards, `print(eval(${pythonText(expression)}))`, { ...options, follow: true });
}

/** Runs Python and streams what it prints. An exception: its traceback goes to stderr, and the exit code is 1. */
export async function runPython(boards: Boards, code: string, given: RunOptions): Promise<void> {
  const { program, follow } = given;
  const [timeout, idleTimeout] = [milliseconds(given.timeout), milliseconds(given.idle)];
  const board = await boards.connect(given);
  boards.detach = !follow;
  try {
    const call = {
      onOutput: (text: string) => boards.print(text),
      collect: false,
      follow,
      ...(timeout !== undefined && { timeout }),
      ...(idleTimeout !== undefined && { idleTimeout }),
      whenOver: given.leave ? ("leave" as const) : ("stop" as const),
    };
    if (program) await setArguments(board, program.file, program.words);
    using input = program && follow ? forwardInput(board, boards.unread) : undefined;
    const options = { ...call, signal: input?.signal ?? boards.unread };
    if (program) process.exitCode = exitStatus(await runProgram(board, code, options));
    else await board.exec(code, options);
  } catch (error) {
    if (error instanceof TimeoutError && error.code === "left-running") boards.detach = true;
    if (!(error instanceof BoardError) || error.traceback === "") throw error;
    boards.endLine();
    const shown = program ? namedTraceback(error.traceback, program.file) : error.traceback;
    process.stderr.write(`${tracebackInWords(shown)}\n`);
    process.exitCode = 1;
  }
}
