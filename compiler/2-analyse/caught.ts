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
  if (ts.isElementAccessExpression(inner)) return isCaught(checker, inner.expression);
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
  if (!ts.isVariableDeclaration(root)) return false;
  return (
    ts.isCatchClause(root.parent) || (root.initializer !== undefined && isCaught(checker, root.initializer))
  );
}

/** `e` of `promise.catch((e) => …)` and `promise.then(f, (e) => …)` */
function isReasonParameter(checker: ts.TypeChecker, parameter: ts.ParameterDeclaration): boolean {
  const fn = parameter.parent;
  if (!ts.isArrowFunction(fn) && !ts.isFunctionExpression(fn)) return false;
  const type = checker.getContextualType(fn);
  const signature = type && checker.getNonNullableType(type).getCallSignatures()[0];
  const declared = signature?.parameters[fn.parameters.indexOf(parameter)];
  return declared !== undefined && isReasonSymbol(declared);
}

/** `reason` of what `Promise.allSettled` gives for a rejected promise. */
function isReason(checker: ts.TypeChecker, name: ts.MemberName): boolean {
  const symbol = checker.getSymbolAtLocation(name);
  return symbol !== undefined && isReasonSymbol(symbol);
}

/** Is it what the library calls the reason of a rejection? */
export const isReasonSymbol = (symbol: ts.Symbol): boolean =>
  symbol.name === "reason" && symbol.valueDeclaration?.getSourceFile().isDeclarationFile === true;
