import ts from "typescript";
import type { Value } from "../2-analyse/facts.js";
import { isFilled } from "../2-analyse/filled.js";
import { isSame } from "../2-analyse/forms.js";
import { skipWrappers } from "../2-analyse/operators.js";
import { effectsOf } from "../3-lower/constructs/effects.js";
import { canSwap } from "../3-lower/constructs/evaluationOrder.js";
import { functionContext } from "../3-lower/constructs/functions.js";
import { canBe, canBeNone, isInt, isNatural, isOnly } from "../3-lower/constructs/kinds.js";
import { isPrintedAlike } from "../3-lower/constructs/text.js";
import type { Context } from "../3-lower/context.js";
import * as py from "../python/index.js";
import { type Inlined, inlineCallback } from "./callbacks.js";
import * as r from "./rows.js";
import { sliced } from "./string.js";
import type { Builtin, BuiltinTable, BuiltinUse } from "./table.js";

const pure = { pure: true } as const;
const isUsed = (c: Context, use: BuiltinUse): boolean => c.facts.order.isUsed(use.node as ts.Expression);
const elementOf = (c: Context, use: BuiltinUse): Value => c.facts.values.elementOf(use.self!);

/** A start that is undefined is 0 where it's written, and the end where it isn't. */
const lastIndexOf: Builtin = r.row({ ...pure, result: r.index }, (c, { self, args }, use) => {
  const [sought, start] = args;
  const given = use.args[1];
  const from = given && canBeNone(c.facts.values.of(given)) ? py.call(c.prelude("to_int"), [start!]) : start;
  return py.call(c.prelude("array_last_index_of"), [self, sought!, ...(from ? [from] : [])]);
});

/** Elements that Python's `==` compares as `===` and SameValueZero do. */
const comparesAlike = (a: Value, b: Value): boolean =>
  (isOnly(a, "str") && isOnly(b, "str")) ||
  (isInt(a) && isInt(b)) ||
  (isOnly(a, "bool") && isOnly(b, "bool"));

/** `a.pop()!`, where Python raises on an empty list. */
const ofFilled =
  (lower: (c: Context, use: BuiltinUse) => py.Expression | undefined) =>
  (c: Context, use: BuiltinUse): py.Expression | undefined =>
    canBeNone(c.facts.values.elementOf(use.self!)) && !c.facts.values.keepsNull(use.node as ts.Expression)
      ? undefined
      : lower(c, use);

// ---------------------------------------------------------------- adding and removing
/** `a.append(x)`, `a.extend(b)`, and a helper where the new length is used. */
const push: Builtin = r.row({ mutates: true, result: r.count }, (c, parts, use) => {
  const [first] = parts.args;
  if (isUsed(c, use)) return r.callHelper(c, "array_push", parts, use);
  if (first === undefined) return py.none();
  if (parts.args.length > 1 || first.kind === "Starred") {
    const only = parts.args.length === 1 && first.kind === "Starred" && extendable(c, use);
    if (only) return py.method(parts.self, "extend", [first.value]);
    if (parts.args.some((arg) => arg.kind === "Starred")) return r.callHelper(c, "array_push", parts, use);
    return py.method(parts.self, "extend", [py.tuple(parts.args)]);
  }
  return py.method(parts.self, "append", [first]);
});

/** What `extend` can go over as JavaScript does, and isn't the array itself. */
function extendable(c: Context, use: BuiltinUse): boolean {
  const { expression } = use.args[0] as ts.SpreadElement;
  const value = c.facts.values.of(expression);
  return isOnly(value, "list", "str", "bytearray", "array") && !(use.self && isSame(expression, use.self));
}

/** `del a[i : i + 1]`: what isn't there isn't missed. */
function remove(c: Context, self: py.Expression, from?: py.Expression, to?: py.Expression): py.Expression {
  c.before(py.del(py.subscript(self, py.slice(from, to))));
  return py.none();
}

