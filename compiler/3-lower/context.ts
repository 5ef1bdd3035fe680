import type ts from "typescript";
import type { Target } from "../../contract/index.js";
import type { Facts } from "../2-analyse/facts.js";
import type * as py from "../python/nodes.js";

/** What a visitor has in hand besides its node. Read-only but for what `before`, `temp` and `prelude` collect. */
export interface Context {
  readonly facts: Facts;
  readonly target: Partial<Target>;
  /** The innermost function, class or module, loops and labels around the node; replaced by a copy on the way down. */
  readonly scope: Scope;
  /** Lowers one expression; statements that it needs are added with `before`. */
  expression(node: ts.Expression): py.Expression;
  /** Lowers statements (a block, a body) in the scope. */
  statements(nodes: readonly ts.Statement[]): py.Statement[];
  /** Adds statements that run before the one being lowered, after those added so far. */
  before(...statements: py.Statement[]): void;
  /** Runs a lowering and gives what it would have put before. */
  capture<T>(run: () => T): { readonly result: T; readonly before: readonly py.Statement[] };
  /** Keeps a value in a temporary named after what it holds; nothing is emitted for what needs none (names, constants). */
  temp(hint: string, value: py.Expression): py.Expression;
  /** Lowers in TypeScript's order: what comes earlier is kept in temporaries only where something later can interfere. */
  ordered(nodes: readonly ts.Expression[]): py.Expression[];
  /** A helper of the prelude, imported where used. */
  prelude(name: string): py.Expression;
  /** A module of MicroPython, imported where used. */
  module(name: string): py.Expression;
  /** The same context inside another scope. */
  within(scope: Partial<Scope>): Context;
  origin(node: ts.Node): py.Origin;
}

export interface Scope {
  readonly container: ts.Node;
  readonly kind: "module" | "function" | "generator" | "async" | "asyncGenerator" | "class" | "lambda";
  /** Innermost first: what `break` and `continue` refer to. */
  readonly targets: readonly JumpTarget[];
  /** The Python name of `this`, if there is one. */
  readonly self?: string;
}

export interface JumpTarget {
  readonly node: ts.Node;
  readonly label?: string;
  /** How to leave or go on from inside; by the construct that made the target. */
  readonly onBreak: () => readonly py.Statement[];
  readonly onContinue?: () => readonly py.Statement[];
}
