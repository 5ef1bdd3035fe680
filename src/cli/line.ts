import type { Command } from "commander";
import { Failure } from "../project/failure.js";
import { Boards } from "./boards.js";
import { createCommand } from "./program.js";

/** Stands between two commands. */
const SEPARATOR = "+";

/**
 * Runs the commands of one line, from left to right, until one fails. They share a connection. A board that was only named is
 * given a terminal.
 */
export async function runLine(words: readonly string[]): Promise<void> {
  await using boards = new Boards();
  const run = (command: readonly string[], program = createCommand(boards)) =>
    program.parseAsync(command, { from: "user" });
  const first = createCommand(boards);
  for (const [at, command] of splitLine(words, first).entries()) {
    await (at === 0 ? run(command, first) : run(command));
    if (process.exitCode) return;
  }
  if (boards.waits) await run(["repl"]);
}

/**
 * A command ends at a `+`, or where it has all the arguments that it takes and the name of another one follows. What stands behind
 * `--` is its own.
 */
export function splitLine(words: readonly string[], program: Command): string[][] {
  const commands: string[][] = [];
  let rest = words;
  do {
    const length = lengthOfFirst(rest, program);
    const isEnded = rest[length] === SEPARATOR;
    commands.push(rest.slice(0, length));
    rest = rest.slice(isEnded ? length + 1 : length);
    if (isEnded && (length === 0 || rest.length === 0))
      throw new Failure("there is no command on one side of a `+`", undefined, 2);
  } while (rest.length > 0);
  return commands;
}

function lengthOfFirst(words: readonly string[], program: Command): number {
  let command: Command | undefined;
  let count = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word === SEPARATOR) return i;
    if (word === "--") return words.length;
    if (/^-./.test(word)) {
      if (takesValue(command ?? program, word)) i++;
      continue;
    }
    const named = commandNamed(program, word);
    if (command && named && isComplete(command, count)) return i;
    if (command) count++;
    command ??= named;
  }
  return words.length;
}

/** Whether the command has all the arguments that it needs, and can't take the name of another one for one of them. */
function isComplete({ registeredArguments: takes }: Command, count: number): boolean {
  return !takes.some(({ variadic }) => variadic) && count >= takes.filter(({ required }) => required).length;
}

const commandNamed = (program: Command, word: string): Command | undefined =>
  program.commands.find((command) => command.name() === word || command.aliases().includes(word));

/** Whether the option's value is the next word, as far as it doesn't stand in the same one. */
const takesValue = (command: Command, word: string): boolean =>
  command.options.some(({ required, short, long }) => required && (short === word || long === word));
