import ts from "typescript";
import type { Reach } from "../1-discover/reach.js";
import type { Bindings } from "./bindings.js";
import { type DecoratedValues, followDecorated, isChoice } from "./decoratedValues.js";
import { isFunctionType, isNamed, isPartOfTarget, takesContext, takesObject } from "./decoratorTypes.js";
import type { Decorators } from "./facts.js";
import { functionWithThis, isFunctionWithThis } from "./literalMethods.js";
import { outermost, skipWrappers } from "./operators.js";

/** Decorators of a class or a member, without mpc's own marks (`@device.setup()`). */
export const ownDecorators = (node: ts.Node): readonly ts.Decorator[] =>
  (ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : []).filter(
    ({ expression }) => !/^device(\.|$)/.test(expression.getText()),
  );

/** The function that a decorator calls, if the program shows it. */
export function decoratorFunction(
  checker: ts.TypeChecker,
  decorator: ts.Decorator,
): ts.SignatureDeclaration | undefined {
  const declaration = checker.getResolvedSignature(decorator)?.declaration;
  return declaration && !ts.isJSDocSignature(declaration) && "body" in declaration ? declaration : undefined;
}

/** What the program's decorators are, and what they hand back. */
export function findDecorators(reach: Reach, bindings: Bindings): Decorators {
  const { checker } = reach;
  const { functions, ofMembers, all } = collect(reach);
  const isOne = (fn: ts.Node): boolean => functions.has(fn) || takesContext(checker, fn);
  // one whose parameter is any Function says nowhere that it is given classes
  const mayTakeMethod = (fn: ts.Node): boolean => isOne(fn) && (ofMembers.has(fn) || !functions.has(fn));
  const values = followDecorated(checker, bindings, { isOne, mayTakeMethod, all });
  const isDecorator = (fn: ts.Node): boolean => isOne(fn) || values.isHelper(fn);
  return {
    of: ownDecorators,
    addInitializers: reach.modules.some(({ source }) => source.text.includes("addInitializer")),
    isDecorator,
    isDecorated: values.isDecorated,
    isExpected: values.isExpected,
    isObject: (node) => isObject(checker, isDecorator, node),
    isInside: (node) => ts.findAncestor(node.parent, isDecorator) !== undefined,
    called: values.called,
    isCalledByType: values.isCalledByType,
    replacement: (node) => replacement(checker, values, node),
    handedOnPart: (property) => handedOnPart(checker, property),
    isHandedBack(node) {
      const fn = ts.findAncestor(node.parent, (at) => ts.isFunctionLike(at) || ts.isClassLike(at));
      if (fn === undefined || !isDecorator(fn) || !isResult(node, fn)) return false;
      // functions that help decorators may also give something else
      return isOne(fn) || isFunctionType(checker, checker.getTypeAtLocation(node));
    },
  };
}

interface Collected {
  /** What `@f` and `@f()` name. */
  readonly functions: ReadonlySet<ts.Node>;
  /** … for members of classes. */
  readonly ofMembers: ReadonlySet<ts.Node>;
  /** All functions that take a context, too. */
  readonly all: ReadonlySet<ts.Node>;
}

function collect({ checker, modules }: Reach): Collected {
  const functions = new Set<ts.Node>();
  const ofMembers = new Set<ts.Node>();
  const all = new Set<ts.Node>();
  const names = modules.some(({ source }) => /Decorator/.test(source.text));
  const visit = (node: ts.Node): void => {
    for (const decorator of ts.isClassLike(node.parent) || ts.isClassLike(node) ? ownDecorators(node) : []) {
      const fn = decoratorFunction(checker, decorator);
      if (fn) functions.add(fn);
      if (fn && !ts.isClassLike(node)) ofMembers.add(fn);
    }
    if (names && ts.isFunctionLike(node) && takesContext(checker, node)) all.add(node);
    node.forEachChild(visit);
  };
  for (const module of modules) for (const statement of module.statements) visit(statement);
  return { functions, ofMembers, all: new Set([...functions, ...all]) };
}

/** `{ get() { … }, set(v) { … }, init(v) { … } }`, which a decorator of `accessor` fields hands back. */
export function isAccessorResult(checker: ts.TypeChecker, node: ts.Node): node is ts.ObjectLiteralExpression {
  if (!ts.isObjectLiteralExpression(node)) return false;
  const fn = ts.findAncestor(node.parent, ts.isFunctionLike);
  const context = fn?.parameters[1];
  if (!fn || !context || !isNamed(checker.getTypeAtLocation(context), "ClassAccessorDecoratorContext"))
    return false;
  const isPart = (p: ts.ObjectLiteralElementLike) => partOfAccessor(p) ?? handedOnPart(checker, p);
  return isResult(node, fn) && node.properties.every((p) => isPart(p) !== undefined);
}

