import ts from "typescript";
import { isMemberAccess } from "../../2-analyse/memberKeys.js";
import { skipWrappers } from "../../2-analyse/operators.js";
import * as py from "../../python/index.js";
import { lowerArguments } from "../constructs/arguments.js";
import { lowerAssemblerCall } from "../constructs/assembler.js";
import { lowerBuiltin } from "../constructs/builtins.js";
import { lowerIteratorCall } from "../constructs/iteration.js";
import { propertyMember } from "../constructs/members.js";
import { isChainHead, lowerOptionalChain } from "../constructs/OptionalChain.js";
import { lowerPassingCall } from "../constructs/passedThis.js";
import { lowerPioCall } from "../constructs/pio.js";
import { lowerOutsideOperator } from "../constructs/protocols.js";
import { isSuper, lowerSuperCall, lowerSuperMethodCall } from "../constructs/super.js";
import type { Context } from "../context.js";

export function CallExpression(node: ts.CallExpression, c: Context): py.Expression {
  if (isChainHead(c, node)) return lowerOptionalChain(c, node);
  if (isSuper(node.expression)) return lowerSuperCall(c, node);
  const { expression } = node;
  if (isMemberAccess(expression) && isSuper(expression.expression))
    return ofArray(c, node) ?? lowerSuperMethodCall(c, node, expression);
  const builtin =
    lowerPioCall(c, node) ??
    lowerAssemblerCall(c, node) ??
    lowerIteratorCall(c, node) ??
    lowerBuiltin(c, node) ??
    lowerOutsideOperator(c, node);
  if (builtin) return builtin;
  const callee = c.scope.lowered.has(node.expression)
    ? node.expression
    : (skipWrappers(node.expression) as ts.Expression);
  if (c.facts.values.passesThis(node.expression)) return lowerPassingCall(c, node);
  if (ts.isPropertyAccessExpression(callee) && !c.scope.lowered.has(callee) && !isVariable(c, callee))
    return callMethod(node, callee, c);
  const { head, args, keywords } = lowerArguments(c, node, [
    { node: callee, lower: (inner) => inner.expression(callee) },
  ]);
  return outsideCall(c, node, head[0] as py.Expression, { args, keywords });
}

/** `super.push(x)` in a class that extends Array, of which Python's list has no such method. */
const ofArray = (c: Context, node: ts.CallExpression): py.Expression | undefined =>
  c.facts.calls.builtin(node)?.type === "array" ? lowerBuiltin(c, node) : undefined;

/** `adopt(sleep_ms, 10)`: a coroutine of MicroPython's runs as a task, of which the call gives a promise. */
function outsideCall(
  c: Context,
  node: ts.CallExpression,
  callee: py.Expression,
  { args, keywords }: Pick<ReturnType<typeof lowerArguments>, "args" | "keywords">,
): py.Expression {
  if (c.facts.calls.runsEventLoop(node)) return py.call(c.prelude("run_promise"), args);
  if (c.facts.calls.isCoroutine(node)) return py.call(c.prelude("adopt"), [callee, ...args], keywords);
  return py.call(callee, args, keywords);
}

/** A function of a namespace. */
const isVariable = (c: Context, callee: ts.PropertyAccessExpression): boolean =>
  c.facts.names.namespaceMember(callee) !== undefined;

/** The object is evaluated before the arguments. */
function callMethod(node: ts.CallExpression, callee: ts.PropertyAccessExpression, c: Context): py.Expression {
  const object = callee.expression;
  const word = c.facts.calls.pioMember(callee);
  if (word !== undefined) {
    const { args, keywords } = lowerArguments(c, node, []);
    return py.call(word, args, keywords);
  }
  const { head, args, keywords } = lowerArguments(c, node, [
    { node: object, lower: (inner) => inner.expression(object) },
  ]);
  const receiver = head[0] as py.Expression;
  const member = propertyMember(c, callee, receiver);
  return outsideCall(c, node, member.read(), { args, keywords });
}
