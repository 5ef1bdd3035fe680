import ts from "typescript";
import type { Reach } from "../../1-discover/reach.js";
import type { Bindings } from "../bindings.js";
import { isAssigned } from "../bindings.js";
import { isMemberAccess } from "../memberKeys.js";
import { skipWrappers } from "../operators.js";

/** What takes keys away from objects: `delete o[k]`, and another object in the place of the first. */
export interface LostKeys {
  /** Can a key that the object of an expression had be gone later? */
  canLose(object: ts.Expression): boolean;
}

export function lostKeys({ checker, modules }: Reach, bindings: Bindings): LostKeys {
  const emptied: ts.Type[] = [];
  const replaced = new Set<string>();
  const visit = (node: ts.Node): void => {
    const target = ts.isDeleteExpression(node) ? skipWrappers(node.expression) : undefined;
    if (target && isMemberAccess(target)) emptied.push(checker.getTypeAtLocation(target.expression));
    if (ts.isPropertyAccessExpression(node) && isAssigned(node) && !isInConstructor(node))
      replaced.add(node.name.text);
    node.forEachChild(visit);
  };
  for (const module of modules) for (const statement of module.statements) visit(statement);
  const isKept = (node: ts.Expression): boolean => {
    if (ts.isIdentifier(node)) return bindings.of(node)?.writes.length === 0;
    if (ts.isPropertyAccessExpression(node))
      return !replaced.has(node.name.text) && isKept(skipWrappers(node.expression));
    return node.kind === ts.SyntaxKind.ThisKeyword;
  };
  return {
    canLose(object) {
      const type = checker.getTypeAtLocation(object);
      const canBe = (other: ts.Type) =>
        checker.isTypeAssignableTo(other, type) || checker.isTypeAssignableTo(type, other);
      return !isKept(skipWrappers(object)) || emptied.some(canBe);
    },
  };
}

const isInConstructor = (node: ts.Node): boolean =>
  ts.findAncestor(node, ts.isFunctionLike)?.kind === ts.SyntaxKind.Constructor;
