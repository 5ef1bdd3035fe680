import type { Command } from "commander";
import { addBoardOptions, type BoardOptions } from "../boardOptions.js";
import type { Boards } from "../boards.js";
import { milliseconds } from "../seconds.js";

interface ResetOptions extends BoardOptions {
  readonly soft?: boolean;
  readonly main: boolean;
  readonly timeout?: string;
}

const RESET_MS = 10_000;
const TIMEOUT = ["--timeout <seconds>", "wait so long for it to answer again (default: 10)"] as const;

export function addReset(program: Command, boards: Boards): void {
  addBoardOptions(
    program
      .command("reset")
      .description("restart a board, wait until it answers, and let its main.py run")
      .option("--soft", "the interpreter alone: pins, clock and network stay as they are")
      .option("--no-main", "leave it at its prompt: main.py doesn't run")
      .option(...TIMEOUT),
  ).action((options: ResetOptions) => reset(boards, options));
  addBoardOptions(
    program
      .command("soft-reset")
      .description("restart the interpreter and leave it at its prompt: `reset --soft --no-main`")
      .option(...TIMEOUT),
  ).action((options: Omit<ResetOptions, "main">) => reset(boards, { ...options, soft: true, main: false }));
}

async function reset(boards: Boards, options: ResetOptions): Promise<void> {
  const timeout = milliseconds(options.timeout) ?? RESET_MS;
  const board = await boards.connect(options, { quiet: true });
  boards.detach = options.main;
  if (!options.soft) await board.reset({ timeout });
  // A chip that comes up runs main.py, until it is asked whether it answers: nothing of that is to stay.
  await board.softReset({ timeout, runMain: options.main });
}
