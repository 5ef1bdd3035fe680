import ts from "typescript";
import type { Value } from "../2-analyse/facts.js";
import { skipWrappers } from "../2-analyse/operators.js";
import { isInt, isOnly } from "../3-lower/constructs/kinds.js";
import type { Context } from "../3-lower/context.js";
import * as py from "../python/index.js";
import { constant } from "./number.js";
import * as r from "./rows.js";
import type { Builtin, BuiltinTable, BuiltinUse } from "./table.js";

const floatResult = { pure: true, result: r.wildFloat } as const;
const asValue =
  (name: string): NonNullable<Builtin["asValue"]> =>
  (c) =>
    r.ofOne(c.prelude(name));

/** Numbers that are neither NaN nor infinite. */
const isFinite_ = (value: Value | undefined): boolean =>
  value !== undefined && isOnly(value, "int", "float") && (isInt(value) || value.nonFinite === false);

const argument = (c: Context, use: BuiltinUse): Value | undefined =>
  r.hasArgs(use, 1) ? r.argumentValue(c, use.args[0]) : undefined;

/** `math.floor(x)`: an int; a helper where `x` may be no finite number; nothing where it is an int. */
const rounding = (name: string, python: string | undefined): Builtin => ({
  ...r.row({ pure: true, result: "rounded" }, (c, parts, use) => {
    const value = argument(c, use);
    if (value && isInt(value)) return parts.args[0] as py.Expression;
    if (python === "int" && isFinite_(value)) return py.call("int", parts.args);
    return python && isFinite_(value)
      ? py.call(py.attr(c.module("math"), python), parts.args)
      : r.callHelper(c, name, parts, use);
  }),
  asValue: asValue(name),
});

/** `a // b` for `Math.floor(a / b)`, where both are ints and `b` isn't zero; `trunc` wants them not negative. */
function integerDivision(rest: Builtin, isTrunc: boolean): Builtin {
  return {
    ...rest,
    lower: (c, use) => {
      const quotient = r.hasArgs(use, 1) ? skipWrappers(use.args[0]!) : undefined;
      if (
        !quotient ||
        !ts.isBinaryExpression(quotient) ||
        quotient.operatorToken.kind !== ts.SyntaxKind.SlashToken
      ) {
        return rest.lower(c, use);
      }
      const [a, b] = [c.facts.values.of(quotient.left), c.facts.values.of(quotient.right)];
      if (!isInt(a) || !isInt(b) || (b.min <= 0 && b.max >= 0)) return rest.lower(c, use);
      const isNatural = a.min >= 0 && b.min >= 0;
      const { args } = r.lowerParts(c, { node: use.node, args: [quotient.left, quotient.right] });
      const [left, right] = args as [py.Expression, py.Expression];
      return isTrunc && !isNatural
        ? py.call(c.prelude("int_div"), [left, right])
        : py.binary(left, "//", right);
    },
  };
}

/** `max(a, b)` where none can be NaN, and no two zeros of different signs meet; else a helper. */
const extreme = (python: "max" | "min"): Builtin =>
  r.row({ pure: true, result: r.anyNumber, asValue: (c) => c.prelude(`math_${python}`) }, (c, parts, use) => {
    const values = use.args.map((arg) => r.argumentValue(c, arg));
    if (values.length < 2 || !values.every(isFinite_)) return r.callHelper(c, `math_${python}`, parts, use);
    const order = signOrder(values as Value[], python);
    const isMoved = order?.some((at, i) => at !== i && !py.isSimple(parts.args[at] as py.Expression));
    return order && !isMoved
      ? py.call(
          python,
          order.map((at) => parts.args[at]!),
        )
      : r.callHelper(c, `math_${python}`, parts, use);
  });

/**
 * Python takes the first of equal numbers, JavaScript +0 for max, -0 for min: ints, which have no -0, come first or last. Two
 * floats that may be zero need a helper.
 */
function signOrder(values: readonly Value[], python: "max" | "min"): number[] | undefined {
  const canBeZero = (v: Value) => !v.nonZero && (v.kinds.has("float") || (v.min <= 0 && v.max >= 0));
  const zeros = values.filter(canBeZero);
  const floats = zeros.filter((v) => v.kinds.has("float"));
  const places = values.map((_, at) => at);
  if (floats.length === 0 || zeros.length < 2) return places;
  if (floats.length > 1) return undefined;
  const rank = (at: number) => (values[at]!.kinds.has("float") === (python === "min") ? 0 : 1);
  return places.sort((a, b) => rank(a) - rank(b));
}

