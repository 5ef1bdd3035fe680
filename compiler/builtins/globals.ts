import * as py from "../python/index.js";
import { constant, parseFloatRow, parseIntRow } from "./number.js";
import * as r from "./rows.js";
import type { Builtin, NamedTable } from "./table.js";

const timer = (name: string): Builtin => r.helper(name, { asValue: (c) => c.prelude(name) });
/** Also where it's handed the index and the array: `timers.forEach(clearTimeout)`. */
const clear = r.unary("clear_timer");

/** Characters of an address that stand for themselves, and those that part it. */
const marks = "-_.!~*'()";
const reserved = ";/?:@&=+$,#";

const uri = (name: string, kept: string): Builtin => ({
  ...r.row({ pure: true, result: r.str }, (c, { args }) => py.call(c.prelude(name), [...args, py.str(kept)])),
  asValue: (c) =>
    py.lambda(["x", py.param("_", { star: "*" })], py.call(c.prelude(name), [py.name("x"), py.str(kept)])),
});

type Names =
  | "undefined"
  | "NaN"
  | "Infinity"
  | "globalThis"
  | "parseInt"
  | "parseFloat"
  | "isNaN"
  | "isFinite"
  | "setTimeout"
  | "clearTimeout"
  | "setInterval"
  | "clearInterval"
  | "setImmediate"
  | "clearImmediate"
  | "queueMicrotask"
  | "structuredClone"
  | "eval"
  | "escape"
  | "unescape"
  | "encodeURI"
  | "encodeURIComponent"
  | "decodeURI"
  | "decodeURIComponent";

export const globals: NamedTable<Names> = {
  undefined: { pure: true, isProperty: true, result: r.none, lower: () => py.none() },
  NaN: constant(Number.NaN),
  Infinity: constant(Number.POSITIVE_INFINITY),
  parseInt: parseIntRow,
  parseFloat: parseFloatRow,
  isNaN: r.unary("is_nan", { pure: true, result: r.bool }),
  isFinite: r.unary("is_finite", { pure: true, result: r.bool }),
  setTimeout: timer("set_timeout"),
  clearTimeout: clear,
  setInterval: timer("set_interval"),
  clearInterval: clear,
  queueMicrotask: r.helper("queue_microtask", { calls: 0, asValue: (c) => c.prelude("queue_microtask") }),
  structuredClone: r.unary("structured_clone", { pure: true, enumerates: true, result: "receiver" }),
  ...r.same(["setImmediate", "clearImmediate"], r.rejected("MPC2312")),
  encodeURI: uri("encode_uri", `${marks}${reserved}`),
  encodeURIComponent: uri("encode_uri", marks),
  decodeURI: uri("decode_uri", reserved),
  decodeURIComponent: uri("decode_uri", ""),
  ...r.same(["escape", "unescape"], r.rejected("MPC2301")),
  ...r.same(["eval", "globalThis"], r.rejected("MPC2305")),
};

export const performance: NamedTable<"now"> = {
  now: r.helper("read_clock", { result: r.count }),
};

/** The clock; dates as objects aren't there. */
export const DateStatics: NamedTable<"now" | "new" | "call" | "parse" | "UTC" | "prototype"> = {
  now: r.helper("date_now", {
    result: r.integer(0, Number.MAX_SAFE_INTEGER),
    asValue: (c) => c.prelude("date_now"),
  }),
  ...r.same(["new", "call", "parse", "UTC", "prototype"], r.rejected("MPC2304")),
};
