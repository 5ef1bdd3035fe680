import type { Command } from "commander";
import { addBoardOptions, type BoardOptions } from "../boardOptions.js";
import type { Boards } from "../boards.js";

export function addConnect(program: Command, boards: Boards): void {
  addBoardOptions(
    program
      .command("connect")
      .description("name the board of the commands that follow in this line; alone: a terminal on it")
      .argument("<address>", "as of --board"),
  ).action((address: string, options: BoardOptions) => boards.choose({ ...options, board: address }));
}
