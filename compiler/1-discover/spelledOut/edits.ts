import ts from "typescript";

/** A part of a file's text, and what stands there when it is spelled out. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The name of a function in the text, where JavaScript gives it another than its place does. */
  readonly name?: { readonly at: number; readonly text: string };
  /** A parameter, in a function, that is another way only if no error of types comes by it. */
  readonly tried?: { readonly parameter: string; readonly start: number; readonly end: number };
}

/** A file as it is spelled out, and the file as it was written. */
export interface SpelledOut {
  readonly text: string;
  readonly written: ts.SourceFile;
  readonly edits: readonly Edit[];
  /** Where a position of the new text is, or comes from, in what was written. */
  writtenAt(position: number): number;
  /** Names of functions, by where they start in the new text. */
  readonly functionNames: ReadonlyMap<number, string>;
}

/** The edits of a file don't overlap. */
export function apply(written: ts.SourceFile, edits: readonly Edit[]): SpelledOut {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const functionNames = new Map<number, string>();
  const steps: { readonly at: number; readonly length: number; readonly edit: Edit }[] = [];
  let text = "";
  let end = 0;
  for (const edit of sorted) {
    text += written.text.slice(end, edit.start);
    if (edit.name) functionNames.set(text.length + edit.name.at, edit.name.text);
    // lines stay what they are
    const made = edit.text + written.text.slice(edit.start, edit.end).replace(/[^\n]/g, "");
    steps.push({ at: text.length, length: made.length, edit });
    text += made;
    end = edit.end;
  }
  text += written.text.slice(end);
  const writtenAt = (position: number): number => {
    const last = steps.findLast((step) => step.at <= position);
    if (!last) return position;
    const beyond = position - last.at - last.length;
    return beyond < 0 ? last.edit.start : last.edit.end + beyond;
  };
  return { text, written, edits, writtenAt, functionNames };
}

/**
 * Without the parameters that are tried, where there are errors of types by them: those that an error names, and those
 * before it; all of the function where it names none.
 */
export function withoutErrors(file: SpelledOut, errors: readonly ts.Diagnostic[]): SpelledOut {
  const { written, edits } = file;
  const kept = edits.filter(({ tried, start }) => {
    if (!tried) return true;
    return errors.every(({ start: at = 0, length = 0 }) => {
      const [from, to] = [file.writtenAt(at), file.writtenAt(at + length)];
      if (from < tried.start || from >= tried.end) return true;
      const names: readonly string[] = written.text.slice(from, to).match(/[\w$]+/g) ?? [];
      const named = edits.filter((e) => e.tried?.start === tried.start && names.includes(e.tried.parameter));
      return named.length > 0 && named.every((e) => e.start < start);
    });
  });
  return apply(written, kept);
}

/** Makes a file that was read from the new text say where things were written. */
export function tellWrittenPlaces(source: ts.SourceFile, { written, writtenAt }: SpelledOut): void {
  source.getLineAndCharacterOfPosition = (position) =>
    ts.getLineAndCharacterOfPosition(written, writtenAt(position));
}
