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
    const { runPython } = await import("../runPython.js");
    await runPython(`print(eval(${pythonString(expression)}))`, { ...options, follow: true });
  });
}

/** As a literal of Python: what isn't an expression is an error there, and nothing else. */
function pythonString(text: string): string {
  const escaped = [...text].map((c) => {
    const code = c.codePointAt(0)!;
    if (c === "'" || c === "\\") return `\\${c}`;
    return code < 32 || code === 127 ? `\\x${code.toString(16).padStart(2, "0")}` : c;
  });
  return `'${escaped.join("")}'`;
}
