import { isInt } from "../3-lower/constructs/kinds.js";
import { textOf } from "../3-lower/constructs/text.js";
import type { Context } from "../3-lower/context.js";
import * as py from "../python/index.js";
import * as r from "./rows.js";
import type { Builtin, BuiltinTable } from "./table.js";

const text = { pure: true, result: r.str } as const;
const itself = r.row({ pure: true, result: "receiver" }, (_c, { self }) => self);

/** `str(x)`, `"%x" % x`, `num_str(x)`, `radix_str(x, radix)` */
const toText = r.row(text, (c, parts, use) => {
  const value = c.facts.values.of(use.self!);
  if (use.args.length === 0) return textOf(c, value, parts.self);
  const radix = r.argumentValue(c, use.args[0])?.constant;
  if (radix === 10) return textOf(c, value, parts.self);
  const isWhole = isInt(value) || (value.kinds.size === 1 && value.kinds.has("bigint"));
  if (isWhole && radix === 16) return py.binary(py.str("%x"), "%", parts.self);
  if (isWhole && radix === 8) return py.binary(py.str("%o"), "%", parts.self);
  if (typeof value.constant === "number" && isRadix(radix)) return py.str(value.constant.toString(radix));
  return r.callHelper(c, "radix_str", parts, use);
});

const isRadix = (radix: unknown): radix is number =>
  typeof radix === "number" && Number.isInteger(radix) && radix >= 2 && radix <= 36;

/** Only of ints: `(3).toFixed(2)` needs exact digits, and so do floats. */
const toFixed = r.row(text, (c, parts, use) => {
  const value = c.facts.values.of(use.self!);
  const digits = use.args.length === 0 ? 0 : r.argumentValue(c, use.args[0])?.constant;
  if (digits === 0 && isInt(value)) return py.call("str", [parts.self]);
  return r.callHelper(c, "to_fixed", parts, use);
});

export const number: BuiltinTable<number> = {
  toString: toText,
  toFixed,
  toExponential: r.helper("to_exponential", text),
  toPrecision: r.helper("to_precision", text),
  valueOf: itself,
  toLocaleString: r.rejected("MPC2302"),
};

export const bigint: BuiltinTable<bigint> = {
  toString: toText,
  valueOf: itself,
  toLocaleString: r.rejected("MPC2302"),
};

export const boolean: BuiltinTable<boolean> & { readonly toString: Builtin } = {
  toString: r.row(text, (c, parts, use) => textOf(c, c.facts.values.of(use.self!), parts.self)),
  valueOf: itself,
};

export const symbol: BuiltinTable<symbol> = {
  toString: r.method("toString", text),
  valueOf: itself,
  description: r.property("description", { pure: true }),
};

const constant = (value: number, isInteger = Number.isInteger(value)): Builtin => ({
  pure: true,
  isProperty: true,
  result: isInteger ? r.integer(value, value) : Number.isFinite(value) ? r.float : r.wildFloat,
  lower: () => (isInteger ? py.int(value) : py.float(value)),
});

export { constant };

/** `Number(x)`, `+x`: what is a number stays itself. */
function toNumber(c: Context, parts: r.Parts, value: ReturnType<typeof r.argumentValue>): py.Expression {
  const [only] = parts.args as (py.Expression | undefined)[];
  if (only === undefined) return py.int(0);
  const { kinds } = value!;
  if (kinds.size > 0 && [...kinds].every((k) => k === "int" || k === "float" || k === "bigint")) return only;
  if (kinds.size === 1 && kinds.has("bool")) return py.call("int", [only]);
  if (kinds.size === 1 && kinds.has("none") && value!.nullish === "null") return py.int(0);
  if (kinds.size === 1 && kinds.has("str")) return py.call(c.prelude("text_to_num"), [only]);
  return py.call(c.prelude("to_num"), value!.nullish === "null" ? [only, py.int(0)] : [only]);
}

