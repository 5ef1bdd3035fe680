import ts from "typescript";
import { skipWrappers } from "../../2-analyse/operators.js";
import * as py from "../../python/index.js";
import { isOnly } from "../constructs/kinds.js";
import type { Context } from "../context.js";

/** Errors are raised as they are; anything else travels in a carrier. */
export function ThrowStatement(node: ts.ThrowStatement, c: Context): py.Statement[] {
  const value = c.expression(node.expression);
  return [py.raise(isError(c, node.expression) ? value : py.call(c.prelude("throw"), [value]))];
}

function isError(c: Context, node: ts.Expression): boolean {
  const inside = skipWrappers(node);
  const value = c.facts.values.of(node);
  if (value.classDeclaration && isOnly(value, "instance")) return isErrorClass(c, value.classDeclaration);
  return ts.isNewExpression(inside) && isOnly(value, "error");
}

function isErrorClass(c: Context, cls: ts.ClassLikeDeclaration): boolean {
  return c.facts.classes.base(cls).kind === "error";
}
