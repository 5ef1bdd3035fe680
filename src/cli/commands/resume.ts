import type { Command } from "commander";
import { addBoardOptions, type BoardOptions } from "../boardOptions.js";
import type { Boards } from "../boards.js";

/** Nothing is reset unless it's asked for, so that there is nothing to hold back: it says so, for lines that tell other tools. */
export function addResume(program: Command, boards: Boards): void {
  addBoardOptions(
    program
      .command("resume")
      .description("go on with the board as it is, as every command does; alone: a terminal on it"),
  ).action((options: BoardOptions) => boards.choose(options));
}
