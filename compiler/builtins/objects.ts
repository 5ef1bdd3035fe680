import type ts from "typescript";
import { namesClass } from "../2-analyse/labels.js";
import { takesOutKeys } from "../2-analyse/revivers.js";
import { isOnly } from "../3-lower/constructs/kinds.js";
import { textOf } from "../3-lower/constructs/text.js";
import { testOf } from "../3-lower/constructs/truthiness.js";
import type { Context } from "../3-lower/context.js";
import * as py from "../python/index.js";
import * as r from "./rows.js";
import type { Builtin, BuiltinTable, BuiltinUse, NamedTable } from "./table.js";

const enumerating = { pure: true, enumerates: true } as const;
const isDict = (c: Context, use: BuiltinUse): boolean =>
  r.hasArgs(use, 1) && isOnly(c.facts.values.of(use.args[0]!), "dict", "ordered") && !usesSymbols(c);

/** Symbols are keys among others in a dictionary, but not for Object.keys. */
const usesSymbols = (c: Context): boolean =>
  c.facts.reach.modules.some(({ source }) => source.text.includes("Symbol"));

/** `list(o)` of a dictionary */
const keys = r.row({ ...enumerating, asValue: (c) => r.ofOne(c.prelude("keys")) }, (c, parts, use) =>
  isDict(c, use) ? py.call("list", parts.args) : r.callHelper(c, "keys", parts, use),
);
/** `list(o.values())` */
const values = r.row({ ...enumerating, asValue: (c) => r.ofOne(c.prelude("values")) }, (c, parts, use) =>
  isDict(c, use)
    ? py.call("list", [py.method(parts.args[0] as py.Expression, "values")])
    : r.callHelper(c, "values", parts, use),
);

/** Does the program ask how far objects are closed? Otherwise nothing needs to know: what would write to them is refused. */
const asksForRestrictions = (c: Context): boolean =>
  c.facts.reach.modules.some(({ source }) => /\bis(Frozen|Sealed|Extensible)\b/.test(source.text));

/** `restrict(o, 3)`, or just the object. */
const restrict = (level: number): Builtin =>
  r.row({}, (c, { args }) =>
    asksForRestrictions(c)
      ? py.call(c.prelude("restrict"), [...args, py.int(level)])
      : (args[0] as py.Expression),
  );

/** `restriction(o) >= 3` */
const isRestricted = (operator: ">=" | "<", level: number): Builtin =>
  r.row({ pure: true, result: r.bool }, (c, { args }) =>
    py.compare(py.call(c.prelude("restriction"), args), operator, py.int(level)),
  );

/** `Object.create(null)`: phase 2 lets in no other prototype. */
const bareObject: Builtin = {
  lower: (c, { node }) =>
    isOnly(c.facts.values.of(node), "dict") ? py.dict([]) : py.call(c.member("collections", "OrderedDict")),
};

/** Methods with `this` that are copied belong to the target from now on. */
const assign: Builtin = r.row({ mutates: true, enumerates: true }, (c, parts, use) => {
  const target = r.callHelper(c, "assign", parts, use);
  const copies = use.args.slice(1).some((source) => c.facts.values.hasCopiedMethods(source));
  return copies ? py.call(c.prelude("rebind"), [target]) : target;
});

/** null and undefined, where the types tell them apart, aren't the same: phase 2 refuses what may be either and something else. */
const isAsValue = (c: Context): py.Expression => r.ofTwo(c.prelude("same_value"));

const objectIs: Builtin = r.row({ pure: true, result: r.bool, asValue: isAsValue }, (c, parts, use) => {
  const [a, b] = use.args.map((arg) => r.argumentValue(c, arg));
  const differ = a && b && isOnly(a, "none") && isOnly(b, "none") && a.nullish !== b.nullish;
  return differ && parts.args.every((arg) => py.isSimple(arg as py.Expression))
    ? py.bool(false)
    : r.callHelper(c, "same_value", parts, use);
});

type ObjectRows = BuiltinTable<ObjectConstructor> & NamedTable<"new" | "call">;
export const ObjectStatics: ObjectRows = {
  keys,
  values,
  entries: r.unary("entries", enumerating),
  assign,
  fromEntries: r.helper("from_entries", {
    ...enumerating,
    asValue: (c) => r.ofOne(c.prelude("from_entries")),
  }),
  hasOwn: r.helper("has_own", {
    ...enumerating,
    result: r.bool,
    asValue: (c) => r.ofTwo(c.prelude("has_own")),
  }),
  is: objectIs,
  freeze: restrict(3),
  seal: restrict(2),
  preventExtensions: restrict(1),
  isFrozen: isRestricted(">=", 3),
  isSealed: isRestricted(">=", 2),
  isExtensible: isRestricted("<", 1),
  create: bareObject,
  new: r.rejected("MPC2310"),
  call: r.rejected("MPC2310"),
  ...r.same(
    [
      "defineProperties",
      "defineProperty",
      "getOwnPropertyDescriptor",
      "getOwnPropertyDescriptors",
      "getOwnPropertyNames",
      "getOwnPropertySymbols",
      "getPrototypeOf",
      "prototype",
    ],
    r.rejected("MPC2305"),
  ),
  // phase 2 lets in what changes nothing
  setPrototypeOf: { lower: () => py.none() },
};

