import ts from "typescript";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";

/** The statements of a block, or of a single statement in its place; `pass` if there are none. */
export function lowerBlock(c: Context, node: ts.Statement): readonly py.Statement[] {
  const statements = c.statements(ts.isBlock(node) ? node.statements : [node]);
  const comments = ts.isBlock(node) ? closingComments(node) : [];
  const all = [...statements, ...comments];
  return all.some((s) => s.kind !== "Comment") ? all : [...all, py.pass()];
}

/** Comments before a block's closing brace. */
export function closingComments(node: ts.Block | ts.SourceFile): py.Statement[] {
  const { text } = node.getSourceFile();
  const end = ts.isBlock(node) ? node.statements.end : node.endOfFileToken.pos;
  const ranges = ts.getLeadingCommentRanges(text, end) ?? [];
  const lines = ranges
    .filter((range) => range.kind === ts.SyntaxKind.SingleLineCommentTrivia)
    .filter((range) => text.slice(text.lastIndexOf("\n", range.pos) + 1, range.pos).trim() === "")
    .map((range) =>
      text
        .slice(range.pos + 2, range.end)
        .replace(/^\s/, "")
        .trimEnd(),
    );
  return lines.length ? [{ ...py.comment(...lines), blankBefore: ts.isSourceFile(node) }] : [];
}
