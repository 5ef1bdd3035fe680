import ts from "typescript";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";
import { isStatic, withDecorator } from "./classes.js";
import { withComments } from "./comments.js";
import { isDecorated } from "./decorators.js";
import { memberName } from "./memberNames.js";

interface Accessors {
  readonly statements: readonly py.Statement[];
  /** The getter and the setter that they stand for. */
  readonly members: readonly ts.AccessorDeclaration[];
}

/** The getter and setter of one name. */
export function accessorsOf(
  c: Context,
  node: ts.ClassLikeDeclaration,
  first: ts.AccessorDeclaration,
): Accessors {
  const name = memberName(c, first);
  const members = node.members.filter(
    (m): m is ts.AccessorDeclaration =>
      ts.isAccessor(m) &&
      m.body !== undefined &&
      isStatic(m) === isStatic(first) &&
      memberName(c, m) === name,
  );
  const getter = members.find(ts.isGetAccessor);
  const setter = members.find(ts.isSetAccessor);
  const define = (member: ts.AccessorDeclaration, as: string, decorators: readonly py.Expression[] = []) => {
    const definition = withDecorator(c, member, as);
    const all = [...decorators, ...definition.decorators];
    return withComments(member, [py.from(c.origin(member), { ...definition, decorators: all })]);
  };
  const get = `_get_${name}`;
  const set = `_set_${name}`;
  const plain = [...(getter ? define(getter, get) : []), ...(setter ? define(setter, set) : [])];
  if (isStatic(first) || members.some((m) => isDecorated(c, m))) return { members, statements: plain };
  if (!getter || c.facts.classes.hasSuperAccessor(name)) {
    // x = property(_get_x, _set_x)
    const parts = [getter ? py.name(get) : py.none(), ...(setter ? [py.name(set)] : [])];
    return { members, statements: [...plain, py.assign(py.name(name), py.call("property", parts))] };
  }
  // @property
  // def x(self):
  // @x.setter
  // def x(self, value):
  return {
    members,
    statements: [
      ...define(getter, name, [py.name("property")]),
      ...(setter ? define(setter, name, [py.attr(py.name(name), "setter")]) : []),
    ],
  };
}
