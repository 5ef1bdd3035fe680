import ts from "typescript";
import { madeByArray } from "../../2-analyse/arrayClasses.js";
import { isStatic } from "../../2-analyse/bindings.js";
import { type MemberAccess, wellKnownName } from "../../2-analyse/memberKeys.js";
import * as py from "../../python/index.js";
import type { ClassScope, Context } from "../context.js";
import { lowerArguments } from "./arguments.js";
import { lowerAsNewArray } from "./builtins.js";
import { initialiseFields } from "./constructors.js";
import { protocolNames } from "./memberNames.js";

export function isSuper(node: ts.Node): boolean {
  return node.kind === ts.SyntaxKind.SuperKeyword;
}

/** `super(…)`: the base's `__init__`, then the fields of this class. */
export function lowerSuperCall(c: Context, node: ts.CallExpression): py.Expression {
  const isOfArray = node.arguments.length > 0 && madeByArray(c.facts.reach.checker, node, undefined);
  const { args, keywords } = isOfArray
    ? { args: [lowerAsNewArray(c, node)], keywords: [] }
    : lowerArguments(c, node, []);
  c.before(py.from(c.origin(node), py.exprStmt(callBase(c, node, "__init__", args, keywords))));
  // this = self
  if (c.scope.early) c.before(py.assign(py.name(c.scope.early.self), py.name("self")));
  c.before(...initialiseFields(c));
  return py.name("self");
}

/** `super.method(…)` */
export function lowerSuperMethodCall(
  c: Context,
  node: ts.CallExpression,
  callee: MemberAccess,
): py.Expression {
  const { args, keywords } = lowerArguments(c, node, []);
  if (c.facts.classes.isAccessor(callee)) return py.call(lowerSuperProperty(c, callee), args, keywords);
  return callBase(c, callee, attributeOf(c, callee), args, keywords);
}

/** `super.x`: a getter is called, a method is bound. */
export function lowerSuperProperty(c: Context, node: MemberAccess): py.Expression {
  const name = attributeOf(c, node);
  if (c.facts.classes.isAccessor(node)) return callBase(c, node, `_get_${name}`, [], []);
  if (isDirect(c)) return py.attr(py.call("super"), name);
  if (isOfClass(c, node)) return py.attr(superOfClass(c), name);
  // lambda *args: Base.method(self, *args)
  const rest = py.starred(py.name("args"));
  return py.lambda([py.param("args", { star: "*" })], callBase(c, node, name, [rest], []));
}

/** `super.x = v`: the base's setter, or a property of the object itself. */
export function writeSuperProperty(c: Context, node: MemberAccess, value: py.Expression): py.Statement {
  const name = attributeOf(c, node);
  if (c.facts.classes.isAccessor(node)) return py.exprStmt(callBase(c, node, `_set_${name}`, [value], []));
  return py.assign(py.attr(py.name(c.scope.self ?? "self"), name), value);
}

function attributeOf(c: Context, node: MemberAccess): string {
  const symbol = ts.isElementAccessExpression(node) ? wellKnownName(node.argumentExpression) : undefined;
  if (symbol !== undefined) return protocolNames(symbol).attribute;
  return c.facts.names.attribute(node, c.facts.calls.memberKey(node) ?? "");
}

/** `super().f(…)` directly in a method; in a function inside of one, which Python's `super` doesn't know, `Base.f(self, …)`. */
function callBase(
  c: Context,
  node: ts.Node,
  name: string,
  args: readonly (py.Expression | py.Starred)[],
  keywords: py.Keywords,
): py.Expression {
  const { base } = c.scope.cls as ClassScope;
  if (isDirect(c) || !base) return py.method(py.call("super"), name, args, keywords);
  if (isOfClass(c, node)) return py.method(superOfClass(c), name, args, keywords);
  return py.method(base, name, [py.name(c.scope.self ?? "self"), ...args], keywords);
}

function isDirect(c: Context): boolean {
  const { member, turns } = c.scope.cls as ClassScope;
  const body = member && "body" in member ? member.body : member;
  return c.scope.container === body && c.scope.turnVariables.length === turns;
}

/** Does `this` stand for the class where the node is? Then only `super` binds the base's methods to it. */
function isOfClass(c: Context, node: ts.Node): boolean {
  const { node: owner } = c.scope.cls as ClassScope;
  const member = ts.findAncestor(node, (at) => at.parent === owner);
  return member !== undefined && (ts.isClassStaticBlockDeclaration(member) || isStatic(member));
}

/** `super(Derived, cls)` */
const superOfClass = (c: Context): py.Expression =>
  py.call("super", [py.name((c.scope.cls as ClassScope).name), py.name(c.scope.self ?? "cls")]);