const isPlainList = (c: Context, use: BuiltinUse): boolean => isOnly(c.facts.values.of(use.self!), "list");

/** `a.splice(i, 1)` whose result nobody wants; else a helper. */
const splice: Builtin = r.row({ mutates: true, result: "receiver" }, (c, parts, use) => {
  const isNaturals = use.args.every((arg) => !ts.isSpreadElement(arg) && isNatural(c.facts.values.of(arg)));
  const [at, count] = parts.args as py.Expression[];
  if (isUsed(c, use) || !r.hasArgs(use, 1, 2) || !isNaturals || !isPlainList(c, use) || !py.isSimple(at!))
    return r.callHelper(c, "array_splice", parts, use);
  const from = py.intValue(at!) === 0n ? undefined : at;
  const to = from && count ? py.binary(from, "+", count) : count;
  return remove(c, parts.self, from, to);
});

/** `a.pop()` where an empty array may raise, else a helper that gives None. */
const removed = (name: string, position: readonly py.Expression[]): Builtin => ({
  ...r.row({ mutates: true, result: "element" }, (c, parts, use) =>
    isUsed(c, use) || !isPlainList(c, use)
      ? r.callHelper(c, name, parts, use)
      : position.length > 0
        ? remove(c, parts.self, undefined, py.int(1))
        : remove(c, parts.self, py.int(-1)),
  ),
  asserted: ofFilled((c, use) => py.method(r.lowerParts(c, use).self, "pop", position)),
});

const unshift: Builtin = r.row({ mutates: true, result: r.count }, (c, parts, use) =>
  !isUsed(c, use) && r.hasArgs(use, 1)
    ? py.method(parts.self, "insert", [py.int(0), parts.args[0]!])
    : r.callHelper(c, "array_unshift", parts, use),
);

// ---------------------------------------------------------------- order
/** `(a, b) => a - b` is 1, `(a, b) => b - a` is -1: numbers by size. */
function numericOrder(node: ts.Expression | undefined): 1 | -1 | 0 {
  const fn = r.literalFunction(node);
  if (fn?.parameters.length !== 2 || ts.isBlock(fn.body)) return 0;
  const body = skipWrappers(fn.body);
  if (!ts.isBinaryExpression(body) || body.operatorToken.kind !== ts.SyntaxKind.MinusToken) return 0;
  const names = fn.parameters.map((p) => p.name.getText());
  const sides = [body.left, body.right].map((side) => (ts.isIdentifier(side) ? side.text : ""));
  if (sides[0] === names[0] && sides[1] === names[1]) return 1;
  return sides[0] === names[1] && sides[1] === names[0] ? -1 : 0;
}

/** How Python's own sort does it: elements that compare equal must be the same, for it isn't stable. */
function plainOrder(c: Context, use: BuiltinUse): 1 | -1 | 0 {
  const element = elementOf(c, use);
  if (use.args.length === 0) return isOnly(element, "str") ? 1 : 0;
  const isNumbers = isOnly(element, "int", "float") && !element.nonFinite;
  return r.hasArgs(use, 1) && isNumbers ? numericOrder(use.args[0]) : 0;
}

const reversed = (order: 1 | -1): Readonly<Record<string, py.Expression>> =>
  order < 0 ? { reverse: py.bool(true) } : {};

/** Undefined comes last without being compared; null is a value. */
const nullKeyword = (c: Context, use: BuiltinUse): Readonly<Record<string, py.Expression>> =>
  elementOf(c, use).nullish === "null" ? { none: py.str("null") } : {};

const sort: Builtin = {
  mutates: true,
  calls: 2,
  result: "receiver",
  lower: (c, use) => {
    const order = plainOrder(c, use);
    if (order === 0) {
      const { self, args } = r.lowerParts(c, use);
      return py.call(c.prelude("array_sort"), [self, ...args], nullKeyword(c, use));
    }
    const self = c.expression(use.self!);
    // a.sort(reverse=True)
    if (!isUsed(c, use)) return py.method(self, "sort", [], reversed(order));
    const kept = c.temp("items", self);
    c.before(py.exprStmt(py.method(kept, "sort", [], reversed(order))));
    return kept;
  },
};

