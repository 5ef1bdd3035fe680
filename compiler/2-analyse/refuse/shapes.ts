import ts from "typescript";
import { STUBS } from "../../1-discover/library.js";
import { throughMember } from "../../1-discover/throughMember.js";
import {
  functionMember as memberOfFunctions,
  needsReflection,
  notCalled,
} from "../../diagnostics/builtins.js";
import * as functions from "../../diagnostics/functions.js";
import * as objects from "../../diagnostics/objects.js";
import { catchName } from "../../diagnostics/syntax.js";
import { isAssigned, isReference } from "../bindings.js";
import { decoratorFunction } from "../decorators.js";
import { memberText } from "../flow/wiring.js";
import { hasForm } from "../forms.js";
import { forwardsThis, handedTo } from "../forwardedThis.js";
import { addsInitializer, isFunctionWithThis, methodOf } from "../literalMethods.js";
import { isPlainKey, type MemberAccess, memberKey, wellKnownName } from "../memberKeys.js";
import { equality, outermostWrapper } from "../operators.js";
import { setsOwnPrototype } from "../ownPrototype.js";
import { usesThis } from "../ownThis.js";
import { isWellKnown } from "../refuseBuiltins.js";
import { type Inquiry, nameOf, type Rule } from "./rule.js";

export const arrayHoles: Rule<ts.ArrayLiteralExpression> = (node, q) => {
  if (node.elements.some(ts.isOmittedExpression) && !isAssigned(node)) q.reporter.report(objects.holes, node);
};

/** They are lowered as instances of a class, which must know what its members are. */
export const literalAccessors: Rule<ts.AccessorDeclaration> = (node, q) => {
  const literal = node.parent;
  if (!ts.isObjectLiteralExpression(literal)) return;
  const cell = q.flow.cellOf(literal);
  const { enumerated, printed } = cell ? q.flow.graph.shape(cell) : { enumerated: false, printed: false };
  const isFixed = literal.properties.every((p, at) =>
    ts.isSpreadAssignment(p) ? replacesNone(q, literal, p, at) : isFixedName(q, p, enumerated),
  );
  const isCopied =
    q.facts.values.hasCopiedMethods(literal) ||
    literal.properties.some((p) => ts.isSpreadAssignment(p) && q.facts.values.hasCopiedMethods(p.expression));
  const isPlain = literal.properties.every(
    (p) => !isSetOnly(literal, p) && !(printed && isReplaced(q, literal, p)),
  );
  if (!isFixed || isCopied || (enumerated && !isPlain)) q.reporter.report(objects.accessorInLiteral, node);
};

/**
 * Members under well-known symbols are none of the keys that are looked at; under constants they are as under names; of others
 * with computed keys the value is stored.
 */
function isFixedName(q: Inquiry, member: ts.ObjectLiteralElementLike, enumerated: boolean): boolean {
  const { name } = member;
  if (!name || !ts.isComputedPropertyName(name)) return true;
  if (wellKnownName(name.expression) !== undefined) return !enumerated;
  if (isPlainKey(name) && q.facts.values.of(name.expression).constant !== undefined) return true;
  const isKey = [...q.facts.values.of(name.expression).kinds].every((kind) => /^(str|int|float)$/.test(kind));
  return isKey && ts.isPropertyAssignment(member) && methodOf(member) === undefined;
}

/** A property of something spread after an accessor would take its place. */
function replacesNone(
  { checker, facts }: Inquiry,
  literal: ts.ObjectLiteralExpression,
  spread: ts.SpreadAssignment,
  at: number,
): boolean {
  const source = checker.getTypeAtLocation(spread.expression);
  const before = literal.properties.slice(0, at).filter(ts.isAccessor);
  const mayHave = (name: string) =>
    checker.getIndexInfosOfType(checker.getApparentType(source)).length > 0 ||
    (source.isUnion() ? source.types : [source]).some((t) => checker.getPropertyOfType(t, name));
  return (
    !before.some((p) => mayHave(memberText(checker, p.name) ?? p.name.getText())) &&
    !facts.values.of(spread.expression).kinds.has("list")
  );
}

