import ts from "typescript";
import { calledThrough } from "../1-discover/throughMember.js";
import { isStatic } from "./bindings.js";
import { isSame } from "./forms.js";
import { outermostWrapper, skipParentheses, skipWrappers } from "./operators.js";
import { usesThis } from "./ownThis.js";

/** A method that is taken from one object, or from its class, and called on another. */
export interface OtherThis {
  readonly method: ts.MethodDeclaration | ts.FunctionExpression;
  readonly object: ts.Expression;
  /** `C` of `C.prototype.m` */
  readonly cls?: ts.Expression;
}

/** `counter.inc` of `counter.inc.call(other)`, `C.prototype.m` of `C.prototype.m.apply(c, args)`. */
export function otherThis(checker: ts.TypeChecker, taken: ts.Node): OtherThis | undefined {
  const node = ts.isExpression(taken) ? skipWrappers(taken) : taken;
  if (!ts.isPropertyAccessExpression(node) || ts.isOptionalChain(node)) return undefined;
  const object = givenThis(node);
  const owner = skipParentheses(node.expression);
  if (!object || owner.kind === ts.SyntaxKind.SuperKeyword) return undefined;
  const method = declaredMethod(checker.getSymbolAtLocation(node.name)?.valueDeclaration);
  if (!method) return undefined;
  const cls = prototypeOwner(owner);
  if (cls) return { method, object, cls };
  return isSame(object, owner) ? undefined : { method, object };
}

/** `C` of `C.prototype` */
function prototypeOwner(node: ts.Expression): ts.Expression | undefined {
  const isPrototype = ts.isPropertyAccessExpression(node) && node.name.text === "prototype";
  return isPrototype ? node.expression : undefined;
}

/** The object that `call`, `apply` or `bind` is given. */
function givenThis(method: ts.PropertyAccessExpression): ts.Expression | undefined {
  const taken = outermostWrapper(method);
  const call = taken.parent.parent;
  if (calledThrough(call)?.fn !== taken) return undefined;
  const [given] = (call as ts.CallExpression).arguments;
  return given && !ts.isSpreadElement(given) ? given : undefined;
}

function declaredMethod(
  declaration: ts.Declaration | undefined,
): ts.MethodDeclaration | ts.FunctionExpression | undefined {
  if (!declaration) return undefined;
  if (ts.isMethodDeclaration(declaration)) {
    const isOfClass = ts.isClassLike(declaration.parent);
    const isMine = declaration.body !== undefined && !isStatic(declaration);
    return isMine && (isOfClass || usesThis(declaration)) ? declaration : undefined;
  }
  const value = ts.isPropertyAssignment(declaration) ? declaration.initializer : undefined;
  return value && ts.isFunctionExpression(value) && usesThis(value) ? value : undefined;
}
