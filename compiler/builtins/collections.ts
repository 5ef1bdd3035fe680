import ts from "typescript";
import { canSwap } from "../3-lower/constructs/evaluationOrder.js";
import { isOnly } from "../3-lower/constructs/kinds.js";
import type { Context } from "../3-lower/context.js";
import * as py from "../python/index.js";
import * as r from "./rows.js";
import type { Builtin, BuiltinTable, BuiltinUse, NamedTable } from "./table.js";

const pure = { pure: true } as const;
const change = { mutates: true } as const;
/** What a Map or Set does by a method of the prelude's class, and where it is Python's own dict or set. */
const either = (
  name: string,
  facts: r.Facts,
  bare: (c: Context, parts: BareParts, use: BuiltinUse) => py.Expression,
): Builtin =>
  r.row(facts, (c, { self, args }, use) =>
    c.facts.values.isBare(use.self!)
      ? bare(c, { self, args: args as readonly py.Expression[] }, use)
      : py.method(self, name, args),
  );

interface BareParts {
  readonly self: py.Expression;
  readonly args: readonly py.Expression[];
}

const size: Builtin = {
  isProperty: true,
  pure: true,
  result: r.count,
  lower: (c, use) => {
    const { self } = r.lowerParts(c, use);
    return c.facts.values.isBare(use.self!) ? py.call("len", [self]) : py.attr(self, "size");
  },
};

/** `Map(pairs)`: of what Python's `for` goes over as JavaScript does; else `Map(iterate(x))`. */
const construct = (name: string): Builtin => ({
  asValue: (c) => c.prelude(name),
  lower(c, use) {
    const bare = c.facts.values.isBare(use.node) ? makeBare(c, name, use.args[0]) : undefined;
    if (bare) return bare;
    const { args } = r.lowerParts(c, use);
    const value = r.argumentValue(c, use.args[0]);
    const isPlain =
      value === undefined || isOnly(value, "none", "list", "str", "map", "set", "bytearray", "array");
    return py.call(c.prelude(name), isPlain ? args : [py.call(c.prelude("iterate"), args)]);
  },
});

/** `{}`, `{"a": 1}`, `dict(pairs)`, `set()`, `{"a", "b"}`, `set(items)` */
function makeBare(c: Context, name: string, items: ts.Expression | undefined): py.Expression {
  const elements = items && ts.isArrayLiteralExpression(items) ? items.elements : undefined;
  if (name === "Set") {
    if (!items || elements?.length === 0) return py.call("set");
    const isPlain = elements && !elements.some(ts.isSpreadElement);
    return isPlain ? py.setDisplay(c.ordered(elements)) : py.call("set", [c.expression(items)]);
  }
  if (!items) return py.dict([]);
  const pairs = elements?.map((e) => (ts.isArrayLiteralExpression(e) ? e.elements : []));
  if (!pairs?.every((pair) => pair.length === 2 && !pair.some(ts.isSpreadElement)))
    return py.call("dict", [c.expression(items)]);
  const parts = c.ordered(pairs.flatMap((pair) => [...pair]));
  return py.dict(pairs.map((_, i) => [parts[2 * i]!, parts[2 * i + 1]!] as const));
}

const keyed = {
  clear: r.method("clear", { mutates: true, result: r.none }),
  delete: either("delete", { mutates: true, result: r.bool }, (c, { self, args }, use) => {
    if (c.facts.order.isUsed(use.node as ts.Expression))
      return py.call(c.prelude("remove_key"), [self, ...args]);
    const isMap = isOnly(c.facts.values.of(use.self!), "map", "none");
    return isMap ? py.method(self, "pop", [...args, py.none()]) : py.method(self, "discard", args);
  }),
  has: either("has", { pure: true, result: r.bool }, (c, { self, args }, use) => {
    // `k in d` evaluates k first
    const kept = canSwap(c, use.self!, use.args[0]!) ? self : c.keep("map", self);
    return py.compare(args[0]!, "in", kept);
  }),
  size,
  forEach: r.method("forEach", { calls: 3, result: r.none }),
  keys: r.method("keys", pure),
  values: r.method("values", pure),
  entries: r.method("entries", pure),
} as const;

export const map: BuiltinTable<Map<unknown, unknown>> = {
  ...keyed,
  get: {
    ...r.method("get", pure),
    // `m.get(k)!` of a dict raises where there is no such key.
    asserted: (c, use) => {
      const { values } = c.facts;
      const isFilled =
        values.nullishInside(use.self!) === "no" || values.keepsNull(use.node as ts.Expression);
      if (!values.isBare(use.self!) || !isFilled) return undefined;
      const { self, args } = r.lowerParts(c, use);
      return py.subscript(self, args[0] as py.Expression);
    },
  },
  set: either("set", { mutates: true, result: "receiver" }, (c, { self, args }, use) => {
    // d[k] = v evaluates v first
    const [key, value] = args as [py.Expression, py.Expression];
    const kept = [self, key].map((part, i) => {
      const node = i === 0 ? use.self! : use.args[0]!;
      return canSwap(c, node, use.args[1]!) ? part : c.keep(i === 0 ? "map" : "key", part);
    }) as [py.Expression, py.Expression];
    c.before(py.assign(py.subscript(...kept), value));
    return py.none();
  }),
};

export const set: BuiltinTable<Set<unknown>> = {
  ...keyed,
  add: r.method("add", { mutates: true, result: "receiver" }),
};

export const weakmap: BuiltinTable<WeakMap<WeakKey, unknown>> = {
  delete: r.method("delete", { mutates: true, result: r.bool }),
  get: r.method("get", pure),
  has: r.method("has", { pure: true, result: r.bool }),
  set: r.method("set", { mutates: true, result: "receiver" }),
};

export const weakset: BuiltinTable<WeakSet<WeakKey>> = {
  add: r.method("add", { ...change, result: "receiver" }),
  delete: weakmap.delete,
  has: weakmap.has,
};

type Constructor = NamedTable<"new" | "prototype">;
export const constructorOf = (name: string): Constructor => ({
  new: construct(name),
  prototype: r.rejected("MPC2305"),
});

// ---------------------------------------------------------------- generators and other iterators
/** `next(it)` has no result object in Python: a helper makes it, also of iterators written by hand. */
export const generator: BuiltinTable<Generator> = {
  next: r.helper("iter_next"),
  return: r.helper("iter_return"),
  throw: r.helper("iter_throw"),
};

/** Methods of the prelude's class; what may be an object literal or lack the method (`it.return?.()`) goes by a helper. */
const asyncStep = (name: string, attribute = name): Builtin =>
  r.row({}, (c, { self, args }, use) => {
    const optional = ts.isCallExpression(use.node) && use.node.questionDotToken !== undefined;
    if (!optional && isOnly(c.facts.values.of(use.self!), "generator", "instance"))
      return py.method(self, attribute, args);
    const keywords = optional ? [{ name: "optional", value: py.bool(true) }] : [];
    return py.call(c.prelude("async_step"), [self, py.str(name), ...args], keywords);
  });

export const asyncgenerator: BuiltinTable<AsyncGenerator> = {
  next: asyncStep("next"),
  return: asyncStep("return", "return_"),
  throw: asyncStep("throw"),
};