const numberCall: Builtin = {
  ...r.row({ pure: true, result: r.anyNumber }, (c, parts, use) =>
    r.hasSpread(use)
      ? r.convertFirst(c, parts, use.args, "to_num", py.int(0), [py.int(0)])
      : toNumber(c, parts, r.argumentValue(c, use.args[0])),
  ),
  asValue: (c, node) => {
    const none = r.handedNone(c, node) === "null" ? [py.int(0)] : [];
    return py.lambda(
      ["x", py.param("_", { star: "*" })],
      py.call(c.prelude("to_num"), [py.name("x"), ...none]),
    );
  },
};

/** Python's own test where the kinds leave only one answer open. */
const isInteger = r.row({ pure: true, result: r.bool }, (c, parts, use) => {
  const value = r.argumentValue(c, use.args[0]);
  return value && isInt(value) ? py.bool(true) : r.callHelper(c, "is_integer", parts, use);
});

/** `x != x` */
const isNaN_ = r.row({ pure: true, result: r.bool }, (c, parts, use) => {
  const value = r.argumentValue(c, use.args[0]);
  const [x] = parts.args as [py.Expression];
  const isNumber =
    value && value.kinds.size > 0 && [...value.kinds].every((k) => k === "int" || k === "float");
  return isNumber && x.kind === "Name" ? py.notEq(x, x) : r.callHelper(c, "is_nan", parts, use);
});

const asValueOf =
  (name: string): NonNullable<Builtin["asValue"]> =>
  (c) =>
    r.ofOne(c.prelude(name));

export const parseIntRow: Builtin = {
  ...r.helper("parse_int", { pure: true, result: r.anyNumber }),
  // the second argument of map's callback is the radix, as in JavaScript
  asValue: (c) => r.ofTwo(c.prelude("parse_int")),
};
export const parseFloatRow: Builtin = r.unary("parse_float", { pure: true, result: r.anyNumber });

export const NumberStatics: BuiltinTable<NumberConstructor> & {
  readonly new: r.RowOrRejected;
  readonly call: Builtin;
} = {
  call: numberCall,
  new: r.rejected("MPC2310"),
  prototype: r.rejected("MPC2305"),
  EPSILON: constant(Number.EPSILON),
  MAX_SAFE_INTEGER: constant(Number.MAX_SAFE_INTEGER),
  MIN_SAFE_INTEGER: constant(Number.MIN_SAFE_INTEGER),
  MAX_VALUE: constant(Number.MAX_VALUE, false),
  MIN_VALUE: constant(Number.MIN_VALUE),
  NaN: constant(Number.NaN),
  POSITIVE_INFINITY: constant(Number.POSITIVE_INFINITY),
  NEGATIVE_INFINITY: constant(Number.NEGATIVE_INFINITY),
  isInteger: { ...isInteger, asValue: asValueOf("is_integer") },
  isSafeInteger: r.unary("is_safe_integer", { pure: true, result: r.bool }),
  isFinite: r.unary("is_finite", { pure: true, result: r.bool }),
  isNaN: { ...isNaN_, asValue: asValueOf("is_nan") },
  parseInt: parseIntRow,
  parseFloat: parseFloatRow,
};

/** `BigInt(x)` */
const bigintCall = r.row({ pure: true, result: { kinds: new Set(["bigint"]) } }, (c, parts, use) => {
  const value = r.argumentValue(c, use.args[0]);
  const isWhole = value && [...value.kinds].every((k) => k === "int" || k === "bigint");
  return isWhole ? (parts.args[0] as py.Expression) : r.callHelper(c, "to_bigint", parts, use);
});

export const BigIntStatics: BuiltinTable<BigIntConstructor> & { readonly call: Builtin } = {
  call: { ...bigintCall, asValue: asValueOf("to_bigint") },
  prototype: r.rejected("MPC2305"),
  asIntN: r.helper("bigint_as_int", { pure: true }),
  asUintN: r.helper("bigint_as_uint", { pure: true }),
};
