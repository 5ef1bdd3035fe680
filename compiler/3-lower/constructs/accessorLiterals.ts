import ts from "typescript";
import { methodOf } from "../../2-analyse/literalMethods.js";
import { isPlainKey, wellKnownName } from "../../2-analyse/memberKeys.js";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";
import { iterationOf } from "./classes.js";
import { withComments } from "./comments.js";
import { lowerFunction } from "./functions.js";
import { protocolNames } from "./memberNames.js";

/** Lowers key and value of a property, in TypeScript's order. */
type LowerEntry = (property: ts.ObjectLiteralElementLike) => readonly [py.Expression, py.Expression];

/**
 *     class Literal:
 *         @property
 *         def half(self):
 *             return self.n / 2
 *     obj = Literal()
 *     obj.n = 2
 */
export function lowerAccessorLiteral(
  c: Context,
  node: ts.ObjectLiteralExpression,
  lowerEntry: LowerEntry,
): py.Expression {
  const cls = c.fresh("Literal");
  const isOpen = hasOpenKeys(c, node);
  const members = node.properties.flatMap((p) => [...lowerMember(c, node, p)]);
  c.before(py.classDef(cls, [], [...(isOpen ? openListing(c, node) : listing(c, node)), ...members]));
  const object = py.name(c.fresh("obj"));
  c.before(py.assign(object, py.call(cls)));
  for (const property of isOpen ? inOrderOfKeys(node) : node.properties) {
    if (isOpen) storeOpen(c, object, property, lowerEntry);
    else if (!methodOf(property) && !ts.isAccessor(property)) {
      const [, value] = lowerEntry(property);
      c.before(py.assign(py.attr(object, attributeOf(c, property)), value));
    }
  }
  return object;
}

/** Are there keys that only the running program knows? */
const hasOpenKeys = (c: Context, node: ts.ObjectLiteralExpression): boolean =>
  node.properties.some((p) => ts.isSpreadAssignment(p) || isComputed(c, p));

const isComputed = (c: Context, { name }: ts.ObjectLiteralElementLike): boolean =>
  name !== undefined &&
  ts.isComputedPropertyName(name) &&
  wellKnownName(name.expression) === undefined &&
  constantKey(c, name) === undefined;

/** The text of `[name]` where a constant has it. */
function constantKey(c: Context, name: ts.ComputedPropertyName): string | undefined {
  const { constant } = c.facts.values.of(name.expression);
  return constant === undefined || !isPlainKey(name) ? undefined : String(constant);
}

/** As V8 has it: what stands between a spread at the beginning and the next key to compute has its accessors last. */
function inOrderOfKeys({ properties }: ts.ObjectLiteralExpression): readonly ts.ObjectLiteralElementLike[] {
  const [first, ...others] = properties;
  if (!first || !ts.isSpreadAssignment(first)) return properties;
  const next = others.findIndex((p) => ts.isSpreadAssignment(p) || ts.isComputedPropertyName(p.name));
  const end = next < 0 ? others.length : next;
  const fixed = others.slice(0, end);
  const data = fixed.filter((p) => !ts.isAccessor(p));
  return [first, ...data, ...fixed.filter(ts.isAccessor), ...others.slice(end)];
}

/** Each key is noted as it comes: `spread(obj, other)`, `set_prop(obj, key, value)`, `hold(obj, "half")`. */
function storeOpen(
  c: Context,
  object: py.Expression,
  property: ts.ObjectLiteralElementLike,
  lowerEntry: LowerEntry,
): void {
  const run = (helper: string, args: readonly py.Expression[]) =>
    c.before(py.exprStmt(py.call(c.prelude(helper), [object, ...args])));
  if (ts.isSpreadAssignment(property)) run("spread", [c.expression(property.expression)]);
  else if (!methodOf(property) && !ts.isAccessor(property)) run("set_prop", lowerEntry(property));
  else if (!isProtocol(property)) run("hold", [py.str(attributeOf(c, property))]);
}

const isProtocol = ({ name }: ts.ObjectLiteralElementLike): boolean =>
  name !== undefined && ts.isComputedPropertyName(name) && wellKnownName(name.expression) !== undefined;

/**
 * Where something looks at its keys: that it has no class by its name, which keys it has in which order, and what the
 * console shows in place of the value of an accessor.
 */
function listing(c: Context, node: ts.ObjectLiteralExpression): readonly py.Statement[] {
  if (!c.facts.classes.enumerated(node)) return [];
  const indexes = node.properties.filter((p) => isIndex(textOf(c, p)));
  indexes.sort((a, b) => Number(textOf(c, a)) - Number(textOf(c, b)));
  const others = node.properties.filter((p) => !isIndex(textOf(c, p)));
  const keys = [...new Set([...indexes, ...others].map((p) => attributeOf(c, p)))];
  return [
    py.assign(py.name("_name"), py.str("")),
    py.assign(py.name("_fields"), py.tuple(keys.map((name) => py.str(name)))),
    ...described(c, node, keys),
  ];
}

