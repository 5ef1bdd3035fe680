import type { Command } from "commander";
import { addBoardOptions, type BoardOptions } from "../boardOptions.js";
import type { Boards } from "../boards.js";

interface EvalOptions extends BoardOptions {
  readonly timeout?: string;
}

export function addEval(program: Command, boards: Boards): void {
  addBoardOptions(
    program
      .command("eval")
      .description("print the value of a Python expression on a board")
      .argument("<expression>", 'e.g. "machine.freq()" (modules have to be imported: see `mpc exec`)')
      .option("--timeout <seconds>", "stop it after so long"),
  ).action(async (expression: string, options: EvalOptions) => {
    const { evalPython } = await import("../runPython.js");
    await evalPython(boards, expression, options);
  });
}
