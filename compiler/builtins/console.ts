import ts from "typescript";
import type { Value } from "../2-analyse/facts.js";
import { freshIterator } from "../2-analyse/freshIterators.js";
import { skipWrappers } from "../2-analyse/operators.js";
import { effectsOf } from "../3-lower/constructs/effects.js";
import { isNumber, isOnly } from "../3-lower/constructs/kinds.js";
import type { Context } from "../3-lower/context.js";
import * as py from "../python/index.js";
import * as r from "./rows.js";
import type { Builtin, BuiltinUse, NamedTable } from "./table.js";

/** An argument that `print` prints as Node does, or undefined. */
function printable(c: Context, value: Value, lowered: py.Expression): py.Expression | undefined {
  const none = value.nullish === "null" ? "null" : "undefined";
  if (isOnly(value, "str", "int")) return lowered;
  if (isOnly(value, "bigint")) return py.binary(py.str("%dn"), "%", lowered);
  if (isOnly(value, "none") && py.isSimple(lowered)) return py.str(none);
  if (isOnly(value, "bool")) return py.ifExp(lowered, py.str("true"), py.str("false"));
  if (isNumber(value)) return py.call(c.prelude("show"), [lowered]);
  if (!isOnly(value, "none", "bool", "int", "float", "str")) return undefined;
  return py.call(c.prelude("show"), none === "null" ? [lowered, py.str("null")] : [lowered]);
}

/** `console.group` indents what all others print, so that a bare `print` won't do anywhere in the program. */
const usesGroups = (c: Context): boolean =>
  c.facts.reach.modules.some((module) => /console\s*\??\.\s*group/.test(module.source.text));

/** With more arguments, `%s` and its kin in the first one are filled in. */
function mayBeFormat(c: Context, use: BuiltinUse): boolean {
  const [first, ...more] = use.args;
  if (!first || (more.length === 0 && !ts.isSpreadElement(first))) return false;
  return ts.isSpreadElement(first) || mayHavePercent(c, first);
}

/** Can the text of the expression have a `%` in it? */
function mayHavePercent(c: Context, node: ts.Expression): boolean {
  const inside = skipWrappers(node);
  const { kinds, constant } = c.facts.values.of(inside);
  if (!kinds.has("str") && !kinds.has("unknown")) return false;
  if (typeof constant === "string") return constant.includes("%");
  if (ts.isTemplateExpression(inside)) {
    const hasPercent =
      inside.head.text.includes("%") || inside.templateSpans.some((s) => s.literal.text.includes("%"));
    return hasPercent || inside.templateSpans.some((s) => mayHavePercent(c, s.expression));
  }
  if (ts.isConditionalExpression(inside))
    return [inside.whenTrue, inside.whenFalse].some((e) => mayHavePercent(c, e));
  if (ts.isBinaryExpression(inside)) return [inside.left, inside.right].some((e) => mayHavePercent(c, e));
  if (ts.isTypeOfExpression(inside)) return false;
  if (!ts.isCallExpression(inside)) return true;
  if (isJoinOfNumbers(c, inside)) return false;
  const type = c.facts.calls.builtin(inside)?.type;
  return !(type === "number" || type === "bigint" || type === "boolean");
}

/** `xs.join(", ")` */
function isJoinOfNumbers(c: Context, node: ts.CallExpression): boolean {
  const reference = c.facts.calls.builtin(node);
  const callee = skipWrappers(node.expression);
  if (reference?.type !== "array" || reference.name !== "join" || !ts.isPropertyAccessExpression(callee))
    return false;
  const separator = node.arguments[0];
  const isPlain = !separator || (ts.isStringLiteralLike(separator) && !separator.text.includes("%"));
  return isPlain && isNumber(c.facts.values.elementOf(callee.expression));
}

/** What None prints as: an argument itself, and what is inside of it. */
interface Nones {
  readonly itself: Value["nullish"];
  readonly inside: Value["nullish"];
}

