import ts from "typescript";
import { thisParameter } from "./literalMethods.js";

/**
 * `return function (this: unknown, ...args) { return f.apply(this, args); }`: a function that looks at its `this` only to hand it
 * to others. Those that don't use theirs need none.
 */
export function forwardsThis(fn: ts.Node): boolean {
  if (!ts.isFunctionExpression(fn) || !thisParameter(fn) || !isReturned(fn)) return false;
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

const isReturned = ({ parent }: ts.Node): boolean =>
  ts.isReturnStatement(parent) || ts.isArrowFunction(parent);

/** Where the function's own `this` stands, also in arrows inside it. */
function ownThis(fn: ts.FunctionExpression): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.ThisKeyword) found.push(node);
    if ((ts.isFunctionLike(node) && !ts.isArrowFunction(node)) || ts.isClassLike(node)) return;
    node.forEachChild(visit);
  };
  fn.body.forEachChild(visit);
  return found;
}