/** A method in whose place the program puts another function: its class says how the console shows it. */
function isReplaced(
  { flow }: Inquiry,
  literal: ts.ObjectLiteralExpression,
  member: ts.ObjectLiteralElementLike,
) {
  const owner = methodOf(member) && flow.cellOf(literal);
  const text = memberText(flow.wiring.checker, member.name);
  if (!owner || text === undefined) return false;
  const method = flow.graph.shape(owner).parts.get(text);
  const makers = method && flow.graph.hasShape(method) ? flow.graph.shape(method).makers : [];
  return ![...makers].every(
    (fn) => ts.isObjectLiteralElementLike(fn) || ts.isObjectLiteralElementLike(fn.parent),
  );
}

/** A setter without a getter: its name is a key, and it has no value. */
const isSetOnly = (literal: ts.ObjectLiteralExpression, member: ts.ObjectLiteralElementLike): boolean =>
  ts.isSetAccessor(member) &&
  !literal.properties.some((p) => ts.isGetAccessor(p) && p.name.getText() === member.name.getText());

export const deletion: Rule<ts.DeleteExpression> = (node, q) => {
  const target = node.expression;
  if (!ts.isElementAccessExpression(target) && !ts.isPropertyAccessExpression(target)) return;
  const { kinds } = q.facts.values.of(target.expression);
  const isByName = q.facts.calls.memberKey(target) !== undefined;
  if (kinds.has("list") && ts.isElementAccessExpression(target))
    q.reporter.report(objects.deletedElement, node);
  else if (kinds.has("instance") && !isByName) q.reporter.report(objects.deletedField, node);
};

export const prototypes: Rule<MemberAccess> = (node, q) => {
  const name = memberKey(q.checker, node);
  const reaches = name === "__proto__" || (name === "prototype" && isClass(q, node.expression));
  if (!reaches || setsOwnPrototype(q.facts.reach, node.parent)) return;
  const isBorrowed = q.facts.calls.otherThis(node.parent as ts.Expression)?.cls === node.expression;
  if (!isBorrowed) q.reporter.report(objects.prototypeAccess, node, nameOf(node));
};

/** `{ __proto__: x }` names no property, other than `{ ["__proto__"]: x }`. */
export const prototypeInLiteral: Rule<ts.PropertyAssignment> = ({ name }, q) => {
  const isPlain = ts.isIdentifier(name) || ts.isStringLiteralLike(name);
  if (isPlain && name.text === "__proto__") q.reporter.report(objects.prototypeAccess, name, nameOf(name));
};

/** Functions on the board have no properties; see `isVariableOfFunction`. */
export const functionMember: Rule<ts.PropertyAccessExpression | ts.ElementAccessExpression> = (node, q) => {
  const { kinds } = q.facts.values.of(node.expression);
  const isFunction =
    kinds.has("function") && (kinds.size === 1 || (isAssigned(node) && ts.isPropertyAccessExpression(node)));
  if (!isFunction || isVariableOfFunction(q, node) || isOfFirmware(q, node)) return;
  if (ts.isPropertyAccessExpression(node) && isOfHybrid(q, node.expression)) return;
  if (isAssigned(node) || !q.facts.calls.builtin(node)) q.reporter.report(objects.propertyOfFunction, node);
};

/** A function of the program's that was made to have properties; which it has nothing may look at. */
function isOfHybrid(q: Inquiry, fn: ts.Expression): boolean {
  const cell = q.flow.cellOf(fn);
  if (!cell || !q.facts.values.isHybrid(fn)) return false;
  const { enumerated, open, makers } = q.flow.graph.shape(cell);
  return (
    !enumerated &&
    !open &&
    [...makers].every((maker) => ts.isFunctionLike(maker) || ts.isObjectLiteralExpression(maker))
  );
}