/** What came from JSON or the like has null, if anything. */
function nonesOf(c: Context, arg: ts.Expression): Nones {
  if (ts.isSpreadElement(arg)) return { itself: "no", inside: c.facts.values.nullishInside(arg.expression) };
  const value = c.facts.values.of(arg);
  const inside = c.facts.values.nullishInside(arg);
  const isOpen = inside === "no" && value.kinds.has("unknown");
  return { itself: value.kinds.has("none") ? value.nullish : "no", inside: isOpen ? "null" : inside };
}

/** The arguments of `log`, with the keywords that say what None is, and whether ints inside are bigints. */
function lowerArguments(c: Context, use: BuiltinUse): py.Expression {
  const parts = r.lowerParts(c, { node: use.node, args: use.args });
  const nones = use.args.map((arg) => nonesOf(c, arg));
  const common = commonNone(use.args, nones);
  const big = bigintsInside(c, use.args);
  const isText = (arg: ts.Expression, { inside }: Nones) =>
    big.alone.has(arg) || inside === "both" || (inside !== "no" && inside !== common);
  const isEarly = use.args.some((arg, i) => isText(arg, nones[i]!) && changesLater(c, use.args, i));
  const given = isEarly ? parts.args.map((arg) => kept(c, arg)) : parts.args;
  const isTold = nones.some(({ inside }) => inside === "both");
  const isFormat = !isTold && mayBeFormat(c, use);
  const args = given.map((arg, i) => {
    if (arg.kind === "Starred") return arg;
    const iterator = upcoming(c, use.args[i]!, arg, nones[i]!);
    if (iterator) return iterator;
    if (nones[i]!.inside === "both") return toldByName(c, use.args[i]!, arg, nones[i]!);
    if (isTold && i === 0 && mayBeFormat(c, use)) return py.call(c.prelude("unformatted"), [arg]);
    const shown = isFormat ? shownAs(c, use.args[i]!, arg, nones[i]!, common) : undefined;
    if (shown) return shown;
    const value = withBigints(c, use.args[i]!, arg);
    return big.alone.has(use.args[i]!)
      ? alone(c, use.args[i]!, value, nones[i]!, true)
      : named(c, use.args[i]!, value, nones[i]!, common);
  });
  return py.call(c.prelude(isFormat ? "log_format" : "log"), args, keywordsOf(common, big.isCommon));
}

/** Text is made of an object as it is when all arguments are there. */
function changesLater(c: Context, args: readonly ts.Expression[], at: number): boolean {
  return args.slice(at + 1).some((arg) => {
    const { runs, writesMemory } = effectsOf(c, arg);
    return runs || writesMemory;
  });
}

const kept = (c: Context, arg: py.Expression | py.Starred): py.Expression | py.Starred =>
  arg.kind === "Starred" ? py.starred(c.keep("items", arg.value)) : c.keep("value", arg);

/** What most None are; those of arguments that are spread can't be told otherwise. */
function commonNone(args: readonly ts.Expression[], nones: readonly Nones[]): "null" | "undefined" {
  const spread = nones.filter(({ inside }, i) => inside !== "no" && ts.isSpreadElement(args[i]!));
  const among = spread.length > 0 ? spread : nones;
  const isNull = among.some(({ inside }) => inside === "null");
  return isNull && !among.some(({ inside }) => inside === "undefined") ? "null" : "undefined";
}

/** What None stands for, and whether ints inside of the values are bigints. */
function keywordsOf(none: "null" | "undefined", isBig: boolean): Readonly<Record<string, py.Expression>> {
  return {
    ...(none === "null" && { none: py.str("null") }),
    ...(isBig && { big: py.bool(true) }),
  };
}

