import type { Command } from "commander";
import type { ConnectOptions } from "../../runtime/index.js";
import { Failure } from "../project/failure.js";

/** The options about the link itself: a serial port's, and those of TLS. */
export interface LinkOptions {
  readonly baud?: string;
  readonly dtr?: string;
  readonly rts?: string;
  readonly ca?: string;
  readonly insecure?: boolean;
  readonly cert?: string;
  readonly key?: string;
}

/** As `connect` takes them. */
export type LinkSettings = Pick<ConnectOptions, "baudRate" | "lines" | "tls">;

export function addLinkOptions(command: Command): Command {
  return command
    .option("--baud <rate>", "speed of a serial port (default: 115200)")
    .option("--dtr <on|off>", "a serial port's DTR line while it is open (default: by kind of board)")
    .option("--rts <on|off>", "its RTS line")
    .option("--ca <file>", "tls://, wss://: trust these certificates (PEM) instead of those that Node trusts")
    .option("--insecure", "tls://, wss://: talk to whoever answers, its certificate unchecked")
    .option("--cert <file>", "tls://, wss://: show this certificate (PEM) to a server that asks for one")
    .option(
      "--key <file>",
      "its private key (PEM; default: in the same file; a passphrase in MPC_TLS_PASSPHRASE)",
    );
}

/** Those that were given. */
export function givenLinkOptions({ baud, dtr, rts, ca, insecure, cert, key }: LinkOptions): LinkOptions {
  const all = Object.entries({ baud, dtr, rts, ca, insecure, cert, key });
  return Object.fromEntries(all.filter(([, value]) => value !== undefined));
}

export function linkSettings({ baud, dtr, rts, ca, insecure, cert, key }: LinkOptions): LinkSettings {
  const baudRate = baud === undefined ? undefined : Number(baud);
  if (baudRate !== undefined && !(Number.isInteger(baudRate) && baudRate > 0))
    throw new Failure(`'${baud}' is no baud rate`, "Give a number such as 115200.", 2);
  const lines = { dtr: lineState("dtr", dtr), rts: lineState("rts", rts) };
  return {
    ...(baudRate !== undefined && { baudRate }),
    ...((dtr ?? rts) !== undefined && { lines }),
    ...((ca ?? cert ?? key) !== undefined || insecure
      ? { tls: { ca, verify: !insecure, cert, key, passphrase: passphraseFor(cert ?? key) } }
      : {}),
  };
}

const passphraseFor = (file: string | undefined): string | undefined =>
  file === undefined ? undefined : process.env.MPC_TLS_PASSPHRASE || undefined;

function lineState(name: string, given: string | undefined): boolean | undefined {
  if (given === undefined) return undefined;
  if (given !== "on" && given !== "off")
    throw new Failure(`--${name} is on or off, not '${given}'`, undefined, 2);
  return given === "on";
}
