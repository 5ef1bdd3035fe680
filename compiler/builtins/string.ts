import { canSwap } from "../3-lower/constructs/evaluationOrder.js";
import { isInt, isNatural, isString } from "../3-lower/constructs/kinds.js";
import type { Context } from "../3-lower/context.js";
import * as py from "../python/index.js";
import * as r from "./rows.js";
import type { Builtin, BuiltinTable, BuiltinUse } from "./table.js";

const pure = { pure: true } as const;
const text = { pure: true, result: r.str } as const;

/** The same bounds as Python's, which clamp and count from the end alike: `s[a:b]`; a helper where they may be no ints. */
export function sliced(name: string, facts: r.Facts): Builtin {
  return r.row(facts, (c, parts, use) => {
    const given = use.args.filter((arg, i) => !(i > 0 && r.isAbsent(arg)));
    const isPlain = r.hasArgs(use, 0, 1, 2) && given.every((arg) => isInt(c.facts.values.of(arg)));
    if (!isPlain) return r.callHelper(c, name, parts, use);
    const [lower, upper] = parts.args as py.Expression[];
    const isFromStart = lower === undefined || py.intValue(lower) === 0n;
    return py.subscript(parts.self, py.slice(isFromStart ? undefined : lower, given[1] && upper));
  });
}

const isText = (c: Context, use: BuiltinUse, ...counts: number[]): boolean =>
  r.hasArgs(use, ...counts) && use.args.every((arg) => isString(c.facts.values.of(arg)));

/** A text known at compile time. */
function constantText(c: Context, use: BuiltinUse, index: number): string | undefined {
  const constant = r.argumentValue(c, use.args[index])?.constant;
  return typeof constant === "string" ? constant : undefined;
}

/** Python's own method where there is one text as argument, else a helper. */
const textMethod = (python: string, name: string, facts: r.Facts): Builtin =>
  r.row(facts, (c, parts, use) =>
    isText(c, use, 1) ? py.method(parts.self, python, parts.args) : r.callHelper(c, name, parts, use),
  );

/** `part in s` */
const includes = r.row({ pure: true, result: r.bool }, (c, parts, use) => {
  if (!isText(c, use, 1) || !use.self) return r.callHelper(c, "str_includes", parts, use);
  const [part] = parts.args as [py.Expression];
  return canSwap(c, use.self, use.args[0]!)
    ? py.compare(part, "in", parts.self)
    : py.compare(py.method(parts.self, "find", [part]), ">=", py.int(0));
});

/** `s.replace(a, b, 1)`, where neither a function nor `$` is in it. */
const replaced = (name: string, count: readonly py.Expression[]): Builtin =>
  r.row({ result: r.str, calls: 3 }, (c, parts, use) => {
    const isPlain =
      isText(c, use, 2) && constantText(c, use, 0) && constantText(c, use, 1)?.includes("$") === false;
    if (!isPlain) return r.callHelper(c, name, parts, use);
    return py.method(parts.self, "replace", [...parts.args, ...count]);
  });

/** `s.split(",")`, `list(s)` */
const split = r.row({ pure: true }, (c, parts, use) => {
  const separator = r.hasArgs(use, 1) ? constantText(c, use, 0) : undefined;
  if (separator === undefined) return r.callHelper(c, "str_split", parts, use);
  return separator === "" ? py.call("list", [parts.self]) : py.method(parts.self, "split", parts.args);
});

const repeat = r.row(text, (c, parts, use) =>
  r.hasArgs(use, 1) && isNatural(c.facts.values.of(use.args[0]!))
    ? py.binary(parts.self, "*", parts.args[0] as py.Expression)
    : r.callHelper(c, "str_repeat", parts, use),
);

/** `s[i:i + 1]` of a constant index, which is `""` past the end. */
const charAt = r.row(text, (c, parts, use) => {
  const at = use.args.length === 0 ? 0 : r.argumentValue(c, use.args[0])?.constant;
  if (typeof at !== "number" || !Number.isInteger(at) || at < 0)
    return r.callHelper(c, "str_char_at", parts, use);
  return py.subscript(parts.self, py.slice(at === 0 ? undefined : py.int(at), py.int(at + 1)));
});

