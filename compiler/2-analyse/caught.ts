import ts from "typescript";
import { skipWrappers } from "./operators.js";

/**
 * Is it an `any` that was thrown or is why a promise was rejected, or a member of such a one? Nobody can declare what it is:
 * its members are looked up when the program runs; see docs/decisions/exceptions.md.
 */
export function isCaught(checker: ts.TypeChecker, node: ts.Expression): boolean {
  const inner = skipWrappers(node);
  if (!(checker.getTypeAtLocation(inner).flags & ts.TypeFlags.Any)) return false;
  if (ts.isPropertyAccessExpression(inner))
    return isReason(checker, inner.name) || isCaught(checker, inner.expression);
  if (ts.isElementAccessExpression(inner))
    return isCaught(checker, inner.expression) || isListOfReasons(checker, inner.expression);
  if (ts.isCallExpression(inner)) return isTextOfText(checker, inner);
  const declaration = ts.isIdentifier(inner) && checker.getSymbolAtLocation(inner)?.valueDeclaration;
  return declaration ? declaresCaught(checker, declaration) : false;
}

/** `e.message` and the like of a caught value, which texts are read from: of errors they are strings. */
export function isCaughtText(checker: ts.TypeChecker, node: ts.Expression): boolean {
  const inner = skipWrappers(node);
  if (ts.isCallExpression(inner)) return isTextOfText(checker, inner);
  return (
    ts.isPropertyAccessExpression(inner) &&
    /^(name|message|stack)$/.test(inner.name.text) &&
    isCaught(checker, inner)
  );
}

/** `e.message.trim()` */
function isTextOfText(checker: ts.TypeChecker, { expression }: ts.CallExpression): boolean {
  if (!ts.isPropertyAccessExpression(expression) || !isCaughtText(checker, expression.expression))
    return false;
  const method = checker.getPropertyOfType(
    checker.getApparentType(checker.getStringType()),
    expression.name.text,
  );
  const signature = method && checker.getTypeOfSymbol(method).getCallSignatures()[0];
  return signature !== undefined && (signature.getReturnType().flags & ts.TypeFlags.String) !== 0;
}

function declaresCaught(checker: ts.TypeChecker, declaration: ts.Declaration): boolean {
  const root = ts.isBindingElement(declaration)
    ? ts.walkUpBindingElementsAndPatterns(declaration)
    : declaration;
  if (ts.isParameter(root)) return isReasonParameter(checker, root);
  if (ts.isBindingElement(declaration) && takesReason(checker, declaration)) return true;
  if (!ts.isVariableDeclaration(root)) return false;
  if (ts.isCatchClause(root.parent)) return true;
  const loop = root.parent.parent;
  if (ts.isForOfStatement(loop)) return isListOfReasons(checker, loop.expression);
  return root.initializer !== undefined && isCaught(checker, root.initializer);
}

/** `const { error } = suppressed` */
function takesReason(checker: ts.TypeChecker, element: ts.BindingElement): boolean {
  const key = element.propertyName ?? element.name;
  if (!ts.isObjectBindingPattern(element.parent) || !ts.isIdentifier(key)) return false;
  const symbol = checker.getPropertyOfType(checker.getTypeAtLocation(element.parent), key.text);
  return symbol !== undefined && isReasonSymbol(symbol);
}

/** `e` of `promise.catch((e) => …)`, `promise.then(f, (e) => …)` and `aggregate.errors.map((e) => …)` */
function isReasonParameter(checker: ts.TypeChecker, parameter: ts.ParameterDeclaration): boolean {
  const fn = parameter.parent;
  if (!ts.isArrowFunction(fn) && !ts.isFunctionExpression(fn)) return false;
  if (parameter === fn.parameters[0] && isGivenReasons(checker, fn.parent)) return true;
  const type = checker.getContextualType(fn);
  const signature = type && checker.getNonNullableType(type).getCallSignatures()[0];
  const declared = signature?.parameters[fn.parameters.indexOf(parameter)];
  return declared !== undefined && isReasonSymbol(declared);
}

/** `aggregate.errors.map(f)` */
const isGivenReasons = (checker: ts.TypeChecker, call: ts.Node): boolean =>
  ts.isCallExpression(call) &&
  ts.isPropertyAccessExpression(call.expression) &&
  isListOfReasons(checker, call.expression.expression);

/** `errors` of an AggregateError. */
function isListOfReasons(checker: ts.TypeChecker, node: ts.Expression): boolean {
  const list = skipWrappers(node);
  if (!ts.isPropertyAccessExpression(list) || list.name.text !== "errors") return false;
  return checker.getSymbolAtLocation(list.name)?.valueDeclaration?.getSourceFile().isDeclarationFile === true;
}

/** `reason` of what `Promise.allSettled` gives for a rejected promise, `error` and `suppressed` of a SuppressedError. */
function isReason(checker: ts.TypeChecker, name: ts.MemberName): boolean {
  const symbol = checker.getSymbolAtLocation(name);
  return symbol !== undefined && isReasonSymbol(symbol);
}

/** Is it what the library calls the reason of a rejection, or an error that another one hid? */
export const isReasonSymbol = (symbol: ts.Symbol): boolean =>
  /^(reason|error|suppressed)$/.test(symbol.name) &&
  symbol.valueDeclaration?.getSourceFile().isDeclarationFile === true;
