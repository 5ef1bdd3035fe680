import type { OutputFile } from "../../compiler/types.js";
import { CONTRACT_VERSION, type ModuleDefinition } from "../../contract/index.js";
import { connect, defineModule } from "../../runtime/index.js";
import type { Reached } from "./boardOptions.js";

export interface RunOnBoardOptions extends Reached {
  /** Milliseconds; without it the program runs as long as it takes. */
  readonly timeout?: number;
}

/**
 * Runs a program from the board's memory (no file is written there) and streams what it prints. The first Ctrl-C interrupts the
 * program, a second one leaves it to itself.
 *
 * @returns whether it printed anything
 */
export async function runOnBoard(
  outputs: readonly OutputFile[],
  { address, timeout, ...how }: RunOnBoardOptions,
): Promise<boolean> {
  await using board = await connect(address, { ...how, sigint: true });
  let hasPrinted = false;
  board.on("output", () => {
    hasPrinted = true;
  });
  await board.load(defineModule(programDefinition(outputs)), {
    fresh: true,
    ...(timeout !== undefined && { timeout }),
  });
  return hasPrinted;
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
