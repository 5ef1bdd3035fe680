import ts from "typescript";
import type { Reach } from "../1-discover/reach.js";
import { subclasses } from "./arrayClasses.js";
import { hasForm } from "./forms.js";

/**
 * `Object.setPrototypeOf(this, new.target.prototype)` in a constructor, as code that was once compiled to ES5 has it: the
 * object has that prototype anyway. `Object.setPrototypeOf(this, Sensor.prototype)` says the same where the class has no
 * subclasses, or they say it too.
 */
export function setsOwnPrototype(reach: Pick<Reach, "checker" | "modules">, node: ts.Node): boolean {
  const cls = ownPrototypeClass(reach.checker, node);
  if (!cls || !ts.isCallExpression(node)) return false;
  if (isNewTarget(node.arguments[1]!)) return true;
  return subclasses(reach, cls).every((c) =>
    constructorCalls(c).some((call) => isNamed(reach.checker, call, c)),
  );
}

/** The class in whose constructor the call stands, if it says nothing but which class `this` is of. */
function ownPrototypeClass(checker: ts.TypeChecker, node: ts.Node): ts.ClassLikeDeclaration | undefined {
  if (!ts.isCallExpression(node) || !ts.isExpressionStatement(node.parent)) return undefined;
  if (!hasForm(node.expression, "Object.setPrototypeOf") || node.arguments.length !== 2) return undefined;
  const ctor = node.parent.parent.parent;
  if (node.arguments[0]!.kind !== ts.SyntaxKind.ThisKeyword || !ts.isConstructorDeclaration(ctor))
    return undefined;
  return isNewTarget(node.arguments[1]!) || isNamed(checker, node, ctor.parent) ? ctor.parent : undefined;
}

const isNewTarget = (node: ts.Expression): boolean => hasForm(node, "new.target.prototype");

/** `A.prototype` in the class A */
function isNamed(checker: ts.TypeChecker, call: ts.CallExpression, cls: ts.ClassLikeDeclaration): boolean {
  const prototype = call.arguments[1];
  if (!prototype || !ts.isPropertyAccessExpression(prototype) || prototype.name.text !== "prototype")
    return false;
  return checker.getSymbolAtLocation(prototype.expression)?.valueDeclaration === cls;
}

function constructorCalls(cls: ts.ClassLikeDeclaration): readonly ts.CallExpression[] {
  const statements = cls.members.find(ts.isConstructorDeclaration)?.body?.statements ?? [];
  return statements.flatMap((s) =>
    ts.isExpressionStatement(s) && ts.isCallExpression(s.expression) ? [s.expression] : [],
  );
}
