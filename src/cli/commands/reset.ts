import type { Command } from "commander";
import { addBoardOptions, type BoardOptions, reach } from "../boardOptions.js";

interface ResetOptions extends BoardOptions {
  readonly soft?: boolean;
  readonly main: boolean;
}

export function addReset(program: Command): void {
  addBoardOptions(
    program
      .command("reset")
      .description("restart a board, wait until it answers, and let its main.py run")
      .option("--soft", "the interpreter alone: pins, clock and network stay as they are")
      .option("--no-main", "leave it at its prompt: main.py doesn't run"),
  ).action(async (options: ResetOptions) => {
    const { connect } = await import("../../../runtime/index.js");
    const { address, ...how } = await reach(options);
    const board = await connect(address, { ...how, sigint: true, onOutput: () => {} });
    try {
      if (!options.soft) await board.reset();
      // A chip that comes up runs main.py, until it is asked whether it answers: nothing of that is to stay.
      await board.softReset({ runMain: options.main });
    } finally {
      await board.close({ detach: options.main });
    }
  });
}
