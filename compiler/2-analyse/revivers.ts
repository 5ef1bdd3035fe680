import ts from "typescript";
import type { Calls } from "./facts.js";
import { outermost } from "./operators.js";

/**
 * `JSON.parse(text, (key, value) => (key === "secret" ? undefined : value))`: is it the `undefined` with which the reviver takes
 * out a key? Null that it hands back stays, so the board must get another value for it than None.
 */
export const takesOutKey = (calls: Pick<Calls, "builtin">, node: ts.Node): boolean =>
  ts.isIdentifier(node) && node.text === "undefined" && isGivenByReviver(calls, node);

function isGivenByReviver(calls: Pick<Calls, "builtin">, node: ts.Expression): boolean {
  const whole = outermost(node);
  const { parent } = whole;
  if (ts.isConditionalExpression(parent) && parent.condition !== whole)
    return isGivenByReviver(calls, parent);
  if (ts.isArrowFunction(parent) && parent.body === whole) return isReviver(calls, parent);
  const fn = ts.isReturnStatement(parent) ? ts.findAncestor(parent, ts.isFunctionLike) : undefined;
  return fn !== undefined && isReviver(calls, fn);
}

function isReviver(calls: Pick<Calls, "builtin">, fn: ts.Node): boolean {
  if (!ts.isArrowFunction(fn) && !ts.isFunctionExpression(fn)) return false;
  const given = outermost(fn);
  const call = given.parent;
  if (!ts.isCallExpression(call) || call.arguments[1] !== given) return false;
  const { type, name } = calls.builtin(call) ?? {};
  return type === "JSON" && name === "parse";
}

/** Does the reviver, written where it's given, take out keys that way? */
export const takesOutKeys = (calls: Pick<Calls, "builtin">, reviver: ts.Node): boolean =>
  takesOutKey(calls, reviver) || (reviver.forEachChild((child) => takesOutKeys(calls, child)) ?? false);
