import ts from "typescript";
import type { Reach } from "../1-discover/reach.js";
import type { Calls, Value, Values } from "./facts.js";
import { joinValues, makeValue, numberConstant, type Types } from "./types.js";

/** Answers by static types, literals and operators. */
export function valuesByType(reach: Reach, types: Types, calls: Calls): Values {
  const { checker } = reach;
  const known = new Map<ts.Node, Value>();

  const of = (node: ts.Node): Value => {
    let value = known.get(node);
    if (!value) {
      value = bySyntax(node) ?? types.value(checker.getTypeAtLocation(node));
      known.set(node, value);
    }
    return value;
  };

  const bySyntax = (node: ts.Node): Value | undefined => {
    if (ts.isParenthesizedExpression(node) || ts.isSatisfiesExpression(node)) return of(node.expression);
    if (ts.isNumericLiteral(node)) return numberConstant(Number(node.text));
    if (ts.isPrefixUnaryExpression(node)) return ofPrefix(node, of);
    if (ts.isBinaryExpression(node)) return ofBinary(node, of);
    if (ts.isFunctionLike(node) && !ts.isConstructorDeclaration(node)) return makeValue(["function"]);
    const builtin = calls.builtin(node);
    return builtin && /^(length|size|byteLength)$/.test(builtin.name)
      ? makeValue(["int"], { min: 0, max: Number.MAX_SAFE_INTEGER })
      : undefined;
  };

  const byElement = (type: ts.Type): Value => {
    const element = types.element(type);
    return element ? types.value(element) : makeValue(["unknown"], { nullish: "both", nonFinite: true });
  };

  return {
    of,
    elementOf: (node) => byElement(checker.getTypeAtLocation(node)),
    resultOf(node) {
      const signatures = ts.isFunctionLike(node)
        ? [checker.getSignatureFromDeclaration(node)]
        : checker.getTypeAtLocation(node).getCallSignatures();
      const results = signatures.flatMap((s) => (s ? [types.value(types.result(s))] : []));
      return results.length ? results.reduce(joinValues) : makeValue(["unknown"], { nullish: "both" });
    },
  };
}

const isNumber = (value: Value): boolean => [...value.kinds].every((k) => k === "int" || k === "float");
const isInt = (value: Value): boolean => value.kinds.size === 1 && value.kinds.has("int");

function ofPrefix(node: ts.PrefixUnaryExpression, of: (node: ts.Node) => Value): Value | undefined {
  const operand = of(node.operand);
  if (node.operator === ts.SyntaxKind.MinusToken) {
    if (typeof operand.constant === "number") return numberConstant(-operand.constant);
    return isInt(operand) ? makeValue(["int"], { min: -operand.max, max: -operand.min }) : undefined;
  }
  if (node.operator === ts.SyntaxKind.TildeToken && isNumber(operand)) return int32();
  return undefined;
}

/** The range of what bit operations give. */
const int32 = (): Value => makeValue(["int"], { min: -0x80000000, max: 0x7fffffff });

const bitOperators: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AmpersandToken,
  ts.SyntaxKind.BarToken,
  ts.SyntaxKind.CaretToken,
  ts.SyntaxKind.LessThanLessThanToken,
  ts.SyntaxKind.GreaterThanGreaterThanToken,
]);

function ofBinary(node: ts.BinaryExpression, of: (node: ts.Node) => Value): Value | undefined {
  const operator = node.operatorToken.kind;
  const left = of(node.left);
  const right = of(node.right);
  if (!isNumber(left) || !isNumber(right)) return undefined;
  if (bitOperators.has(operator)) return int32();
  if (operator === ts.SyntaxKind.GreaterThanGreaterThanGreaterThanToken)
    return makeValue(["int"], { min: 0, max: 0xffffffff });
  const bothInt = isInt(left) && isInt(right);
  switch (operator) {
    case ts.SyntaxKind.PlusToken:
      return bothInt
        ? makeValue(["int"], { min: left.min + right.min, max: left.max + right.max })
        : undefined;
    case ts.SyntaxKind.MinusToken:
      return bothInt
        ? makeValue(["int"], { min: left.min - right.max, max: left.max - right.min })
        : undefined;
    case ts.SyntaxKind.AsteriskToken:
      return bothInt ? makeValue(["int"]) : undefined;
    case ts.SyntaxKind.SlashToken:
      return makeValue(["float"], { nonFinite: true });
    default:
      return undefined;
  }
}
