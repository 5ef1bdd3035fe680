import type ts from "typescript";
import type { Diagnostic } from "../types.js";
import type { Entry } from "./entry.js";

/** Where something is wrong: a node, a span of a file, or a file as a whole. */
export type Place = ts.Node | Span | { readonly file: string };
export interface Span {
  readonly source: ts.SourceFile;
  readonly start: number;
  readonly length: number;
}

/** Collects what the phases report. One place is reported once by a code; follow-ups inside a reported node are dropped. */
export class Reporter {
  readonly #found = new Map<string, Found>();
  readonly #notes = new Map<string, Found>();

  /** Reports an entry with the arguments that its message asks for. */
  report<Args extends readonly unknown[]>(entry: Entry<Args>, place: Place, ...args: Args): void {
    const { hint } = entry;
    this.add(
      {
        code: entry.code,
        severity: entry.severity,
        message: entry.message(...args),
        ...(hint !== undefined && { hint: typeof hint === "function" ? hint(...args) : hint }),
      },
      place,
      entry.once?.(...args),
    );
  }

  /** Adds a diagnostic that no entry describes: TypeScript's own. */
  add(what: Pick<Diagnostic, "code" | "severity" | "message" | "hint">, place: Place, key?: string): void {
    const at = position(place);
    const id = key === undefined ? `${what.code} ${at.file}:${at.start}` : `${what.code} ${key}`;
    const found = what.severity === "note" ? this.#notes : this.#found;
    if (!found.has(id)) found.set(id, { ...what, ...at });
  }

  /** Was something reported at that place? */
  has(file: string, line: number, column: number): boolean {
    return [...this.#found.values()].some((d) => d.file === file && d.line === line && d.column === column);
  }

  /** Was an entry's code reported between these positions? */
  hasWithin(code: string, source: ts.SourceFile, start: number, end: number): boolean {
    const isThere = (d: Found) => d.file === source.fileName && start <= d.start && d.start < end;
    return [...this.#found.values()].some((d) => d.code === code && isThere(d));
  }

  /** Takes over what another reporter has found on lines that nothing was reported on yet. */
  addUnrelated(
    other: Reporter,
    isRelated: (found: { readonly code: string; readonly file: string; readonly start: number }) => boolean,
  ): void {
    const known = [...this.#found.values()].map((d) => `${d.file}:${d.line}`);
    for (const [id, d] of other.#found) {
      const isNew = !known.includes(`${d.file}:${d.line}`) && !isRelated(d);
      if (isNew && !this.#found.has(id)) this.#found.set(id, d);
    }
  }

  /** How many were reported so far. */
  get count(): number {
    return this.#found.size;
  }

  get hasErrors(): boolean {
    return [...this.#found.values()].some((d) => d.severity === "error");
  }

  /** In source order by file (files in the order in which they were first reported), follow-ups removed. */
  get diagnostics(): readonly Diagnostic[] {
    const all = [...this.#found.values()];
    return inSourceOrder(all.filter((d) => !all.some((cause) => isFollowUp(d, cause))));
  }

  /** In the same order. */
  get notes(): readonly Diagnostic[] {
    return inSourceOrder([...this.#notes.values()]);
  }
}

function inSourceOrder(found: readonly Found[]): readonly Diagnostic[] {
  const files = [...new Set(found.map((d) => d.file))];
  return found
    .toSorted((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.start - b.start || b.end - a.end)
    .map(({ start: _start, end: _end, ...diagnostic }) => diagnostic);
}

type Found = Diagnostic & { readonly start: number; readonly end: number };

/**
 * The same code again around what was reported: the inner place is kept, since it is where the author must act. And what
 * TypeScript says about something that is refused as a whole.
 */
function isFollowUp(d: Found, cause: Found): boolean {
  if (d === cause || d.file !== cause.file || isTypeScripts(cause)) return false;
  if (isTypeScripts(d)) return cause.severity === "error" && isInside(d, cause);
  return d.code === cause.code && isInside(cause, d) && d.end - d.start > cause.end - cause.start;
}

const isTypeScripts = (d: Found): boolean => d.code.startsWith("TS");
const isInside = (d: Found, other: Found): boolean => other.start <= d.start && d.end <= other.end;

function position(place: Place) {
  if (!("kind" in place) && !("source" in place)) {
    return { file: place.file, line: 1, column: 1, length: 0, start: 0, end: 0 };
  }
  const { source, start, length } = "kind" in place ? spanOf(place) : place;
  const { line, character } = source.getLineAndCharacterOfPosition(start);
  return { file: source.fileName, line: line + 1, column: character + 1, length, start, end: start + length };
}

function spanOf(node: ts.Node): Span {
  const source = node.getSourceFile();
  const start = node.getStart(source);
  return { source, start, length: node.end - start };
}