/** Objects of MicroPython that can be called, such as `int` and ADC channels, have methods as well. */
function isOfFirmware(q: Inquiry, node: ts.PropertyAccessExpression | ts.ElementAccessExpression): boolean {
  const member = ts.isPropertyAccessExpression(node) ? q.checker.getSymbolAtLocation(node.name) : undefined;
  const paths = member?.declarations?.map((d) => d.getSourceFile().fileName) ?? [];
  return paths.length > 0 && paths.every((path) => path.startsWith(STUBS));
}

/** `x.name`, `{ length }` of an interface that functions or classes go by: on the board they are no members of theirs. */
export const nameOfAny: Rule<MemberAccess | ts.BindingElement> = (node, q) => {
  const [object, name] = ts.isBindingElement(node)
    ? [node.parent, node.propertyName ?? node.name]
    : [node.expression, ts.isPropertyAccessExpression(node) ? node.name : node.argumentExpression];
  const isNamed =
    ts.isStringLiteralLike(name) || (ts.isIdentifier(name) && !ts.isElementAccessExpression(node));
  if (ts.isArrayBindingPattern(object) || !isNamed || !/^(name|length)$/.test(name.text)) return;
  const { kinds } = q.facts.values.of(object);
  if ((!kinds.has("function") && !kinds.has("class")) || q.facts.calls.builtin(node)) return;
  const type = q.checker.getNonNullableType(q.checker.getTypeAtLocation(object));
  const declaration = q.checker.getPropertyOfType(type, name.text)?.valueDeclaration;
  if (declaration && ts.isPropertySignature(declaration))
    q.reporter.report(memberOfFunctions, name, name.text);
};

export const functionPattern: Rule<ts.VariableDeclaration> = (node, q) => {
  if (!ts.isObjectBindingPattern(node.name) || !node.initializer) return;
  const { kinds } = q.facts.values.of(node.initializer);
  if (kinds.has("function") && kinds.size === 1) q.reporter.report(objects.propertyOfFunction, node.name);
};

/** What a namespace adds to a class of its name are variables: nothing may look at which properties the class has. */
export const classWithNamespace: Rule<ts.ModuleDeclaration> = (node, q) => {
  const symbol = q.checker.getSymbolAtLocation(node.name);
  const cls = symbol?.declarations?.find(ts.isClassDeclaration);
  const values = [...(symbol?.exports?.values() ?? [])].filter(
    (s) => s.flags & ts.SymbolFlags.Value && s.declarations?.some((d) => isInside(d, node)),
  );
  if (cls && values.length > 0 && q.facts.labels.isListed(cls))
    q.reporter.report(objects.propertyOfFunction, node.name);
};

const isInside = (node: ts.Node, outer: ts.Node): boolean =>
  ts.findAncestor(node, (at) => at === outer) !== undefined;

/** `f.count` where the program sets it so is a variable; but nothing may look at which properties `f` has. */
function isVariableOfFunction(
  q: Inquiry,
  node: ts.PropertyAccessExpression | ts.ElementAccessExpression,
): boolean {
  if (ts.isElementAccessExpression(node) || !q.facts.names.namespaceMember(node)) return false;
  const cell = q.flow.cellOf(node.expression);
  const isSeen = cell !== undefined && q.flow.graph.shape(cell).enumerated;
  return !isSeen && !ts.isDeleteExpression(node.parent);
}

const isClass = (q: Inquiry, node: ts.Expression): boolean => {
  const { kinds } = q.facts.values.of(node);
  return kinds.has("class") || kinds.has("function");
};

// ---------------------------------------------------------------- functions
export const argumentsObject: Rule<ts.Identifier> = (node, q) => {
  if (q.bindings.of(node)) return;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return;
  const symbol = q.checker.getSymbolAtLocation(node);
  if (node.text === "arguments" && !symbol?.declarations?.length)
    q.reporter.report(functions.argumentsObject, node);
};

