import ts from "typescript";
import type { Value } from "../2-analyse/facts.js";
import { isNumber, isOnly, isString } from "../3-lower/constructs/kinds.js";
import { isSafeInt } from "../3-lower/constructs/text.js";
import type { Context } from "../3-lower/context.js";
import * as py from "../python/index.js";
import * as r from "./rows.js";
import type { Builtin, BuiltinUse, NamedTable } from "./table.js";

/** An argument that `print` prints as Node does, or undefined. */
function printable(c: Context, value: Value, lowered: py.Expression): py.Expression | undefined {
  const none = value.nullish === "null" ? "null" : "undefined";
  if (isString(value) || isSafeInt(value)) return lowered;
  if (isOnly(value, "bigint")) return py.binary(py.str("%dn"), "%", lowered);
  if (isOnly(value, "none"))
    return py.isNoneConstant(lowered) || py.isSimple(lowered) ? py.str(none) : undefined;
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
  const value = first && r.argumentValue(c, first);
  if (!value || more.length === 0 || !(value.kinds.has("str") || value.kinds.has("unknown"))) return false;
  const { constant } = value;
  return typeof constant !== "string" || constant.includes("%");
}

/** What None inside of the arguments prints as, by the first that says so; and whether ints inside are bigints. */
function keywordsOf(c: Context, args: readonly ts.Expression[]): Readonly<Record<string, py.Expression>> {
  const hasBigints = args.some(
    (arg) => !ts.isSpreadElement(arg) && c.facts.values.bigintInside(arg) === "only",
  );
  return { ...noneKeyword(c, args), ...(hasBigints && { big: py.bool(true) }) };
}

function noneKeyword(c: Context, args: readonly ts.Expression[]): Readonly<Record<string, py.Expression>> {
  for (const arg of args) {
    const value = r.argumentValue(c, arg);
    const nullish = value && c.facts.values.nullishInside(arg);
    if (nullish === "undefined" || nullish === "null") return { none: py.str(nullish) };
  }
  return {};
}

/** A top-level None of which the type says what it is is text already. */
function named(
  c: Context,
  node: ts.Expression,
  lowered: py.Expression | py.Starred,
): py.Expression | py.Starred {
  if (lowered.kind === "Starred") return lowered;
  const value = c.facts.values.of(node);
  if (isOnly(value, "bigint")) return py.binary(py.str("%dn"), "%", lowered);
  if (isOnly(value, "none"))
    return py.isSimple(lowered) ? py.str(value.nullish === "null" ? "null" : "undefined") : lowered;
  if (!value.kinds.has("none") || value.kinds.has("unknown")) return lowered;
  if (!py.isSimple(lowered)) return lowered;
  return py.ifExp(py.isNone(lowered), py.str(value.nullish === "null" ? "null" : "undefined"), lowered);
}

const log: Builtin = {
  result: r.none,
  enumerates: true,
  asValue: (c) => c.prelude("log"),
  lower: (c, use) => {
    const parts = r.lowerParts(c, { node: use.node, args: use.args });
    const isPlain = r.hasArgs(use, use.args.length) && !mayBeFormat(c, use) && !usesGroups(c);
    const texts = isPlain
      ? use.args.map((arg, i) => printable(c, c.facts.values.of(arg), parts.args[i] as py.Expression))
      : [undefined];
    // print(name, count)
    if (texts.every((text) => text !== undefined)) return py.call("print", texts);
    const args = parts.args.map((arg, i) => named(c, use.args[i]!, arg));
    return py.call(c.prelude("log"), args, keywordsOf(c, use.args));
  },
};

const printing = (name: string): Builtin => ({
  result: r.none,
  enumerates: true,
  lower: (c, use) => py.call(c.prelude(name), r.lowerParts(c, { node: use.node, args: use.args }).args),
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