/** Are all ints inside of arguments bigints, or only those of some, which are then printed by themselves? */
function bigintsInside(c: Context, args: readonly ts.Expression[]) {
  const isBig = (arg: ts.Expression) =>
    !ts.isSpreadElement(arg) && c.facts.values.bigintInside(arg) === "only";
  const hasInside = (arg: ts.Expression) =>
    !isOnly(c.facts.values.of(arg), "none", "bool", "int", "float", "bigint", "str");
  const big = args.filter(isBig);
  const isCommon = big.length > 0 && args.every((arg) => isBig(arg) || !hasInside(arg));
  return { isCommon, alone: new Set(isCommon ? [] : big) };
}

/** `as_bigint(balance)` of what is a bigint or something else: nothing but the type tells it from a number. */
function withBigints(c: Context, node: ts.Expression, lowered: py.Expression): py.Expression {
  const value = c.facts.values.of(node);
  const isMixed = value.kinds.has("bigint") && !isOnly(value, "bigint");
  return isMixed ? py.call(c.prelude("as_bigint"), [lowered]) : lowered;
}

/** `Shown("null")`, `Shown("%dn" % x)`: a format asks what the value is, and text would be a string. */
function shownAs(
  c: Context,
  node: ts.Expression,
  lowered: py.Expression,
  { itself, inside }: Nones,
  common: "null" | "undefined",
): py.Expression | undefined {
  const shown = (text: py.Expression) => py.call(c.prelude("Shown"), [text]);
  const value = c.facts.values.of(node);
  if (isOnly(value, "bigint")) return shown(py.binary(py.str("%dn"), "%", lowered));
  const isOther = (itself === "null" || itself === "undefined") && (inside === "no" || inside === itself);
  if (!isOther) return undefined;
  if (itself === common) return isOnly(value, "none") ? lowered : undefined;
  return isOnly(value, "none") && py.isSimple(lowered)
    ? shown(py.str(itself))
    : py.call(c.prelude("none_as"), [lowered, shown(py.str(itself))]);
}

/** `upcoming("[Map Iterator]", m.keys())`: the text of an iterator that has all its values still to give. */
function upcoming(
  c: Context,
  node: ts.Expression,
  lowered: py.Expression,
  { inside }: Nones,
): py.Expression | undefined {
  const iterator = freshIterator(c.facts, skipWrappers(node));
  if (!iterator) return undefined;
  if (!iterator.showsValues) return py.str(`${iterator.name} {}`);
  const isBig = c.facts.values.bigintInside(node) === "only";
  return py.call(c.prelude("upcoming"), [py.str(iterator.name), lowered], {
    ...(inside === "null" && { none: py.str("null") }),
    ...(isBig && { big: py.bool(true) }),
  });
}

/** `log_named(x, ("parent",))`: the text of what has null under some names and undefined under others. */
function toldByName(
  c: Context,
  node: ts.Expression,
  lowered: py.Expression,
  { itself }: Nones,
): py.Expression {
  const names = (c.facts.values.nullNames(node) ?? []).map((name) => py.str(name));
  const isBig = c.facts.values.bigintInside(node) === "only";
  return py.call(c.prelude("log_named"), [lowered, py.tuple(names)], {
    ...(itself === "null" && { itself: py.str("null") }),
    ...(isBig && { big: py.bool(true) }),
  });
}

/** One argument, as text already where the common answer would be wrong for it. */
function named(
  c: Context,
  node: ts.Expression,
  lowered: py.Expression,
  { itself, inside }: Nones,
  common: "null" | "undefined",
): py.Expression {
  const value = c.facts.values.of(node);
  if (isOnly(value, "bigint")) return py.binary(py.str("%dn"), "%", lowered);
  if ((inside === "null" || inside === "undefined") && inside !== common)
    return alone(c, node, lowered, { itself, inside }, false);
  if (itself === "no" || itself === "both") return lowered;
  if (itself === common && !py.isNoneConstant(lowered)) return lowered;
  if (isOnly(value, "none") && py.isSimple(lowered)) return py.str(itself);
  return py.isSimple(lowered)
    ? py.ifExp(py.isNone(lowered), py.str(itself), lowered)
    : py.call(c.prelude("none_as"), [lowered, py.str(itself)]);
}

