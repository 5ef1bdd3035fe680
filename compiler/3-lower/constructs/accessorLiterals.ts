import ts from "typescript";
import { methodOf } from "../../2-analyse/literalMethods.js";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";
import { withComments } from "./comments.js";
import { lowerFunction } from "./functions.js";

/** Object literals with getters or setters are instances of a class of their own: dicts run no code. */
export const hasAccessors = (node: ts.ObjectLiteralExpression): boolean =>
  node.properties.some(ts.isAccessor);

/**
 *     class Literal:
 *         @property
 *         def half(self):
 *             return self.n / 2
 *     obj = Literal()
 *     obj.n = 2
 */
export function lowerAccessorLiteral(c: Context, node: ts.ObjectLiteralExpression): py.Expression {
  const cls = c.fresh("Literal");
  const members = node.properties.flatMap((p) => [...lowerMember(c, node, p)]);
  c.before(py.classDef(cls, [], members));
  const object = py.name(c.fresh("obj"));
  c.before(py.assign(object, py.call(cls)));
  for (const property of node.properties) {
    if (methodOf(property)) continue;
    const value = ts.isPropertyAssignment(property)
      ? property.initializer
      : ts.isShorthandPropertyAssignment(property)
        ? property.name
        : undefined;
    if (!value) continue;
    const lowered = c.within({ self: object.id }).expression(value);
    c.before(py.assign(py.attr(object, attributeOf(c, property)), lowered));
  }
  return object;
}

function lowerMember(
  c: Context,
  node: ts.ObjectLiteralExpression,
  member: ts.ObjectLiteralElementLike,
): readonly py.Statement[] {
  const name = member.name ? attributeOf(c, member) : "";
  const method = methodOf(member);
  if (method) return withComments(member, [lowerFunction(c, method, name, "self")]);
  if (!ts.isAccessor(member)) return [];
  const pair = node.properties.filter(
    (p): p is ts.AccessorDeclaration => ts.isAccessor(p) && attributeOf(c, p) === name,
  );
  if (pair[0] !== member) return [];
  const getter = pair.find(ts.isGetAccessor);
  const setter = pair.find(ts.isSetAccessor);
  const parts = [getter && define(c, getter, `_get_${name}`), setter && define(c, setter, `_set_${name}`)];
  const property = py.call("property", [
    getter ? py.name(`_get_${name}`) : py.none(),
    ...(setter ? [py.name(`_set_${name}`)] : []),
  ]);
  return [...parts.flatMap((p) => p ?? []), py.assign(py.name(name), property)];
}

const define = (c: Context, member: ts.AccessorDeclaration, name: string): py.Statement[] =>
  withComments(member, [lowerFunction(c, member, name, "self")]);

function attributeOf(c: Context, member: ts.ObjectLiteralElementLike): string {
  const name = member.name as ts.PropertyName;
  return c.facts.names.attribute(member, "text" in name ? name.text : name.getText());
}
