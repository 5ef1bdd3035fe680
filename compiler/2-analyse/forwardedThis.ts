import ts from "typescript";
import type { Decorators } from "./facts.js";
import { isFunctionWithThis } from "./literalMethods.js";

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
  const callee = call.expression;
  const isHandedOver = ts.isPropertyAccessExpression(callee) && /^(call|apply|bind)$/.test(callee.name.text);
  return isHandedOver ? callee.expression : undefined;
}

/** Where the function's own `this` stands, also in arrows inside it. */
export function ownThis(fn: ts.Node): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.ThisKeyword) found.push(node);
    if ((ts.isFunctionLike(node) && !ts.isArrowFunction(node)) || ts.isClassLike(node)) return;
    node.forEachChild(visit);
  };
  fn.forEachChild(visit);
  return found;
}