type ObjectMembers =
  | "constructor"
  | "hasOwnProperty"
  | "isPrototypeOf"
  | "propertyIsEnumerable"
  | "toLocaleString"
  | "toString"
  | "valueOf";
export const object: NamedTable<ObjectMembers> = {
  hasOwnProperty: r.helper("has_own", { pure: true, enumerates: true, result: r.bool }),
  toString: r.row({ pure: true, result: r.str }, (c, parts, use) =>
    textOf(c, c.facts.values.of(use.self!), parts.self),
  ),
  valueOf: r.row({ pure: true, result: "receiver" }, (_c, { self }) => self),
  toLocaleString: r.rejected("MPC2302"),
  // of instances only: phase 2 refuses it elsewhere
  constructor: { ...r.row({ pure: true }, (_c, { self }) => py.call("type", [self])), isProperty: true },
  ...r.same(["isPrototypeOf", "propertyIsEnumerable"], r.rejected("MPC2305")),
};

/**
 * `f.call(null, x)` → `f(x)`, `f.apply(null, xs)` → `f(*xs)`: phase 2 lets only a `this` in that the function has anyway,
 * or one that it takes as its first argument: `f(o, x)`.
 */
const called = (isApply: boolean): Builtin => ({
  lower: (c, use) => {
    const takesThis = isGivenThis(c, use);
    const { self, args } = r.lowerParts(c, takesThis ? use : { ...use, args: use.args.slice(1) });
    const [first, ...rest] = args as py.Expression[];
    const object = takesThis ? [first ?? py.none()] : [];
    const others = takesThis ? rest : (args as py.Expression[]);
    return py.call(self, [...object, ...(isApply ? others.map((arg) => py.starred(arg)) : others)]);
  },
});

/** Does the function take its `this` as its first argument? */
const isGivenThis = (c: Context, { self }: BuiltinUse): boolean =>
  self !== undefined && (c.facts.values.passesThis(self) || c.facts.calls.takesThis(self));

/** `this.run.bind(this)` is the method, which knows its object; further arguments come first: `partial(f, x)`. */
const bound: Builtin = {
  lower: (c, use) => {
    const { self, args } = r.lowerParts(c, isGivenThis(c, use) ? use : { ...use, args: use.args.slice(1) });
    const isPrinted = c.facts.labels.isPrinted(use.node);
    const isPassing = c.facts.values.passesThis(use.node);
    if (args.length === 0 && !isPrinted && !isPassing) return self;
    const f = isPrinted ? c.temp("fn", self) : self;
    const made = py.call(c.prelude(isPassing ? "heedless" : "partial"), [f, ...args]);
    return isPrinted ? py.call(py.call(c.prelude("labelled"), [boundLabel(c, use.self!, f)]), [made]) : made;
  },
};

/** `"[Function: bound run]"` */
function boundLabel(c: Context, bound: ts.Expression, f: py.Expression): py.Expression {
  const name = c.facts.labels.nameOf(bound);
  if (name !== undefined) return py.str(`[Function: bound ${name}]`);
  return py.binary(py.str("[Function: bound %s]"), "%", py.call(c.prelude("name_of"), [f]));
}

/** Of a function that is named where it stands the name itself; of a class, or of another function, what it is called. */
function lowerFunctionName(c: Context, use: BuiltinUse): py.Expression {
  const known = c.facts.labels.nameOf(use.self!);
  if (known !== undefined) return py.str(known);
  const isClass = isOnly(c.facts.values.of(use.self!), "class") || namesClass(use.self!);
  return r.callHelper(c, isClass ? "class_name" : "name_of", r.lowerParts(c, use), use);
}

/** A function called with another `this`, or asked for what Python's doesn't know. */
export const function_: BuiltinTable<CallableFunction> = {
  toString: r.rejected("MPC2305"),
  // of classes only: phase 2 refuses it elsewhere
  apply: called(true),
  bind: bound,
  call: called(false),
  name: { isProperty: true, pure: true, result: r.str, lower: lowerFunctionName },
  // phase 2 lets in what it knows
  length: {
    isProperty: true,
    pure: true,
    result: r.count,
    lower: (c, use) => {
      const length = c.facts.labels.lengthOf(use.self!);
      return length === undefined ? r.callHelper(c, "length_of", r.lowerParts(c, use), use) : py.int(length);
    },
  },
  ...r.same(["arguments", "caller", "prototype"], r.rejected("MPC2311")),
};

// ---------------------------------------------------------------- JSON
function stringifyAsValue(c: Context, node: ts.Node): py.Expression {
  const { itself, inside } = c.facts.values.handed(node);
  if (itself !== "undefined" && inside !== "undefined") return c.prelude("json_stringify");
  const args = py.param("args", { star: "*" });
  return py.lambda(
    [args],
    py.call(c.prelude("json_stringify"), [py.starred(py.name("args"))], {
      none: py.str(inside === "undefined" ? "undefined" : "null"),
      top: py.str(itself === "undefined" ? "undefined" : "null"),
    }),
  );
}

