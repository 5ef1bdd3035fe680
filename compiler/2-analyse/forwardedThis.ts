import ts from "typescript";
import { calledThrough } from "../1-discover/throughMember.js";
import type { Decorators } from "./facts.js";
import { isFunctionWithThis } from "./literalMethods.js";
import { ownThis } from "./ownThis.js";

/** Does the function take its `this` first wherever it is called? In decorators all do, as methods do. */
export const takesItsThis = (fn: ts.Node, decorators: Pick<Decorators, "isInside">): boolean =>
  isFunctionWithThis(fn) && (!forwardsThis(fn) || decorators.isInside(fn));

/**
 * `return function (this: unknown, ...args) { return f.apply(this, args); }`: a function that looks at its `this` only to hand it
 * to others. Those that don't use theirs need none.
 */
export function forwardsThis(fn: ts.Node): boolean {
  if (!ts.isFunctionExpression(fn) && !ts.isFunctionDeclaration(fn)) return false;
  const uses = ownThis(fn);
  return uses.length > 0 && uses.every((use) => handedTo(use) !== undefined);
}

/** `f` of `f.apply(this, args)` */
export function handedTo(node: ts.Node): ts.Expression | undefined {
  const call = node.parent;
  if (!ts.isCallExpression(call) || call.arguments[0] !== node) return undefined;
  return calledThrough(call)?.fn;
}
