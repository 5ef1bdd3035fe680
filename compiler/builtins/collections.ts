import { isOnly } from "../3-lower/constructs/kinds.js";
import * as py from "../python/index.js";
import * as r from "./rows.js";
import type { Builtin, BuiltinTable, NamedTable } from "./table.js";

const pure = { pure: true } as const;
const change = { mutates: true } as const;
const size: Builtin = r.property("size", { pure: true, result: r.count });
/** `Map(pairs)`: of what Python's `for` goes over as JavaScript does; else `Map(iterate(x))`. */
const construct = (name: string): Builtin =>
  r.row({ asValue: (c) => c.prelude(name) }, (c, { args }, use) => {
    const value = r.argumentValue(c, use.args[0]);
    const isPlain =
      value === undefined || isOnly(value, "none", "list", "str", "map", "set", "bytearray", "array");
    return py.call(c.prelude(name), isPlain ? args : [py.call(c.prelude("iterate"), args)]);
  });

const keyed = {
  clear: r.method("clear", { mutates: true, result: r.none }),
  delete: r.method("delete", { mutates: true, result: r.bool }),
  has: r.method("has", { pure: true, result: r.bool }),
  size,
  forEach: r.method("forEach", { calls: 3, result: r.none }),
  keys: r.method("keys", pure),
  values: r.method("values", pure),
  entries: r.method("entries", pure),
} as const;

export const map: BuiltinTable<Map<unknown, unknown>> = {
  ...keyed,
  get: r.method("get", pure),
  set: r.method("set", { mutates: true, result: "receiver" }),
};

export const set: BuiltinTable<Set<unknown>> = {
  ...keyed,
  add: r.method("add", { mutates: true, result: "receiver" }),
};

export const weakmap: BuiltinTable<WeakMap<WeakKey, unknown>> = {
  delete: keyed.delete,
  get: r.method("get", pure),
  has: keyed.has,
  set: r.method("set", { mutates: true, result: "receiver" }),
};

export const weakset: BuiltinTable<WeakSet<WeakKey>> = {
  add: r.method("add", { ...change, result: "receiver" }),
  delete: keyed.delete,
  has: keyed.has,
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

export const asyncgenerator: BuiltinTable<AsyncGenerator> = {
  next: r.method("next"),
  return: r.method("return_"),
  throw: r.method("throw"),
};
