import ts from "typescript";
import { isTestedAtOnce } from "../../2-analyse/absence.js";
import type { Value } from "../../2-analyse/facts.js";
import { isEquated, isOrdered } from "../../2-analyse/lookAhead.js";
import { isMemberAccess, type MemberAccess, wellKnownName } from "../../2-analyse/memberKeys.js";
import { equality, outermost, skipWrappers, strictEquality } from "../../2-analyse/operators.js";
import { isPythonIdentifier } from "../../2-analyse/pythonNames.js";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";
import { nothingAt } from "./asserted.js";
import { canBe, canBeNone, isNatural, isNumber, isOnly, present } from "./kinds.js";
import { protocolNames } from "./memberNames.js";

/** How a member of an object is read, written and deleted. */
export interface Member {
  read(): py.Expression;
  write(value: py.Expression): py.Statement;
  /** The plain Python target, where the member has one: for `o.n += 1`. */
  readonly target?: py.Expression;
  remove(): py.Statement;
}

/** Kinds of which a member is an attribute. */
const withAttributes = ["instance", "python", "class", "module", "error", "none", "function"] as const;

/** A member by name: an attribute or a key, by what the object is. */
export function namedMember(c: Context, node: MemberAccess, object: py.Expression, text: string): Member {
  const value = c.facts.values.of(node.expression);
  if (c.facts.classes.isStaticAccessor(node))
    return staticAccessor(object, c.facts.names.attribute(node, text));
  // a class that goes by the type of an interface
  if (value.kinds.has("class") && c.facts.classes.mayBeStaticAccessor(node))
    return staticMember(c, object, py.str(text));
  if (isOnly(value, "dict", "ordered", "enum", "none")) return keyed(c, node, object, py.str(text));
  // class Bag { [key: string]: number }
  if (isOnly(value, "instance", "none") && c.facts.calls.isIndexed(node))
    return eitherForm(c, object, py.str(text), node);
  // `new Error("…") as Error & { code?: number }`
  if (isOnly(value, "error", "none") && !ofErrors.has(text)) return eitherForm(c, object, py.str(text), node);
  if (isOnly(value, ...withAttributes)) {
    const onBoard = ts.isPropertyAccessExpression(node) ? c.facts.calls.nameOnBoard(node.name) : undefined;
    const member = attribute(object, onBoard ?? c.facts.names.attribute(node, text));
    const isOptional = c.facts.classes.isOptional(node) && c.facts.values.mayLack(node.expression, text);
    if (isOnly(value, "instance", "none") && (isOptional || c.facts.classes.isDeleted(text)))
      return deletable(c, member, object, text);
    const isUnset =
      c.facts.classes.isDeclaredOnly(node) ||
      value.kinds.has("function") ||
      (value.kinds.has("class") && c.facts.classes.isOptional(node)) ||
      c.facts.casts.isGlance(node);
    const own = isUnset && canBeNone(c.facts.values.of(node)) ? unset(member, object) : member;
    const isMethod = isOnly(value, "instance", "none") && c.facts.classes.isMethod(node);
    return isMethod ? replaceable(c, own, value, object, text) : own;
  }
  return eitherForm(c, object, py.str(text), node);
}

/** What errors of the library have. */
const ofErrors: ReadonlySet<string> = new Set([
  "name",
  "message",
  "stack",
  "cause",
  "errors",
  "error",
  "suppressed",
]);

/** A field that is deleted somewhere, or that not each class has: it may not be there, and comes last when it is set. */
function deletable(
  c: Context,
  member: Member & { readonly target: py.Attribute },
  object: py.Expression,
  text: string,
): Member {
  const { write, remove } = eitherForm(c, object, py.str(text));
  return { read: unset(member, object).read, write, remove };
}

/** A method: what is put in its place is the object's own, and is listed with its keys. */
function replaceable(c: Context, member: Member, value: Value, object: py.Expression, text: string): Member {
  const cls = value.classDeclaration;
  if (cls && !c.facts.classes.enumerated(cls)) return member;
  return { ...member, write: eitherForm(c, object, py.str(text)).write };
}

/** Python has no properties of classes: static accessors are called. */
function staticAccessor(object: py.Expression, name: string): Member {
  return {
    read: () => py.method(object, `_get_${name}`),
    write: (value) => py.exprStmt(py.method(object, `_set_${name}`, [value])),
    remove: () => py.pass(),
  };
}

