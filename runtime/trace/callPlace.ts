/** A place in a Python file; lines count from 1, columns from 0. */
export interface PythonPlace {
  readonly line: number;
  readonly column: number;
}

/**
 * Where on a line `called` is called, if that is the only call of that name there. MicroPython counts the test of a `while`, which
 * it runs after the body, to the body's last line: then the call stands in the loop's first line.
 */
export function callPlace(text: string, line: number, called: string): PythonPlace | undefined {
  const lines = text.split("\n");
  const column = onlyCall(lines[line - 1] ?? "", called);
  if (column === "none") return inWhile(lines, line, called);
  return column === "several" ? undefined : { line, column };
}

function inWhile(lines: readonly string[], line: number, called: string): PythonPlace | undefined {
  let depth = indentation(lines[line - 1] ?? "");
  for (let at = line - 1; at >= 1 && depth > 0; at--) {
    const text = lines[at - 1]!;
    if (text.trim() === "" || indentation(text) >= depth) continue;
    depth = indentation(text);
    if (/^\s*(def|class) /.test(text)) return undefined;
    if (!/^\s*while /.test(text)) continue;
    const column = onlyCall(text, called);
    if (typeof column === "number") return { line: at, column };
  }
  return undefined;
}

const indentation = (line: string): number => line.length - line.trimStart().length;

function onlyCall(line: string, called: string): number | "none" | "several" {
  const isPlain = /^\w+$/.test(called);
  const code = line.replace(/"(?:[^"\\]|\\.)*"/g, (literal) => " ".repeat(literal.length)).replace(/#.*/, "");
  const calls = isPlain ? [...code.matchAll(new RegExp(`(?<!\\w)${called}\\(`, "g"))] : [];
  if (calls.length === 0 || /^\s*def /.test(code)) return "none";
  return calls.length === 1 ? calls[0]!.index : "several";
}