/** `get` of `{ get, set(v) { … } }`, `target.set` of `{ set: target.set }`: what the decorator was given; or another function by name. */
function handedOnPart(checker: ts.TypeChecker, p: ts.ObjectLiteralElementLike): ts.Expression | undefined {
  const isShorthand = ts.isShorthandPropertyAssignment(p);
  if (!isShorthand && !ts.isPropertyAssignment(p)) return undefined;
  const value = isShorthand ? p.name : skipWrappers(p.initializer);
  if (!/^(get|set|init)$/.test(p.name.getText())) return undefined;
  const isKnown = isPartOfTarget(checker, value) || functionWithThis(checker, value) !== undefined;
  return isKnown || isPlainFunction(checker, value) || isPlainValue(checker, value) ? value : undefined;
}

/** The function under `get`, `set` or `init`. */
export function partOfAccessor(
  p: ts.ObjectLiteralElementLike,
): ts.MethodDeclaration | ts.FunctionExpression | ts.ArrowFunction | undefined {
  if (!p.name || !ts.isIdentifier(p.name) || !/^(get|set|init)$/.test(p.name.text)) return undefined;
  if (ts.isMethodDeclaration(p)) return p;
  const value = ts.isPropertyAssignment(p) ? skipWrappers(p.initializer) : undefined;
  return value && (ts.isFunctionExpression(value) || ts.isArrowFunction(value)) ? value : undefined;
}

/** Is it such a function, with a `this` of its own? */
export function isPartOfAccessor(checker: ts.TypeChecker, fn: ts.Node): fn is ts.SignatureDeclaration {
  const property = ts.isFunctionExpression(fn)
    ? outermost(fn).parent
    : ts.isMethodDeclaration(fn)
      ? fn
      : undefined;
  return property !== undefined && isAccessorResult(checker, property.parent);
}

/** `this` of a function inside of a decorator. */
function isObject(
  checker: ts.TypeChecker,
  isDecorator: (fn: ts.Node) => boolean,
  expression: ts.Expression,
): boolean {
  const node = skipWrappers(expression);
  if (node.kind !== ts.SyntaxKind.ThisKeyword) return false;
  let at: ts.Node = node.parent;
  while (ts.isArrowFunction(at) || !(ts.isFunctionLike(at) || ts.isClassElement(at) || ts.isSourceFile(at)))
    at = at.parent;
  if (isPartOfAccessor(checker, at)) return true;
  return isFunctionWithThis(at) && ts.findAncestor(at.parent, isDecorator) !== undefined;
}

/** Is the expression what the function returns, or a branch of that? */
function isResult(node: ts.Node, fn: ts.Node): boolean {
  const { parent } = node;
  if (ts.isReturnStatement(parent)) return true;
  if (ts.isArrowFunction(fn) && fn.body === node) return true;
  const isBranch =
    ts.isParenthesizedExpression(parent) ||
    ts.isAsExpression(parent) ||
    isChoice(parent) ||
    (ts.isConditionalExpression(parent) && parent.condition !== node);
  return isBranch && isResult(parent, fn);
}

/** What a decorator hands back, or gives to `addInitializer`: does it take the object first, as a method does? */
function replacement(
  checker: ts.TypeChecker,
  values: DecoratedValues,
  expression: ts.Expression,
): ReturnType<Decorators["replacement"]> {
  const node = skipWrappers(expression);
  if (ts.isConditionalExpression(node) || isChoice(node)) return "parts";
  if (isAccessorResult(checker, node)) return "accessor";
  // another decorator hands back what it makes of it
  if (values.isDecoratorCall(node)) return "method";
  const type = checker.getTypeAtLocation(node);
  if (isNamed(type, "ClassAccessorDecoratorTarget")) return "method";
  if (type.flags & (ts.TypeFlags.Void | ts.TypeFlags.Undefined)) return "nothing";
  if (type.getConstructSignatures().length > 0) return "class";
  if (isFunctionWithThis(node) || functionWithThis(checker, node)) return "method";
  if (values.isDecorated(node)) return "method";
  // an object of the program's may hold what a decorator is given, too
  const isPlain = isPlainFunction(checker, node) || (!values.areKept() && isPlainValue(checker, node));
  return isPlain ? "function" : "unknown";
}

/**
 * `convert` of `function field(convert: (v: number) => number) { return () => convert; }`: functions as values take no object where
 * their type doesn't say so.
 */
function isPlainValue(checker: ts.TypeChecker, node: ts.Expression): boolean {
  const type = checker.getTypeAtLocation(node);
  return isFunctionType(checker, type) && !takesObject(checker, type);
}

/** A function that is written there, or that the expression names, without `this`. */
function isPlainFunction(checker: ts.TypeChecker, node: ts.Expression): boolean {
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return true;
  const declaration = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node)?.valueDeclaration : undefined;
  if (!declaration) return false;
  if (ts.isFunctionDeclaration(declaration)) return true;
  const isConstant =
    ts.isVariableDeclaration(declaration) &&
    (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0 &&
    declaration.initializer !== undefined;
  return isConstant && isPlainFunction(checker, skipWrappers(declaration.initializer));
}
