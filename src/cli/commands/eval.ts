import type { Command } from "commander";
import { addBoardOptions, type BoardOptions } from "../boardOptions.js";

interface EvalOptions extends BoardOptions {
  readonly timeout?: string;
}

export function addEval(program: Command): void {
  addBoardOptions(
    program
      .command("eval")
      .description("print the value of a Python expression on a board")
      .argument("<expression>", 'e.g. "machine.freq()" (modules have to be imported: see `mpc exec`)')
      .option("--timeout <seconds>", "stop it after so long"),
  ).action(async (expression: string, options: EvalOptions) => {
    const { evalPython } = await import("../runPython.js");
    await evalPython(expression, options);
  });
}