const substring = r.row(text, (c, parts, use) => {
  const [start, end] = use.args.map((arg) => r.argumentValue(c, arg));
  const isFrom = r.hasArgs(use, 1) && start && isNatural(start);
  const isBetween =
    r.hasArgs(use, 2) && start && end && isNatural(start) && isNatural(end) && start.max <= end.min;
  if (!isFrom && !isBetween) return r.callHelper(c, "str_substring", parts, use);
  const [lower, upper] = parts.args as py.Expression[];
  return py.subscript(parts.self, py.slice(py.intValue(lower!) === 0n ? undefined : lower, upper));
});

const concat = r.row(text, (c, parts, use) =>
  isText(c, use, 1)
    ? py.binary(parts.self, "+", parts.args[0] as py.Expression)
    : r.callHelper(c, "str_concat", parts, use),
);

const itself = r.row(text, (_c, { self }) => self);

export const string: BuiltinTable<string> & { readonly replaceAll: Builtin } = {
  length: {
    ...pure,
    isProperty: true,
    result: r.count,
    lower: (c, use) => py.call("len", [r.lowerParts(c, use).self]),
  },
  at: r.helper("str_at", pure),
  charAt,
  charCodeAt: r.helper("str_char_code_at", { pure: true, result: { ...r.anyNumber, min: 0, max: 0x10ffff } }),
  codePointAt: r.helper("str_code_point_at", pure),
  concat,
  endsWith: textMethod("endswith", "str_ends_with", { pure: true, result: r.bool }),
  includes,
  indexOf: textMethod("find", "str_index_of", { pure: true, result: r.index }),
  lastIndexOf: textMethod("rfind", "str_last_index_of", { pure: true, result: r.index }),
  padEnd: r.helper("str_pad_end", text),
  padStart: r.helper("str_pad_start", text),
  repeat,
  replace: replaced("str_replace", [py.int(1)]),
  replaceAll: replaced("str_replace_all", []),
  slice: sliced("str_slice", text),
  split,
  startsWith: textMethod("startswith", "str_starts_with", { pure: true, result: r.bool }),
  substr: r.helper("str_substr", text),
  substring,
  toLowerCase: r.helper("str_lower", text),
  toUpperCase: r.helper("str_upper", text),
  toString: itself,
  trim: r.helper("str_trim", text),
  trimEnd: r.helper("str_trim_end", text),
  trimStart: r.helper("str_trim_start", text),
  trimLeft: r.helper("str_trim_start", text),
  trimRight: r.helper("str_trim_end", text),
  valueOf: itself,
  ...r.same(["match", "matchAll", "search"], r.rejected("MPC2303")),
  localeCompare: r.helper("str_locale_compare", { pure: true, result: r.integer(-1, 1) }),
  ...r.same(["normalize", "toLocaleLowerCase", "toLocaleUpperCase"], r.rejected("MPC2302")),
  ...r.same(
    [
      "anchor",
      "big",
      "blink",
      "bold",
      "fixed",
      "fontcolor",
      "fontsize",
      "italics",
      "link",
      "small",
      "strike",
      "sub",
      "sup",
    ],
    r.rejected("MPC2309"),
  ),
};

/** `String.fromCharCode(…)`: `chr(n)` of one code that fits. */
const fromCharCode: Builtin = {
  ...r.row(text, (c, parts, use) => {
    const code = r.hasArgs(use, 1) ? r.argumentValue(c, use.args[0]) : undefined;
    return code && isNatural(code) && code.max <= 0xffff
      ? py.call("chr", parts.args)
      : r.callHelper(c, "str_from_char_code", parts, use);
  }),
  asValue: (c) => c.prelude("str_from_char_code"),
};

export { fromCharCode };
