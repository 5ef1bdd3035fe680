import ts from "typescript";
import {
  comparedNullish,
  neverThatNull,
  nullishInside,
  nullOrUndefined,
  textOfNullish,
} from "../../diagnostics/nullish.js";
import { isCaught } from "../caught.js";
import type { Value } from "../facts.js";
import { isMemberAccess } from "../memberKeys.js";
import { outermost, skipParentheses, skipWrappers } from "../operators.js";
import { isNever, writtenNullish } from "../writtenNullish.js";
import { isAny } from "./dynamic.js";
import { isIndifferent, isOfObjectGuard } from "./indifferent.js";
import { type Inquiry, nameOf, type Rule } from "./rule.js";

const has = (value: Value, which: "null" | "undefined"): boolean =>
  value.nullish === which || value.nullish === "both";

/** `===` and `!==` see which of the two it is. */
export const comparison: Rule<ts.BinaryExpression> = (node, q) => {
  const operator = node.operatorToken.kind;
  const isStrict =
    operator === ts.SyntaxKind.EqualsEqualsEqualsToken ||
    operator === ts.SyntaxKind.ExclamationEqualsEqualsToken;
  const { tellsByKey } = q.facts.values;
  const isOfKey =
    (writtenNullish(node.right) && tellsByKey(skipParentheses(node.left))) ||
    (writtenNullish(node.left) && tellsByKey(skipParentheses(node.right)));
  if (isStrict && !isOfKey) compare(node.left, node.right, node, q);
};

/** So does `case`. */
export const switchCase: Rule<ts.CaseClause> = (node, q) => {
  compare(node.parent.parent.expression, node.expression, node.expression, q);
};

/** And `Object.is`. */
export const objectIs: Rule<ts.CallExpression> = (node, q) => {
  const builtin = q.facts.calls.builtin(node);
  const [left, right] = node.arguments;
  if (builtin?.type !== "Object" || builtin.name !== "is" || !left || !right) return;
  const [a, b] = [q.facts.values.of(left), q.facts.values.of(right)];
  const isKnown = isNothing(left, a) && isNothing(right, b);
  if (mayDiffer(a, b) && !isKnown) q.reporter.report(comparedNullish, node);
};

/** A name or a constant that is null alone, or undefined alone. */
const isNothing = (node: ts.Expression, { kinds, nullish }: Value): boolean =>
  (ts.isIdentifier(node) || node.kind === ts.SyntaxKind.NullKeyword) &&
  kinds.size === 1 &&
  kinds.has("none") &&
  nullish !== "both";

const mayDiffer = (a: Value, b: Value): boolean =>
  (has(a, "null") && has(b, "undefined")) || (has(a, "undefined") && has(b, "null"));

function compare(left: ts.Expression, right: ts.Expression, at: ts.Node, q: Inquiry): void {
  if (isPlainAny(q, left) || isPlainAny(q, right)) return;
  for (const [side, other] of [
    [left, right],
    [right, left],
  ] as const) {
    const which = writtenNullish(other);
    if (!which) continue;
    if (writtenNullish(side)) return;
    const value = q.facts.values.of(side);
    const { nullish } = value;
    if (isNever(value, other)) return;
    if (nullish === "both") {
      if (!isIndifferent(at, q)) q.reporter.report(nullOrUndefined, at, nameOf(side));
    } else if (nullish !== "no" && nullish !== which)
      q.reporter.report(neverThatNull, at, nameOf(side), nullish, which);
    return;
  }
  const [a, b] = [q.facts.values.of(left), q.facts.values.of(right)];
  if (mayDiffer(a, b)) q.reporter.report(comparedNullish, at);
}

/** An `any` of which nothing is known; what was caught or is known to be null and undefined is told by what flows there. */
const isPlainAny = (q: Inquiry, node: ts.Expression): boolean =>
  isAny(q, node) && q.facts.values.of(node).nullish !== "both" && !isCaught(q.checker, node);

/** `typeof null` is "object". */
export const typeOf: Rule<ts.TypeOfExpression> = (node, q) => {
  const value = q.facts.values.of(node.expression);
  const at = outermost(node).parent;
  const isGuarded = ts.isBinaryExpression(at) && isOfObjectGuard(at, q);
  if (value.nullish === "both" && !asksForOtherType(node) && !isGuarded) {
    q.reporter.report(nullOrUndefined, node, nameOf(node.expression));
  }
};

/** `typeof x === "string"` is the same for both. */
function asksForOtherType(node: ts.TypeOfExpression): boolean {
  const { parent } = node;
  if (ts.isSwitchStatement(parent)) {
    return parent.caseBlock.clauses.every((c) => ts.isDefaultClause(c) || isOtherType(c.expression));
  }
  if (!ts.isBinaryExpression(parent)) return false;
  return isOtherType(parent.left === node ? parent.right : parent.left);
}

