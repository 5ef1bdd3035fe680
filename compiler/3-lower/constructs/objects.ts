import ts from "typescript";
import { hasAccessors, hasMethodsWithThis, methodOf } from "../../2-analyse/literalMethods.js";
import { wellKnownName } from "../../2-analyse/memberKeys.js";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";
import { lowerAccessorLiteral } from "./accessorLiterals.js";
import { canSwap, lowerOperands, type Operand } from "./evaluationOrder.js";
import { lowerFunction } from "./functions.js";
import { canBeNone, isOnly } from "./kinds.js";
import { protocolNames } from "./memberNames.js";
import { keyOf } from "./members.js";

/** An object literal as an expression. */
export function lowerObjectLiteral(c: Context, node: ts.ObjectLiteralExpression): py.Expression {
  if (hasAccessors(node))
    return lowerAccessorLiteral(c, node, (property) => {
      const [key, value] = lowerOperands(c, entryOperands(property));
      return [key!, value!];
    });
  if (knowsItself(c, node)) return buildWithSelf(c, node, c.fresh("obj"));
  return buildPlain(c, node);
}

/** `const o = { … }` whose methods use `this`: they use the variable. False if it isn't such a literal. */
export function lowerLiteralInto(c: Context, node: ts.ObjectLiteralExpression, name: string): boolean {
  if (hasAccessors(node) || !knowsItself(c, node) || isInLoop(c, node)) return false;
  buildWithSelf(c, node, name);
  return true;
}

/** Do methods of the literal refer to it? */
const knowsItself = ({ facts }: Context, node: ts.ObjectLiteralExpression): boolean =>
  hasMethodsWithThis(node, facts.calls.takesThis, facts.values.passesThis);

/** Closures that are made in a loop need a `self` of their own per turn. */
function isInLoop(c: Context, node: ts.Node): boolean {
  const { container } = c.scope;
  for (let at = node.parent; at && at !== container && !ts.isFunctionLike(at); at = at.parent) {
    if (ts.isIterationStatement(at, false)) return true;
  }
  return false;
}

/**
 *     counter = {"n": 0}
 *     def inc():
 *         counter["n"] += 1
 *     counter["inc"] = inc
 * In a loop the same inside a function, which gives each turn its own.
 */
function buildWithSelf(c: Context, node: ts.ObjectLiteralExpression, name: string): py.Expression {
  if (isInLoop(c, node)) return buildInFunction(c, node, name);
  c.before(...withSelf(c, node, name));
  return py.name(name);
}

function buildInFunction(c: Context, node: ts.ObjectLiteralExpression, name: string): py.Expression {
  const maker = c.scratch(`make_${name}`);
  const body = [...withSelf(c, node, name), py.returnStmt(py.name(name))];
  c.before(py.functionDef(maker, [], body));
  return py.call(maker);
}

function withSelf(c: Context, node: ts.ObjectLiteralExpression, name: string): readonly py.Statement[] {
  const { before } = c.capture(() => {
    const isBound = (fn: ts.Node | undefined) => fn !== undefined && !c.facts.values.passesThis(fn);
    const first = node.properties.findIndex((p) => isBound(methodOf(p)) || isGivenMethod(c, p));
    const plain = node.properties.slice(0, first);
    const object = py.name(name);
    c.before(py.assign(object, buildSpread(c, node, plain)));
    for (const property of node.properties.slice(first)) {
      const fn = methodOf(property);
      if (!fn || c.facts.values.passesThis(fn)) {
        storeProperty(c, object, property);
        continue;
      }
      const key = property.name as ts.PropertyName;
      const method = lowerMethod(c, node, fn, nameText(key) ?? "method", object);
      c.before(py.assign(py.subscript(object, keyExpression(c, key)), method));
    }
    if (copiesMethods(c, node)) c.before(py.exprStmt(py.call(c.prelude("rebind"), [object])));
  });
  return before;
}

/** Has something that the literal spreads methods which must know the new object? */
const copiesMethods = (c: Context, node: ts.ObjectLiteralExpression): boolean =>
  node.properties.some((p) => ts.isSpreadAssignment(p) && c.facts.values.hasCopiedMethods(p.expression));

/** A method refers to its object by the variable; one that may be copied takes it as `self`: `Bound(inc, counter)`. */
function lowerMethod(
  c: Context,
  node: ts.ObjectLiteralExpression,
  fn: ts.MethodDeclaration | ts.FunctionExpression,
  hint: string,
  object: py.Name,
): py.Expression {
  const name = c.scratch(hint);
  if (c.facts.values.hasCopiedMethods(node)) {
    c.before(lowerFunction(c, fn, name, "self"));
    return py.call(c.prelude("Bound"), [py.name(name), object]);
  }
  const inner = c.within({ self: object.id });
  inner.before(lowerBoundMethod(inner, fn, name, object.id));
  return py.name(name);
}

/** A method without a first parameter: it refers to the object by its variable. */
function lowerBoundMethod(
  c: Context,
  fn: ts.MethodDeclaration | ts.FunctionExpression,
  name: string,
  self: string,
): py.Statement {
  const def = lowerFunction(c, fn, name, self);
  return { ...def, parameters: def.parameters.slice(1) };
}

// ---------------------------------------------------------------- plain literals
function buildPlain(c: Context, node: ts.ObjectLiteralExpression): py.Expression {
  const built = buildSpread(c, node, node.properties);
  return copiesMethods(c, node) ? py.call(c.prelude("rebind"), [built]) : built;
}

