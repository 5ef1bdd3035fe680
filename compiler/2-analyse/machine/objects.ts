import ts from "typescript";
import { pointerLeaves } from "../../diagnostics/machine.js";
import type { Value } from "../facts.js";
import { skipParentheses } from "../operators.js";
import { nameOf } from "../refuse/rule.js";
import { pointerMaker, pointerOf } from "./pointers.js";
import { isOnlyKind, type PointerType, refused, type Word, type WordType } from "./word.js";
import type { Words } from "./words.js";

const K = ts.SyntaxKind;

export function pointer(w: Words, node: ts.Expression, type: PointerType): Word {
  const inner = w.unwrap(node);
  if (ts.isIdentifier(inner)) return w.local(inner) ?? w.refuse(inner, `the pointer ${inner.text}`);
  const maker = ts.isCallExpression(inner) ? pointerMaker(w.q.checker, inner.expression) : undefined;
  const [source] = ts.isCallExpression(inner) ? inner.arguments : [];
  if (maker !== type || !source)
    return w.refuse(
      inner,
      `${nameOf(inner)} as a pointer`,
      "Make it where it is declared: `const p = ptr8(buffer)`.",
    );
  if (isOnlyKind(w.of(source), "int")) return { op: "cast", operand: w.bits(source), type };
  return { op: "unbox", object: w.object(source), type };
}

export function loadOf(w: Words, node: ts.ElementAccessExpression): Extract<Word, { op: "load" }> {
  const type = pointerOf(w.typeAt(node.expression))!;
  const pointer = w.pointer(node.expression, type);
  return { op: "load", pointer, index: w.exact(node.argumentExpression, "int"), type: "int" };
}

/** `a[i]` of an array. */
export function element(w: Words, node: ts.ElementAccessExpression): Extract<Word, { op: "object" }> {
  w.value(node.expression, "object");
  w.value(node.argumentExpression, "int");
  return { op: "object", node, type: "object" };
}

export function unboxed(w: Words, node: ts.Expression, type: WordType | "bool"): Word {
  return { op: "unbox", object: w.object(node), type };
}

/** Is what the expression gives an object, from which a number can be taken? */
export function isObject(w: Words, node: ts.Expression): boolean {
  if (ts.isIdentifier(node)) return w.local(node)?.type !== "int" && w.local(node)?.type !== "uint";
  return (
    ts.isCallExpression(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isNonNullExpression(node) ||
    (ts.isElementAccessExpression(node) && !w.isLoad(node))
  );
}

/** What the rest of lowering makes of it. */
export function object(w: Words, node: ts.Expression): Word {
  const inner = w.unwrap(node);
  if (ts.isIdentifier(inner)) return objectName(w, inner);
  if (inner.kind === K.ThisKeyword || ts.isStringLiteralLike(inner))
    return { op: "object", node: inner, type: "object" };
  if (ts.isNumericLiteral(inner) && isOnlyKind(w.of(inner), "float"))
    return { op: "object", node: inner, type: "object" };
  if (ts.isCallExpression(inner) || ts.isNewExpression(inner)) return call(w, inner);
  if (ts.isPropertyAccessExpression(inner)) return member(w, inner);
  if (ts.isNonNullExpression(inner) && ts.isElementAccessExpression(skipParentheses(inner.expression))) {
    w.object(inner.expression);
    return { op: "object", node: inner, type: "object" };
  }
  if (ts.isElementAccessExpression(inner)) {
    const isIndexed = ["list", "bytearray", "array", "bytes", "memoryview"].some((kind) =>
      isOnlyKind(w.of(inner.expression), kind as "list"),
    );
    return isIndexed ? element(w, inner) : w.refuse(inner, nameOf(inner));
  }
  const isNumber = isArithmetic(inner) && w.of(inner).kinds.has("float");
  return isNumber ? w.noInteger(inner, w.of(inner)) : w.refuse(inner, describe(inner));
}

function objectName(w: Words, node: ts.Identifier): Word {
  const variable = w.local(node);
  if (variable && variable.type !== "object")
    return w.refuse(node, `${node.text} as an object`, "Give it to a function, which gets it as one.");
  if (node.text === "undefined" || w.q.facts.calls.builtin(node)) return w.refuse(node, node.text);
  return { op: "object", node, type: "object" };
}

function member(w: Words, node: ts.PropertyAccessExpression): Word {
  const builtin = w.q.facts.calls.builtin(node);
  const isKnown = builtin === undefined || builtin.name === "length";
  if (!isKnown || ts.isOptionalChain(node)) return w.refuse(node, nameOf(node));
  if (!isModule(w.of(node.expression))) w.value(node.expression, "object");
  return { op: "object", node, type: "object" };
}

function call(w: Words, node: ts.CallExpression | ts.NewExpression): Word {
  const builtin = w.q.facts.calls.builtin(node);
  const isKnown = builtin === undefined || builtin.type === "console" || ts.isNewExpression(node);
  if (!isKnown || ts.isOptionalChain(node)) return w.refuse(node, nameOf(node.expression));
  if (pointerMaker(w.q.checker, node.expression))
    return w.refuse(node, "a pointer that isn't kept in a variable");
  const callee = skipParentheses(node.expression);
  if (ts.isPropertyAccessExpression(callee) && !builtin && !isModule(w.of(callee.expression)))
    w.value(callee.expression, "object");
  else if (!ts.isIdentifier(callee) && !ts.isPropertyAccessExpression(callee))
    return w.refuse(node, nameOf(callee));
  for (const arg of node.arguments ?? []) w.keep(arg, argument(w, arg));
  return { op: "object", node, type: "object" };
}

/** What is handed over becomes an object by itself. */
export function argument(w: Words, node: ts.Expression): Word {
  if (ts.isSpreadElement(node)) return w.refuse(node, "`...` in arguments");
  const inner = w.unwrap(node);
  const value = w.of(inner);
  const type = pointerOf(w.typeAt(inner));
  if (type) {
    w.q.reporter.report(pointerLeaves, inner, nameOf(inner));
    return refused;
  }
  if (isOnlyKind(value, "bool")) return w.truth(inner);
  const isPlain = !isOnlyKind(value, "int") || (isObject(w, inner) && mathWordOf(w, inner) === undefined);
  return isPlain ? w.object(inner) : w.exact(inner);
}

function mathWordOf(w: Words, node: ts.Expression) {
  return w.q.facts.calls.builtin(node)?.type === "Math" ? node : undefined;
}

const isArithmetic = (node: ts.Node): boolean =>
  ts.isBinaryExpression(node) || ts.isPrefixUnaryExpression(node) || ts.isConditionalExpression(node);

const isModule = (value: Value): boolean => isOnlyKind(value, "module") || isOnlyKind(value, "class");

/** How a message names a kind of expression. */
function describe(node: ts.Expression): string {
  if (ts.isTemplateExpression(node)) return "a template with values";
  if (ts.isArrayLiteralExpression(node)) return "an array literal";
  if (ts.isObjectLiteralExpression(node)) return "an object literal";
  if (ts.isFunctionLike(node)) return "a function inside";
  return nameOf(node);
}