/** Where the keys are noted as they come. */
function openListing(c: Context, node: ts.ObjectLiteralExpression): readonly py.Statement[] {
  const named = node.properties.filter((p) => p.name && !isComputed(c, p) && !isProtocol(p));
  return [
    py.assign(py.name("_name"), py.str("")),
    py.assign(py.name("_fields"), py.tuple([])),
    py.assign(py.name("_more"), py.tuple([])),
    ...described(c, node, [...new Set(named.map((p) => attributeOf(c, p)))]),
  ];
}

/** How the console shows accessors and methods, and which of the keys have another name as attributes. */
function described(
  c: Context,
  node: ts.ObjectLiteralExpression,
  keys: readonly string[],
): readonly py.Statement[] {
  const shown = keys.flatMap((name): [py.Expression, py.Expression][] => {
    const { getter, setter } = accessorsOf(c, node, name);
    const words = [getter && "Getter", setter && "Setter"].filter((word) => word !== undefined);
    return words.length > 0 ? [[py.str(name), py.str(`[${words.join("/")}]`)]] : [];
  });
  const methods = node.properties.flatMap((p): [py.Expression, py.Expression][] => {
    const fn = methodOf(p);
    const label = fn && c.facts.labels.ofFunction(fn);
    return label === undefined || isProtocol(p) ? [] : [[py.str(attributeOf(c, p)), py.str(label)]];
  });
  const renamed = c.facts.classes.keysOf(node).flatMap((text): [py.Expression, py.Expression][] => {
    const attribute = c.facts.names.attribute(node, text);
    return attribute === text ? [] : [[py.str(attribute), py.str(text)]];
  });
  return [
    py.assign(py.name("_accessors"), py.dict(shown)),
    ...(methods.length > 0 ? [py.assign(py.name("_methods"), py.dict(methods))] : []),
    ...(renamed.length > 0 ? [py.assign(py.name("_renamed"), py.dict(renamed))] : []),
  ];
}

const isIndex = (name: string): boolean => /^(0|[1-9]\d{0,9})$/.test(name);

function lowerMember(
  c: Context,
  node: ts.ObjectLiteralExpression,
  member: ts.ObjectLiteralElementLike,
): readonly py.Statement[] {
  const name = member.name ? attributeOf(c, member) : "";
  const method = methodOf(member);
  // an iterator written by hand
  if (method && name === "__iter__" && !method.asteriskToken)
    return [...withComments(member, [lowerFunction(c, method, "_iterator", "self")]), iterationOf(c)];
  if (method) return withComments(member, [lowerFunction(c, method, name, "self")]);
  if (!ts.isAccessor(member)) return [];
  const { getter, setter } = accessorsOf(c, node, name);
  if (member !== (getter ?? setter)) return [];
  if (!getter) {
    const parts = [py.none(), py.name(`_set_${name}`)];
    return [...define(c, member, `_set_${name}`), py.assign(py.name(name), py.call("property", parts))];
  }
  return [
    ...define(c, getter, name, py.name("property")),
    ...(setter ? define(c, setter, name, py.attr(py.name(name), "setter")) : []),
  ];
}

function accessorsOf(c: Context, node: ts.ObjectLiteralExpression, name: string) {
  const pair = node.properties.filter((p) => ts.isAccessor(p) && attributeOf(c, p) === name);
  return { getter: pair.findLast(ts.isGetAccessor), setter: pair.findLast(ts.isSetAccessor) };
}

const define = (
  c: Context,
  member: ts.AccessorDeclaration,
  name: string,
  decorator?: py.Expression,
): py.Statement[] => {
  const definition = lowerFunction(c, member, name, "self");
  return withComments(member, [decorator ? { ...definition, decorators: [decorator] } : definition]);
};

function textOf(c: Context, { name }: ts.ObjectLiteralElementLike): string {
  const key = name as ts.PropertyName;
  if ("text" in key) return key.text;
  return constantKey(c, key) ?? key.getText();
}

function attributeOf(c: Context, member: ts.ObjectLiteralElementLike): string {
  const { name } = member;
  const symbol = name && ts.isComputedPropertyName(name) ? wellKnownName(name.expression) : undefined;
  return symbol === undefined
    ? c.facts.names.attribute(member, textOf(c, member))
    : protocolNames(symbol).attribute;
}
