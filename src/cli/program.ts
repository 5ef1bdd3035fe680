import { createRequire } from "node:module";
import { Command } from "commander";
import type { Boards } from "./boards.js";
import { addBootloader } from "./commands/bootloader.js";
import { addBuild } from "./commands/build.js";
import { addCheck } from "./commands/check.js";
import { addConnect } from "./commands/connect.js";
import { addDevices } from "./commands/devices.js";
import { addDisconnect } from "./commands/disconnect.js";
import { addEval } from "./commands/eval.js";
import { addExec } from "./commands/exec.js";
import { addMonitor } from "./commands/monitor.js";
import { addNew } from "./commands/new.js";
import { addRepl } from "./commands/repl.js";
import { addRescue } from "./commands/rescue.js";
import { addReset } from "./commands/reset.js";
import { addResume } from "./commands/resume.js";
import { addRun } from "./commands/run.js";
import { addSleep } from "./commands/sleep.js";

/** One command of a line, without running anything: `parseAsync` does, with the words after `mpc`. */
export function createCommand(boards: Boards): Command {
  const command = new Command("mpc")
    .description(
      "Write microcontroller code in TypeScript: compile it to MicroPython, run it on a board, call it from Node.",
    )
    .version(packageVersion(), "-V, --version", "print mpc's version")
    .helpOption("-h, --help", "show help; `mpc help COMMAND` shows a command's")
    .showSuggestionAfterError()
    .showHelpAfterError("(`mpc --help` lists the commands)")
    .enablePositionalOptions()
    .exitOverride();
  for (const add of [
    addBuild,
    addRun,
    addCheck,
    addNew,
    addDevices,
    addRepl,
    addMonitor,
    addExec,
    addEval,
    addReset,
    addRescue,
    addBootloader,
    addConnect,
    addDisconnect,
    addResume,
    addSleep,
  ])
    add(command, boards);
  command
    .command("version", { hidden: true })
    .action(() => void process.stdout.write(`${packageVersion()}\n`));
  refuseUnknown(command);
  return command;
}

/** Without this, commander shows the general help, and exits 0, for `mpc no-such-command --help`. */
function refuseUnknown(command: Command): void {
  const known = [...command.commands.flatMap((c) => [c.name(), ...c.aliases()]), "help"];
  const refuse = (name: string) =>
    command.error(`unknown command '${name}'${suggestion(name, known)}`, { exitCode: 2 });
  command.hook("preSubcommand", () => {});
  command.on("command:*", ([name]: string[]) => refuse(name!));
  const parse = command.parseAsync.bind(command);
  command.parseAsync = (argv = [], options) => {
    const first = argv.find((word) => !word.startsWith("-"));
    const asksHelp = argv.includes("--help") || argv.includes("-h");
    if (asksHelp && first !== undefined && !known.includes(first)) refuse(first);
    return parse(argv, options);
  };
}

/** What other tools call it, or the command that the word is a slip of. */
function suggestion(name: string, known: readonly string[]): string {
  const nearest = ELSEWHERE[name] ?? known.find((word) => isSlip(name, word));
  return nearest === undefined ? "" : `; did you mean '${nearest}'?`;
}

const ELSEWHERE: Readonly<Record<string, string>> = {
  compile: "build",
  init: "new",
  list: "devices",
  ports: "devices",
  terminal: "repl",
};

/** One letter too many, too few, another, or two in the wrong order. */
function isSlip(typed: string, word: string): boolean {
  let start = 0;
  while (start < word.length && typed[start] === word[start]) start++;
  const [a, b] = [typed.slice(start), word.slice(start)];
  const swapped = `${b[1]}${b[0]}${b.slice(2)}`;
  return a.slice(1) === b || a === b.slice(1) || a.slice(1) === b.slice(1) || (b.length > 1 && a === swapped);
}

const packageVersion = (): string =>
  (createRequire(import.meta.url)("mpc/package.json") as { version: string }).version;
