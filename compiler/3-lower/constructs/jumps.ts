import ts from "typescript";
import * as py from "../../python/index.js";
import type { Context, JumpTarget } from "../context.js";

/** `break` and `continue`, also to somewhere further out than the innermost Python loop. */
export function lowerJump(node: ts.BreakOrContinueStatement, c: Context): py.Statement[] {
  const label = node.label?.text;
  const isBreak = ts.isBreakStatement(node);
  const { targets } = c.scope;
  const index = targets.findIndex((target) => {
    if (label !== undefined) return target.labels.includes(label);
    return isBreak ? target.isBreakable : target.onContinue !== undefined;
  });
  return leave(targets, 0, index, isBreak ? "break" : "continue");
}

function leave(
  targets: readonly JumpTarget[],
  at: number,
  goal: number,
  jump: "break" | "continue",
): py.Statement[] {
  const target = targets[at];
  if (!target) return [];
  if (at === goal) return [...(jump === "break" ? target.onBreak() : (target.onContinue?.() ?? []))];
  const key = `${jump} ${targets[goal]?.node.pos ?? 0}`;
  return [...target.onCross(key, leave(targets, at + 1, goal, jump))];
}

/** Labels that stand before a statement. */
export function labelsOf(node: ts.Node): string[] {
  const labels: string[] = [];
  for (let at = node.parent; at && ts.isLabeledStatement(at); at = at.parent) labels.push(at.label.text);
  return labels;
}

/** A Python loop as something that jumps refer to and cross. */
export interface LoopTarget {
  readonly target: JumpTarget;
  /** Flags of jumps that cross the loop, set to False before it. */
  flagsBefore(): py.Statement[];
  /** Where these jumps go on, after the loop. */
  checksAfter(): py.Statement[];
}

/**
 * Jumps that cross the loop set a flag and break:
 *     found = True
 *     break
 * and behind it: `if found: break`.
 */
export function loopTarget(
  c: Context,
  node: ts.Node,
  options: { readonly onContinue?: () => readonly py.Statement[]; readonly isBreakable?: boolean },
): LoopTarget {
  const crossings = new Map<string, { readonly flag: string; readonly then: readonly py.Statement[] }>();
  const flags = () => [...crossings.values()];
  return {
    target: {
      node,
      labels: labelsOf(node),
      isBreakable: options.isBreakable ?? true,
      onBreak: () => [py.breakStmt()],
      ...(options.onContinue ? { onContinue: options.onContinue } : {}),
      onCross(key, then) {
        const crossing = crossings.get(key) ?? {
          // known until the loop is left: no name that is free again behind the statement inside of it
          flag: c.fresh(key.startsWith("break") ? "stop" : "skip"),
          then,
        };
        crossings.set(key, crossing);
        return [py.assign(py.name(crossing.flag), py.bool(true)), py.breakStmt()];
      },
    },
    flagsBefore: () => flags().map(({ flag }) => py.assign(py.name(flag), py.bool(false))),
    checksAfter: () => flags().map(({ flag, then }) => py.ifStmt(py.name(flag), then)),
  };
}