const toSorted: Builtin = {
  pure: true,
  calls: 2,
  result: "receiver",
  lower: (c, use) => {
    const order = plainOrder(c, use);
    if (order !== 0) return py.call("sorted", [c.expression(use.self!)], reversed(order));
    const { self, args } = r.lowerParts(c, use);
    return py.call(c.prelude("array_sort"), [py.call("list", [self]), ...args], nullKeyword(c, use));
  },
};

const reverse: Builtin = r.row({ mutates: true, result: "receiver" }, (c, parts, use) =>
  isUsed(c, use) ? r.callHelper(c, "array_reverse", parts, use) : py.method(parts.self, "reverse"),
);

// ---------------------------------------------------------------- callbacks
/** `[f(x) for x in a]` */
const map: Builtin = {
  calls: 3,
  lower: (c, use) => {
    const inlined = inlineCallback(c, use);
    if (inlined) return joined(c, use, inlined) ?? py.listComp(inlined.body, inlined.target, inlined.iter);
    return r.callHelper(c, "array_map", r.lowerParts(c, use), use);
  },
};

/** `a.filter(f).map(g)` in one go, where nobody can tell: `[g(x) for x in a if f(x)]`. */
function joined(c: Context, use: BuiltinUse, { body, target, iter }: Inlined): py.Expression | undefined {
  const isFiltered = iter.kind === "Comprehension" && iter.brackets === "[]" && iter.element.kind === "Name";
  if (!isFiltered || target.kind !== "Name" || iter.target.kind !== "Name") return undefined;
  if (iter.target.id !== target.id || (iter.element as py.Name).id !== target.id) return undefined;
  const first = skipWrappers(use.self!);
  const callbacks = [ts.isCallExpression(first) ? first.arguments[0] : undefined, use.args[0]];
  const isQuiet = callbacks.every((fn) => {
    const arrow = r.literalFunction(fn);
    const effects = arrow && effectsOf(c, arrow.body);
    return effects && !effects.runs && !effects.writesMemory && effects.writes.size === 0;
  });
  return isQuiet ? py.listComp(body, target, iter.iter, iter.conditions) : undefined;
}

/** `[x for x in a if f(x)]` */
const filter: Builtin = {
  calls: 3,
  lower: (c, use) => {
    const inlined = inlineCallback(c, use);
    if (inlined?.isTruthAlike && inlined.item.kind === "Name")
      return py.listComp(inlined.item, inlined.target, inlined.iter, [inlined.body]);
    return r.callHelper(c, "array_filter", r.lowerParts(c, use), use);
  },
};

/** `any(f(x) for x in a)` */
const tested = (python: "any" | "all", name: string): Builtin => ({
  calls: 3,
  result: r.bool,
  lower: (c, use) => {
    const inlined = inlineCallback(c, use);
    if (inlined?.isTruthAlike) {
      return py.call(python, [py.generatorExp(inlined.body, inlined.target, inlined.iter)]);
    }
    return r.callHelper(c, name, r.lowerParts(c, use), use);
  },
});

// ---------------------------------------------------------------- searching, joining
/** `x in a` */
const includes: Builtin = r.row({ pure: true, result: r.bool }, (c, parts, use) => {
  const isPlain =
    r.hasArgs(use, 1) &&
    comparesAlike(elementOf(c, use), c.facts.values.of(use.args[0]!)) &&
    canSwap(c, use.self!, use.args[0]!);
  return isPlain
    ? py.compare(parts.args[0] as py.Expression, "in", parts.self)
    : r.callHelper(c, "array_includes", parts, use);
});