/** `this` belongs to classes and to methods of object literals. */
export const thisPlace: Rule<ts.ThisExpression> = (node, q) => {
  for (let at: ts.Node | undefined = node.parent; at; at = at.parent) {
    if (ts.isArrowFunction(at)) continue;
    if (ts.isClassElement(at) && ts.isClassLike(at.parent)) return;
    if (ts.isObjectLiteralElementLike(at) && ts.isFunctionLike(at)) return;
    if (ts.isFunctionExpression(at) && ts.isPropertyAssignment(at.parent)) return;
    if (q.facts.values.passesThis(at)) return;
    if (isForwarder(at, q)) {
      const receiver = handedTo(node);
      if (receiver && q.facts.values.ignoresThis(receiver)) return;
      break;
    }
    const isKept = !ts.isFunctionExpression(at) || ts.isVariableDeclaration(at.parent);
    if (isFunctionWithThis(at) && (isKept || q.facts.decorators.isObject(node))) return;
    if (ts.isFunctionLike(at)) break;
  }
  q.reporter.report(functions.thisOutside, node);
};

/** `catch (e) { var e = 1 }`: two variables of one name, of which the initialiser sets the inner one. */
export const nameOfCaught: Rule<ts.VariableDeclaration> = (node, q) => {
  const isVar =
    ts.isVariableDeclarationList(node.parent) && (node.parent.flags & ts.NodeFlags.BlockScoped) === 0;
  if (!isVar || !ts.isIdentifier(node.name)) return;
  const { text } = node.name;
  for (let at: ts.Node = node; at && !ts.isFunctionLike(at); at = at.parent) {
    if (!ts.isCatchClause(at) || !at.variableDeclaration) continue;
    const { name } = at.variableDeclaration;
    if (ts.isIdentifier(name) && name.text === text) return q.reporter.report(catchName, node, text);
  }
};

export const superPlace: Rule<ts.SuperExpression> = (node, q) => {
  for (let at: ts.Node = node.parent; at; at = at.parent) {
    if (ts.isClassLike(at)) return;
    if (ts.isHeritageClause(at))
      return q.reporter.report(functions.superInLiteral, node, "what another class extends");
    if (ts.isFunctionLike(at) && ts.isObjectLiteralExpression(at.parent)) break;
  }
  q.reporter.report(functions.superInLiteral, node, "an object literal");
};

/** A method as a value loses its object in JavaScript and keeps it in Python. */
export const detachedMethod: Rule<ts.PropertyAccessExpression> = (node, q) => {
  if (isCalledOrTested(node) || isAssigned(node)) return;
  const declaration = q.checker.getSymbolAtLocation(node.name)?.valueDeclaration;
  if (declaration && ts.isMethodDeclaration(declaration) && losesThis(declaration, q))
    q.reporter.report(functions.methodWithoutObject, node, nameOf(node));
};

/** `this.run = this.run.bind(this)` in the constructor or by a decorator, as Python's methods are anyway. */
function isBoundOnce(method: ts.MethodDeclaration, q: Inquiry): boolean {
  const decorators = q.facts.decorators.of(method).map((d) => decoratorFunction(q.checker, d));
  if (decorators.some((fn) => fn && bindsThis(fn))) return true;
  const name = method.name.getText();
  const ctor = ts.isClassLike(method.parent) && method.parent.members.find(ts.isConstructorDeclaration);
  const statements = ctor ? (ctor.body?.statements ?? []) : [];
  const form = `this.${name} = this.${name}.bind(this)`;
  return statements.some((s) => ts.isExpressionStatement(s) && hasForm(s.expression, form));
}

/** `context.addInitializer(function () { this[name] = this[name].bind(this); })` */
const bindsThis = (node: ts.Node): boolean =>
  (ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    hasForm(node, "method.bind(this)", { method: node.expression.expression })) ||
  (node.forEachChild(bindsThis) ?? false);

