import ts from "typescript";
import type { Value } from "../facts.js";
import { skipParentheses } from "../operators.js";
import { nameOf } from "../refuse/rule.js";
import { asValue } from "./algebra.js";
import { ownType } from "./integers.js";
import { unboxed } from "./objects.js";
import { castTo, fits, isOnlyKind, type Word, wordFor } from "./word.js";
import type { Words } from "./words.js";

const K = ts.SyntaxKind;

const comparisons: ReadonlyMap<ts.SyntaxKind, Extract<Word, { op: "compare" }>["operator"]> = new Map([
  [K.LessThanToken, "<"],
  [K.LessThanEqualsToken, "<="],
  [K.GreaterThanToken, ">"],
  [K.GreaterThanEqualsToken, ">="],
  [K.EqualsEqualsEqualsToken, "=="],
  [K.EqualsEqualsToken, "=="],
  [K.ExclamationEqualsEqualsToken, "!="],
  [K.ExclamationEqualsToken, "!="],
]);

/** A condition: what Python takes for true there is what JavaScript does. */
export function test(w: Words, node: ts.Expression): Word {
  const inner = w.unwrap(node);
  if (ts.isPrefixUnaryExpression(inner) && inner.operator === K.ExclamationToken)
    return { op: "not", operand: w.test(inner.operand), type: "bool" };
  const both = logical(inner, (side) => w.test(side));
  if (both) return both;
  return isOnlyKind(w.of(inner), "int") ? w.exact(inner) : w.truth(inner);
}

/** A boolean as a value. */
export function truth(w: Words, node: ts.Expression): Word {
  const inner = w.unwrap(node);
  const value = w.of(inner);
  const variable = ts.isIdentifier(inner) ? w.local(inner) : undefined;
  if (variable?.type === "bool") return variable;
  if (!isOnlyKind(value, "bool"))
    return w.refuse(
      inner,
      `the truth of ${nameOf(inner)}`,
      "Compare it: `x !== 0`, `s.length > 0`; conditions are booleans and integers.",
    );
  if (inner.kind === K.TrueKeyword || inner.kind === K.FalseKeyword)
    return { op: "truth", value: inner.kind === K.TrueKeyword, type: "bool" };
  if (ts.isPrefixUnaryExpression(inner)) return asValue(w.test(inner.operand), false);
  if (ts.isBinaryExpression(inner)) return comparison(w, inner);
  if (ts.isConditionalExpression(inner))
    return {
      op: "choice",
      test: w.test(inner.condition),
      yes: w.truth(inner.whenTrue),
      no: w.truth(inner.whenFalse),
      type: "bool",
    };
  return variable ?? unboxed(w, inner, "bool");
}

function logical(node: ts.Expression, side: (node: ts.Expression) => Word): Word | undefined {
  if (!ts.isBinaryExpression(node)) return undefined;
  const operator = node.operatorToken.kind;
  if (operator !== K.AmpersandAmpersandToken && operator !== K.BarBarToken) return undefined;
  const op = operator === K.BarBarToken ? "either" : "both";
  return { op, left: side(node.left), right: side(node.right), type: "bool" };
}

function comparison(w: Words, node: ts.BinaryExpression): Word {
  const both = logical(node, (side) => w.truth(side));
  if (both) return both;
  const operator = comparisons.get(node.operatorToken.kind);
  if (operator === undefined) return w.refuse(node, `\`${node.operatorToken.getText()}\``);
  const sides = [node.left, node.right].map((side) => w.of(side));
  const isTruths = sides.every((value) => isOnlyKind(value, "bool"));
  if (isTruths && (operator === "==" || operator === "!=")) return sameTruth(w, node, operator);
  if (!sides.every((value) => isOnlyKind(value, "int"))) return noComparison(w, node, sides);
  const isUnsigned = [node.left, node.right].some(
    (side) => ownType(w, skipParentheses(side), w.of(side)) === "uint",
  );
  const types = isUnsigned ? (["uint", "int"] as const) : (["int", "uint"] as const);
  const type = types.find((word) => sides.every((value) => fits(value, word)));
  if (type === undefined) return differentWords(w, node, sides);
  const [left, right] = [w.value(node.left, type), w.value(node.right, type)];
  return { op: "compare", operator, left, right, type: "bool" };
}

function sameTruth(w: Words, node: ts.BinaryExpression, operator: "==" | "!="): Word {
  const [left, right] = [node.left, node.right].map((side) => castTo(w.truth(side), "int"));
  return { op: "compare", operator, left: left!, right: right!, type: "bool" };
}

function noComparison(w: Words, node: ts.BinaryExpression, sides: readonly Value[]): Word {
  const at = sides.findIndex((value) => value.kinds.has("float"));
  if (at >= 0) return w.noInteger(at === 0 ? node.left : node.right, sides[at]!);
  return w.refuse(
    node,
    "a comparison of anything but integers and booleans",
    "Compare in a plain function, and hand the result over.",
  );
}

function differentWords(w: Words, node: ts.BinaryExpression, sides: readonly Value[]): Word {
  const at = sides.findIndex((value) => wordFor(value) === undefined);
  if (at >= 0) return w.tooLarge(at === 0 ? node.left : node.right, sides[at]!);
  return w.refuse(
    node,
    "a comparison of a signed with an unsigned number",
    "Write `>>> 0` or `| 0` on the side that is to be the other's kind.",
  );
}
