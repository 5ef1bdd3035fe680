import type ts from "typescript";
import type { Value } from "../2-analyse/facts.js";
import type { Context } from "../3-lower/context.js";
import type * as py from "../python/index.js";

/** One member of a built-in type: what phase 2 must know, and how phase 3 lowers it. */
export interface Builtin {
  /** Nothing observable happens, and equal arguments give equal results as long as nothing is mutated. */
  readonly pure?: boolean;
  /** Changes its receiver. */
  readonly mutates?: boolean;
  /** Order or presence of the keys of its argument (or receiver) is observed: the object set must keep order. */
  readonly enumerates?: boolean;
  /** Calls its function arguments, with that many positional arguments. */
  readonly calls?: number;
  /**
   * What it gives, where the static type isn't enough (numbers: int or float, bounds). `"rounded"`: an int, but what the
   * argument is where that can be infinite or NaN.
   */
  readonly result?: Partial<Value> | "element" | "receiver" | "rounded";
  /** Read without a call: `a.length`, `Math.PI`. */
  readonly isProperty?: boolean;
  /** The member as a function value (`xs.map(String)`); without it, a member that isn't called is a diagnostic. */
  readonly asValue?: (c: Context, node: ts.Node) => py.Expression;
  readonly lower: (c: Context, use: BuiltinUse) => py.Expression;
  /** How `x!` of it is lowered where Python raises by itself if there is nothing; undefined where it may hold None. */
  readonly asserted?: (c: Context, use: BuiltinUse) => py.Expression | undefined;
}

/** A use of a built-in, with parts not yet lowered, so that the row decides on order and captures. */
export interface BuiltinUse {
  /** The whole call, new or property access. */
  readonly node:
    | ts.CallExpression
    | ts.NewExpression
    | ts.PropertyAccessExpression
    | ts.ElementAccessExpression
    | ts.Identifier;
  /** The receiver (`a` in `a.push(1)`), absent for globals and statics. */
  readonly self?: ts.Expression;
  /** Arguments; empty for a property read. */
  readonly args: readonly ts.Expression[];
}

export interface Rejected {
  readonly rejected: string; // diagnostic code
}

/** Total over a type's members: a member left out doesn't compile. */
export type BuiltinTable<T> = {
  readonly [K in Exclude<keyof T, symbol | number> & string]: Builtin | Rejected;
};

/** Members by name, for types that TypeScript's library of this project doesn't declare. */
export type NamedTable<Names extends string> = { readonly [K in Names]: Builtin | Rejected };
