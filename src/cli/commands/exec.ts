import { text } from "node:stream/consumers";
import type { Command } from "commander";
import { addBoardOptions, type BoardOptions } from "../boardOptions.js";
import type { Boards } from "../boards.js";

interface ExecOptions extends BoardOptions {
  readonly follow: boolean;
  readonly timeout?: string;
  readonly idle?: string;
  readonly leave?: boolean;
}

export function addExec(program: Command, boards: Boards): void {
  addBoardOptions(
    program
      .command("exec")
      .description("run Python on a board, streaming what it prints")
      .argument("<code>", 'Python, e.g. "print(1 + 1)"; `-` reads it from standard input')
      .option("--no-follow", "start it and leave: what it prints is not waited for")
      .option("--timeout <seconds>", "stop it after so long")
      .option("--idle <seconds>", "stop it when it has printed nothing for so long")
      .option("--leave", "at --timeout and --idle, leave it running instead of stopping it"),
  ).action(async (code: string, options: ExecOptions) => {
    const { runPython } = await import("../runPython.js");
    await runPython(boards, code === "-" ? await text(process.stdin) : code, options);
  });
}