/** None inside of what is written is `null`, unless the type says `undefined`; so is the value itself. */
const stringify: Builtin = r.row(
  { enumerates: true, calls: 2, asValue: stringifyAsValue },
  (c, parts, use) => {
    const value = r.argumentValue(c, use.args[0]);
    const inside =
      value &&
      (isOnly(value, "none")
        ? value.nullish
        : c.facts.values.nullishInside(use.args[0] as ts.Expression, "json"));
    // what isn't seen made, such as JSON, has null only
    const isOpen = value?.kinds.has("unknown") === true && !value.kinds.has("none") && inside === "no";
    const isTopUndefined = value?.nullish === "undefined" && !isOpen;
    const isUndefined = inside === "undefined" || (inside !== "null" && isTopUndefined);
    const isTopNull = value?.nullish === "null";
    // json_stringify(x, none="undefined", top="null")
    const names = inside === "both" ? c.facts.values.nullNames(use.args[0]!, "json") : undefined;
    if (names) {
      const top = value?.nullish === "undefined" ? "undefined" : "null";
      const nulls = py.tuple(names.map((name) => py.str(name)));
      return py.call(c.prelude("json_stringify"), parts.args, { none: nulls, top: py.str(top) });
    }
    const keywords = {
      ...(isUndefined ? { none: py.str("undefined") } : {}),
      ...(isTopUndefined && !isUndefined ? { top: py.str("undefined") } : {}),
      ...(isTopNull && isUndefined ? { top: py.str("null") } : {}),
    };
    return py.call(c.prelude("json_stringify"), parts.args, keywords);
  },
);

/** What the reviver gives as None is null, unless all of it is undefined, which takes out the key; else that is `()`. */
const parse: Builtin = r.row(
  { calls: 2, asValue: (c) => r.ofTwo(c.prelude("json_parse")) },
  (c, { args }, use) => {
    const [, reviver] = use.args;
    const isUndefined = reviver && c.facts.values.resultOf(reviver).nullish === "undefined";
    const takenOut = reviver && takesOutKeys(c.facts.calls, reviver) ? [py.tuple([])] : [];
    return py.call(c.prelude("json_parse"), [...args, ...(isUndefined ? [py.none()] : takenOut)]);
  },
);

export const JSONStatics: BuiltinTable<JSON> = {
  parse,
  stringify,
};

// ---------------------------------------------------------------- String(x), Boolean(x), Symbol(x)
const toText: Builtin = {
  ...r.row({ pure: true, result: r.str }, (c, parts, use) => {
    const value = r.argumentValue(c, use.args[0]);
    if (use.args.length === 0) return py.str("");
    if (r.hasSpread(use)) return r.convertFirst(c, parts, use.args, "to_str", py.str(""), [py.str("null")]);
    return value ? textOf(c, value, parts.args[0] as py.Expression) : r.callHelper(c, "to_str", parts, use);
  }),
  asValue: (c, node) => {
    const none = r.handedNone(c, node) === "null" ? [py.str("null")] : [];
    return py.lambda(
      ["x", py.param("_", { star: "*" })],
      py.call(c.prelude("to_str"), [py.name("x"), ...none]),
    );
  },
};

export function stringStatics(
  fromCharCode: Builtin,
): BuiltinTable<StringConstructor> & NamedTable<"new" | "call"> {
  return {
    call: toText,
    new: r.rejected("MPC2310"),
    prototype: r.rejected("MPC2305"),
    fromCharCode,
    fromCodePoint: r.helper("str_from_code_point", {
      pure: true,
      result: r.str,
      asValue: (c) => c.prelude("str_from_code_point"),
    }),
    // as a tag its templates are lowered by their visitor
    raw: r.rejected("MPC2301"),
  };
}

const toBoolean: Builtin = {
  ...r.row({ pure: true, result: r.bool }, (c, parts, use) => {
    const value = r.argumentValue(c, use.args[0]);
    if (use.args.length === 0) return py.bool(false);
    if (r.hasSpread(use)) return r.convertFirst(c, parts, use.args, "truthy", py.bool(false), []);
    if (!value) return r.callHelper(c, "truthy", parts, use);
    const test = testOf(c, value, parts.args[0] as py.Expression);
    return py.isBoolean(test) ? test : py.call("bool", [test]);
  }),
  asValue: (c) =>
    py.lambda(["x", py.param("_", { star: "*" })], py.call(c.prelude("truthy"), [py.name("x")])),
};

export const BooleanStatics: NamedTable<"new" | "call" | "prototype"> = {
  call: toBoolean,
  new: r.rejected("MPC2310"),
  prototype: r.rejected("MPC2305"),
};

export const SymbolStatics: NamedTable<"call" | "for" | "keyFor" | "prototype"> &
  Partial<NamedTable<keyof SymbolConstructor & string>> = {
  call: r.helper("Symbol", { asValue: (c) => r.ofOne(c.prelude("Symbol")) }),
  for: r.helper("symbol_for", { pure: true }),
  keyFor: r.helper("symbol_key_for", { pure: true }),
  prototype: r.rejected("MPC2305"),
};
