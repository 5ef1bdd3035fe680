import ts from "typescript";
import { thisParameter } from "./literalMethods.js";

/** `(value, context: ClassMethodDecoratorContext) => …`, or a function that is wanted as one. */
export function takesContext(checker: ts.TypeChecker, fn: ts.Node): boolean {
  const context = ts.isFunctionLike(fn) ? fn.parameters.at(1) : undefined;
  if (context) return isContextOrOther(checker.getTypeAtLocation(context));
  if (!ts.isArrowFunction(fn) && !ts.isFunctionExpression(fn)) return false;
  return isCalledWithContext(checker, checker.getContextualType(fn));
}

/** Are functions of the type called with a context? */
export const isCalledWithContext = (checker: ts.TypeChecker, type: ts.Type | undefined): boolean =>
  partsOf(type).some((part) =>
    part.getCallSignatures().some(({ parameters: [, context] }) => {
      const declaration = context?.valueDeclaration;
      return declaration && isContextOrOther(checker.getTypeOfSymbolAtLocation(context, declaration));
    }),
  );

const isContextOrOther = (type: ts.Type): boolean => partsOf(type).some(isContext);

const partsOf = (type: ts.Type | undefined): readonly ts.Type[] =>
  type === undefined ? [] : type.isUnion() ? type.types : [type];

/** Can a value of the type be called? */
export const isFunctionType = (checker: ts.TypeChecker, type: ts.Type): boolean =>
  signaturesOf(checker, type).length > 0;

/** Does the type say that its functions have a `this`? */
export const takesObject = (checker: ts.TypeChecker, type: ts.Type): boolean =>
  signaturesOf(checker, type).some(({ declaration }) => declaration && thisParameter(declaration));

const signaturesOf = (checker: ts.TypeChecker, type: ts.Type): readonly ts.Signature[] =>
  partsOf(type).flatMap((part) => checker.getApparentType(part).getCallSignatures());

export const isNamed = (type: ts.Type | undefined, name: string): boolean =>
  (type?.aliasSymbol ?? type?.symbol)?.name === name;

/** `target.get`, or `get` of `const { get, set } = target`, in a decorator of `accessor` fields. */
export function isPartOfTarget(checker: ts.TypeChecker, node: ts.Expression): boolean {
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
