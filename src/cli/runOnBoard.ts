import type { OutputFile } from "../../compiler/types.js";
import { CONTRACT_VERSION, type ModuleDefinition } from "../../contract/index.js";
import { type Board, BoardError, defineModule } from "../../runtime/index.js";
import { exitStatus } from "./exitStatus.js";
import { forwardInput } from "./forwardInput.js";
import { setArguments } from "./pythonArguments.js";

export interface RunOnBoardOptions {
  /** Milliseconds; without it the program runs as long as it takes. */
  readonly timeout?: number;
  readonly file: string;
  /** What stands behind the file's name in `sys.argv`. */
  readonly words: readonly string[];
  /** Aborted when nobody reads what the program prints. */
  readonly unread: AbortSignal;
}

export interface ProgramEnd {
  readonly hasPrinted: boolean;
  /** As of a process: 0, or what the program gave `sys.exit`. */
  readonly status: number;
}

/**
 * Runs a program from the board's memory (no file is written there) and streams what it prints. The first Ctrl-C interrupts the
 * program, a second one leaves it to itself.
 */
export async function runOnBoard(
  board: Board,
  outputs: readonly OutputFile[],
  { timeout, file, words, unread }: RunOnBoardOptions,
): Promise<ProgramEnd> {
  let hasPrinted = false;
  const off = board.on("output", () => {
    hasPrinted = true;
  });
  await setArguments(board, file, words);
  const program = defineModule(programDefinition(outputs));
  using input = forwardInput(board, unread);
  const status = await board
    .load(program, { fresh: true, signal: input.signal, ...(timeout !== undefined && { timeout }) })
    .then(() => 0, exited)
    .finally(off);
  return { hasPrinted, status };
}

function exited(error: unknown): number {
  if (!(error instanceof BoardError) || error.code !== "exit") throw error;
  return exitStatus(error.args[0]);
}

/** A program is loaded as a module without exports: running `main` is its loading. */
function programDefinition(outputs: readonly OutputFile[]): ModuleDefinition {
  return {
    contract: CONTRACT_VERSION,
    name: "main",
    hash: "",
    target: {},
    entry: "main",
    files: outputs.map(({ path, text, map }) => ({ path, text, ...(map !== undefined && { map }) })),
    exports: {},
  };
}
