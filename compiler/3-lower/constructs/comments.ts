import ts from "typescript";
import { isAmbient } from "../../1-discover/elided.js";
import * as py from "../../python/index.js";

/** The statement's lowered form with the comments above it, the one after it, and the blank line before it. */
export function withComments(node: ts.Node, statements: readonly py.Statement[]): py.Statement[] {
  const { detached, comments } = commentsAbove(node);
  const [first, ...rest] = statements;
  const blankBefore = hasBlankBefore(node);
  const before = detached.map((lines): py.Statement => ({ ...py.comment(...lines), blankBefore }));
  if (!first && leavesNothing(node)) return before;
  if (!first) return comments.length ? [...before, { ...py.comment(...comments), blankBefore }] : before;
  const trailing = rest.length === 0 && !isCompound(first) ? commentAfter(node) : undefined;
  const head: py.Statement = {
    ...first,
    ...(comments.length ? { comments: [...comments, ...(first.comments ?? [])] } : {}),
    ...(hasBlankBefore(node) ? { blankBefore: true } : {}),
    ...(trailing !== undefined ? { trailing } : {}),
  };
  return [...before, before.length ? { ...head, blankBefore: true } : head, ...rest];
}

/** Types take their comments along. */
const leavesNothing = (node: ts.Node): boolean =>
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  (ts.isFunctionDeclaration(node) && !node.body) ||
  isAmbient(node) ||
  ts.isEnumDeclaration(node);

const isCompound = (node: py.Statement): boolean => "body" in node;

interface CommentsAbove {
  /** Groups that a blank line parts from the node: headings, licences. */
  readonly detached: readonly (readonly string[])[];
  readonly comments: readonly string[];
}

/** Comment lines that stand above the node, without those that belong to what is before it on its line. */
function commentsAbove(node: ts.Node): CommentsAbove {
  const { text } = node.getSourceFile();
  const ranges = ts.getLeadingCommentRanges(text, node.pos) ?? [];
  const own = ranges.filter((range) => range.pos === 0 || startsLine(text, range.pos) || node.pos === 0);
  const doc = isDocumented(node) ? own.findLast((range) => text.startsWith("/**", range.pos)) : undefined;
  const kept = own.filter((range) => range !== doc);
  const detached: string[][] = [];
  let group: string[] = [];
  kept.forEach((range, i) => {
    group.push(...commentLines(text, range));
    const next = kept[i + 1]?.pos ?? (doc && doc.pos > range.end ? doc.pos : node.getStart());
    if (!/\n[ \t]*\r?\n/.test(text.slice(range.end, next))) return;
    if (group.length) detached.push(group);
    group = [];
  });
  return { detached, comments: group };
}

/** Functions and classes get their JSDoc as a docstring. */
const isDocumented = (node: ts.Node): boolean =>
  ts.isFunctionDeclaration(node) ||
  ts.isClassLike(node) ||
  (ts.isClassElement(node) && ts.isFunctionLike(node));

const startsLine = (text: string, position: number): boolean =>
  text.slice(text.lastIndexOf("\n", position - 1) + 1, position).trim() === "";

function commentAfter(node: ts.Node): string | undefined {
  const { text } = node.getSourceFile();
  const range = ts.getTrailingCommentRanges(text, node.end)?.[0];
  if (!range) return undefined;
  const lines = commentLines(text, range);
  return lines.length === 1 ? lines[0] : undefined;
}

/** The text of a comment, line by line, without its marks and without what only tools read. */
function commentLines(text: string, range: ts.CommentRange): string[] {
  const whole = text.slice(range.pos, range.end);
  if (range.kind === ts.SyntaxKind.SingleLineCommentTrivia) {
    const line = whole.replace(/^\/\/+[!/]?\s?/, "").trimEnd();
    return /^(@ts-|biome-|eslint-|prettier-|#region|#endregion)|^<reference/.test(line) ? [] : [line];
  }
  return withoutTags(
    whole
      .replace(/^\/\*+!?/, "")
      .replace(/\*+\/$/, "")
      .split("\n")
      .map((line) => line.replace(/^\s*\*? ?/, "").trimEnd()),
  );
}

function withoutTags(lines: readonly string[]): string[] {
  const kept = lines.filter((line) => !/^@(device|internal|ts-|type|template|module)/.test(line.trim()));
  while (kept.length && !kept[0]?.trim()) kept.shift();
  while (kept.length && !kept.at(-1)?.trim()) kept.pop();
  return kept;
}

function hasBlankBefore(node: ts.Node): boolean {
  const { text } = node.getSourceFile();
  const start = node.getStart();
  const trivia = text.slice(node.pos, start);
  const first = /^[^\n]*\n([ \t]*\n)+/.test(trivia);
  return first && !isFirst(node);
}

function isFirst(node: ts.Node): boolean {
  const { parent } = node;
  return "statements" in parent && (parent.statements as readonly ts.Node[])[0] === node;
}

/** Text of the JSDoc of a function or class, without its tags. */
export function docOf(node: ts.Node): string | undefined {
  const docs = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const text = ts.getTextOfJSDocComment(docs.at(-1)?.comment)?.trim();
  return text || undefined;
}
