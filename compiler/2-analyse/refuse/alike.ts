import ts from "typescript";
import { confusedNullish } from "../../diagnostics/nullish.js";
import { bigintOrNumber } from "../../diagnostics/numbers.js";
import type { Value } from "../facts.js";
import { isMemberAccess } from "../memberKeys.js";
import { strictEquality } from "../operators.js";
import { type Inquiry, nameOf, type Rule } from "./rule.js";

/** Methods that look for a value among others, by the type that has them. */
const searches: ReadonlyMap<string, RegExp> = new Map([
  ["map", /^(get|has|set|delete)$/],
  ["set", /^(has|add|delete)$/],
  ["array", /^(includes|indexOf|lastIndexOf)$/],
]);

/** Keys and elements that are looked for: `0` and `0n`, null and undefined are the same one on the board. */
export const lookedFor: Rule<ts.CallExpression> = (node, q) => {
  const { type, name } = q.facts.calls.builtin(node) ?? {};
  const callee = node.expression;
  const [wanted] = node.arguments;
  if (!type || !name || !searches.get(type)?.test(name)) return;
  if (!isMemberAccess(callee) || !wanted || ts.isSpreadElement(wanted)) return;
  const { values } = q.facts;
  const among = type === "array" ? values.elementOf(callee.expression) : values.keyOf(callee.expression);
  report(q, node, nameOf(callee.expression), [among, values.of(wanted)]);
};

/** `new Set([1, 1n])`, `new Map([[null, 1], [undefined, 2]])` */
export const madeOfAlike: Rule<ts.NewExpression> = (node, q) => {
  const { type } = q.facts.calls.builtin(node) ?? {};
  if (node.arguments?.length && (type === "Map" || type === "Set"))
    report(q, node, nameOf(node), [q.facts.values.keyOf(node)]);
};

/** `1 === 1n` of values whose types don't tell: the board says true. */
export const comparedNumbers: Rule<ts.BinaryExpression> = (node, q) => {
  if (strictEquality.has(node.operatorToken.kind)) reportPair(q, node, node.left, node.right);
};

export const comparedCase: Rule<ts.CaseClause> = (node, q) =>
  reportPair(q, node.expression, node.parent.parent.expression, node.expression);

export const comparedByIs: Rule<ts.CallExpression> = (node, q) => {
  const { type, name } = q.facts.calls.builtin(node) ?? {};
  const [left, right] = node.arguments;
  if (type === "Object" && name === "is" && left && right) reportPair(q, node, left, right);
};

function reportPair(q: Inquiry, at: ts.Node, left: ts.Expression, right: ts.Expression): void {
  const [a, b] = [q.facts.values.of(left), q.facts.values.of(right)];
  // what may be either is reported where it's declared
  const isEither = [a, b].some((side) => areBigintAndNumber([side]));
  const isDeclared = ts.isIdentifier(left) || ts.isIdentifier(right);
  if (areBigintAndNumber([a, b]) && !(isEither && isDeclared))
    q.reporter.report(bigintOrNumber, at, `one side of ${nameOf(at)}`);
}

function report(q: Inquiry, at: ts.Node, name: string, values: readonly Value[]): void {
  const isNothing = (which: string) => values.some(({ nullish }) => nullish === which || nullish === "both");
  if (areBigintAndNumber(values)) q.reporter.report(bigintOrNumber, at, `a key or element of ${name}`);
  else if (isNothing("null") && isNothing("undefined")) q.reporter.report(confusedNullish, at, name);
}

const areBigintAndNumber = (values: readonly Value[]): boolean =>
  values.some(({ kinds }) => kinds.has("bigint")) &&
  values.some(({ kinds }) => kinds.has("int") || kinds.has("float"));
