import ts from "typescript";
import { constructorOf, parameterProperties } from "../../2-analyse/constructors.js";
import { ownThis } from "../../2-analyse/ownThis.js";
import * as py from "../../python/index.js";
import type { ClassScope, Context } from "../context.js";
import { isInstanceField } from "./classes.js";
import { docOf, withComments } from "./comments.js";
import { hasStarts, isDecorated, runStarts, setField } from "./decorators.js";
import { functionContext, ignoredParameters, lowerParameters, outerNames } from "./functions.js";
import { memberName } from "./memberNames.js";

/** `__init__`: fields are set where ECMA-262 initialises them, at the start or after `super(…)`. */
export function lowerConstructor(c: Context, node: ts.ClassLikeDeclaration): py.Statement[] {
  const ctor = constructorOf(node);
  if (ctor) return declared(c, ctor);
  const isRoot = !(c.scope.cls as ClassScope).base;
  const ignored = isRoot ? ignoredParameters(c.within({ container: node }), node, 0, false) : [];
  const isNeeded = node.members.some(isInstanceField) || hasStarts(c, node) || ignored.length > 0;
  return isNeeded ? [implied(c, node, ignored)] : [];
}

function declared(c: Context, node: ts.ConstructorDeclaration): py.Statement[] {
  const cls = c.scope.cls as ClassScope;
  const own = functionContext(c, node, "self").within({ cls: { ...cls, member: node } });
  const until = endOfEarly(node);
  const inner = until ? own.within({ early: { of: cls.node, self: own.fresh("this"), until } }) : own;
  const { parameters, prologue } = lowerParameters(inner, node);
  // ECMA-262 has the fields of a class without base before the defaults of parameters
  const start = cls.base ? prologue : [...ownFields(inner), ...prologue, ...fieldsOfParameters(inner)];
  const body = [...start, ...inner.statements((node.body as ts.Block).statements)];
  const doc = docOf(node);
  const made = givesOther(node) ? inner.fresh("cls") : undefined;
  const definition = py.functionDef(
    made ? "__new__" : "__init__",
    [py.param(made ?? "self"), ...parameters],
    [...outerNames(inner, node), ...(made ? makingOwn(made, body) : body)],
    doc === undefined ? {} : { doc },
  );
  return withComments(node, [py.from(c.origin(node), definition)]);
}

/**
 * Where `super(…)` ends, if `this` stands in a function before that: whoever calls it too early gets a ReferenceError, as Python has
 * the same of a variable that isn't set.
 */
function endOfEarly(node: ts.ConstructorDeclaration): number | undefined {
  const call = node.body?.statements.find(isSuperCall);
  const isEarly = ({ pos }: ts.Node) => call !== undefined && pos < call.end;
  return ownThis(node).some(isEarly) ? call?.end : undefined;
}

/** Does the constructor give another object than the one that it makes? Then it's Python's `__new__`. */
export function givesOther(node: ts.ConstructorDeclaration): boolean {
  const gives = (at: ts.Node): boolean =>
    (ts.isReturnStatement(at) && at.expression !== undefined) ||
    (!ts.isFunctionLike(at) && !ts.isClassLike(at) && (at.forEachChild(gives) ?? false));
  return node.body?.forEachChild(gives) ?? false;
}

/**
 *     self = super().__new__(cls)
 *     …
 *     return self
 */
const makingOwn = (cls: string, body: readonly py.Statement[]): py.Statement[] => [
  py.assign(py.name("self"), py.method(py.call("super"), "__new__", [py.name(cls)])),
  ...body,
  ...(body.at(-1)?.kind === "Return" ? [] : [py.returnStmt(py.name("self"))]),
];

/** The constructor that a class with fields has without declaring one, or that is called with arguments all the same. */
function implied(c: Context, node: ts.ClassLikeDeclaration, ignored: readonly py.Parameter[]): py.Statement {
  const cls = c.scope.cls as ClassScope;
  const inner = c.within({ container: node, kind: "function", self: "self", cls: { ...cls, member: node } });
  const fields = initialiseFields(inner);
  const names = outerNames(inner, node);
  const body = [...names, ...fields];
  if (!cls.base)
    return py.functionDef("__init__", [py.param("self"), ...ignored], body.length ? body : [py.pass()]);
  // def __init__(self, *args):
  //     super().__init__(*args)
  const call = py.method(py.call("super"), "__init__", [py.starred(py.name("args"))]);
  const parameters = [py.param("self"), py.param("args", { star: "*" })];
  return py.functionDef("__init__", parameters, [...names, py.exprStmt(call), ...fields]);
}

/** Fields in their order, then the parameters that are fields too. */
export function initialiseFields(c: Context): py.Statement[] {
  return [...ownFields(c), ...fieldsOfParameters(c)];
}

function ownFields(c: Context): py.Statement[] {
  const { node } = c.scope.cls as ClassScope;
  const fields = node.members.filter(isInstanceField);
  const assigned = assignedFirst(node);
  const inner = c.within({ self: "self" });
  const initialised = fields.flatMap((field) => {
    const isOwn = isDecorated(c, field);
    if (!isOwn && !field.initializer && ts.isMemberName(field.name) && assigned.has(field.name.text))
      return [];
    const { result, before } = c.capture(() =>
      field.initializer ? inner.expression(field.initializer) : py.none(),
    );
    const target = py.attr(py.name("self"), memberName(c, field));
    const set = isOwn ? setField(c, field, py.name("self"), result) : py.assign(target, result);
    return withComments(field, [...before, py.from(c.origin(field), set)]);
  });
  return [...runStarts(c), ...initialised];
}

/** `constructor(public x: number)` */
function fieldsOfParameters(c: Context): py.Statement[] {
  const { node } = c.scope.cls as ClassScope;
  return parameterProperties(node).map((parameter) => {
    const target = py.attr(py.name("self"), memberName(c, parameter));
    return py.from(
      c.origin(parameter),
      py.assign(target, py.name(c.facts.names.of(parameter.name as ts.Identifier))),
    );
  });
}

/** Fields that the constructor sets before anything can look at them: they need not be made `None` first. */
function assignedFirst(node: ts.ClassLikeDeclaration): ReadonlySet<string> {
  const found = new Set<string>();
  const ctor = constructorOf(node);
  const early = [...node.members.filter(isInstanceField), ...(ctor?.parameters ?? [])];
  if (early.some(({ initializer }) => initializer && mentionsThis(initializer))) return found;
  const statements = ctor?.body?.statements ?? ([] as readonly ts.Statement[]);
  const start = statements.findIndex(isSuperCall) + 1;
  for (const statement of statements.slice(start)) {
    if (!ts.isExpressionStatement(statement)) break;
    const { expression } = statement;
    const isAssignment =
      ts.isBinaryExpression(expression) && expression.operatorToken.kind === ts.SyntaxKind.EqualsToken;
    if (!isAssignment || mentionsThis(expression.right)) break;
    const { left } = expression;
    if (!ts.isPropertyAccessExpression(left) || left.expression.kind !== ts.SyntaxKind.ThisKeyword) break;
    found.add(left.name.text);
  }
  return found;
}

function isSuperCall(node: ts.Statement): boolean {
  return (
    ts.isExpressionStatement(node) &&
    ts.isCallExpression(node.expression) &&
    node.expression.expression.kind === ts.SyntaxKind.SuperKeyword
  );
}

function mentionsThis(node: ts.Node): boolean {
  if (node.kind === ts.SyntaxKind.ThisKeyword || node.kind === ts.SyntaxKind.SuperKeyword) return true;
  return node.forEachChild(mentionsThis) ?? false;
}