/** `", ".join(a)` of strings; of ints `",".join([str(x) for x in a])` */
const join: Builtin = r.row({ pure: true, result: r.str }, (c, parts, use) => {
  const element = elementOf(c, use);
  const separator = r.isAbsent(use.args[0]) ? py.str(",") : (parts.args[0] as py.Expression);
  const isPlain =
    r.hasArgs(use, 0, 1) && (py.isConstant(separator) || isOnly(c.facts.values.of(use.args[0]!), "str"));
  const inOrder = r.isAbsent(use.args[0]) || canSwap(c, use.self!, use.args[0]!);
  if (isPlain && inOrder && isOnly(element, "str")) return py.method(separator, "join", [parts.self]);
  if (isPlain && inOrder && isPrintedAlike(element)) {
    const x = py.name(c.fresh("x"));
    return py.method(separator, "join", [py.listComp(py.call("str", [x]), x, parts.self)]);
  }
  return r.callHelper(c, "array_join", parts, use);
});

const at: Builtin = {
  ...r.row({ pure: true, result: "element" }, (c, parts, use) =>
    // a[-1] if a else None
    isLast(c, use) && parts.self.kind === "Name"
      ? py.ifExp(parts.self, py.subscript(parts.self, py.int(-1)), py.none())
      : r.callHelper(c, "array_at", parts, use),
  ),
  asserted: ofFilled((c, use) =>
    isLast(c, use) ? py.subscript(r.lowerParts(c, use).self, py.int(-1)) : undefined,
  ),
};

/** `a.at(-1)` */
const isLast = (c: Context, use: BuiltinUse): boolean =>
  r.hasArgs(use, 1) && r.argumentValue(c, use.args[0])?.constant === -1;

const concat: Builtin = r.row(pure, (c, parts, use) =>
  r.hasArgs(use, 1) &&
  isOnly(c.facts.values.of(use.args[0]!), "list") &&
  isOnly(c.facts.values.of(use.self!), "list") &&
  ![use.self!, use.args[0]!].some(c.facts.values.canBeTuple)
    ? py.binary(parts.self, "+", parts.args[0] as py.Expression)
    : r.callHelper(c, "array_concat", parts, use),
);

/** `[0] * n`, for `new Array(n).fill(0)` */
const fill: Builtin = {
  mutates: true,
  result: "receiver",
  lower: (c, use) => {
    const size = newArraySize(c, use.self!);
    if (!size || !r.hasArgs(use, 1)) return r.callHelper(c, "array_fill", r.lowerParts(c, use), use);
    const [n, value] = r.lowerParts(c, { node: use.node, args: [size, use.args[0]!] })
      .args as py.Expression[];
    return py.binary(py.list([value!]), "*", n!);
  },
};

/** The `n` of `new Array(n)`, a natural number. */
function newArraySize(c: Context, node: ts.Expression): ts.Expression | undefined {
  const inside = skipWrappers(node);
  if (!ts.isNewExpression(inside) && !ts.isCallExpression(inside)) return undefined;
  const reference = c.facts.calls.builtin(inside);
  const [size, ...more] = inside.arguments ?? [];
  const isArray = reference?.type === "Array" && (reference.name === "new" || reference.name === "call");
  if (!isArray || !size || more.length > 0 || ts.isSpreadElement(size)) return undefined;
  return isNatural(c.facts.values.of(size)) ? size : undefined;
}

/** Nothing but the receiver: `list(reversed(a))`, `a.copy()` */
const copied = (make: (self: py.Expression) => py.Expression): Builtin =>
  r.row({ pure: true, result: "receiver" }, (_c, { self }) => make(self));