/** A static member whose name is known at run time: it may be an accessor. */
function staticMember(c: Context, object: py.Expression, key: py.Expression): Member {
  return {
    ...eitherForm(c, object, key),
    read: () => py.call(c.prelude("static_prop"), [object, key]),
    write: (value) => py.exprStmt(py.call(c.prelude("set_static_prop"), [object, key, value])),
  };
}

/** `o.x`, `o.#x` */
export function propertyMember(c: Context, node: ts.PropertyAccessExpression, object: py.Expression): Member {
  if (!ts.isPrivateIdentifier(node.name)) return namedMember(c, node, object, node.name.text);
  const name = c.facts.names.of(node.name);
  return c.facts.classes.isStaticAccessor(node) ? staticAccessor(object, name) : attribute(object, name);
}

/** A field that nothing has set yet: `getattr(o, "x", None)`. */
function unset(member: Member & { readonly target: py.Attribute }, object: py.Expression): Member {
  const { target, write, remove } = member;
  const read = () => py.call("getattr", [object, py.str(target.attr), py.none()]);
  return { read, write, remove };
}

function attribute(object: py.Expression, name: string): Member & { readonly target: py.Attribute } {
  const target = py.attr(object, name);
  return {
    target,
    read: () => target,
    write: (value) => py.assign(target, value),
    remove: () => py.assign(target, py.none()),
  };
}

/** A member of a dict: `o["x"]`, or `o.get("x")` where it may be absent. */
function keyed(c: Context, node: MemberAccess, object: py.Expression, key: py.Expression): Member {
  const target = py.subscript(object, key);
  return {
    target,
    read() {
      if (isInsisted(c, node) || !mayLack(c, node) || !helperToTell(c, node)) return target;
      return py.method(object, "get", [key, ...missingOf(c, node)]);
    },
    write: (value) => py.assign(target, value),
    remove: () => py.exprStmt(py.method(object, "pop", [key, py.none()])),
  };
}

/** What is read where there is nothing, if it's only shown. */
const missingOf = (c: Context, node: MemberAccess | undefined): py.Expression[] =>
  node && c.facts.values.tellsMissing(node) ? [py.str("undefined")] : [];

const mayLack = (c: Context, node: MemberAccess): boolean =>
  c.facts.calls.isIndexed(node) || mayBeAbsent(c, node);

/** `o[k]!`: an absent one raises. */
function isInsisted(c: Context, node: ts.Node): boolean {
  const at = outermost(node).parent;
  return ts.isNonNullExpression(at) && !ts.isOptionalChain(node) && nothingAt(c, at) === "raises";
}

/** A member of an object that has its members as keys or as attributes. */
function eitherForm(c: Context, object: py.Expression, key: py.Expression, node?: MemberAccess): Member {
  return {
    read: () => py.call(c.prelude("prop"), [object, key, ...missingOf(c, node)]),
    write: (value) => py.exprStmt(py.call(c.prelude("set_prop"), [object, key, value])),
    remove: () => py.exprStmt(py.call(c.prelude("delete_prop"), [object, key])),
  };
}

/** `o[Symbol.dispose]`: of an instance it may be a method, which nobody knows by looking at it but its class. */
function protocolMember(
  c: Context,
  node: ts.ElementAccessExpression,
  object: py.Expression,
  symbol: string,
): Member {
  const { attribute: name, key } = protocolNames(symbol);
  const value = c.facts.values.of(node.expression);
  if (isOnly(value, "dict", "ordered", "none")) return keyed(c, node, object, py.str(key));
  const mayLack = canBeNone(c.facts.values.of(node));
  if (isOnly(value, "instance", "none")) {
    const member = attribute(object, name);
    return mayLack ? unset(member, object) : member;
  }
  const where = [object, py.str(key), py.str(name)];
  const store = (stored: py.Expression) =>
    py.exprStmt(py.call(c.prelude("set_protocol"), [...where, stored]));
  return {
    read: () => py.call(c.prelude("protocol"), where),
    write: store,
    remove: () => store(py.none()),
  };
}

