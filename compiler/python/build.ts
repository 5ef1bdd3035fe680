import type * as n from "./nodes.js";

type WithOrigin = { readonly origin?: n.Origin };

/** The same node, made from that place of the TypeScript source. A node that has an origin keeps it. */
export function from<T extends WithOrigin>(origin: n.Origin | undefined, node: T): T {
  return origin === undefined || node.origin !== undefined ? node : { ...node, origin };
}

// ---------------------------------------------------------------- constants and names
export const name = (id: string, origin?: n.Origin): n.Name => ({
  kind: "Name",
  id,
  ...(origin && { origin }),
});
const constant = (value: n.ConstantValue): n.Constant => ({ kind: "Constant", value });

export const none = (): n.Constant => constant(null);
export const ellipsis = (): n.Constant => constant({ ellipsis: true });
export const bool = (value: boolean): n.Constant => constant(value);
export const str = (value: string): n.Constant => constant(value);
export const bytes = (value: Uint8Array): n.Constant => constant({ bytes: value });

/** A whole number; a negative one is `-` of a constant, as Python parses it. */
export function int(value: number | bigint): n.Expression {
  const whole = BigInt(value);
  return whole < 0n ? unary("-", constant(-whole)) : constant(whole);
}

/** Any JavaScript number as a Python float: `2.0`, `-0.5`, `float("nan")`, `-float("inf")`. */
export function float(value: number): n.Expression {
  if (Number.isNaN(value)) return call(name("float"), [str("nan")]);
  if (value < 0 || Object.is(value, -0)) return unary("-", float(-value));
  return value === Infinity ? call(name("float"), [str("inf")]) : constant({ float: value });
}

/** A JavaScript number in its plainest form: an int where it is a whole number (but not -0), else a float. */
export function number(value: number): n.Expression {
  return Number.isInteger(value) && !Object.is(value, -0) ? int(value) : float(value);
}

// ---------------------------------------------------------------- operators
export const binary = (left: n.Expression, op: n.BinaryOperator, right: n.Expression): n.BinOp => ({
  kind: "BinOp",
  left,
  op,
  right,
});
export const unary = (op: n.UnaryOp["op"], operand: n.Expression): n.UnaryOp => ({
  kind: "UnaryOp",
  op,
  operand,
});
export const compare = (left: n.Expression, op: n.CompareOperator, right: n.Expression): n.Compare => ({
  kind: "Compare",
  left,
  op,
  right,
});
export const eq = (left: n.Expression, right: n.Expression): n.Compare => compare(left, "==", right);
export const notEq = (left: n.Expression, right: n.Expression): n.Compare => compare(left, "!=", right);
export const isNone = (value: n.Expression): n.Compare => compare(value, "is", none());
export const isNotNone = (value: n.Expression): n.Compare => compare(value, "is not", none());

const opposites = {
  "==": "!=",
  "!=": "==",
  is: "is not",
  "is not": "is",
  in: "not in",
  "not in": "in",
} as const;

/** `not x`, written as the opposite comparison where that is the same (never for `<`: NaN). */
export function not(value: n.Expression): n.Expression {
  if (value.kind === "Compare" && value.op in opposites) {
    return { ...value, op: opposites[value.op as keyof typeof opposites] };
  }
  if (value.kind === "Constant" && typeof value.value === "boolean") return bool(!value.value);
  if (value.kind === "UnaryOp" && value.op === "not" && isTest(value.operand)) return value.operand;
  return unary("not", value);
}

/** `isinstance(x, int)`, `callable(f)`: true or false, so that `not not` of it is the same. */
const isTest = (value: n.Expression): boolean =>
  value.kind === "Call" && value.func.kind === "Name" && /^(isinstance|callable)$/.test(value.func.id);

/** `a and b and …`; nested ones are flattened, a single operand stays itself. */
export const and = (...values: readonly n.Expression[]): n.Expression => boolOp("and", values);
export const or = (...values: readonly n.Expression[]): n.Expression => boolOp("or", values);

function boolOp(op: "and" | "or", values: readonly n.Expression[]): n.Expression {
  const flat = values.flatMap((v) => (v.kind === "BoolOp" && v.op === op ? v.values : [v]));
  return flat.length === 1 ? flat[0]! : { kind: "BoolOp", op, values: flat };
}