export const array: BuiltinTable<unknown[]> = {
  length: {
    ...pure,
    isProperty: true,
    result: r.count,
    lower: (c, use) => py.call("len", [r.lowerParts(c, use).self]),
  },
  at,
  concat,
  copyWithin: r.helper("array_copy_within", { mutates: true, result: "receiver" }),
  entries: r.helper("array_entries", pure),
  every: tested("all", "array_every"),
  fill,
  filter,
  find: r.helper("array_find", { calls: 3, result: "element" }),
  findIndex: r.helper("array_find_index", { calls: 3, result: r.index }),
  findLast: r.helper("array_find_last", { calls: 3, result: "element" }),
  findLastIndex: r.helper("array_find_last_index", { calls: 3, result: r.index }),
  flat: r.helper("array_flat", pure),
  flatMap: r.helper("array_flat_map", { calls: 3 }),
  forEach: r.helper("array_for_each", { calls: 3, result: r.none }),
  includes,
  indexOf: r.helper("array_index_of", { pure: true, result: r.index }),
  join,
  keys: r.helper("array_keys", pure),
  lastIndexOf,
  map,
  pop: removed("array_pop", []),
  push,
  reduce: r.helper("array_reduce", { calls: 4 }),
  reduceRight: r.helper("array_reduce_right", { calls: 4 }),
  reverse,
  shift: removed("array_shift", [py.int(0)]),
  slice: sliced("array_slice", { pure: true, result: "receiver" }),
  some: tested("any", "array_some"),
  sort,
  splice,
  toReversed: copied((self) => py.call("list", [py.call("reversed", [self])])),
  toSorted,
  toSpliced: r.helper("array_to_spliced", { pure: true, result: "receiver" }),
  toString: r.row({ pure: true, result: r.str }, (c, parts, use) =>
    r.callHelper(c, "array_join", parts, use),
  ),
  unshift,
  values: r.helper("array_values", pure),
  with: r.helper("array_with", { pure: true, result: "receiver" }),
  toLocaleString: r.rejected("MPC2302"),
};

// ---------------------------------------------------------------- the static side
const newArray: Builtin = r.row({ asValue: () => py.name("list") }, (c, parts, use) => {
  if (use.args.length === 0) return py.list([]);
  const only = r.hasArgs(use, 1) ? c.facts.values.of(use.args[0]!) : undefined;
  if (only && isSize(only)) {
    const hasHoles = !isFilled(use.node) && c.facts.values.hasHoles(use.node);
    const place = hasHoles ? py.call(c.prelude("Hole")) : py.none();
    const size = parts.args[0] as py.Expression;
    if (isNatural(only)) return py.binary(py.list([place]), "*", size);
    return py.call(c.prelude("array_new"), hasHoles ? [size, place] : [size]);
  }
  // new Array(...xs): the one number of xs would be a length
  const [spread] = use.args.length === 1 ? use.args.filter(ts.isSpreadElement) : [];
  const kinds = spread ? c.facts.values.elementOf(spread.expression).kinds : only?.kinds;
  const mayBeLength = kinds && (kinds.has("int") || kinds.has("float") || kinds.has("unknown"));
  return mayBeLength ? py.call(c.prelude("array_made"), parts.args) : listOf(c, parts);
});

/** A number that its caller may have left out, too: where it has, that raises. */
const isSize = (value: Value): boolean =>
  isOnly(value, "int", "float", "none") && canBe(value, "int", "float");

function listOf(c: Context, parts: r.Parts): py.Expression {
  const hasSpread = parts.args.some((arg) => arg.kind === "Starred");
  return hasSpread ? py.call(c.prelude("list_of"), parts.args) : py.list(parts.args as py.Expression[]);
}

/** `list(x)`, `[f(i) for i in range(n)]` */
const from: Builtin = {
  calls: 2,
  asValue: (c) => r.ofTwo(c.prelude("array_from")),
  lower: (c, use) => {
    const counted = countedFrom(c, use);
    if (counted) return counted;
    const parts = r.lowerParts(c, use);
    // `{ length: 2, … } as ArrayLike<T>` is no list
    const iterable = r.argumentValue(c, use.args[0] && skipWrappers(use.args[0]));
    const isPlain =
      iterable && isOnly(iterable, "list", "str", "set", "map", "generator", "bytearray", "array");
    return r.hasArgs(use, 1) && isPlain && !isHandMade(c, use.args[0]!)
      ? py.call("list", parts.args)
      : r.callHelper(c, "array_from", parts, use);
  },
};