/** `labelled("[AsyncFunction: load]")(o.load)`: a method of a class that is printed, where Python's name doesn't say it all. */
export function labelledMethod(c: Context, node: ts.Node, read: py.Expression): py.Expression {
  const label = c.facts.labels.ofMethod(node);
  const isPlain = read.kind === "Attribute" && label === `[Function: ${read.attr}]`;
  return label === undefined || isPlain
    ? read
    : py.call(py.call(c.prelude("labelled"), [py.str(label)]), [read]);
}

/** `a[i]`, `o[key]`: by name where the key says it and members are attributes. */
export function elementMember(
  c: Context,
  node: ts.ElementAccessExpression,
  object: py.Expression,
  index: py.Expression,
): Member {
  const symbol = wellKnownName(node.argumentExpression);
  if (symbol !== undefined) return protocolMember(c, node, object, symbol);
  const text = c.facts.calls.memberKey(node);
  const value = c.facts.values.of(node.expression);
  // MicroPython's own objects take numbers as indices, and have the names that they are given
  const isNamed =
    (ts.isStringLiteralLike(node.argumentExpression) &&
      !(canBe(value, "python") && !isPythonIdentifier(node.argumentExpression.text))) ||
    (isOnly(value, ...withAttributes) && !canBe(value, "python") && !c.facts.calls.isIndexed(node));
  return text !== undefined && isNamed
    ? namedMember(c, node, object, text)
    : computedMember(c, node, object, index);
}

function computedMember(
  c: Context,
  node: ts.ElementAccessExpression,
  object: py.Expression,
  index: py.Expression,
): Member {
  const value = c.facts.values.of(node.expression);
  const argument = c.facts.values.of(node.argumentExpression);
  if (isOnly(value, "dict", "ordered", "enum", "none"))
    return keyed(c, node, object, keyOf(c, argument, index));
  if (isOnly(value, "list", "str", "bytes", "bytearray", "array", "none") && !argument.kinds.has("str")) {
    return element(c, node, value, argument, object, index);
  }
  if (isOnly(value, "python"))
    return isOnly(argument, "str") ? computedAttribute(object, index) : subscripted(object, index);
  if (isOnly(value, "class", "none")) return staticMember(c, object, keyOf(c, argument, index));
  // Instances may be of a class that extends Array.
  const isIndex = canBe(value, "list", "instance") && isOnly(argument, "int", "float");
  return eitherForm(c, object, canBe(value, "list") || isIndex ? index : keyOf(c, argument, index), node);
}

/** Keys of objects are strings. */
export function keyOf(c: Context, value: Value, index: py.Expression): py.Expression {
  if (isOnly(value, "str")) return index;
  if (isOnly(value, "int")) {
    const constant = py.intValue(index);
    return constant === undefined ? py.call("str", [index]) : py.str(`${constant}`);
  }
  if (isOnly(value, "symbol")) return index;
  return py.call(c.prelude("to_key"), [index]);
}

/** `Pin.board[name]` of MicroPython's own objects. */
function computedAttribute(object: py.Expression, name: py.Expression): Member {
  return {
    read: () => py.call("getattr", [object, name]),
    write: (value) => py.exprStmt(py.call("setattr", [object, name, value])),
    remove: () => py.exprStmt(py.call("delattr", [object, name])),
  };
}

function subscripted(object: py.Expression, index: py.Expression): Member {
  const target = py.subscript(object, index);
  return {
    target,
    read: () => target,
    write: (value) => py.assign(target, value),
    remove: () => py.del(target),
  };
}

function element(
  c: Context,
  node: ts.ElementAccessExpression,
  value: Value,
  argument: Value,
  object: py.Expression,
  index: py.Expression,
): Member {
  const target = py.subscript(object, index);
  const isBare = isNatural(argument);
  const isTyped = isOnly(value, "bytearray", "array", "none");
  return {
    ...(isBare && inRange(c, node) && !isTyped ? { target } : {}),
    read() {
      const mayMiss = mayBeAbsent(c, node);
      if (mayMiss && inRange(c, node)) return target;
      const telling = mayMiss ? helperToTell(c, node) : undefined;
      if (telling === undefined && isBare) return target;
      return py.call(c.prelude(telling ?? helperToRead(c, node, value)), [object, index]);
    },
    write(stored) {
      if (isTyped) return storeTyped(c, node, target, stored);
      if (isBare && inRange(c, node)) return py.assign(target, stored);
      return py.exprStmt(py.call(c.prelude(helperToWrite(c, node.expression)), [object, index, stored]));
    },
    remove: () => py.assign(target, py.none()),
  };
}