function buildSpread(
  c: Context,
  node: ts.ObjectLiteralExpression,
  properties: readonly ts.ObjectLiteralElementLike[],
): py.Expression {
  const spread = properties.findIndex(ts.isSpreadAssignment);
  if (spread < 0) return buildEntries(c, node, properties);
  // o = {"a": 1}
  // o.update(other)
  const first = properties[0];
  const isCopy = first && ts.isSpreadAssignment(first) && isCopyable(c, first.expression);
  const start = isCopy ? 1 : spread;
  const initial = isCopy
    ? py.method(c.expression(first.expression), "copy")
    : buildEntries(c, node, properties.slice(0, spread));
  if (start === properties.length) return initial;
  const object = py.name(c.fresh("obj"));
  c.before(py.assign(object, initial));
  for (const property of properties.slice(start)) storeProperty(c, object, property);
  return object;
}

const isCopyable = (c: Context, node: ts.Expression): boolean =>
  isOnly(c.facts.values.of(node), "dict", "ordered");

function storeProperty(c: Context, object: py.Expression, property: ts.ObjectLiteralElementLike): void {
  if (ts.isSpreadAssignment(property)) {
    const value = c.facts.values.of(property.expression);
    if (isOnly(value, "none")) return;
    const source = c.expression(property.expression);
    if (isOnly(value, "dict", "ordered")) {
      c.before(py.exprStmt(py.method(object, "update", [source])));
      return;
    }
    if (isOnly(value, "dict", "ordered", "none") && canBeNone(value)) {
      const kept = c.temp("more", source);
      c.before(py.ifStmt(py.isNotNone(kept), [py.exprStmt(py.method(object, "update", [kept]))]));
      return;
    }
    c.before(py.exprStmt(py.call(c.prelude("assign"), [object, source])));
    return;
  }
  const operands = entryOperands(property);
  const [key, value] = lowerOperands(c, operands) as [py.Expression, py.Expression];
  const stored = isGivenMethod(c, property) ? py.call(c.prelude("Bound"), [value, object]) : value;
  c.before(py.assign(py.subscript(object, key), stored));
}

/** `{ run }` and `{ go: run }` with a function that takes `this`. */
function isGivenMethod(c: Context, property: ts.ObjectLiteralElementLike): boolean {
  const value = ts.isShorthandPropertyAssignment(property)
    ? property.name
    : ts.isPropertyAssignment(property)
      ? property.initializer
      : undefined;
  return value !== undefined && c.facts.calls.takesThis(value) && !c.facts.values.passesThis(value);
}

function buildEntries(
  c: Context,
  node: ts.ObjectLiteralExpression,
  properties: readonly ts.ObjectLiteralElementLike[],
): py.Expression {
  const operands = properties.flatMap((property) => entryOperands(property));
  const lowered = lowerOperands(c, operands);
  const entries: [py.Expression, py.Expression][] = [];
  for (let i = 0; i < lowered.length; i += 2) {
    entries.push([lowered[i] as py.Expression, lowered[i + 1] as py.Expression]);
  }
  const value = c.facts.values.of(node);
  if (!value.kinds.has("ordered")) {
    return entries.length || !value.kinds.has("instance") ? py.dict(entries) : py.dict([]);
  }
  const ordered = c.member("collections", "OrderedDict");
  if (entries.length === 0) return py.call(ordered);
  return py.call(ordered, [py.tuple(entries.map((entry) => py.tuple(entry)))]);
}

/** Key and value of a property, as operands that are evaluated in this order. */
function entryOperands(property: ts.ObjectLiteralElementLike): Operand[] {
  const name = property.name as ts.PropertyName;
  const key = ts.isComputedPropertyName(name) ? name.expression : (name as unknown as ts.Expression);
  const keyOperand: Operand = {
    node: ts.isComputedPropertyName(name) ? key : constantNode(property),
    lower: (inner) => settledKey(inner, property, keyExpression(inner, name)),
  };
  if (ts.isPropertyAssignment(property)) {
    return [
      keyOperand,
      { node: property.initializer, lower: (inner) => inner.expression(property.initializer) },
    ];
  }
  if (ts.isShorthandPropertyAssignment(property)) {
    return [keyOperand, { node: property.name, lower: (inner) => inner.expression(property.name) }];
  }
  const method = property as ts.MethodDeclaration;
  return [keyOperand, { node: constantNode(property), lower: (inner) => methodValue(inner, method) }];
}

/** Python evaluates an entry's value before its key. */
function settledKey(c: Context, property: ts.ObjectLiteralElementLike, key: py.Expression): py.Expression {
  const name = property.name as ts.PropertyName;
  if (!ts.isComputedPropertyName(name) || !ts.isPropertyAssignment(property)) return key;
  return canSwap(c, name.expression, property.initializer) ? key : c.keep("key", key);
}

/** Stands for something whose evaluation does nothing. */
const constantNode = (property: ts.ObjectLiteralElementLike): ts.Expression =>
  ts.isPropertyAssignment(property) ? property.initializer : (property.name as unknown as ts.Expression);

function methodValue(c: Context, method: ts.MethodDeclaration): py.Expression {
  const name = c.scratch(nameText(method.name) ?? "method");
  c.before(lowerFunction(c, method, name));
  return py.name(name);
}

function keyExpression(c: Context, name: ts.PropertyName): py.Expression {
  if (ts.isComputedPropertyName(name)) {
    const symbol = wellKnownName(name.expression);
    if (symbol !== undefined) return py.str(protocolNames(symbol).key);
    return keyOf(c, c.facts.values.of(name.expression), c.expression(name.expression));
  }
  return py.str(nameText(name) ?? "");
}

const nameText = (name: ts.PropertyName): string | undefined => {
  if (ts.isNumericLiteral(name)) return `${Number(name.text)}`;
  if (ts.isComputedPropertyName(name)) return wellKnownName(name.expression);
  return "text" in name ? name.text : undefined;
};