/** The text of one argument by its own rules; a string stays as it is, which it isn't inside of a value. */
function alone(
  c: Context,
  node: ts.Expression,
  lowered: py.Expression,
  { itself, inside }: Nones,
  isBig: boolean,
): py.Expression {
  const { kinds } = c.facts.values.of(node);
  const none = inside === "no" || inside === "both" ? "undefined" : inside;
  const isOther = itself !== none && (itself === "null" || itself === "undefined");
  if (isOther || kinds.has("str") || kinds.has("unknown")) {
    const value = isOther ? py.call(c.prelude("none_as"), [lowered, py.str(itself)]) : lowered;
    return py.call(c.prelude("join_log"), [py.list([value]), py.str(none), py.bool(isBig)]);
  }
  const nones = none === "null" ? [py.str(none)] : [];
  return py.call(c.prelude("inspect"), [lowered, ...nones], isBig ? { big: py.bool(true) } : []);
}

/** A bare `print`, if all arguments are such that it prints them as Node does. */
function lowerPrint(c: Context, use: BuiltinUse): py.Expression | undefined {
  const isPrintable = use.args.every(
    (arg) => printable(c, c.facts.values.of(arg), py.name("x")) !== undefined,
  );
  if (!isPrintable) return undefined;
  const { args } = r.lowerParts(c, { node: use.node, args: use.args });
  const texts = use.args.map((arg, i) => printable(c, c.facts.values.of(arg), args[i] as py.Expression));
  return texts.every((text) => text !== undefined) ? py.call("print", texts) : undefined;
}

const log: Builtin = {
  result: r.none,
  enumerates: true,
  asValue: (c, node) => {
    const { itself, inside } = c.facts.values.handed(node);
    if (itself !== "null" && inside !== "null") return c.prelude("log_format");
    const args = py.param("args", { star: "*" });
    return py.lambda(
      [args],
      py.call(c.prelude("log_format"), [py.starred(py.name("args"))], { none: py.str("null") }),
    );
  },
  lower: (c, use) => {
    const isPlain = r.hasArgs(use, use.args.length) && !mayBeFormat(c, use) && !usesGroups(c);
    // print(name, count)
    return (isPlain && lowerPrint(c, use)) || lowerArguments(c, use);
  },
};

/** `log_table(rows, none="null")` */
const printing = (name: string): Builtin => ({
  result: r.none,
  enumerates: true,
  lower: (c, use) => {
    const { args } = r.lowerParts(c, { node: use.node, args: use.args });
    const isNull = use.args.some((arg) => Object.values(nonesOf(c, arg)).includes("null"));
    return py.call(
      c.prelude(name),
      args,
      keywordsOf(isNull ? "null" : "undefined", bigintsInside(c, use.args).isCommon),
    );
  },
});

type Names =
  | "log"
  | "info"
  | "debug"
  | "warn"
  | "error"
  | "trace"
  | "assert"
  | "dir"
  | "table"
  | "count"
  | "countReset";
type Groups = "group" | "groupCollapsed" | "groupEnd" | "time" | "timeLog" | "timeEnd";

export const consoleTable: NamedTable<Names | Groups> = {
  ...r.same(["log", "info", "debug", "warn", "error"], log),
  trace: printing("log_trace"),
  assert: printing("log_assert"),
  dir: printing("log_dir"),
  count: printing("log_count"),
  countReset: printing("log_count_reset"),
  group: printing("log_group"),
  groupCollapsed: printing("log_group"),
  groupEnd: printing("log_group_end"),
  table: printing("log_table"),
  time: printing("log_time"),
  timeLog: printing("log_time_log"),
  timeEnd: printing("log_time_end"),
};
