import { setTimeout as after } from "node:timers/promises";
import type { Command } from "commander";
import { Failure } from "../../project/failure.js";

/** Longer ones overflow the timer. */
const MOST_MS = 2 ** 31 - 1;

export function addSleep(program: Command): void {
  program
    .command("sleep")
    .description("wait before the next command of this line")
    .argument("<time>", "seconds, or with a unit: 500ms, 2s, 1m")
    .action((time: string) => after(timeIn(time)));
}

function timeIn(text: string): number {
  const [, number, unit = "s"] = /^(\d+(?:\.\d+)?)(ms|s|m)?$/.exec(text) ?? [];
  const ms = Number(number) * { ms: 1, s: 1000, m: 60_000 }[unit]!;
  if (!(ms <= MOST_MS))
    throw new Failure(`'${text}' is no time to wait`, "Write seconds, 500ms, 2s or 1m.", 2);
  return ms;
}
