import { EscapeFilter } from "./escapes.js";

/** What writes text to this process's standard output, where there is one, and spares its terminal all but colours. */
export function stdoutPrinter(): (text: string) => void {
  const filter = new EscapeFilter();
  const host = globalThis as { process?: { stdout?: { write(text: string): void } } };
  return (text) => host.process?.stdout?.write(filter.push(text));
}

/** Writes a line to this process's standard error, where there is one. */
export function note(line: string): void {
  const host = globalThis as { process?: { stderr?: { write(text: string): void } } };
  host.process?.stderr?.write(`${line}\n`);
}
