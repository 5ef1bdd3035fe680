import ts from "typescript";
import { isLibrary } from "./calls.js";
import { skipWrappers } from "./operators.js";
import { returned } from "./returned.js";

/**
 * Is it `any` only because the library says so of `Array(n)`, and nobody has written the word? Then what flows there tells
 * what it is: `const counts = new Array(n).fill(0)`.
 */
export function isUntyped(checker: ts.TypeChecker, node: ts.Expression): boolean {
  const seen = new Set<ts.Node>();
  return ofExpression(node);

  function ofExpression(wrapped: ts.Expression): boolean {
    const at = skipWrappers(wrapped);
    if (seen.has(at)) return true;
    seen.add(at);
    if (ts.isIdentifier(at)) return ofDeclaration(checker.getSymbolAtLocation(at)?.valueDeclaration);
    if (ts.isPropertyAccessExpression(at))
      return ofDeclaration(checker.getSymbolAtLocation(at.name)?.valueDeclaration);
    if (ts.isElementAccessExpression(at)) return ofExpression(at.expression);
    if (ts.isNewExpression(at)) return isArrayMaker(at);
    if (ts.isCallExpression(at)) return isArrayMaker(at) || ofCall(at);
    if (ts.isConditionalExpression(at)) return [at.whenTrue, at.whenFalse].every(ofPart);
    if (ts.isBinaryExpression(at)) return [at.left, at.right].every(ofPart);
    if (ts.isArrayLiteralExpression(at)) return at.elements.every(ofPart);
    return false;
  }

  function ofPart(node: ts.Expression): boolean {
    const inner = ts.isSpreadElement(node) ? node.expression : node;
    return !holdsAny(checker, checker.getTypeAtLocation(inner)) || ofExpression(inner);
  }

  /** `Array(n)`, `new Array(n)` */
  function isArrayMaker(node: ts.CallExpression | ts.NewExpression): boolean {
    if (!ts.isIdentifier(node.expression) || node.expression.text !== "Array" || node.typeArguments)
      return false;
    const declaration = checker.getResolvedSignature(node)?.declaration;
    return declaration !== undefined && isLibrary(declaration);
  }

  /** `rows.map(…)`, `Array.from(…, () => Array(n))`, `zeros(n)` */
  function ofCall(node: ts.CallExpression): boolean {
    const declaration = checker.getResolvedSignature(node)?.declaration;
    if (!declaration || ts.isJSDocSignature(declaration)) return false;
    if (!isLibrary(declaration)) return isBodied(declaration) && ofFunction(declaration);
    const callee = skipWrappers(node.expression);
    if (!ts.isPropertyAccessExpression(callee)) return false;
    const [callback] = node.arguments.filter(isCallback);
    const isOfReceiver = ofPart(callee.expression);
    return isOfReceiver && (!callback || (callback.type === undefined && ofFunction(callback)));
  }

  function ofFunction(fn: ts.FunctionLikeDeclaration): boolean {
    if (fn.type || !fn.body) return false;
    return returned(fn.body).every(ofPart);
  }

  function ofDeclaration(declaration: ts.Node | undefined): boolean {
    if (!declaration || seen.has(declaration)) return declaration !== undefined;
    seen.add(declaration);
    if (ts.isBindingElement(declaration))
      return ofDeclaration(ts.walkUpBindingElementsAndPatterns(declaration));
    if (ts.isParameter(declaration)) return ofParameter(declaration);
    if (ts.isPropertyAssignment(declaration)) return ofPart(declaration.initializer);
    if (!ts.isVariableDeclaration(declaration) && !ts.isPropertyDeclaration(declaration)) return false;
    if (declaration.type) return false;
    const loop = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : undefined;
    if (loop && ts.isForOfStatement(loop)) return ofExpression(loop.expression);
    return declaration.initializer !== undefined && ofPart(declaration.initializer);
  }

  /** `counts.forEach((n) => …)`: what the method hands to its callback is in the array. */
  function ofParameter({ type, parent: fn }: ts.ParameterDeclaration): boolean {
    if (type || !isCallback(fn) || !ts.isCallExpression(fn.parent)) return false;
    const declaration = checker.getResolvedSignature(fn.parent)?.declaration;
    const callee = skipWrappers(fn.parent.expression);
    const isMethod =
      declaration !== undefined && isLibrary(declaration) && ts.isPropertyAccessExpression(callee);
    return (
      isMethod && [callee.expression, ...fn.parent.arguments.filter((a) => !isCallback(a))].every(ofPart)
    );
  }
}

const isCallback = (node: ts.Node): node is ts.ArrowFunction | ts.FunctionExpression =>
  ts.isArrowFunction(node) || ts.isFunctionExpression(node);

const isBodied = (node: ts.SignatureDeclaration): node is ts.FunctionLikeDeclaration =>
  "body" in node && node.body !== undefined;

/** `any`, `any[]`, `any[][]` */
function holdsAny(checker: ts.TypeChecker, type: ts.Type): boolean {
  if (type.flags & ts.TypeFlags.Any) return true;
  const [element] = checker.isArrayType(type) ? checker.getTypeArguments(type as ts.TypeReference) : [];
  return element !== undefined && holdsAny(checker, element);
}
