import ts from "typescript";
import type { Value } from "../2-analyse/facts.js";
import { skipWrappers } from "../2-analyse/operators.js";
import { computedValue } from "../3-lower/constructs/constants.js";
import { lowerOperands } from "../3-lower/constructs/evaluationOrder.js";
import { spreadItems } from "../3-lower/constructs/iteration.js";
import type { Context } from "../3-lower/context.js";
import * as py from "../python/index.js";
import type { Builtin, BuiltinUse, Rejected } from "./table.js";

type Argument = py.Expression | py.Starred;

/** The parts of a use, lowered in TypeScript's order. */
export interface Parts {
  /** The receiver; for statics it's not there to be asked for. */
  readonly self: py.Expression;
  readonly args: readonly Argument[];
}

export function lowerParts(c: Context, use: BuiltinUse): Parts {
  const nodes = use.self ? [use.self, ...use.args] : [...use.args];
  const lowered = lowerOperands(
    c,
    nodes.map((node, index) => ({
      node,
      lower: (inner: Context) =>
        ts.isSpreadElement(node)
          ? spreadItems(inner, node, nodes.slice(index + 1))
          : node === use.self
            ? lowerReceiver(inner, use)
            : inner.expression(node),
    })),
  );
  const all = lowered.map((value, i) => (ts.isSpreadElement(nodes[i]!) ? py.starred(value) : value));
  return use.self ? { self: all[0] as py.Expression, args: all.slice(1) } : { self: py.none(), args: all };
}

/** The receiver. Methods that leave holes out of an array raise if there are any: `whole(a)`. */
export function lowerReceiver(c: Context, use: BuiltinUse): py.Expression {
  const self = use.self as ts.Expression;
  const callee = ts.isCallExpression(use.node) ? skipWrappers(use.node.expression) : undefined;
  const passesOver = callee && ts.isPropertyAccessExpression(callee) && leavesOut.test(callee.name.text);
  const lowered = c.expression(self);
  return passesOver && c.facts.values.hasHoles(self) ? py.call(c.prelude("whole"), [lowered]) : lowered;
}

const leavesOut = /^(forEach|map|filter|reduce|reduceRight|some|every|flat|flatMap)$/;

export type Facts = Omit<Builtin, "lower" | "asserted">;

/** A row from what it makes of its lowered parts. */
export const row = (
  facts: Facts,
  lower: (c: Context, parts: Parts, use: BuiltinUse) => py.Expression,
): Builtin => ({
  ...facts,
  lower: (c, use) => lower(c, lowerParts(c, use), use),
});

/** A helper of the prelude that takes the receiver, if there is one, then the arguments. */
export const helper = (name: string, facts: Facts = {}): Builtin => ({
  ...facts,
  lower: (c, use) => callHelper(c, name, lowerParts(c, use), use),
});

/** A helper for a static function of one argument, which may also be handed on: `xs.map(Math.sign)`. */
export const unary = (name: string, facts: Facts = {}): Builtin => ({
  ...helper(name, facts),
  asValue: (c) => ofOne(c.prelude(name)),
});

/** What None stands for among the arguments that a function of the library gets, where it's called as a value. */
export const handedNone = (c: Context, fn: ts.Node): "null" | "undefined" =>
  c.facts.values.handed(fn).itself === "null" ? "null" : "undefined";

/** `lambda x, *_: f(x)` */
export const ofOne = (f: py.Expression): py.Expression =>
  py.lambda(["x", py.param("_", { star: "*" })], py.call(f, [py.name("x")]));

/** `lambda x, y=None, *_: f(x, y)` */
export const ofTwo = (f: py.Expression): py.Expression =>
  py.lambda(
    ["x", py.param("y", { default: py.none() }), py.param("_", { star: "*" })],
    py.call(f, [py.name("x"), py.name("y")]),
  );

export function callHelper(c: Context, name: string, { self, args }: Parts, use: BuiltinUse): py.Expression {
  return py.call(c.prelude(name), use.self ? [self, ...args] : args);
}

