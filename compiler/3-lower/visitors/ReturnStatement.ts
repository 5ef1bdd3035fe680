import ts from "typescript";
import * as py from "../../python/index.js";
import { givesOther } from "../constructs/constructors.js";
import { lowerResult } from "../constructs/decorators.js";
import { returnOutside } from "../constructs/turns.js";
import type { Context } from "../context.js";

export function ReturnStatement(node: ts.ReturnStatement, c: Context): py.Statement[] {
  const { expression } = node;
  const value = expression ? lowerResult(c, expression) : resultOfConstructor(node);
  // An async generator awaits what it returns.
  const isAwaited = c.scope.kind === "asyncGenerator" && value !== undefined;
  return [...returnOutside(c, isAwaited ? py.yieldExp(value) : value)];
}

/** `return;` of a constructor that may also give another object */
function resultOfConstructor(node: ts.ReturnStatement): py.Expression | undefined {
  const fn = ts.findAncestor(node, ts.isFunctionLike);
  return fn && ts.isConstructorDeclaration(fn) && givesOther(fn) ? py.name("self") : undefined;
}
