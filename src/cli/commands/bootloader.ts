import type { Command } from "commander";
import { Failure } from "../../project/failure.js";
import { addBoardOptions, type BoardOptions } from "../boardOptions.js";
import type { Boards } from "../boards.js";

interface BootloaderOptions extends BoardOptions {
  readonly lines?: boolean;
}

export function addBootloader(program: Command, boards: Boards): void {
  addBoardOptions(
    program
      .command("bootloader")
      .description("send a board to its bootloader, where firmware is written; its serial port goes away")
      .argument("[value]", "a number that the port's machine.bootloader() takes")
      .option("--lines", "reset an ESP32 or ESP8266 there by DTR and RTS, whatever runs on it"),
  ).action((value: string | undefined, options: BootloaderOptions) => bootloader(boards, value, options));
}

async function bootloader(
  boards: Boards,
  value: string | undefined,
  options: BootloaderOptions,
): Promise<void> {
  if (options.lines) return byLines(boards, value, options);
  const number = value === undefined ? undefined : Number(value);
  if (number !== undefined && !Number.isSafeInteger(number))
    throw new Failure(`'${value}' is no whole number`, undefined, 2);
  const board = await boards.connect(options, { quiet: true });
  process.stderr.write("The board goes to its bootloader: its port disappears, and MicroPython stops.\n");
  process.stdout.write(`${await board.bootloader(number === undefined ? {} : { value: number })}\n`);
}

async function byLines(boards: Boards, value: string | undefined, options: BootloaderOptions): Promise<void> {
  if (value !== undefined)
    throw new Failure("a value is for the firmware's bootloader, not for --lines", undefined, 2);
  const { downloadMode } = await import("../../../runtime/index.js");
  const { address, ...how } = await boards.reach(options);
  await boards.close();
  process.stdout.write(`${await downloadMode(address, how)}\n`);
}
