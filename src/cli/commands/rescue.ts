import type { Command } from "commander";
import { pythonText } from "../../../runtime/pythonLiterals.js";
import { addBoardOptions, type BoardOptions } from "../boardOptions.js";
import type { Boards } from "../boards.js";
import { milliseconds } from "../seconds.js";

interface RescueOptions extends BoardOptions {
  readonly setAside?: boolean;
  readonly wait: string;
}

export function addRescue(program: Command, boards: Boards): void {
  addBoardOptions(
    program
      .command("rescue")
      .description("bring a board to its prompt whose program can't be stopped, or say what is left to do")
      .option("--set-aside", "rename boot.py and main.py, so that they don't run at the next start")
      .option("--wait <seconds>", "how long to wait for you to reset it by hand", "30"),
  ).action((options: RescueOptions) => rescueBoard(boards, options));
}

async function rescueBoard(boards: Boards, options: RescueOptions): Promise<void> {
  const wait = milliseconds(options.wait);
  const { rescue } = await import("../../../runtime/index.js");
  const { address, ...how } = await boards.reach(options);
  await boards.close();
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  await using board = await rescue(address, { ...how, wait, say, onOutput: () => {} });
  const { machine, platform, version } = board.info;
  process.stdout.write(`At its prompt: MicroPython ${version}, ${machine || platform}.\n`);
  if (options.setAside) process.stdout.write(await board.exec(`exec(${pythonText(SET_ASIDE)}, {})`));
  else
    process.stdout.write(
      "boot.py and main.py will run again at the next start; --set-aside renames them before that.\n",
    );
}

/** In the folder that the board starts in; with globals of its own. Nothing that is there is replaced. */
const SET_ASIDE = `
import os
for name in ("boot.py", "main.py"):
    there = os.listdir()
    if name in there:
        aside = name + ".aside"
        n = 1
        while aside in there:
            n += 1
            aside = "%s.aside%d" % (name, n)
        os.rename(name, aside)
        print(name, "is", aside, "now.")
`;
