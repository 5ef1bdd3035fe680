import type { Origin } from "../python/nodes.js";
import type { Writer } from "./writer.js";

/**
 * Text that knows where it may be broken into lines: only inside brackets, as Python has it. Widths are computed as
 * documents are made, so that laying out is linear.
 */
export type Document = Text | Sequence | Mapped | Brackets | Operators | Optional;

interface Measured {
  /** Columns on one line. */
  readonly width: number;
  /** Columns up to the first place where a line may be broken; the whole width where there is none. */
  readonly lead: number;
  readonly canBreak: boolean;
}
interface Text extends Measured {
  readonly kind: "text";
  readonly text: string;
}
interface Sequence extends Measured {
  readonly kind: "sequence";
  readonly parts: readonly Document[];
}
/** A part that comes from a place of its own in the TypeScript source. */
interface Mapped extends Measured {
  readonly kind: "mapped";
  readonly origin: Origin;
  readonly body: Document;
}
/** `open item, item close`: on one line, or the items on one line of their own, or a line each. */
interface Brackets extends Measured {
  readonly kind: "brackets";
  readonly open: string;
  readonly close: string;
  readonly items: readonly Document[];
  /** May a comma follow the last item when each has a line? */
  readonly comma: boolean;
}
/** Operands with what stands between them (`+`, `and`); broken before each operator. Breaks only inside brackets. */
interface Operators extends Measured {
  readonly kind: "operators";
  readonly parts: readonly { readonly before: string; readonly operand: Document }[];
}
/** Gets parentheses where it doesn't fit on the line: the value of a statement that stands in no brackets. */
interface Optional extends Measured {
  readonly kind: "optional";
  readonly body: Document;
}

export function text(value: string): Document {
  return { kind: "text", text: value, width: value.length, lead: value.length, canBreak: false };
}

export function sequence(...parts: readonly (Document | string)[]): Document {
  const documents = parts.map((p) => (typeof p === "string" ? text(p) : p));
  return { kind: "sequence", parts: documents, ...measure(documents) };
}

export function mapped(origin: Origin | undefined, body: Document): Document {
  if (origin === undefined) return body;
  return { kind: "mapped", origin, body, width: body.width, lead: body.lead, canBreak: body.canBreak };
}

export function brackets(
  open: string,
  items: readonly Document[],
  close: string,
  options: { comma?: boolean } = {},
): Document {
  if (items.length === 0) return text(open + close);
  const width =
    open.length + close.length + items.reduce((sum, i) => sum + i.width, 0) + 2 * (items.length - 1);
  const comma = options.comma ?? true;
  return { kind: "brackets", open, close, items, comma, width, lead: open.length, canBreak: true };
}

export function operators(parts: readonly { before: string; operand: Document }[]): Document {
  const width = parts.reduce((sum, p) => sum + p.before.length + p.operand.width, 0);
  const first = parts[0]!.operand;
  return { kind: "operators", parts, width, lead: first.canBreak ? first.lead : width, canBreak: true };
}

export function optional(body: Document): Document {
  if (!body.canBreak) return body;
  return {
    kind: "optional",
    body,
    width: body.width,
    lead: body.canBreak ? 0 : body.width,
    canBreak: body.canBreak,
  };
}

function measure(parts: readonly Document[]): Measured {
  const width = parts.reduce((sum, p) => sum + p.width, 0);
  const first = parts.findIndex((p) => p.canBreak);
  if (first < 0) return { width, lead: width, canBreak: false };
  const lead = parts.slice(0, first).reduce((sum, p) => sum + p.width, 0) + parts[first]!.lead;
  return { width, lead, canBreak: true };
}

/** Writes a document; `tail` columns follow it on its last line. */
export function layOut(document: Document, writer: Writer, tail = 0): void {
  switch (document.kind) {
    case "text":
      writer.write(document.text);
      break;
    case "mapped":
      writer.within(document.origin, () => layOut(document.body, writer, tail));
      break;
    case "sequence":
      layOutParts(document.parts, writer, tail);
      break;
    default:
      if (writer.fits(document.width + tail)) layOutFlat(document, writer);
      else layOutBroken(document, writer, tail);
  }
}

function layOutParts(parts: readonly Document[], writer: Writer, tail: number): void {
  const tails: number[] = [];
  let following = tail;
  for (let i = parts.length - 1; i >= 0; i--) {
    tails[i] = following;
    const part = parts[i]!;
    following = part.canBreak ? part.lead : part.width + following;
  }
  parts.forEach((part, i) => {
    layOut(part, writer, tails[i]);
  });
}

function layOutFlat(document: Document, writer: Writer): void {
  switch (document.kind) {
    case "text":
      writer.write(document.text);
      break;
    case "mapped":
      writer.within(document.origin, () => layOutFlat(document.body, writer));
      break;
    case "optional":
      layOutFlat(document.body, writer);
      break;
    case "sequence":
      for (const part of document.parts) layOutFlat(part, writer);
      break;
    case "operators":
      for (const part of document.parts) {
        writer.write(part.before);
        layOutFlat(part.operand, writer);
      }
      break;
    case "brackets":
      writer.write(document.open);
      document.items.forEach((item, i) => {
        if (i > 0) writer.write(", ");
        layOutFlat(item, writer);
      });
      writer.write(document.close);
  }
}

function layOutBroken(document: Brackets | Operators | Optional, writer: Writer, tail: number): void {
  if (document.kind === "operators") layOutOperators(document, writer, tail);
  else if (document.kind === "brackets") layOutBrackets(document, writer);
  else if (hugs(document.body)) layOut(document.body, writer, tail);
  else enclose("(", ")", writer, () => layOut(document.body, writer));
}

function layOutBrackets(document: Brackets, writer: Writer): void {
  const { items, open, close } = document;
  enclose(open, close, writer, () => {
    const together = items.reduce((sum, i) => sum + i.width + 2, -2);
    if (items.length > 1 && writer.fits(together)) {
      items.forEach((item, i) => {
        if (i > 0) writer.write(", ");
        layOutFlat(item, writer);
      });
      return;
    }
    items.forEach((item, i) => {
      if (i > 0) writer.newLine();
      const last = i === items.length - 1;
      const comma = !last || (document.comma && items.length > 1) ? "," : "";
      layOut(item, writer, comma.length);
      writer.write(comma);
    });
  });
}

/** Does it end in brackets that can be broken instead (a call, a display), with no break before them outside brackets? */
function hugs(document: Document): boolean {
  if (document.kind === "mapped") return hugs(document.body);
  if (document.kind !== "sequence") return document.kind === "brackets";
  return hugs(document.parts.at(-1)!) && !document.parts.slice(0, -1).some(breaksBare);
}

function breaksBare(document: Document): boolean {
  if (document.kind === "mapped") return breaksBare(document.body);
  return document.kind === "operators" || (document.kind === "sequence" && document.parts.some(breaksBare));
}

function layOutOperators(document: Operators, writer: Writer, tail: number): void {
  document.parts.forEach((part, i) => {
    if (i > 0) {
      writer.newLine();
      writer.write(part.before.trimStart());
    }
    layOut(part.operand, writer, i === document.parts.length - 1 ? tail : 0);
  });
}

function enclose(open: string, close: string, writer: Writer, body: () => void): void {
  writer.write(open);
  writer.indented(() => {
    writer.newLine();
    body();
  });
  writer.newLine();
  writer.write(close);
}
