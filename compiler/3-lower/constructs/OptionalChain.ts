import ts from "typescript";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";
import { hintOf } from "./hints.js";
import { mayBeMissing } from "./members.js";
import { keepObject } from "./passedThis.js";

/** Is it a chain with a `?.` that isn't dealt with yet? */
export function isChainHead(c: Context, node: ts.Node): node is ts.OptionalChain {
  return ts.isOptionalChain(node) && innermostLink(c, node) !== undefined;
}

/** `a?.b.c`: None if a is None else a.b.c, or an `if` where nothing looks at the value. */
export function lowerOptionalChain(c: Context, node: ts.OptionalChain): py.Expression {
  const isUsed = c.facts.order.isUsed(node as ts.Expression);
  return lowerChain(c, node, (head, rest) => py.ifExp(py.isNone(head), py.none(), rest), isUsed);
}

/**
 * Evaluates the head of the chain once and lowers the rest on top of it; `join` combines "the head" and "the rest, which
 * counts only if the head isn't None".
 */
export function lowerChain(
  c: Context,
  node: ts.OptionalChain,
  join: (head: py.Expression, rest: py.Expression) => py.Expression,
  isUsed = true,
): py.Expression {
  const link = innermostLink(c, node);
  if (!link) return c.expression(node as ts.Expression);
  const base = link.expression;
  const outside = keepObject(c, link);
  const head = c.temp(hintOf(base), outside.expression(base));
  const inner = outside.within({ lowered: new Map([...outside.scope.lowered, [base, head]]) });
  const { result: rest, before } = c.capture(() => inner.expression(node as ts.Expression));
  if (!mayBeMissing(c, base)) {
    c.before(...before);
    return rest;
  }
  if (!isUsed) {
    // if a is not None:
    //     a.b()
    const body = py.isSimple(rest) ? before : [...before, py.exprStmt(rest)];
    if (body.length) c.before(py.ifStmt(py.isNotNone(head), body));
    return py.none();
  }
  if (before.length === 0) return join(head, rest);
  // value = None
  // if a is not None:
  //     …
  //     value = a.b
  const value = py.name(c.scratch(hintOf(node)));
  c.before(py.assign(value, py.none()));
  c.before(py.ifStmt(py.isNotNone(head), [...before, py.assign(value, rest)]));
  return value;
}

/** The `?.` that is evaluated first among those whose head isn't lowered yet. */
function innermostLink(c: Context, node: ts.Node): ts.OptionalChain | undefined {
  let found: ts.OptionalChain | undefined;
  let at: ts.Node = node;
  while (ts.isOptionalChain(at)) {
    const isLink = !ts.isNonNullExpression(at) && at.questionDotToken !== undefined && !callsBuiltin(c, at);
    if (isLink && !c.scope.lowered.has(at.expression)) found = at;
    if (c.scope.lowered.has(at.expression)) break;
    at = at.expression;
  }
  return found;
}

/** `xs.map?.(f)`: JavaScript's own methods are there. */
const callsBuiltin = (c: Context, node: ts.Node): boolean =>
  ts.isCallExpression(node) && c.facts.calls.builtin(node) !== undefined;
