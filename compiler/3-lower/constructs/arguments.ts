import ts from "typescript";
import { skipWrappers } from "../../2-analyse/operators.js";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";
import { lowerOperands, type Operand } from "./evaluationOrder.js";
import { iterableOf, spreadItems } from "./iteration.js";
import { isOnly } from "./kinds.js";

interface Arguments {
  readonly head: readonly py.Expression[];
  readonly args: readonly (py.Expression | py.Starred)[];
  readonly keywords: readonly { readonly name: string | null; readonly value: py.Expression }[];
}

/** What Python's compiler can take in one call. */
const mostArguments = 255;

/** Lowers what is evaluated before the arguments (the object of a method, the callee), then these, in order. */
export function lowerArguments(
  c: Context,
  node: ts.CallExpression | ts.NewExpression,
  head: readonly Operand[],
): Arguments {
  const all = node.arguments ?? [];
  const keywordIndex = c.facts.calls.keywordIndex(node);
  const positional = keywordIndex < 0 ? all : all.slice(0, keywordIndex);
  const keywords = keywordIndex < 0 ? [] : keywordsOf(all[keywordIndex] as ts.Expression);
  const operands = [
    ...positional.map((a, index) => argument(a, all.slice(index + 1))),
    ...keywords.map((k) => k.operand),
  ];
  const lowered = lowerOperands(c, [...head, ...operands]);
  const rest = lowered.slice(head.length);
  const args = positional.map((a, index) => {
    const value = rest[index] as py.Expression;
    return ts.isSpreadElement(a) ? py.starred(value) : value;
  });
  return {
    head: lowered.slice(0, head.length),
    args: args.length > mostArguments ? [py.starred(asList(args))] : args,
    keywords: keywords.map((k, index) => ({
      name: k.name,
      value: rest[positional.length + index] as py.Expression,
    })),
  };
}

const argument = (node: ts.Expression, later: readonly ts.Expression[]): Operand => ({
  node,
  lower: (c) => (ts.isSpreadElement(node) ? spreadOver(c, node, later) : handedOver(c, node)),
});

function spreadOver(c: Context, node: ts.SpreadElement, later: readonly ts.Expression[]): py.Expression {
  if (c.facts.calls.handover(node.expression) !== "coroutine") return spreadItems(c, node, later);
  const item = py.name(c.fresh("item"));
  return py.listComp(py.call(c.prelude("coroutine"), [item]), item, iterableOf(c, node.expression));
}

/** A variable's exception of MicroPython's may have been caught, and look like an error of JavaScript's since. */
function handedOver(c: Context, node: ts.Expression): py.Expression {
  const isVariable = ts.isIdentifier(node) && isOnly(c.facts.values.of(node), "python");
  const value = c.expression(node);
  const form = c.facts.calls.handover(node);
  if (form === "coroutine" && c.facts.calls.runsEventLoop(node.parent as ts.CallExpression)) return value;
  if (form !== "as it is")
    return py.call(c.prelude(form === "coroutine" ? "coroutine" : "coroutine_function"), [value]);
  if (c.facts.calls.wantsTuples(node) && !isTupleAlready(c, skipWrappers(node)))
    return py.call(c.prelude("tuples"), [value]);
  if (isVariable && c.facts.calls.isOutsideException(node)) return py.call(c.prelude("raised"), [value]);
  return asInt(c, node, value);
}

/** Literals are made with tuples, and lists in them come from elsewhere; what is no list has none in it. */
const isTupleAlready = (c: Context, node: ts.Expression): boolean =>
  isOnly(c.facts.values.of(node), "none", "bool", "int", "float", "str", "python") ||
  ts.isObjectLiteralExpression(node) ||
  (ts.isArrayLiteralExpression(node) &&
    c.facts.calls.isTupleArgument(node) &&
    node.elements.every((element) => !ts.isSpreadElement(element) && holdsNothing(c, element)));

const holdsNothing = (c: Context, node: ts.Expression): boolean =>
  isOnly(c.facts.values.of(node), "int", "float", "bool", "str", "none", "class", "python", "bytes");

/** `1000 / 2` is a float in Python, and what wants an int doesn't take `500.0`. */
function asInt(c: Context, node: ts.Expression, value: py.Expression): py.Expression {
  if (!isOnly(c.facts.values.of(node), "float") || !c.facts.calls.wantsInt(node)) return value;
  return py.call(c.prelude("as_int"), [value]);
}

/** `[a, b] + list(c)` */
function asList(args: readonly (py.Expression | py.Starred)[]): py.Expression {
  const parts: py.Expression[] = [];
  let plain: py.Expression[] = [];
  for (const arg of args) {
    if (arg.kind !== "Starred") {
      plain.push(arg);
      continue;
    }
    if (plain.length) parts.push(py.list(plain));
    plain = [];
    parts.push(py.call("list", [arg.value]));
  }
  if (plain.length) parts.push(py.list(plain));
  return parts.reduce((a, b) => py.binary(a, "+", b));
}

/** The object literal of a `Kw<…>` argument, as keywords; anything else is `**value`. */
function keywordsOf(node: ts.Expression): { name: string | null; operand: Operand }[] {
  const literal = skipWrappers(node);
  if (!ts.isObjectLiteralExpression(literal)) {
    return [{ name: null, operand: { node, lower: (c) => c.expression(node) } }];
  }
  return literal.properties.map((property) => {
    const value = valueOfProperty(property);
    const name = ts.isSpreadAssignment(property) ? null : (property.name as ts.Identifier).text;
    return { name, operand: { node: value, lower: (c) => asInt(c, value, c.expression(value)) } };
  });
}

function valueOfProperty(property: ts.ObjectLiteralElementLike): ts.Expression {
  if (ts.isPropertyAssignment(property)) return property.initializer;
  if (ts.isShorthandPropertyAssignment(property)) return property.name;
  return (property as ts.SpreadAssignment).expression;
}