/** A method that Python has under this name, with the same arguments. */
export const method = (name: string, facts: Facts = {}): Builtin =>
  row(facts, (_c, { self, args }) => py.method(self, name, args));

/** An attribute of the receiver. */
export const property = (name: string, facts: Facts = {}): Builtin => ({
  isProperty: true,
  ...facts,
  lower: (c, use) => py.attr(lowerParts(c, use).self, name),
});

export const rejected = (code: `MPC${number}`): Rejected => ({ rejected: code });

/** The same row for several members. */
export function same<const Names extends readonly string[], Row>(
  names: Names,
  value: Row,
): { readonly [K in Names[number]]: Row } {
  return Object.fromEntries(names.map((name) => [name, value])) as never;
}

/** All arguments are there one by one (no spread), and there are so many. */
export const hasArgs = (use: BuiltinUse, ...counts: readonly number[]): boolean =>
  counts.includes(use.args.length) && !use.args.some(ts.isSpreadElement);

/**
 * Of arguments that are spread a conversion takes the first: `to_str(items[0]) if items else ""`. `ofNull` is what it's told
 * of None that stands for null.
 */
export function convertFirst(
  c: Context,
  { args }: Parts,
  [first]: readonly ts.Expression[],
  name: string,
  nothing: py.Expression,
  ofNull: readonly py.Expression[],
): py.Expression {
  const { values } = c.facts;
  const value = ts.isSpreadElement(first!) ? values.elementOf(first.expression) : values.of(first!);
  const lists = args.map((arg) =>
    arg.kind === "Starred" ? py.call("list", [arg.value]) : py.list([arg]),
  ) as py.Expression[];
  const items = c.keep(
    "items",
    lists.reduce((all, list) => py.binary(all, "+", list)),
  );
  const more = value.nullish === "null" ? ofNull : [];
  return py.ifExp(items, py.call(c.prelude(name), [py.subscript(items, py.int(0)), ...more]), nothing);
}

export const hasSpread = (use: BuiltinUse): boolean => use.args.some(ts.isSpreadElement);

/** Is the argument left out, or written `undefined`? */
export const isAbsent = (node: ts.Expression | undefined): boolean =>
  node === undefined || (ts.isIdentifier(node) && node.text === "undefined");

export const argumentValue = (c: Context, node: ts.Expression | undefined): Value | undefined =>
  node && !ts.isSpreadElement(node) ? computedValue(c, node) : undefined;

/** An arrow or function expression written as the argument. */
export function literalFunction(
  node: ts.Expression | undefined,
): ts.ArrowFunction | ts.FunctionExpression | undefined {
  const inside = node && skipWrappers(node);
  return inside && (ts.isArrowFunction(inside) || ts.isFunctionExpression(inside)) ? inside : undefined;
}

// ---------------------------------------------------------------- results
const kinds = (...names: Value["kinds"] extends ReadonlySet<infer K> ? K[] : never): Value["kinds"] =>
  new Set(names);
export const none: Partial<Value> = { kinds: kinds("none"), nullish: "undefined" };
export const bool: Partial<Value> = { kinds: kinds("bool") };
export const str: Partial<Value> = { kinds: kinds("str") };
/** A length, a count, an index that is there. */
export const count: Partial<Value> = { kinds: kinds("int"), min: 0, max: Number.MAX_SAFE_INTEGER };
/** An index, or -1. */
export const index: Partial<Value> = { kinds: kinds("int"), min: -1, max: Number.MAX_SAFE_INTEGER };
export const integer = (min: number, max: number): Partial<Value> => ({ kinds: kinds("int"), min, max });
export const float: Partial<Value> = { kinds: kinds("float") };
/** A float that may be NaN or infinite. */
export const wildFloat: Partial<Value> = { kinds: kinds("float"), nonFinite: true };
/** A number of which it isn't known what it is. */
export const anyNumber: Partial<Value> = { kinds: kinds("int", "float"), nonFinite: true };

export type RowOrRejected = Builtin | Rejected;
