import { readFileSync } from "node:fs";
import { Command } from "commander";
import { addBuild } from "./commands/build.js";
import { addCheck } from "./commands/check.js";
import { addDevices } from "./commands/devices.js";
import { addEval } from "./commands/eval.js";
import { addExec } from "./commands/exec.js";
import { addNew } from "./commands/new.js";
import { addRepl } from "./commands/repl.js";
import { addRun } from "./commands/run.js";

/** The whole command line, without running anything: tests and `main.ts` call `parseAsync` on it. */
export function createCommand(): Command {
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
  for (const add of [addBuild, addRun, addCheck, addNew, addDevices, addRepl, addExec, addEval]) add(command);
  refuseUnknown(command);
  return command;
}

/** Without this, commander shows the general help, and exits 0, for `mpc no-such-command --help`. */
function refuseUnknown(command: Command): void {
  const known = new Set([...command.commands.map((c) => c.name()), "help"]);
  command.hook("preSubcommand", () => {});
  command.on("command:*", ([name]: string[]) => command.error(`unknown command '${name}'`, { exitCode: 2 }));
  const parse = command.parseAsync.bind(command);
  command.parseAsync = (argv = process.argv, options) => {
    const first = argv.slice(2).find((word) => !word.startsWith("-"));
    const asksHelp = argv.includes("--help") || argv.includes("-h");
    if (asksHelp && first !== undefined && !known.has(first))
      command.error(`unknown command '${first}'`, { exitCode: 2 });
    return parse(argv, options);
  };
}

function packageVersion(): string {
  const url = new URL("../../../package.json", import.meta.url);
  return (JSON.parse(readFileSync(url, "utf8")) as { version: string }).version;
}
