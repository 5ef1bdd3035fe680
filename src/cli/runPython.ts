import { BoardError, connect, EscapeFilter } from "../../runtime/index.js";
import { pythonText } from "../../runtime/pythonLiterals.js";
import { Failure } from "../project/failure.js";
import { type BoardOptions, reach } from "./boardOptions.js";
import { forwardInput } from "./forwardInput.js";
import { setArguments } from "./pythonArguments.js";

interface RunOptions extends BoardOptions {
  /** False: the board is left alone with it once it runs. */
  readonly follow: boolean;
  readonly timeout?: string;
  /** For `sys.argv`: the program's file, and the words behind it. */
  readonly program?: { readonly file: string; readonly words: readonly string[] };
}

/** Prints the value of an expression, in Python's own form. What isn't an expression is an error, and isn't run. */
export function evalPython(expression: string, options: Omit<RunOptions, "follow">): Promise<void> {
  return runPython(`print(eval(${pythonText(expression)}))`, { ...options, follow: true });
}

/** Runs Python and streams what it prints. An exception: its traceback goes to stderr, and the exit code is 1. */
export async function runPython(code: string, options: RunOptions): Promise<void> {
  const timeout = options.timeout === undefined ? undefined : Number(options.timeout) * 1000;
  if (timeout !== undefined && !(timeout >= 0))
    throw new Failure(`'${options.timeout}' is no number of seconds`, undefined, 2);
  const { address, ...how } = await reach(options);
  const board = await connect(address, { ...how, sigint: true });
  try {
    const filter = new EscapeFilter();
    const print = (text: string) => void process.stdout.write(filter.push(text));
    const call = {
      onOutput: print,
      collect: false,
      follow: options.follow,
      ...(timeout !== undefined && { timeout }),
    };
    if (options.program) await setArguments(board, options.program.file, options.program.words);
    using input = options.program && options.follow ? forwardInput(board) : undefined;
    await board.exec(code, { ...call, ...(input && { signal: input.signal }) });
  } catch (error) {
    if (!(error instanceof BoardError) || error.traceback === "") throw error;
    process.stderr.write(`${error.traceback}\n`);
    process.exitCode = 1;
  } finally {
    await board.close({ detach: !options.follow });
  }
}
