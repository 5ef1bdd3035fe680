import * as r from "./rows.js";
import type { BuiltinTable, NamedTable } from "./table.js";

/** Instances are the prelude's Promise, whose methods have JavaScript's names but for `finally`. */
export const promise: BuiltinTable<Promise<unknown>> = {
  // biome-ignore lint/suspicious/noThenProperty: it is a table of member names
  then: r.method("then", { calls: 1 }),
  catch: r.method("catch", { calls: 1 }),
  finally: r.method("finally_", { calls: 0 }),
};

export const PromiseStatics: BuiltinTable<PromiseConstructor> & NamedTable<"new"> = {
  new: r.helper("Promise", { calls: 2, asValue: (c) => c.prelude("Promise") }),
  prototype: r.rejected("MPC2305"),
  resolve: r.unary("promise_resolve"),
  reject: r.unary("promise_reject"),
  all: r.unary("promise_all"),
  allSettled: r.unary("promise_all_settled"),
  any: r.unary("promise_any"),
  race: r.unary("promise_race"),
};
