import ts from "typescript";
import * as classes from "../../diagnostics/classes.js";
import { accessorField } from "../../diagnostics/syntax.js";
import { isAssigned, isStatic } from "../bindings.js";
import { isLibrary } from "../calls.js";
import { type MemberAccess, memberSymbol, wellKnownName } from "../memberKeys.js";
import { ancestry } from "../names.js";
import { outermost } from "../operators.js";
import { type Inquiry, nameOf, type Rule } from "./rule.js";

const symbols: ReadonlySet<string> = new Set(["iterator", "asyncIterator", "dispose", "asyncDispose"]);

/** `[Symbol.toPrimitive]() { … }`, `get [Symbol.toStringTag]() { … }`: fields would be printed. */
const isAsked = (member: ts.ClassElement, symbol: string): boolean =>
  symbols.has(symbol) ||
  (symbol === "hasInstance" && ts.isMethodDeclaration(member) && isStatic(member)) ||
  (symbol === "toPrimitive" && ts.isMethodDeclaration(member) && !isStatic(member)) ||
  (symbol === "toStringTag" && ts.isGetAccessor(member) && !isStatic(member));

/** Names of members must be attributes: `[Symbol.iterator]` is one of Python's. */
export const memberNames: Rule<ts.ComputedPropertyName> = (node, q) => {
  const member = node.parent;
  if (!ts.isClassElement(member) || !ts.isClassLike(member.parent)) return;
  const { expression } = node;
  const symbol = wellKnownName(expression);
  if (symbol !== undefined) {
    if (!isAsked(member, symbol)) q.reporter.report(classes.wellKnownMember, node, nameOf(expression));
  } else if (
    typeof q.facts.values.of(expression).constant !== "string" &&
    q.facts.calls.symbolKey(expression) === undefined
  ) {
    q.reporter.report(classes.unknownMemberName, node, nameOf(node));
  }
};

/** `accessor x = 1` is an attribute like any field; a getter of a subclass would be called when it is set. */
export const overriddenAccessor: Rule<ts.PropertyDeclaration> = (node, q) => {
  if (!ts.isAutoAccessorPropertyDeclaration(node)) return;
  const name = node.name.getText();
  const overrides = (other: ts.Node): boolean =>
    (ts.isClassLike(other) &&
      other !== node.parent &&
      other.members.some((m) => m.name?.getText() === name) &&
      ancestry(q.checker, other).includes(node.parent)) ||
    (other.forEachChild(overrides) ?? false);
  if (q.facts.reach.modules.some((module) => module.statements.some(overrides)))
    q.reporter.report(accessorField, node);
};

/** Another object of the class itself is what `__new__` can give; not where other classes build on what is made. */
export const constructorReturn: Rule<ts.ReturnStatement> = (node, q) => {
  if (!node.expression) return;
  const fn = ts.findAncestor(node, ts.isFunctionLike);
  if (!fn || !ts.isConstructorDeclaration(fn)) return;
  const cls = fn.parent;
  const given = q.checker.getTypeAtLocation(node.expression);
  // `return { x: 2 } as A` has the type only
  const isInstance = [...q.facts.values.of(node.expression).kinds].every((kind) => kind === "instance");
  const isAlike = isInstance && given.symbol === q.checker.getTypeAtLocation(cls).symbol;
  if (!isAlike || extendsAny(cls) || q.facts.reach.modules.some((m) => m.statements.some(isExtended)))
    q.reporter.report(classes.constructorResult, node);

  /** Does a class extend it, or what may be it? */
  function isExtended(other: ts.Node): boolean {
    if (ts.isClassLike(other) && extendsAny(other)) {
      if (ancestry(q.checker, other).includes(cls)) return true;
      const base = q.checker.getTypeAtLocation(other.heritageClauses?.[0]?.types[0] as ts.Node).symbol;
      if (!base?.valueDeclaration) return true;
    }
    return other.forEachChild(isExtended) ?? false;
  }
};

const extendsAny = (cls: ts.ClassLikeDeclaration): boolean =>
  cls.heritageClauses?.some(({ token }) => token === ts.SyntaxKind.ExtendsKeyword) ?? false;

const builtinBases: ReadonlySet<string> = new Set(["Array", "Map", "Set"]);