/** By its type; what is of any type may be a function, too, but is rarely one. */
function isFunction({ checker }: Inquiry, node: ts.Expression): boolean {
  const type = checker.getNonNullableType(checker.getTypeAtLocation(node));
  return partsOf(type).every((part) => part.getCallSignatures().length > 0);
}

const partsOf = (type: ts.Type): readonly ts.Type[] => (type.isUnion() ? type.types : [type]);

/** What an interface calls a method may be one with `this`, which would know its old object only. */
export const borrowedMethod: Rule<ts.PropertyAccessExpression> = (node, q) => {
  if (isCalledOrTested(node) || isAssigned(node) || isDropped(node)) return;
  const declaration = q.checker.getSymbolAtLocation(node.name)?.valueDeclaration;
  if (!declaration || ts.isMethodDeclaration(declaration) || !isFunction(q, node)) return;
  if (methodsWithThis(node, q).length > 0)
    q.reporter.report(functions.methodWithoutObject, node, nameOf(node));
};

/** `b[k] = a[k]`, `const f = a[k]`: the key may be that of a method with `this`, which keys of literals can be. */
export const methodByKey: Rule<ts.ElementAccessExpression> = (node, q) => {
  if (isCalledOrTested(node) || isAssigned(node) || isDropped(node)) return;
  const methods = methodsWithThis(node, q);
  const isOne = isFunction(q, node) || (mayBeFunction(q, node) && methods.some(isOfLiteral));
  if (isOne && methods.length > 0) q.reporter.report(functions.methodWithoutObject, node, nameOf(node));
};

const mayBeFunction = ({ checker }: Inquiry, node: ts.Expression): boolean =>
  partsOf(checker.getTypeAtLocation(node)).some((part) => part.getCallSignatures().length > 0);

const isOfLiteral = ({ parent }: ts.Node): boolean => !ts.isClassLike(parent);

function methodsWithThis(node: ts.Expression, q: Inquiry): ts.Node[] {
  const cell = q.flow.cellOf(node);
  const makers = cell && q.flow.graph.hasShape(cell) ? [...q.flow.graph.shape(cell).makers] : [];
  return makers.filter((maker) => isMethod(maker) && losesThis(maker, q));
}

/** Has the function a use for the `this` that it gets as a method only? */
const losesThis = (fn: ts.Node, q: Inquiry): boolean =>
  usesThis(fn) &&
  !isForwarder(fn, q) &&
  !q.facts.values.passesThis(fn) &&
  !(ts.isMethodDeclaration(fn) && isBoundOnce(fn, q));

/** A function that takes `this` is called by `call`, `apply` or `bind`, or put into an object literal as a method. */
export const functionWithoutObject: Rule<ts.Identifier> = (node, q) => {
  if (!isReference(node) || !q.facts.calls.takesThis(node) || q.facts.values.passesThis(node)) return;
  const { parent } = node;
  if (ts.isPropertyAssignment(parent) || ts.isShorthandPropertyAssignment(parent)) return;
  if (ts.isTypeOfExpression(parent) || ts.isExportSpecifier(parent)) return;
  if (q.facts.decorators.isHandedBack(node) || q.facts.decorators.isExpected(node)) return;
  if (addsInitializer(parent)) return;
  // (value as Function).call(this)
  const at = q.facts.decorators.isDecorated(node) ? outermostWrapper(node) : node;
  const access = at.parent;
  const isAsked = ts.isPropertyAccessExpression(access) && /^(name|length)$/.test(access.name.text);
  if (!isAsked && throughMember(access)?.fn !== at)
    q.reporter.report(functions.methodWithoutObject, node, node.text);
};

/** `N.f()` of a namespace or module: its `this` would be the namespace, which is no object on the board. */
export const functionOfNamespace: Rule<ts.PropertyAccessExpression> = (node, q) => {
  if (!q.facts.names.namespaceMember(node)) return;
  let symbol = q.checker.getSymbolAtLocation(node.name);
  if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = q.checker.getAliasedSymbol(symbol);
  const fn = symbol?.valueDeclaration;
  const isBound = ts.isPropertyAccessExpression(node.parent) && node.parent.expression === node;
  if (fn && isFunctionWithThis(fn) && !isBound)
    q.reporter.report(functions.methodWithoutObject, node, nameOf(node));
};

