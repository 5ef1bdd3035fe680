import ts from "typescript";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";
import { type LoopTarget, loopTarget } from "./jumps.js";
import { lowerTurn } from "./turns.js";
import { disposes, lowerTurnBody } from "./using.js";

/** How a loop goes on. */
export interface LoopOptions {
  /** What `continue` must run before Python's own. */
  readonly beforeContinue?: () => readonly py.Statement[];
  /** What a turn that is a function begins with. */
  readonly prologue?: (inner: Context) => readonly py.Statement[];
  /** What runs at the end of each turn. */
  readonly atEnd?: () => readonly py.Statement[];
  /** Variables of the loop's head that a turn is given, and those that it may change. */
  readonly head?: readonly string[];
  readonly changing?: readonly string[];
}

export interface LoopParts {
  readonly body: readonly py.Statement[];
  /** Wraps the Python loop in what jumps across it need. */
  around(loop: readonly py.Statement[]): py.Statement[];
}

/** The body of a loop; where closures keep its variables, it becomes a function that is called once per turn. */
export function lowerLoopBody(c: Context, node: ts.IterationStatement, options: LoopOptions = {}): LoopParts {
  const goOn = () => [...(options.beforeContinue?.() ?? []), py.continueStmt()];
  const loop: LoopTarget = loopTarget(c, node, { onContinue: goOn });
  const inner = c.within({ targets: [loop.target, ...c.scope.targets] });
  const captured = c.facts.scopes.perIteration(node).map((name) => c.facts.names.of(name));
  const turn = captured.length ? lowerTurn(inner, node, captured, options) : undefined;
  const body = turn ? turn.call : lowerTurnBody(inner, node, () => inner.statements(bodyOf(node)));
  const atEnd = py.isTerminal(body) ? [] : (options.atEnd?.() ?? []);
  return {
    body: nonEmpty([...body, ...atEnd]),
    around: (statements) => [
      ...(turn ? turn.definition : []),
      ...loop.flagsBefore(),
      ...statements,
      ...loop.checksAfter(),
    ],
  };
}

export const bodyOf = (node: ts.IterationStatement): readonly ts.Statement[] =>
  ts.isBlock(node.statement) ? node.statement.statements : [node.statement];

export const nonEmpty = (body: readonly py.Statement[]): readonly py.Statement[] =>
  body.some((s) => s.kind !== "Comment") ? body : [...body, py.pass()];

/** Does a `continue` of the loop stand inside a `try`, where what must follow it could be caught or come too early? */
export function continuesInTry(node: ts.IterationStatement): boolean {
  return findContinue(node, (inTry) => inTry);
}

/** Does the loop have a `continue` at all? */
export const hasContinue = (node: ts.IterationStatement): boolean => findContinue(node, () => true);

function findContinue(loop: ts.IterationStatement, wanted: (inTry: boolean) => boolean): boolean {
  const labels = new Set<string>();
  for (let at = loop.parent; ts.isLabeledStatement(at); at = at.parent) labels.add(at.label.text);
  const search = (node: ts.Node, inTry: boolean, inLoop: boolean): boolean => {
    if (ts.isFunctionLike(node)) return false;
    if (ts.isContinueStatement(node)) {
      const isOurs = node.label ? labels.has(node.label.text) : !inLoop;
      return isOurs && wanted(inTry);
    }
    const nested = inLoop || ts.isIterationStatement(node, false);
    const within = inTry || ts.isTryStatement(node) || disposes(node);
    return node.forEachChild((child) => search(child, within, nested)) ?? false;
  };
  return search(loop.statement, false, ts.isIterationStatement(loop.statement, false));
}

/** Does the loop end early: by `break`, `return`, or a jump further out? */
export function endsEarly(loop: ts.IterationStatement): boolean {
  const search = (node: ts.Node, depth: number): boolean => {
    if (ts.isFunctionLike(node)) return false;
    if (ts.isReturnStatement(node)) return true;
    if (ts.isBreakStatement(node)) return node.label ? !isInside(node, loop, node.label.text) : depth === 0;
    if (ts.isContinueStatement(node))
      return node.label !== undefined && !isInside(node, loop, node.label.text);
    const inner = ts.isIterationStatement(node, false) || ts.isSwitchStatement(node) ? depth + 1 : depth;
    return node.forEachChild((child) => search(child, inner)) ?? false;
  };
  return search(loop.statement, ts.isIterationStatement(loop.statement, false) ? 1 : 0);
}

/** Does the label stand inside the loop's body? */
function isInside(from: ts.Node, loop: ts.Node, label: string): boolean {
  for (let at = from.parent; at && at !== loop; at = at.parent) {
    if (ts.isLabeledStatement(at) && at.label.text === label) return true;
  }
  return false;
}