/** JavaScript's own classes of which the prelude (or Python) has one that can be extended. */
export const base: Rule<ts.HeritageClause> = (node, q) => {
  const type = node.types[0];
  if (node.token !== ts.SyntaxKind.ExtendsKeyword || !type || !ts.isClassLike(node.parent)) return;
  const { expression } = type;
  if (expression.kind === ts.SyntaxKind.NullKeyword) q.reporter.report(classes.baseClass, type, "null");
  const symbol = ts.isIdentifier(expression) ? q.checker.getSymbolAtLocation(expression) : undefined;
  const declaration = symbol?.valueDeclaration;
  if (!symbol || !declaration || !isLibrary(declaration)) return;
  if (!builtinBases.has(symbol.name) && !symbol.name.endsWith("Error")) {
    q.reporter.report(classes.baseClass, type, symbol.name);
  }
};

/** Fields are the instance's own, and no class's. */
export const fieldThroughSuper: Rule<ts.PropertyAccessExpression> = (node, q) => {
  if (node.expression.kind !== ts.SyntaxKind.SuperKeyword) return;
  const declaration = q.checker.getSymbolAtLocation(node.name)?.valueDeclaration;
  if (!declaration) return;
  const isField =
    ts.isPropertyDeclaration(declaration) &&
    !isStatic(declaration) &&
    !ts.isAutoAccessorPropertyDeclaration(declaration);
  if (isField || ts.isParameter(declaration))
    q.reporter.report(classes.fieldThroughSuper, node, nameOf(node));
};

/** `new A().x` where `x` has a setter and no getter is undefined, of which the type doesn't tell. */
export const readOfSetter: Rule<MemberAccess> = (node, q) => {
  const symbol = memberSymbol(q.checker, node);
  const isSetOnly =
    symbol !== undefined && (symbol.flags & ts.SymbolFlags.Accessor) === ts.SymbolFlags.SetAccessor;
  if (isSetOnly && !isOnlyWritten(node)) q.reporter.report(classes.setterAlone, node, nameOf(node));
};

/** Compound assignments read first. */
function isOnlyWritten(node: ts.Expression): boolean {
  const { parent } = outermost(node);
  const isCompound =
    ts.isPrefixUnaryExpression(parent) ||
    ts.isPostfixUnaryExpression(parent) ||
    (ts.isBinaryExpression(parent) && parent.operatorToken.kind !== ts.SyntaxKind.EqualsToken);
  return isAssigned(node) && !isCompound;
}

export const superElement: Rule<ts.ElementAccessExpression> = (node, q) => {
  if (node.expression.kind !== ts.SyntaxKind.SuperKeyword) return;
  const symbol = wellKnownName(node.argumentExpression);
  const isKnown =
    symbol === undefined ? q.facts.calls.memberKey(node) !== undefined : isUnderOneName(node, q);
  if (!isKnown) q.reporter.report(classes.superElement, node);
};

/** Accessors, and methods that give an iterator written by hand, are under other names besides, which `super` doesn't know. */
function isUnderOneName(node: ts.ElementAccessExpression, { checker }: Inquiry): boolean {
  const [signature] = checker.getTypeAtLocation(node).getCallSignatures();
  const method = signature?.declaration;
  if (!method || !ts.isMethodDeclaration(method)) return false;
  return wellKnownName(node.argumentExpression) !== "iterator" || method.asteriskToken !== undefined;
}

/** What methods of the base, which are the prelude's or Python's, get at without asking the class. */
export const overriddenBuiltin: Rule<ts.ClassElement> = (node, q) => {
  const cls = node.parent;
  if (!ts.isClassLike(cls) || !node.name || isStatic(node)) return;
  const name = ts.isComputedPropertyName(node.name)
    ? wellKnownName(node.name.expression)
    : node.name.getText();
  if (name !== "size" && name !== "length" && name !== "iterator") return;
  const root = ancestry(q.checker, cls).at(-1) ?? cls;
  const clause = root.heritageClauses?.find((h) => h.token === ts.SyntaxKind.ExtendsKeyword);
  const base = clause?.types[0]?.expression.getText() ?? "";
  const isUsed = name === "size" ? /^(Map|Set)$/.test(base) : base === "Array";
  if (isUsed && (name !== "iterator" || ts.isComputedPropertyName(node.name)))
    q.reporter.report(classes.overriddenBuiltin, node.name, nameOf(node.name), base);
};
