import ts from "typescript";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";
import { effectsOf } from "./effects.js";
import type { FunctionNode } from "./functions.js";
import { isAwaitUsing } from "./using.js";

/** A generator function without `yield` is one all the same. */
export function asGenerator(fn: ts.Node, body: readonly py.Statement[]): readonly py.Statement[] {
  return containsYield(fn) ? body : [...body, py.exprStmt(py.yieldFrom(py.tuple([])))];
}

/** Does the node yield or await, apart from functions inside it? */
export function containsYield(node: ts.Node): boolean {
  let found = false;
  const visit = (child: ts.Node): void => {
    if (ts.isFunctionLike(child) || found) return;
    found =
      ts.isYieldExpression(child) || ts.isAwaitExpression(child) || isForAwait(child) || isAwaitUsing(child);
    child.forEachChild(visit);
  };
  node.forEachChild(visit);
  return found;
}

const isForAwait = (node: ts.Node): boolean => ts.isForOfStatement(node) && node.awaitModifier !== undefined;

/** Would it be seen if parameters got their values at the first step, as in Python, and not when the generator is made? */
export function hasEarlyParameters(c: Context, fn: FunctionNode): boolean {
  const own = new Set(fn.parameters.map(({ name }) => ts.isIdentifier(name) && c.facts.names.of(name)));
  return fn.parameters.some(({ name, initializer }) => {
    if (!ts.isIdentifier(name)) return true;
    if (!initializer) return false;
    const { runs, readsMemory, reads, writes } = effectsOf(c, initializer);
    return runs || readsMemory || writes.size > 0 || [...reads].some((id) => !own.has(id));
  });
}

/** Of the body of a generator, which is lowered as a function inside. */
export const insideSteps = (c: Context): Context =>
  c.within({ turnVariables: [new Set(), ...c.scope.turnVariables] });

/**
 *     def count(start=None):
 *         if start is None:
 *             start = first()
 *         def steps():
 *             yield start
 *         return steps()
 * `outer`: what the function assigns outside of itself.
 */
export function withEarlyParameters(
  c: Context,
  prologue: readonly py.Statement[],
  parameters: readonly py.Parameter[],
  body: readonly py.Statement[],
  outer: { readonly globals: readonly string[]; readonly nonlocals: readonly string[] },
): py.Statement[] {
  const name = c.scratch("steps");
  const [early, late] = [py.boundNames(prologue), py.boundNames(body)];
  const own = [...parameters.map((p) => p.name), ...early];
  const isOwn = (id: string) => own.includes(id) && !outer.globals.includes(id);
  const nonlocals = new Set([...outer.nonlocals, ...own.filter(isOwn)].filter((id) => late.has(id)));
  const inner = [
    ...py.outerStmts(
      outer.globals.filter((id) => late.has(id)),
      [...nonlocals],
    ),
    ...body,
  ];
  return [
    ...py.outerStmts(
      outer.globals.filter((id) => early.has(id)),
      outer.nonlocals.filter((id) => early.has(id)),
    ),
    ...prologue,
    py.functionDef(name, [], inner),
    py.returnStmt(py.call(name)),
  ];
}
