import ts from "typescript";
import { outermostWrapper, skipWrappers } from "./operators.js";
import { usesThis } from "./ownThis.js";

/** What an object literal has under a name as a function that can use `this`. */
export function methodOf(
  p: ts.ObjectLiteralElementLike,
): ts.MethodDeclaration | ts.FunctionExpression | undefined {
  if (ts.isMethodDeclaration(p)) return p;
  if (ts.isPropertyAssignment(p) && ts.isFunctionExpression(p.initializer)) return p.initializer;
  return undefined;
}

/** Object literals with getters or setters are instances of a class of their own: dicts run no code. */
export const hasAccessors = (node: ts.ObjectLiteralExpression): boolean =>
  node.properties.some(ts.isAccessor);

/** Does a method of the literal use `this`, or is a function that takes `this` put into it, other than as an argument? */
export const hasMethodsWithThis = (
  node: ts.ObjectLiteralExpression,
  takesThis: (value: ts.Expression) => boolean,
  passesThis: (fn: ts.Node) => boolean,
): boolean =>
  node.properties.some((p) => {
    const method = methodOf(p);
    if (method) return usesThis(method) && !passesThis(method);
    const value = propertyValue(p);
    return value !== undefined && takesThis(value) && !passesThis(value);
  });

const propertyValue = (p: ts.ObjectLiteralElementLike): ts.Expression | undefined =>
  ts.isPropertyAssignment(p) ? p.initializer : ts.isShorthandPropertyAssignment(p) ? p.name : undefined;

/** The parameter by which a function says what its `this` is: `function f(this: Counter)`. */
export function thisParameter(fn: ts.Node): ts.ParameterDeclaration | undefined {
  const first = ts.isFunctionLike(fn) ? fn.parameters[0] : undefined;
  return first && ts.isIdentifier(first.name) && first.name.text === "this" ? first : undefined;
}

/** Does the function say what its `this` is, or the type that it is wanted as? */
export function declaresThis(checker: ts.TypeChecker, fn: ts.Node): boolean {
  if (thisParameter(fn)) return true;
  const property = ts.isMethodDeclaration(fn) ? fn : fn.parent;
  const literal = ts.isObjectLiteralElementLike(property) ? property.parent : undefined;
  if (literal && ts.isObjectLiteralExpression(literal) && hasThisType(checker, literal)) return true;
  const wanted = ts.isFunctionExpression(fn)
    ? checker.getContextualType(fn)
    : ts.isMethodDeclaration(fn) && ts.isObjectLiteralExpression(fn.parent)
      ? typeOfProperty(checker, fn.parent, fn.name)
      : undefined;
  const type = wanted && checker.getNonNullableType(wanted);
  const signatures = type?.isUnion()
    ? type.types.flatMap((each) => each.getCallSignatures())
    : (type?.getCallSignatures() ?? []);
  return signatures.some(({ declaration }) => declaration && thisParameter(declaration) !== undefined);
}

/** `methods: M & ThisType<D & M>`, of the literal or one around it */
function hasThisType(checker: ts.TypeChecker, literal: ts.ObjectLiteralExpression): boolean {
  const wanted = checker.getContextualType(literal);
  const type = wanted && checker.getNonNullableType(wanted);
  const parts = type?.isIntersection() ? type.types : type ? [type] : [];
  if (parts.some(({ symbol }) => symbol?.name === "ThisType")) return true;
  const { parent } = literal;
  return (
    ts.isPropertyAssignment(parent) &&
    ts.isObjectLiteralExpression(parent.parent) &&
    hasThisType(checker, parent.parent)
  );
}

/** What the place of an object literal wants under a name. */
function typeOfProperty(
  checker: ts.TypeChecker,
  literal: ts.ObjectLiteralExpression,
  name: ts.PropertyName,
): ts.Type | undefined {
  const wanted = checker.getContextualType(literal);
  const type = wanted && checker.getNonNullableType(wanted);
  if (!type) return undefined;
  const key = ts.isComputedPropertyName(name) ? checker.getTypeAtLocation(name.expression) : undefined;
  const isKnown = key?.isStringLiteral() || key?.isNumberLiteral();
  const text = ts.isComputedPropertyName(name) ? (isKnown ? String(key?.value) : undefined) : name.text;
  const property = text === undefined ? undefined : checker.getPropertyOfType(type, text);
  return property ? checker.getTypeOfSymbol(property) : checker.getIndexTypeOfType(type, ts.IndexKind.String);
}

/** A function by itself, declared or kept in a constant, that takes `this`; it is called by `call`, `apply`, `bind` or as a method. */
export function isFunctionWithThis(fn: ts.Node): boolean {
  const isGiven = ts.isFunctionExpression(fn) && isHandedOn(fn);
  const isAlone =
    ts.isFunctionDeclaration(fn) ||
    (ts.isFunctionExpression(fn) && ts.isVariableDeclaration(outermostWrapper(fn).parent));
  // of one that is handed on the type where it's wanted says what its `this` is, if it doesn't itself
  return (isGiven || (isAlone && thisParameter(fn) !== undefined)) && usesThis(fn);
}

/** What a decorator hands back, or gives to `addInitializer`; elsewhere such a function is refused. */
function isHandedOn(fn: ts.FunctionExpression): boolean {
  const { parent } = outermostWrapper(fn);
  return ts.isReturnStatement(parent) || ts.isArrowFunction(parent) || addsInitializer(parent);
}

/** `context.addInitializer(f)` */
export const addsInitializer = (node: ts.Node): boolean =>
  ts.isCallExpression(node) &&
  ts.isPropertyAccessExpression(node.expression) &&
  node.expression.name.text === "addInitializer";

/** The declaration of such a function where an expression names it. */
export function functionWithThis(
  checker: ts.TypeChecker,
  node: ts.Expression,
): ts.FunctionLikeDeclaration | undefined {
  if (!ts.isIdentifier(node)) return undefined;
  const isShorthand = ts.isShorthandPropertyAssignment(node.parent) && node.parent.name === node;
  let symbol = isShorthand
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node);
  if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
  const declaration = symbol?.valueDeclaration;
  const value = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : declaration;
  const fn = value && ts.isExpression(value) ? skipWrappers(value) : value;
  return fn && isFunctionWithThis(fn) ? (fn as ts.FunctionLikeDeclaration) : undefined;
}
