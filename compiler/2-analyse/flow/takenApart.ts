import ts from "typescript";
import { propertyOf } from "../memberKeys.js";
import type { Types } from "../types.js";
import { memberText } from "./wiring.js";

interface Asked {
  readonly checker: ts.TypeChecker;
  readonly types: Types;
}

/**
 * The type of what a pattern left of `=` takes apart, at any depth of it; of the pattern itself the checker says that it's a
 * tuple, or has all the properties. Undefined of a node that is no such pattern.
 */
export function takenApart(w: Asked, target: ts.Node): ts.Type | undefined {
  const { parent } = target;
  if (ts.isParenthesizedExpression(parent)) return takenApart(w, parent);
  if (ts.isBinaryExpression(parent)) return assigned(w, parent, target);
  if (ts.isForOfStatement(parent) && parent.initializer === target)
    return iteratedType(w, w.checker.getTypeAtLocation(parent.expression));
  if (ts.isSpreadElement(parent)) return takenApart(w, parent) && w.checker.getUnknownType();
  if (ts.isArrayLiteralExpression(parent)) {
    const whole = takenApart(w, parent);
    return whole && elementOf(w, whole, parent.elements.indexOf(target as ts.Expression));
  }
  if (ts.isPropertyAssignment(parent) && parent.initializer === target) {
    const whole = takenApart(w, parent.parent);
    return whole && propertyType(w, whole, parent.name);
  }
  return undefined;
}

/** `[a] = value`; inside of a pattern `[a] = value` is a default, of which the type says nothing. */
function assigned(w: Asked, node: ts.BinaryExpression, target: ts.Node): ts.Type | undefined {
  if (node.operatorToken.kind !== ts.SyntaxKind.EqualsToken || node.left !== target) return undefined;
  const whole = takenApart(w, node);
  return whole ? w.checker.getNonNullableType(whole) : w.checker.getTypeAtLocation(node.right);
}

function elementOf(w: Asked, whole: ts.Type, at: number): ts.Type {
  const property = w.checker.isTupleType(whole) ? propertyOf(w.checker, whole, String(at)) : undefined;
  return property ? w.checker.getTypeOfSymbol(property) : iteratedType(w, whole);
}

function iteratedType({ checker, types }: Asked, whole: ts.Type): ts.Type {
  const known = types.element(whole);
  if (known) return known;
  const iterator = checker
    .getPropertiesOfType(checker.getApparentType(whole))
    .find(({ name }) => name.startsWith("__@iterator@"));
  const [signature] = iterator ? checker.getTypeOfSymbol(iterator).getCallSignatures() : [];
  return (signature && types.element(signature.getReturnType())) ?? checker.getUnknownType();
}

function propertyType({ checker }: Asked, whole: ts.Type, name: ts.PropertyName): ts.Type {
  const text = memberText(checker, name);
  const property = text === undefined ? undefined : propertyOf(checker, whole, text);
  if (property) return checker.getTypeOfSymbol(property);
  const inside = checker.getIndexTypeOfType(checker.getApparentType(whole), ts.IndexKind.String);
  return inside ?? checker.getUnknownType();
}