function helperToWrite({ facts: { values } }: Context, list: ts.Expression): string {
  if (values.fillsGaps(list)) return "put_past";
  return values.hasHoles(list) ? "put_far" : "put";
}

/** Ints wrap in a bytearray or array as they do in JavaScript; other numbers are converted first. */
function storeTyped(
  c: Context,
  node: ts.ElementAccessExpression,
  target: py.Subscript,
  stored: py.Expression,
): py.Statement {
  const element = c.facts.values.elementOf(node.expression);
  const isConverted = isFloatElement(element) || isStoredInt(c, node);
  if (inRange(c, node) && isConverted) return py.assign(target, stored);
  return py.exprStmt(py.call(c.prelude("typed_put"), [target.value, target.index as py.Expression, stored]));
}

const isFloatElement = (element: Value): boolean => isOnly(element, "float");

/** Is what the assignment to the element stores known to be an int? */
function isStoredInt(c: Context, node: ts.ElementAccessExpression): boolean {
  const at = outermost(node);
  const { parent } = at;
  return ts.isBinaryExpression(parent) && parent.left === at && isOnly(c.facts.values.of(parent), "int");
}

/** Is the index proved to be inside the list? */
function inRange(c: Context, node: ts.ElementAccessExpression): boolean {
  return c.facts.values.inRange(node);
}

/** Can the value be None, even where the type doesn't say so: an element, a key of an index signature, what is set later? */
export function mayBeMissing(c: Context, node: ts.Expression): boolean {
  if (canBeNone(c.facts.values.of(node))) return true;
  const inside = skipWrappers(node);
  if (ts.isCallExpression(inside)) return c.facts.calls.builtin(inside) !== undefined;
  return isMemberAccess(inside) && (c.facts.calls.isIndexed(inside) || c.facts.classes.beginsUnset(inside));
}

/** Does the program look at whether the member is there at all? */
export function mayBeAbsent(c: Context, node: MemberAccess): boolean {
  const { values } = c.facts;
  if (values.expectsAbsence(node) || isTestedAtOnce(node)) return true;
  if (canBeNone(values.of(node))) return true;
  const at = outermost(node);
  const { parent } = at;
  if (!ts.isBinaryExpression(parent) || !equality.has(parent.operatorToken.kind)) return false;
  const other = values.of(parent.left === at ? parent.right : parent.left);
  return canBeNone(other) || present(other).length === 0;
}

/**
 * Where the element may be null, and undefined has no place where it goes, what isn't there raises rather than being taken for null;
 * it isn't equal to null. Undefined: it's read as where nothing is absent.
 */
function helperToTell(c: Context, node: MemberAccess): "at_or_none" | "at_or_nan" | undefined {
  const { values } = c.facts;
  const isToldHere = values.tellsMissing(node) || (isEquated(outermost(node)) && values.tellsByKey(node));
  if (values.of(node).nullish !== "null" || isToldHere || values.expectsAbsence(node)) return "at_or_none";
  if (isEqualToNull(outermost(node).parent)) return "at_or_nan";
  return values.tellsNull(node) ? undefined : "at_or_none";
}

/** `… === null` */
const isEqualToNull = (node: ts.Node): boolean =>
  ts.isBinaryExpression(node) &&
  strictEquality.has(node.operatorToken.kind) &&
  [node.left, node.right].some((side) => skipWrappers(side).kind === ts.SyntaxKind.NullKeyword);

/** What isn't there is unequal to all, and no number is less or more: `grid[y][x - 1] === 1`, `a[--j] > pivot`. */
function helperToRead(
  c: Context,
  node: ts.ElementAccessExpression,
  list: Value,
): "at" | "at_or_none" | "at_or_nan" {
  if (isEquated(outermost(node)) && !canBeNone(c.facts.values.of(node))) return "at_or_none";
  const isOfNumbers = isOnly(list, "list") && isNumber(c.facts.values.of(node));
  return isOfNumbers && isOrdered(node) ? "at_or_nan" : "at";
}
