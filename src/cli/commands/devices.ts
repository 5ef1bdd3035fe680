import type { Command } from "commander";
import { listBoards } from "../../runtime/index.js";
import { paint } from "../colors.js";

export function addDevices(program: Command): void {
  program
    .command("devices")
    .description("list the boards and serial ports that are plugged in, with the addresses to use for them")
    .option("--json", "print as JSON")
    .action(devices);
}

async function devices(options: { json?: boolean }): Promise<void> {
  const boards = await listBoards();
  if (options.json) {
    process.stdout.write(`${JSON.stringify(boards, null, 2)}\n`);
    return;
  }
  for (const board of boards) {
    const what = [board.manufacturer, board.product, board.vid && `${board.vid}:${board.pid}`]
      .filter(Boolean)
      .join(" ");
    process.stdout.write(
      `${paint.bold(board.address)}  ${what}${board.isMicroPython ? "" : paint.dim(" (not a known MicroPython board)")}\n`,
    );
  }
  if (boards.length === 0) process.stdout.write("No serial port found.\n");
  process.stdout.write(`${paint.bold("sim:")}  the virtual board, always there\n`);
}
