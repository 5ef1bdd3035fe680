import ts from "typescript";
import type { Reach } from "../1-discover/reach.js";
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
export function findDecorators(reach: Reach): Decorators {
  const functions = new Set<ts.Node>();
  const ofMembers = new Set<ts.Node>();
  const visit = (node: ts.Node): void => {
    for (const decorator of ts.isClassLike(node.parent) || ts.isClassLike(node) ? ownDecorators(node) : []) {
      const fn = decoratorFunction(reach.checker, decorator);
      if (fn) functions.add(fn);
      if (fn && !ts.isClassLike(node)) ofMembers.add(fn);
    }
    node.forEachChild(visit);
  };
  for (const module of reach.modules) for (const statement of module.statements) visit(statement);
  const isDecorator = (fn: ts.Node): boolean => functions.has(fn) || takesContext(reach.checker, fn);
  // one whose parameter is any Function says nowhere that it is given classes
  const mayTakeMethod = (fn: ts.Node): boolean =>
    isDecorator(fn) && (ofMembers.has(fn) || !functions.has(fn));
  return {
    of: ownDecorators,
    addInitializers: reach.modules.some(({ source }) => source.text.includes("addInitializer")),
    isDecorator,
    isDecorated: (node) => isDecoratedValue(reach.checker, mayTakeMethod, node),
    isObject: (node) => isObject(reach.checker, isDecorator, node),
    isInside: (node) => ts.findAncestor(node.parent, isDecorator) !== undefined,
    replacement: (node) => replacement(reach.checker, mayTakeMethod, node),
    handedOnPart: (property) => handedOnPart(reach.checker, property),
    isHandedBack(node) {
      const fn = ts.findAncestor(node.parent, (at) => ts.isFunctionLike(at) || ts.isClassLike(at));
      return fn !== undefined && isDecorator(fn) && isResult(node, fn);
    },
  };
}

/** `(value, context: ClassMethodDecoratorContext) => …` */
function takesContext(checker: ts.TypeChecker, fn: ts.Node): boolean {
  const context = ts.isFunctionLike(fn) ? fn.parameters.at(1) : undefined;
  return context !== undefined && isContext(checker.getTypeAtLocation(context));
}

const isNamed = (type: ts.Type | undefined, name: string): boolean =>
  (type?.aliasSymbol ?? type?.symbol)?.name === name;

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

/** `get` of `{ get, set(v) { … } }`, `target.set` of `{ set: target.set }`: what the decorator was given. */
function handedOnPart(checker: ts.TypeChecker, p: ts.ObjectLiteralElementLike): ts.Expression | undefined {
  const isShorthand = ts.isShorthandPropertyAssignment(p);
  if (!isShorthand && !ts.isPropertyAssignment(p)) return undefined;
  const value = isShorthand ? p.name : skipWrappers(p.initializer);
  return /^(get|set)$/.test(p.name.getText()) && isPartOfTarget(checker, value) ? value : undefined;
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

/** `target.get`, or `get` of `const { get, set } = target`, in a decorator of `accessor` fields. */
function isPartOfTarget(checker: ts.TypeChecker, node: ts.Expression): boolean {
  const isTarget = (owner: ts.Node) =>
    isNamed(checker.getTypeAtLocation(owner), "ClassAccessorDecoratorTarget");
  if (ts.isPropertyAccessExpression(node)) return isTarget(node.expression);
  const symbol = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : ts.isIdentifier(node)
      ? checker.getSymbolAtLocation(node)
      : undefined;
  const element = symbol?.valueDeclaration;
  return element !== undefined && ts.isBindingElement(element) && isTarget(element.parent);
}

/** What a decorator is told of what it decorates. */
export const isContext = (type: ts.Type): boolean =>
  /DecoratorContext$/.test((type.aliasSymbol ?? type.symbol)?.name ?? "");

/** The method, getter or setter that a decorator is given: it takes its object first. */
function isDecoratedValue(
  checker: ts.TypeChecker,
  mayTakeMethod: (fn: ts.Node) => boolean,
  node: ts.Expression,
): boolean {
  const inside = skipWrappers(node);
  if (isPartOfTarget(checker, inside)) return true;
  const symbol = ts.isIdentifier(inside) ? checker.getSymbolAtLocation(inside) : undefined;
  const parameter = symbol?.valueDeclaration;
  if (!parameter || !ts.isParameter(parameter) || parameter.parent.parameters[0] !== parameter) return false;
  const type = checker.getTypeAtLocation(parameter);
  const isClass = type.getConstructSignatures().length > 0;
  return !isClass && !isNamed(type, "ClassAccessorDecoratorTarget") && mayTakeMethod(parameter.parent);
}

/** `this` of a function inside of a decorator. */
function isObject(
  checker: ts.TypeChecker,
  isDecorator: (fn: ts.Node) => boolean,
  node: ts.Expression,
): boolean {
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
    (ts.isConditionalExpression(parent) && parent.condition !== node);
  return isBranch && isResult(parent, fn);
}

/** What a decorator hands back, or gives to `addInitializer`: does it take the object first, as a method does? */
function replacement(
  checker: ts.TypeChecker,
  mayTakeMethod: (fn: ts.Node) => boolean,
  expression: ts.Expression,
): ReturnType<Decorators["replacement"]> {
  const node = skipWrappers(expression);
  if (ts.isConditionalExpression(node)) return "parts";
  if (isAccessorResult(checker, node)) return "accessor";
  const type = checker.getTypeAtLocation(node);
  if (isNamed(type, "ClassAccessorDecoratorTarget")) return "method";
  if (type.flags & (ts.TypeFlags.Void | ts.TypeFlags.Undefined)) return "nothing";
  if (type.getConstructSignatures().length > 0) return "class";
  if (isFunctionWithThis(node) || functionWithThis(checker, node)) return "method";
  if (isDecoratedValue(checker, mayTakeMethod, node)) return "method";
  return isPlainFunction(checker, node) ? "function" : "unknown";
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