/** `lambda x, *_: math_wave(math.sin, x)` */
const guarded = (c: Context, helper: string, python: string): py.Expression =>
  py.lambda(
    ["x", py.param("_", { star: "*" })],
    py.call(c.prelude(helper), [py.attr(c.module("math"), python), py.name("x")]),
  );

/** A function of the board's `math`, defined for all that is finite. */
const wave = (python: string): Builtin =>
  r.row({ ...floatResult, asValue: (c) => guarded(c, "math_wave", python) }, (c, parts, use) => {
    const f = py.attr(c.module("math"), python);
    return isFinite_(argument(c, use))
      ? py.call(f, parts.args)
      : py.call(c.prelude("math_wave"), [f, ...parts.args]);
  });

const arc = (python: string): Builtin =>
  r.row({ ...floatResult, asValue: (c) => guarded(c, "math_arc", python) }, (c, parts) =>
    py.call(c.prelude("math_arc"), [py.attr(c.module("math"), python), ...parts.args]),
  );

const random = (c: Context): py.Expression => py.call(py.attr(c.module("random"), "random"));
const randomValue = (c: Context): py.Expression => py.lambda([py.param("_", { star: "*" })], random(c));

const direct = (python: string, handedOn: (f: py.Expression) => py.Expression): Builtin =>
  r.row({ ...floatResult, asValue: (c) => handedOn(py.attr(c.module("math"), python)) }, (c, parts) =>
    py.call(py.attr(c.module("math"), python), parts.args),
  );

const sqrt: Builtin = {
  ...r.row(floatResult, (c, parts, use) => {
    const value = argument(c, use);
    return value && isInt(value) && value.min >= 0
      ? py.call(py.attr(c.module("math"), "sqrt"), parts.args)
      : r.callHelper(c, "math_sqrt", parts, use);
  }),
  asValue: asValue("math_sqrt"),
};

const abs: Builtin = {
  ...r.row({ pure: true, result: r.anyNumber }, (_c, { args }) => py.call("abs", args)),
  asValue: () => r.ofOne(py.name("abs")),
};

const named = (name: string): Builtin => r.unary(name, floatResult);

export const MathStatics: BuiltinTable<Math> = {
  E: constant(Math.E),
  LN10: constant(Math.LN10),
  LN2: constant(Math.LN2),
  LOG10E: constant(Math.LOG10E),
  LOG2E: constant(Math.LOG2E),
  PI: { ...constant(Math.PI), lower: (c) => py.attr(c.module("math"), "pi") },
  SQRT1_2: constant(Math.SQRT1_2),
  SQRT2: constant(Math.SQRT2),
  abs,
  acos: arc("acos"),
  acosh: named("math_acosh"),
  asin: arc("asin"),
  asinh: named("math_asinh"),
  atan: direct("atan", r.ofOne),
  atan2: direct("atan2", r.ofTwo),
  atanh: named("math_atanh"),
  cbrt: named("math_cbrt"),
  ceil: rounding("math_ceil", "ceil"),
  clz32: r.unary("math_clz32", { pure: true, result: r.integer(0, 32) }),
  cos: wave("cos"),
  cosh: named("math_cosh"),
  exp: named("math_exp"),
  expm1: named("math_expm1"),
  floor: integerDivision(rounding("math_floor", "floor"), false),
  fround: named("math_fround"),
  hypot: { ...named("math_hypot"), asValue: (c) => c.prelude("math_hypot") },
  imul: r.helper("imul", {
    pure: true,
    result: r.integer(-0x80000000, 0x7fffffff),
    asValue: (c) => r.ofTwo(c.prelude("imul")),
  }),
  log: named("math_log"),
  log10: named("math_log10"),
  log1p: named("math_log1p"),
  log2: named("math_log2"),
  max: extreme("max"),
  min: extreme("min"),
  pow: r.helper("power", { pure: true, result: r.anyNumber, asValue: (c) => r.ofTwo(c.prelude("power")) }),
  random: r.row({ result: { ...r.float, nonFinite: false }, asValue: randomValue }, (c) => random(c)),
  round: rounding("math_round", undefined),
  sign: r.unary("math_sign", { pure: true, result: r.anyNumber }),
  sin: wave("sin"),
  sinh: named("math_sinh"),
  sqrt,
  tan: wave("tan"),
  tanh: named("math_tanh"),
  trunc: integerDivision(rounding("math_trunc", "int"), true),
};