/** `body if test else orelse` */
export const ifExp = (test: n.Expression, body: n.Expression, orelse: n.Expression): n.IfExp => ({
  kind: "IfExp",
  test,
  body,
  orelse,
});

// ---------------------------------------------------------------- calls and members
export type Keywords =
  | Readonly<Record<string, n.Expression>>
  | readonly { readonly name: string | null; readonly value: n.Expression }[];

/** `func(args, name=value)`; a keyword without a name is `**value`. A string is the name of a function. */
export const call = (
  func: n.Expression | string,
  args: readonly (n.Expression | n.Starred)[] = [],
  keywords: Keywords = [],
): n.Call => ({
  kind: "Call",
  func: typeof func === "string" ? name(func) : func,
  args,
  keywords: Array.isArray(keywords)
    ? keywords
    : Object.entries(keywords).map(([key, value]) => ({ name: key, value: value as n.Expression })),
});
/** `value.attr(args)` */
export const method = (
  value: n.Expression,
  attribute: string,
  args: readonly (n.Expression | n.Starred)[] = [],
  keywords: Keywords = [],
): n.Call => call(attr(value, attribute), args, keywords);
export const starred = (value: n.Expression): n.Starred => ({ kind: "Starred", value });
export const attr = (value: n.Expression, attribute: string): n.Attribute => ({
  kind: "Attribute",
  value,
  attr: attribute,
});
export const subscript = (value: n.Expression, index: n.Expression | n.Slice): n.Subscript => ({
  kind: "Subscript",
  value,
  index,
});
/** The `lower:upper:step` of a subscript. */
export const slice = (lower?: n.Expression, upper?: n.Expression, step?: n.Expression): n.Slice => ({
  kind: "Slice",
  ...(lower && { lower }),
  ...(upper && { upper }),
  ...(step && { step }),
});

// ---------------------------------------------------------------- displays and functions
export const list = (elements: readonly n.Expression[]): n.List => ({ kind: "List", elements });
export const tuple = (elements: readonly (n.Expression | n.Starred)[]): n.Tuple => ({
  kind: "Tuple",
  elements,
});
export const dict = (entries: readonly (readonly [n.Expression, n.Expression])[]): n.Dict => ({
  kind: "Dict",
  entries: entries.map(([key, value]) => ({ key, value })),
});
export const setDisplay = (elements: readonly n.Expression[]): n.SetDisplay => ({
  kind: "SetDisplay",
  elements,
});
export const param = (
  parameter: string,
  rest: { default?: n.Expression; star?: "*" | "**"; annotation?: n.Expression } = {},
): n.Parameter => ({ name: parameter, ...rest });
/** Parameters given as strings are plain ones. */
export const lambda = (parameters: readonly (n.Parameter | string)[], body: n.Expression): n.Lambda => ({
  kind: "Lambda",
  parameters: parameters.map((p) => (typeof p === "string" ? param(p) : p)),
  body,
});
/** `[element for target in iter if …]` */
export const listComp = (
  element: n.Expression,
  target: n.Expression,
  iter: n.Expression,
  conditions: readonly n.Expression[] = [],
): n.Comprehension => ({ kind: "Comprehension", brackets: "[]", element, target, iter, conditions });
/** `(element for target in iter if …)` */
export const generatorExp = (
  element: n.Expression,
  target: n.Expression,
  iter: n.Expression,
  conditions: readonly n.Expression[] = [],
): n.Comprehension => ({ kind: "Comprehension", brackets: "()", element, target, iter, conditions });
export const yieldExp = (value?: n.Expression): n.Yield => ({ kind: "Yield", ...(value && { value }) });
export const yieldFrom = (value: n.Expression): n.YieldFrom => ({ kind: "YieldFrom", value });
export const awaitExp = (value: n.Expression): n.Await => ({ kind: "Await", value });

// ---------------------------------------------------------------- simple statements
type Body = readonly n.Statement[];

