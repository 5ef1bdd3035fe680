import ts from "typescript";
import { nameOfKeyUnknown, printedIterator, textOfFunction } from "../../diagnostics/builtins.js";
import { isAsync, isGenerator } from "../flow/functions.js";
import { freshIterator } from "../freshIterators.js";
import { propertyOf } from "../memberKeys.js";
import { callOf, skipWrappers } from "../operators.js";
import { type Inquiry, nameOf, type Rule } from "./rule.js";

/** The text of a function is its source, as JavaScript has it. */
function reportFunction(node: ts.Expression, q: Inquiry): void {
  const { kinds } = q.facts.values.of(node);
  const isFunction = kinds.size > 0 && [...kinds].every((kind) => kind === "function" || kind === "class");
  if (isFunction) q.reporter.report(textOfFunction, node, nameOf(node));
}

/** That of an iterator says what it's of, which generators on boards don't know. */
function reportIteratorText(node: ts.Expression, q: Inquiry): void {
  const isOnBoard = q.facts.values.of(node).kinds.has("generator");
  if (isOnBoard && isIterator(node, q)) q.reporter.report(printedIterator, node, nameOf(node));
}

function reportText(node: ts.Expression, q: Inquiry): void {
  reportFunction(node, q);
  reportIteratorText(node, q);
}

export const objectInTemplate: Rule<ts.TemplateSpan> = (node, q) => reportText(node.expression, q);

export const objectInText: Rule<ts.BinaryExpression> = (node, q) => {
  const operator = node.operatorToken.kind;
  if (operator !== ts.SyntaxKind.PlusToken && operator !== ts.SyntaxKind.PlusEqualsToken) return;
  if (q.facts.values.of(node).kinds.has("str"))
    for (const side of [node.left, node.right]) reportText(side, q);
};

/** `String(f)`, `console.log("%s", f)`; and iterators, which show what they would give next. */
export const shown: Rule<ts.CallExpression> = (node, q) => {
  const builtin = q.facts.calls.builtin(node);
  const [first, ...rest] = node.arguments;
  if (builtin?.name === "toString" && ts.isPropertyAccessExpression(node.expression))
    reportIteratorText(node.expression.expression, q);
  if (!builtin || !first) return;
  if (builtin.type === "String" && builtin.name === "call") reportText(first, q);
  if (builtin.type !== "console") return;
  const isFormat = ts.isStringLiteralLike(first) && first.text.includes("%s");
  if (isFormat) for (const argument of rest) reportFunction(argument, q);
  const printsFresh = /^(log|info|debug|warn|error)$/.test(builtin.name);
  for (const argument of node.arguments) {
    const isFresh = printsFresh && freshIterator(q.facts, skipWrappers(argument)) !== undefined;
    if (!isFresh) reportIterator(argument, q);
  }
};

function reportIterator(argument: ts.Expression, q: Inquiry): void {
  const node = skipWrappers(ts.isSpreadElement(argument) ? argument.expression : argument);
  if (ts.isSpreadElement(argument)) return;
  if (ts.isArrayLiteralExpression(node)) for (const element of node.elements) reportIterator(element, q);
  if (isIterator(node, q)) q.reporter.report(printedIterator, node, nameOf(node));
}

const isIterator = (node: ts.Expression, { checker }: Inquiry): boolean =>
  iterators.has(checker.getTypeAtLocation(node).symbol?.name ?? "");

const iterators: ReadonlySet<string> = new Set(
  "ArrayIterator MapIterator SetIterator StringIterator IterableIterator Iterator IteratorObject".split(" "),
);

/** `{ [key]: () => 1 }`, of which the name is asked for: the key says it. */
export const nameOfKey: Rule<ts.ComputedPropertyName> = (node, q) => {
  const { parent } = node;
  const made = ts.isPropertyAssignment(parent) ? skipWrappers(parent.initializer) : parent;
  const hasName = ts.isFunctionLike(made) || ts.isClassExpression(made);
  const { labels } = q.facts;
  if (!hasName || labels.bornAs(made) !== undefined) return;
  if (labels.isPrinted(made) || (ts.isClassExpression(made) && labels.isNamed(made)))
    q.reporter.report(nameOfKeyUnknown, node, nameOf(node));
};

/** `console.log(device[name])` of a class's methods: on the board an asynchronous one, or a generator, is a function as others are. */
export const methodUnderKeys: Rule<ts.ElementAccessExpression> = (node, q) => {
  const keys = q.checker.getTypeAtLocation(node.argumentExpression);
  if (!keys.isUnion() || callOf(node) || !q.facts.labels.isPrinted(node)) return;
  const owner = q.checker.getTypeAtLocation(node.expression);
  const isSuspended = keys.types.some((key) => {
    const member = key.isStringLiteral()
      ? propertyOf(q.checker, owner, key.value)?.valueDeclaration
      : undefined;
    return (
      member &&
      ts.isMethodDeclaration(member) &&
      ts.isClassLike(member.parent) &&
      (isAsync(member) || isGenerator(member))
    );
  });
  if (isSuspended) q.reporter.report(nameOfKeyUnknown, node, nameOf(node.argumentExpression));
};
