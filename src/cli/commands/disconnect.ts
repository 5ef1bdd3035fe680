import type { Command } from "commander";
import type { Boards } from "../boards.js";

export function addDisconnect(program: Command, boards: Boards): void {
  program
    .command("disconnect")
    .description("close the connection that the commands before in this line have made")
    .action(() => boards.disconnect());
}
