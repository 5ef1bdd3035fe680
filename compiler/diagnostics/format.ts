import type { Diagnostic } from "../types.js";

export interface FormatOptions {
  /** ANSI colours. */
  readonly color?: boolean;
}

/**
 * A diagnostic as compilers print it; `source` is the text of its file, without which only place and message are printed:
 * ```
 * src/main.ts:3:10 - error MPC2041: x can be null and undefined, and both are None on the board
 *
 * 3 return x === null;
 *          ~
 *   hint: Compare with `== null`, or take one of the two out of the type.
 * ```
 */
export function formatDiagnostic(d: Diagnostic, source?: string, options: FormatOptions = {}): string {
  const paint = options.color ? (code: number, text: string) => `\u001b[${code}m${text}\u001b[0m` : plain;
  const tone = { error: 91, warning: 93, note: 94 }[d.severity];
  const head =
    `${paint(96, d.file)}:${paint(93, String(d.line))}:${paint(93, String(d.column))} - ` +
    `${paint(tone, d.severity)} ${paint(90, `${d.code}:`)} ${d.message}`;
  const excerpt = sourceExcerpt(
    d,
    source,
    (text) => paint(tone, text),
    (text) => paint(7, text),
  );
  const hint = d.hint === undefined ? [] : [`  ${paint(96, "hint:")} ${d.hint}`];
  return [head, ...excerpt, ...hint].join("\n");
}

function plain(_code: number, text: string): string {
  return text;
}

function sourceExcerpt(
  d: Diagnostic,
  source: string | undefined,
  mark: (text: string) => string,
  gutter: (text: string) => string,
): string[] {
  const line = source?.split(/\r\n|[\n\r\u2028\u2029]/)[d.line - 1];
  if (line === undefined || d.length === 0) return [];
  const number = String(d.line);
  const before = expandTabs(line.slice(0, d.column - 1));
  const marked = expandTabs(line.slice(d.column - 1, d.column - 1 + d.length));
  const underline =
    " ".repeat(number.length + 1 + width(before)) + mark("~".repeat(Math.max(1, width(marked))));
  return ["", `${gutter(number)} ${expandTabs(line)}`, underline];
}

const expandTabs = (text: string) => text.replaceAll("\t", "    ");

/** Columns that a terminal takes: code points; wide characters count as two. */
function width(text: string): number {
  let columns = 0;
  for (const char of text)
    columns +=
      /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u.test(
        char,
      )
        ? 2
        : 1;
  return columns;
}

/** `2 errors and 1 warning in 2 files`, or the empty string where there is nothing to say. */
export function summarize(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter((d) => d.severity === "error").length;
  const warnings = diagnostics.length - errors;
  const files = new Set(diagnostics.map((d) => d.file)).size;
  const parts = [count(errors, "error"), count(warnings, "warning")].filter((part) => part !== "");
  return parts.length === 0 ? "" : `${parts.join(" and ")} in ${count(files, "file")}`;
}

function count(n: number, noun: string): string {
  return n === 0 ? "" : `${n} ${noun}${n === 1 ? "" : "s"}`;
}
