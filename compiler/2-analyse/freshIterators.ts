import ts from "typescript";
import type { Facts } from "./facts.js";

/** How Node's console shows an iterator that a call has just made. */
export interface FreshIterator {
  readonly name: string;
  /** Does it show what is still to come, which is all of it? */
  readonly showsValues: boolean;
}

/** `m.keys()`, `s[Symbol.iterator]()`; those of arrays and strings where nothing else happens when they are made. */
export function freshIterator(
  { calls, order }: Pick<Facts, "calls" | "order">,
  node: ts.Expression,
): FreshIterator | undefined {
  const { type, name = "" } = (ts.isCallExpression(node) && calls.builtin(node)) || {};
  if (!ts.isCallExpression(node) || !/^(keys|values|entries|\[Symbol\.iterator\])$/.test(name))
    return undefined;
  if (type === "map" || type === "set") {
    const isOfPairs = name === "entries" || (type === "map" && name === "[Symbol.iterator]");
    const collection = type === "map" ? "Map" : "Set";
    return { name: `[${collection} ${isOfPairs ? "Entries" : "Iterator"}]`, showsValues: true };
  }
  const isPlain =
    ts.isPropertyAccessExpression(node.expression) || ts.isElementAccessExpression(node.expression);
  if (!isPlain || !order.hasNoEffect(node.expression.expression)) return undefined;
  if (type === "string") return { name: "Object [String Iterator]", showsValues: false };
  return type === "array" ? { name: "Object [Array Iterator]", showsValues: false } : undefined;
}