/** It has no use for `this` itself. */
const isForwarder = (fn: ts.Node, q: Inquiry): boolean =>
  forwardsThis(fn) && !q.facts.decorators.isInside(fn);

/** A function that takes `this`, too, if it is put into an object. */
const isMethod = (node: ts.Node): boolean =>
  ts.isMethodDeclaration(node) ||
  (ts.isFunctionExpression(node) && ts.isPropertyAssignment(node.parent)) ||
  isFunctionWithThis(node);

/** Nothing gets it. */
function isDropped({ parent }: ts.Node): boolean {
  return ts.isExpressionStatement(parent) || ts.isVoidExpression(parent) || ts.isDeleteExpression(parent);
}

/** `const { run } = o` */
export const destructuredMethod: Rule<ts.BindingElement> = (node, q) => {
  const key = node.propertyName ?? node.name;
  if (!ts.isObjectBindingPattern(node.parent) || !ts.isIdentifier(key)) return;
  const method = q.checker.getPropertyOfType(
    q.checker.getTypeAtLocation(node.parent),
    key.text,
  )?.valueDeclaration;
  const isOwn = method && !method.getSourceFile().isDeclarationFile;
  if (key.text === "constructor" && !isOwn) q.reporter.report(needsReflection, node, key.text);
  const isHidden =
    isOwn &&
    ts.isIdentifier(node.name) &&
    isFunction(q, node.name) &&
    isMoreThanTested(node.name, q) &&
    methodsWithThis(node.name, q).length > 0;
  if (isHidden || (isOwn && ts.isMethodDeclaration(method) && losesThis(method, q)))
    q.reporter.report(functions.methodWithoutObject, node, key.text);
};

/** Is it called, or asked whether there is one? */
function isCalledOrTested(node: ts.Expression): boolean {
  const at = outermostWrapper(node);
  const { parent } = at;
  if (ts.isCallExpression(parent) || ts.isTaggedTemplateExpression(parent)) {
    return (ts.isCallExpression(parent) ? parent.expression : parent.tag) === at;
  }
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === at;
  return isTested(node);
}

const isMoreThanTested = (name: ts.Identifier, { bindings }: Inquiry): boolean => {
  const { references = [], declarations = [] } = bindings.of(name) ?? {};
  return references.some((reference) => !declarations.includes(reference) && !isTested(reference));
};

function isTested(node: ts.Expression): boolean {
  const at = outermostWrapper(node);
  const { parent } = at;
  if (ts.isTypeOfExpression(parent) || ts.isIfStatement(parent) || ts.isPrefixUnaryExpression(parent))
    return true;
  if (ts.isBinaryExpression(parent)) {
    const { kind } = parent.operatorToken;
    return equality.has(kind) || (testing.has(kind) && parent.left === at);
  }
  return ts.isConditionalExpression(parent) && parent.condition === at;
}

/** `o.stop && o.stop()`, `o.stop !== undefined` */
const testing: ReadonlySet<ts.SyntaxKind> = new Set([...equality, ts.SyntaxKind.AmpersandAmpersandToken]);

/** `Symbol.iterator` names a method, and is no value by itself: on the board it's one of Python's names. */
export const wellKnownSymbol: Rule<ts.PropertyAccessExpression> = (node, q) => {
  const builtin = q.facts.calls.builtin(node);
  if (builtin?.type !== "Symbol" || !isWellKnown(builtin.name)) return;
  const { parent } = node;
  const isKey =
    ts.isComputedPropertyName(parent) ||
    (ts.isElementAccessExpression(parent) && parent.argumentExpression === node) ||
    (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InKeyword);
  if (!isKey) q.reporter.report(notCalled, node, nameOf(node));
};
