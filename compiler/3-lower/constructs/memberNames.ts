import ts from "typescript";
import { wellKnownName } from "../../2-analyse/memberKeys.js";
import type { Context } from "../context.js";

/** Well-known symbols that are methods of Python, or attributes that the prelude looks for. */
const wellKnown: ReadonlyMap<string, string> = new Map([
  ["iterator", "__iter__"],
  ["asyncIterator", "__aiter__"],
  ["toPrimitive", "_to_primitive"],
  ["toStringTag", "_tag"],
  ["hasInstance", "_has_instance"],
  ["dispose", "_dispose"],
  ["asyncDispose", "_async_dispose"],
]);

/** The attribute of instances and the key of dicts under which the member of a well-known symbol is. */
export const protocolNames = (symbol: string): { readonly attribute: string; readonly key: string } => ({
  attribute: wellKnown.get(symbol) ?? symbol,
  key: `@@${symbol}`,
});

/** The Python attribute that a member of a class is. */
export function memberName(c: Context, member: ts.ClassElement | ts.ParameterDeclaration): string {
  const { name } = member;
  if (name === undefined || ts.isObjectBindingPattern(name) || ts.isArrayBindingPattern(name)) return "_";
  if (ts.isPrivateIdentifier(name)) return c.facts.names.of(name);
  if (!ts.isComputedPropertyName(name)) return c.facts.names.attribute(member, name.text);
  const { expression } = name;
  const symbol = wellKnownName(expression);
  if (symbol !== undefined) return protocolNames(symbol).attribute;
  const { constant } = c.facts.values.of(expression);
  return c.facts.names.attribute(member, c.facts.calls.symbolKey(expression) ?? String(constant));
}