const isOtherType = (node: ts.Expression): boolean =>
  ts.isStringLiteralLike(node) && node.text !== "undefined" && node.text !== "object";

/** `Number(x)`, `+x`: null is 0, undefined NaN. */
export const number: Rule<ts.CallExpression | ts.PrefixUnaryExpression> = (node, q) => {
  const isNumber = ts.isCallExpression(node)
    ? q.facts.calls.builtin(node)?.type === "Number" && q.facts.calls.builtin(node)?.name === "call"
    : node.operator === ts.SyntaxKind.PlusToken || node.operator === ts.SyntaxKind.MinusToken;
  const operand = ts.isCallExpression(node) ? node.arguments[0] : node.operand;
  if (isNumber && operand && !ts.isSpreadElement(operand) && q.facts.values.of(operand).nullish === "both")
    q.reporter.report(nullOrUndefined, operand, nameOf(operand));
};

/** Text that would show which of the two it is. */
export const template: Rule<ts.TemplateSpan> = (node, q) => reportText(node.expression, q);

export const joinedText: Rule<ts.BinaryExpression> = (node, q) => {
  const operator = node.operatorToken.kind;
  if (operator !== ts.SyntaxKind.PlusToken && operator !== ts.SyntaxKind.PlusEqualsToken) return;
  const isText = q.facts.values.of(node).kinds.has("str");
  if (isText) for (const side of [node.left, node.right]) reportText(side, q);
};

function reportText(node: ts.Expression, q: Inquiry): void {
  if (q.facts.values.of(node).nullish === "both") q.reporter.report(textOfNullish, node, nameOf(node));
}

/** What is printed, written as JSON, made a string. */
export const printed: Rule<ts.CallExpression> = (node, q) => {
  const builtin = q.facts.calls.builtin(node);
  if (!builtin) return;
  const isPrinting = builtin.type === "console" || (builtin.type === "JSON" && builtin.name === "stringify");
  const isText = builtin.type === "String" && builtin.name === "call";
  if (!isPrinting && !isText) return;
  for (const argument of isPrinting && builtin.type === "JSON"
    ? node.arguments.slice(0, 1)
    : node.arguments) {
    const whole = ts.isSpreadElement(argument) ? argument.expression : argument;
    if (whole === argument) reportText(argument, q);
    const view = builtin.type === "JSON" ? "json" : "itself";
    const isInside = isPrinting && q.facts.values.nullishInside(whole, view) === "both";
    const isLogged = isLog.test(builtin.name) && !canBeFormatted(node, argument, q);
    const isTold = whole === argument && (builtin.type === "JSON" || isLogged);
    if (isInside && !(isTold && q.facts.values.nullNames(whole, view)))
      q.reporter.report(nullishInside, whole, nameOf(whole));
  }
};

/** What tells null from undefined by the names under which they stand, unless a format says how to show them. */
const isLog = /^(log|info|debug|warn|error)$/;

function canBeFormatted(
  { arguments: args }: ts.CallExpression,
  argument: ts.Expression,
  q: Inquiry,
): boolean {
  const [first, ...more] = args;
  if (!first || more.length === 0) return false;
  const { kinds } = q.facts.values.of(first);
  if (first === argument) return kinds.has("str") || kinds.has("unknown");
  return ts.isSpreadElement(first) || (ts.isStringLiteralLike(first) && first.text.includes("%"));
}

/** What a reviver gives: null stays, and undefined takes out the key. */
export const reviver: Rule<ts.CallExpression> = (node, q) => {
  const builtin = q.facts.calls.builtin(node);
  const [, given] = node.arguments;
  if (builtin?.type !== "JSON" || builtin.name !== "parse" || !given || ts.isSpreadElement(given)) return;
  if (q.facts.values.resultOf(given).nullish === "both")
    q.reporter.report(nullOrUndefined, given, "what the reviver gives");
};

/** `xs.map(String)`, `xs.forEach(console.log)`: what is handed on is made text or a number. */
export const handedOn: Rule<ts.CallExpression> = (node, q) => {
  const callee = skipWrappers(node.expression);
  const called = q.facts.calls.builtin(node);
  if (!isMemberAccess(callee) || !called || called.type === "function") return;
  // Array.from(xs, String), Uint8Array.from(xs, Number)
  const source = called.name === "from" ? node.arguments[0] : callee.expression;
  const isConverted = node.arguments.some((argument) => {
    const taken = q.facts.calls.builtin(argument);
    return taken?.type === "console" || (taken?.name === "value" && /^(String|Number)$/.test(taken.type));
  });
  if (isConverted && source && q.facts.values.elementOf(source).nullish === "both")
    q.reporter.report(nullishInside, source, nameOf(source));
};
