/** Removes what could drive a terminal: escape sequences and control characters other than tab and newline. */
export function withoutEscapes(text: string): string {
  return text
    .replace(/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\^_]?)/g, "")
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "");
}

/** Writes text to this process's standard output, where there is one. */
export function printToStdout(text: string): void {
  const host = globalThis as { process?: { stdout?: { write(text: string): void } } };
  host.process?.stdout?.write(withoutEscapes(text));
}

/** Writes a line to this process's standard error, where there is one. */
export function note(line: string): void {
  const host = globalThis as { process?: { stderr?: { write(text: string): void } } };
  host.process?.stderr?.write(`${line}\n`);
}
