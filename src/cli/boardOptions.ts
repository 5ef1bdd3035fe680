import { readFileSync } from "node:fs";
import type { Command } from "commander";
import { Failure } from "../project/failure.js";
import { addLinkOptions, type LinkOptions, type LinkSettings, linkSettings } from "./linkOptions.js";

/** The options of every command that talks to a board. */
export interface BoardOptions extends LinkOptions {
  readonly board?: string;
  readonly passwordFile?: string;
  readonly trace?: string;
}

export function addBoardOptions(command: Command): Command {
  command.option(
    "-b, --board <address>",
    "board: sim:, /dev/ttyACM0, socket://host:port … (default: MPC_BOARD, the one plugged in, or virtual)",
  );
  return addLinkOptions(command)
    .option("--password-file <file>", "file with WebREPL's password (or the variable MPC_PASSWORD)")
    .option(
      "--trace <file>",
      "add all that crosses the link to a file, `-` for stderr (or the variable MPC_TRACE)",
    );
}

export interface Reached extends LinkSettings {
  readonly address: string;
  readonly password?: string;
  readonly trace?: string;
}

/** The board that the options name, and how to reach it. A password never stands among the arguments, which others can see. */
export async function reach(options: BoardOptions): Promise<Reached> {
  const link = linkSettings(options);
  const given = passwordOf(options);
  // With the runtime behind it: commands that need no board start without.
  const { boardAddress } = await import("./address.js");
  const address = await boardAddress(options.board);
  const password = given ?? (await askedPassword(address));
  return {
    address,
    ...link,
    ...(password !== undefined && { password }),
    ...(options.trace !== undefined && { trace: options.trace }),
  };
}

/** WebREPL asks for one always: who sits at a terminal is asked in turn. */
async function askedPassword(address: string): Promise<string | undefined> {
  if (!/^wss?:/.test(address) || !process.stdin.isTTY || !process.stderr.isTTY) return undefined;
  return (await import("./askPassword.js")).askPassword(address);
}

function passwordOf({ passwordFile }: BoardOptions): string | undefined {
  if (passwordFile === undefined) return process.env.MPC_PASSWORD || undefined;
  try {
    return readFileSync(passwordFile, "utf8").replace(/\r?\n$/, "");
  } catch (error) {
    throw new Failure(`the password file can't be read: ${(error as Error).message}`, undefined, 2);
  }
}