/** An expression whose value is dropped. */
export const exprStmt = (value: n.Expression): n.ExpressionStatement => ({
  kind: "ExpressionStatement",
  value,
});
/** `target = value`; several targets make `a = b = value`, assigned from left to right. */
export const assign = (target: n.Expression | readonly n.Expression[], value: n.Expression): n.Assign => ({
  kind: "Assign",
  targets: Array.isArray(target) ? target : [target as n.Expression],
  value,
});
export const augAssign = (target: n.Expression, op: n.BinaryOperator, value: n.Expression): n.AugAssign => ({
  kind: "AugAssign",
  target,
  op,
  value,
});
export const returnStmt = (value?: n.Expression): n.Return => ({ kind: "Return", ...(value && { value }) });
export const raise = (value?: n.Expression): n.Raise => ({ kind: "Raise", ...(value && { value }) });
export const del = (target: n.Expression): n.Delete => ({ kind: "Delete", target });
export const pass = (): n.Pass => ({ kind: "Pass" });
export const breakStmt = (): n.Break => ({ kind: "Break" });
export const continueStmt = (): n.Continue => ({ kind: "Continue" });
export const globalStmt = (names: readonly string[]): n.Global => ({ kind: "Global", names });
export const nonlocalStmt = (names: readonly string[]): n.Nonlocal => ({ kind: "Nonlocal", names });
/** `global` and `nonlocal`, of names that there are. */
export const outerStmts = (globals: readonly string[], nonlocals: readonly string[]): n.Statement[] => [
  ...(globals.length ? [globalStmt(globals)] : []),
  ...(nonlocals.length ? [nonlocalStmt(nonlocals)] : []),
];
export const importStmt = (module: string, as?: string): n.Import => ({
  kind: "Import",
  module,
  ...(as !== undefined && as !== module && { as }),
});
/** `from module import a, b as c`; a pair is a name and what it is called here. */
export const importFrom = (
  module: string,
  names: readonly (string | readonly [string, string])[],
): n.ImportFrom => ({
  kind: "ImportFrom",
  module,
  names: names.map((entry) => {
    const [imported, as] = typeof entry === "string" ? [entry, entry] : entry;
    return imported === as ? { name: imported } : { name: imported, as };
  }),
});
/** Comment lines that stand by themselves, without the `#`. */
export const comment = (...comments: readonly string[]): n.Comment => ({ kind: "Comment", comments });

// ---------------------------------------------------------------- compound statements
export const ifStmt = (test: n.Expression, body: Body, orelse: Body = []): n.If => ({
  kind: "If",
  test,
  body,
  orelse,
});
export const whileStmt = (test: n.Expression, body: Body, orelse: Body = []): n.While => ({
  kind: "While",
  test,
  body,
  orelse,
});
export const forStmt = (target: n.Expression, iter: n.Expression, body: Body, orelse: Body = []): n.For => ({
  kind: "For",
  target,
  iter,
  body,
  orelse,
});
/** `except type as name:`; without a type it catches everything. */
export const handler = (body: Body, type?: n.Expression, as?: string): n.Try["handlers"][number] => ({
  body,
  ...(type && { type }),
  ...(as !== undefined && { name: as }),
});
export const tryStmt = (
  body: Body,
  parts: { handlers?: n.Try["handlers"]; orelse?: Body; finalbody?: Body },
): n.Try => ({
  kind: "Try",
  body,
  handlers: parts.handlers ?? [],
  orelse: parts.orelse ?? [],
  finalbody: parts.finalbody ?? [],
});
export const withStmt = (context: n.Expression, as: string | undefined, body: Body): n.With => ({
  kind: "With",
  context,
  body,
  ...(as !== undefined && { name: as }),
});
export const functionDef = (
  id: string,
  parameters: readonly (n.Parameter | string)[],
  body: Body,
  rest: { decorators?: readonly n.Expression[]; async?: boolean; doc?: string; returns?: n.Expression } = {},
): n.FunctionDef => ({
  kind: "FunctionDef",
  name: id,
  parameters: parameters.map((p) => (typeof p === "string" ? param(p) : p)),
  body,
  ...rest,
  decorators: rest.decorators ?? [],
});
export const classDef = (
  id: string,
  bases: readonly n.Expression[],
  body: Body,
  rest: { decorators?: readonly n.Expression[]; doc?: string } = {},
): n.ClassDef => ({ kind: "ClassDef", name: id, bases, body, ...rest, decorators: rest.decorators ?? [] });
export const module = (path: string, body: Body, doc?: string): n.Module => ({
  path,
  body,
  ...(doc !== undefined && { doc }),
});
