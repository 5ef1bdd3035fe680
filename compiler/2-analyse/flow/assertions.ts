import ts from "typescript";
import type { Values } from "../facts.js";
import { equality, outermost, skipWrappers } from "../operators.js";
import type { Flow } from "./build.js";
import { bit, nullishBits } from "./lattice.js";
import type { Wiring } from "./wiring.js";

/** What `x!` says of values that may be null themselves. */
export function assertions(flow: Flow): Pick<Values, "holdsNothing" | "isNullItself" | "keepsNull"> {
  const { checker } = flow.wiring;
  /** Does the place take any `T`, which may be null itself? */
  const takesAny = (node: ts.Expression): boolean =>
    goesOnlyWhere(flow.wiring, assertionOf(node), isParameter);
  const bitsOf = (node: ts.Expression): number => {
    const cell = flow.cellOf(node);
    return cell ? flow.graph.content(cell).bits : 0;
  };
  return {
    holdsNothing(node) {
      const type = elementType(checker, node);
      if (!isParameter(type)) return admitsNothing(checker, type) && !keepsNull(flow.wiring, node);
      // None of a `T` is undefined unless something says that it is null
      return !takesAny(node) && (bitsOf(node) & bit.null) !== 0;
    },
    isNullItself(node) {
      const inside = skipWrappers(node);
      if (stored(checker, inside).some((value) => (bitsOf(value) & nullishBits) !== 0)) return true;
      const isLibrary = ts.isCallExpression(inside) && flow.wiring.calls.builtin(inside) !== undefined;
      if (!isLibrary || !isParameter(checker.getTypeAtLocation(node))) return false;
      return takesAny(node) && (bitsOf(node) & bit.null) !== 0;
    },
    keepsNull: (node) => keepsNull(flow.wiring, node),
  };
}

/** `x!` around the expression. */
const assertionOf = (node: ts.Expression): ts.Node => outermost(node).parent;

/**
 * Does `m.get(k)!`, `items[i]!` say that there is an element, and not that it isn't null? So where null is among the elements, and
 * may be where it goes to: JavaScript hands it on.
 */
export function keepsNull(w: Wiring, node: ts.Expression): boolean {
  const inside = skipWrappers(node);
  const isElement = ts.isElementAccessExpression(inside);
  if (!isElement && !(ts.isCallExpression(inside) && w.calls.builtin(inside))) return false;
  const type = isElement ? elementType(w.checker, inside) : w.checker.getTypeAtLocation(inside);
  return admitsNull(type) && goesOnlyWhere(w, assertionOf(node), admitsNull);
}

const admitsNull = (type: ts.Type): boolean =>
  partsOf(type).some((part) => (part.flags & ts.TypeFlags.Null) !== 0);

/** Do all places that the value goes to take such a type, also by way of a variable of no declared type? */
function goesOnlyWhere(w: Wiring, node: ts.Node, takes: (type: ts.Type) => boolean): boolean {
  if (!ts.isExpression(node)) return false;
  const wanted = w.checker.getContextualType(node);
  if (wanted) return takes(wanted);
  const { parent } = outermost(node);
  if (ts.isBinaryExpression(parent) && equality.has(parent.operatorToken.kind)) return true;
  // None has no members either
  if (ts.isPropertyAccessExpression(parent) && ts.isIdentifier(node)) return true;
  if (!ts.isVariableDeclaration(parent) || parent.type || !ts.isIdentifier(parent.name)) return false;
  const reads = w.bindings.of(parent.name)?.references.filter((reference) => reference !== parent.name) ?? [];
  return reads.length > 0 && reads.every((reference) => goesOnlyWhere(w, reference, takes));
}

/**
 * The values of type `T` that are assigned to a variable or field like `result: T | undefined`: of these, `result!` says that
 * there has been one.
 */
export function stored(checker: ts.TypeChecker, node: ts.Expression): readonly ts.Expression[] {
  const name = ts.isPropertyAccessExpression(node) ? node.name : node;
  const symbol = ts.isMemberName(name) ? checker.getSymbolAtLocation(name) : undefined;
  const declaration = symbol?.valueDeclaration;
  if (!declaration || !isParameter(checker.getTypeOfSymbol(symbol))) return [];
  const found: ts.Expression[] = [];
  const visit = (at: ts.Node): void => {
    if (ts.isBinaryExpression(at) && assigns.has(at.operatorToken.kind) && isOf(at.left))
      found.push(at.right);
    at.forEachChild(visit);
  };
  const isOf = (target: ts.Expression): boolean => {
    const assigned = ts.isPropertyAccessExpression(target) ? target.name : target;
    return ts.isMemberName(assigned) && checker.getSymbolAtLocation(assigned) === symbol;
  };
  visit(
    ts.findAncestor(declaration.parent, (at) => ts.isFunctionLike(at) || ts.isClassLike(at)) ?? declaration,
  );
  return found.filter((value) => !admitsNothing(checker, checker.getTypeAtLocation(value)));
}

const assigns: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsToken,
  ts.SyntaxKind.QuestionQuestionEqualsToken,
]);

/** Of an element or property as it is declared, without the undefined of an index that may be out of range. */
function elementType(checker: ts.TypeChecker, node: ts.ElementAccessExpression): ts.Type {
  const owner = checker.getApparentType(
    checker.getNonNullableType(checker.getTypeAtLocation(node.expression)),
  );
  const index = checker.getTypeAtLocation(node.argumentExpression);
  const isNumber = (index.flags & ts.TypeFlags.NumberLike) !== 0;
  const kind = isNumber ? ts.IndexKind.Number : ts.IndexKind.String;
  const isTuple = checker.isTupleType(owner);
  return (!isTuple && checker.getIndexInfoOfType(owner, kind)?.type) || checker.getTypeAtLocation(node);
}

const partsOf = (type: ts.Type): readonly ts.Type[] => (type.isUnion() ? type.types : [type]);

export const isParameter = (type: ts.Type): boolean =>
  partsOf(type).some((part) => (part.flags & ts.TypeFlags.TypeParameter) !== 0);

const admitsNothing = (checker: ts.TypeChecker, type: ts.Type): boolean =>
  partsOf(type).some((part) => (part.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)) !== 0) &&
  checker.getNonNullableType(type) !== type;
