import ts from "typescript";
import type { Context } from "../context.js";

/** Well-known symbols that are methods of Python, or attributes that the prelude looks for. */
const wellKnown: ReadonlyMap<string, string> = new Map([
  ["iterator", "__iter__"],
  ["asyncIterator", "__aiter__"],
  ["toPrimitive", "_to_primitive"],
  ["toStringTag", "_tag"],
  ["dispose", "_dispose"],
  ["asyncDispose", "_async_dispose"],
]);

/** The Python attribute that a member of a class is. */
export function memberName(c: Context, member: ts.ClassElement | ts.ParameterDeclaration): string {
  const { name } = member;
  if (name === undefined || ts.isObjectBindingPattern(name) || ts.isArrayBindingPattern(name)) return "_";
  if (ts.isPrivateIdentifier(name)) return c.facts.names.of(name);
  if (!ts.isComputedPropertyName(name)) return c.facts.names.attribute(member, name.text);
  const { expression } = name;
  const symbol = symbolName(expression);
  if (symbol !== undefined) return wellKnown.get(symbol) ?? symbol;
  const { constant } = c.facts.values.of(expression);
  return c.facts.names.attribute(member, c.facts.calls.symbolKey(expression) ?? String(constant));
}

/** `iterator` of `Symbol.iterator`. */
export function symbolName(node: ts.Expression): string | undefined {
  if (!ts.isPropertyAccessExpression(node) || !ts.isIdentifier(node.expression)) return undefined;
  return node.expression.text === "Symbol" ? node.name.text : undefined;
}
