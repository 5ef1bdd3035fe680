import type { Command } from "commander";
import { Failure } from "../../project/failure.js";
import { requireSource } from "../../project/sources.js";
import { addBoardOptions, type BoardOptions, reach } from "../boardOptions.js";
import { paint } from "../colors.js";

interface ReplOptions extends BoardOptions {
  readonly capture?: string;
  readonly injectCode?: string;
  readonly injectFile?: string;
  readonly escapeNonPrintable?: boolean;
}

export function addRepl(program: Command): void {
  addBoardOptions(
    program
      .command("repl")
      .description("a terminal on the board's own prompt; Ctrl-] or Ctrl-X leaves it, and the board as it is")
      .option("--capture <file>", "write all that the board sends into a file, too")
      .option("--inject-code <code>", "type this at Ctrl-J (\\n in it: Enter)")
      .option("--inject-file <file>", "run this Python file at Ctrl-K")
      .option("-e, --escape-non-printable", "show what isn't text as hexadecimal"),
  ).action(repl);
}

async function repl(options: ReplOptions): Promise<void> {
  const { injectFile } = options;
  if (injectFile !== undefined) requireSource(injectFile);
  const [{ openTerminal }, { Screen }, { attachInput }] = await Promise.all([
    import("../../../runtime/index.js"),
    import("../screen.js"),
    import("../keyboard.js"),
  ]);
  const { address, ...how } = await reach(options);
  using screen = new Screen({
    capture: options.capture,
    escape: options.escapeNonPrintable === true,
  });
  await using opened = await openTerminal(address, {
    ...how,
    show: (bytes) => screen.show(bytes),
    injectCode: options.injectCode?.replaceAll("\\n", "\n"),
    injectFile: injectFile === undefined ? undefined : async () => requireSource(injectFile),
  });
  if (process.stdin.isTTY)
    process.stderr.write(`${paint.dim(`${address}  (Ctrl-] leaves)`, process.stderr)}\r\n`);
  using _input = await attachInput(opened.terminal);
  if ((await opened.terminal.ended) === "disconnected")
    throw new Failure(`the connection to ${address} is gone`, "Plug the board in again and start anew.");
  if (process.stdin.isTTY) process.stderr.write("\r\n");
}