/** Iterators written by hand have the type of generators. */
const isHandMade = (c: Context, node: ts.Expression): boolean =>
  isOnly(c.facts.values.of(node), "generator") && c.facts.calls.builtin(node) === undefined;

/** `Array.from({ length: n }, (_, i) => …)` */
function countedFrom(c: Context, use: BuiltinUse): py.Expression | undefined {
  const source = use.args[0] && skipWrappers(use.args[0]);
  if (!source || !r.hasArgs(use, 1, 2) || !ts.isObjectLiteralExpression(source)) return undefined;
  const [property, ...more] = source.properties;
  if (!property || more.length > 0 || property.name?.getText() !== "length") return undefined;
  const size = ts.isPropertyAssignment(property)
    ? property.initializer
    : ts.isShorthandPropertyAssignment(property)
      ? property.name
      : undefined;
  if (!size || !isInt(c.facts.values.of(size))) return undefined;
  if (use.args.length === 1) {
    return isNatural(c.facts.values.of(size))
      ? py.binary(py.list([py.none()]), "*", c.expression(size))
      : undefined;
  }
  return countedBody(c, use, size);
}

function countedBody(c: Context, use: BuiltinUse, size: ts.Expression): py.Expression | undefined {
  const range = py.call("range", [c.expression(size)]);
  const fn = r.literalFunction(use.args[1]);
  const i = c.fresh("i");
  const inlined = fn && ts.isArrowFunction(fn) ? countedArrow(c, fn) : undefined;
  // [i * i for i in range(n)]
  if (inlined) return py.listComp(inlined.body, inlined.index ?? py.name(i), range);
  const callback = c.temp("fn", c.expression(use.args[1]!));
  return py.listComp(py.call(callback, [py.none(), py.name(i)]), py.name(i), range);
}

function countedArrow(
  c: Context,
  fn: ts.ArrowFunction,
): { readonly body: py.Expression; readonly index: py.Expression | undefined } | undefined {
  const [item, index] = fn.parameters;
  if (fn.parameters.length > 2 || fn.parameters.some((p) => !ts.isIdentifier(p.name) || p.initializer))
    return undefined;
  if (ts.isBlock(fn.body) || containsFunctionOr(fn.body, item?.name as ts.Identifier | undefined))
    return undefined;
  const body = fn.body;
  const lowered = c.capture(() => functionContext(c, fn).within({ kind: "lambda" }).expression(body));
  if (lowered.before.length > 0) return undefined;
  return { body: lowered.result, index: index && py.name(c.facts.names.of(index.name as ts.Identifier)) };
}

/** Does the body make closures, or use the item, which is undefined? */
function containsFunctionOr(body: ts.Node, item: ts.Identifier | undefined): boolean {
  let found = false;
  const visit = (node: ts.Node): void => {
    found ||=
      ts.isFunctionLike(node) || (item !== undefined && ts.isIdentifier(node) && node.text === item.text);
    if (!found) node.forEachChild(visit);
  };
  visit(body);
  return found;
}

/** `isinstance(x, list)` */
const isArray: Builtin = {
  ...r.row({ pure: true, result: r.bool }, (c, { args }, use) => {
    const list = py.name("list");
    const types = c.facts.values.canBeTuple(use.args[0]!) ? py.tuple([list, py.name("tuple")]) : list;
    return py.call("isinstance", [args[0]!, types]);
  }),
  asValue: () =>
    py.lambda(["x", py.param("_", { star: "*" })], py.call("isinstance", [py.name("x"), py.name("list")])),
};

export const ArrayStatics: BuiltinTable<ArrayConstructor> & {
  readonly new: Builtin;
  readonly call: Builtin;
} = {
  new: newArray,
  call: newArray,
  prototype: r.rejected("MPC2305"),
  from,
  of: r.row({ ...pure, asValue: (c) => c.prelude("list_of") }, (c, parts) => listOf(c, parts)),
  isArray,
};
