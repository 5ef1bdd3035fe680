import ts from "typescript";
import { makesOfClass } from "../../2-analyse/arrayClasses.js";
import type { BuiltinReference } from "../../2-analyse/facts.js";
import { skipWrappers } from "../../2-analyse/operators.js";
import { builtinRow, isStatic } from "../../builtins/index.js";
import type { Builtin, BuiltinUse } from "../../builtins/table.js";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";
import { lowerOperands } from "./evaluationOrder.js";
import { isIteratorOfCollection, unclosed } from "./iteration.js";

/** Lowers a use of something of JavaScript's own by its row in the tables; undefined for everything else. */
export function lowerBuiltin(c: Context, node: BuiltinUse["node"]): py.Expression | undefined {
  const reference = c.facts.calls.builtin(node);
  if (reference?.types) return lowerEither(c, node, reference.name);
  const row = reference && builtinRow(reference);
  if (!reference || !row || !("lower" in row)) return undefined;
  const isCall = ts.isCallExpression(node) || ts.isNewExpression(node);
  if (!isCall && !row.isProperty && row.asValue)
    return labelled(c, node, reference, libraryFunction(c, reference, row.asValue(c, node)));
  const { within, use } = withThisArgument(c, useOf(node, isStatic(reference)));
  const made = ofReceiversClass(within, use, reference, (inner) => row.lower(inner, use));
  return isCall && isIteratorOfCollection(reference) ? unclosed(c, node, made) : made;
}

/** `v.indexOf(x)` of text or a list: `str_index_of(v, x) if isinstance(v, str) else array_index_of(v, x)` */
function lowerEither(c: Context, node: BuiltinUse["node"], name: string): py.Expression {
  const use = useOf(node, false);
  const self = use.self!;
  const operands = [self, ...use.args];
  const values = lowerOperands(
    c,
    operands.map((operand) => ({ node: operand, lower: (at) => at.expression(operand) })),
  );
  const known = operands.map((operand, i) => [operand, c.temp("value", values[i]!)] as const);
  const inner = c.within({ lowered: new Map([...c.scope.lowered, ...known]) });
  const lowerAs = (type: string) => (builtinRow({ type, name }) as Builtin).lower(inner, use);
  const { kinds } = c.facts.values.of(self);
  if (!kinds.has("str") && !kinds.has("unknown")) return lowerAs("array");
  if (!kinds.has("list") && !kinds.has("unknown")) return lowerAs("string");
  const text = lowerAs("string");
  const list = lowerAs("array");
  return py.sameExpression(text, list)
    ? text
    : py.ifExp(py.call("isinstance", [known[0]![1], py.name("str")]), text, list);
}

/** `shared("Math.sqrt", lambda …)` where the program compares functions: wherever it's named it is the same one. */
export function libraryFunction(
  c: Context,
  { type, name }: BuiltinReference,
  value: py.Expression,
): py.Expression {
  if (value.kind !== "Lambda" || !c.facts.labels.areCompared()) return value;
  // Number.parseInt is parseInt
  const owner = type === "Number" && /^parse(Int|Float)$/.test(name) ? "global" : type;
  return py.call(c.prelude("shared"), [py.str(`${owner}.${name}`), value]);
}

/** `x!` of a built-in whose Python raises by itself where there is nothing: `a.pop()!`, `m.get(k)!`. */
export function lowerAsserted(c: Context, node: ts.Expression): py.Expression | undefined {
  const reference = ts.isCallExpression(node) ? c.facts.calls.builtin(node) : undefined;
  const row = reference && builtinRow(reference);
  if (!reference || !row || !("lower" in row) || ts.isOptionalChain(node)) return undefined;
  return row.asserted?.(c, useOf(node as ts.CallExpression, isStatic(reference)));
}

/** `like(stack, …)`, `filled(Stack, …)`: an array made from one of a class of the program, or by the class, is of that class. */
function ofReceiversClass(
  c: Context,
  { node }: BuiltinUse,
  reference: BuiltinReference,
  make: (c: Context) => py.Expression,
): py.Expression {
  const callee = ts.isCallExpression(node) ? skipWrappers(node.expression) : node;
  if (!ts.isPropertyAccessExpression(callee) && !ts.isElementAccessExpression(callee)) return make(c);
  const receiver = callee.expression;
  if (!makesOfClass(c.facts, reference, receiver)) return make(c);
  const helper = reference.type === "Array" ? "filled" : "like";
  if (c.facts.order.hasNoEffect(receiver))
    return py.call(c.prelude(helper), [c.expression(receiver), make(c)]);
  // stack.map(f).filter(g): what is made once is named
  const kept = c.temp("array", c.expression(receiver));
  const inner = c.within({ lowered: new Map([...c.scope.lowered, [receiver, kept]]) });
  return py.call(c.prelude(helper), [kept, make(inner)]);
}

/** `new Stack(1, 2)`, `super(1, 2)`: the list that `new Array(1, 2)` is. */
export function lowerAsNewArray(c: Context, node: ts.NewExpression | ts.CallExpression): py.Expression {
  const row = builtinRow({ type: "Array", name: "new" }) as Builtin;
  return row.lower(c, { node, args: node.arguments ?? [] });
}

/** `labelled("[Function: floor]")(…)` where it is printed. */
function labelled(
  c: Context,
  node: BuiltinUse["node"],
  { type, name }: BuiltinReference,
  value: py.Expression,
): py.Expression {
  const label = c.facts.labels.ofBuiltin(node, name === "value" ? type : name);
  if (label === undefined) return value;
  return py.call(py.call(c.prelude("labelled"), [py.str(label)]), [value]);
}

/** Statics have no receiver: what stands before the dot isn't a value. */
function useOf(node: BuiltinUse["node"], isStaticMember: boolean): BuiltinUse {
  if (ts.isIdentifier(node)) return { node, args: [] };
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
    return isStaticMember ? { node, args: [] } : { node, self: node.expression, args: [] };
  }
  const callee = skipWrappers(node.expression);
  const args = node.arguments ?? [];
  const isMember = ts.isPropertyAccessExpression(callee) || ts.isElementAccessExpression(callee);
  const hasReceiver = ts.isCallExpression(node) && isMember && !isStaticMember;
  return hasReceiver ? { node, self: callee.expression, args } : { node, args };
}

/** `xs.map(f, object)`: functions that take their `this` get the object, and others have no use for it. */
function withThisArgument(c: Context, use: BuiltinUse): { within: Context; use: BuiltinUse } {
  const { node, self, args } = use;
  const object = args.at(-1);
  const callback = args.at(-2);
  if (!object || !callback || !takesThisArgument(c, node)) return { within: c, use };
  const rest = args.slice(0, -1);
  if (!c.facts.values.passesThis(callback)) {
    if (!c.facts.order.hasNoEffect(object)) c.before(py.exprStmt(c.expression(object)));
    return { within: c, use: { ...use, args: rest } };
  }
  const operands = [...(self ? [self] : []), ...args];
  const lowered = new Map([...c.scope.lowered]);
  c.ordered(operands).forEach((value, at) => void lowered.set(operands[at]!, value));
  const given = [lowered.get(callback)!, lowered.get(object)!];
  lowered.set(callback, py.call(c.prelude("partial"), given));
  return { within: c.within({ lowered }), use: { ...use, args: rest } };
}

/** Is the last argument of the call what `this` is in its callback? */
function takesThisArgument(c: Context, node: BuiltinUse["node"]): boolean {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return false;
  const args = node.arguments ?? [];
  if (!hasCallback.test(node.expression.getText()) || args.some(ts.isSpreadElement)) return false;
  return c.facts.reach.checker.getResolvedSignature(node)?.parameters[args.length - 1]?.name === "thisArg";
}

const hasCallback = /\b(forEach|map|filter|some|every|find|findIndex|findLast|findLastIndex|flatMap|from)$/;
