import ts from "typescript";
import { isLibraryPath } from "../1-discover/library.js";
import type { Writers } from "./writers.js";

/** How many arguments a method gets from those who expect the method of MicroPython that it overrides; -1 if it overrides none. */
export function arityByOverride(
  checker: ts.TypeChecker,
  fn: ts.SignatureDeclaration | ts.ClassLikeDeclaration,
): number {
  if (!ts.isMethodDeclaration(fn) || !ts.isIdentifier(fn.name) || !ts.isClassLike(fn.parent)) return -1;
  const name = fn.name.text;
  const overridden = basesOf(checker, fn.parent)
    .filter((base) => isLibraryPath(base.getSourceFile().fileName))
    .flatMap((base) => base.members.filter((m) => ts.isMethodDeclaration(m) && isNamed(m, name)));
  return Math.max(-1, ...overridden.map((m) => positions((m as ts.MethodDeclaration).parameters)));
}

/** Has a class that is derived from its own a method or accessor of that name? */
export function isOverridden(
  checker: ts.TypeChecker,
  { named }: Pick<Writers, "named">,
  method: ts.MethodDeclaration | ts.AccessorDeclaration,
): boolean {
  const own = method.parent;
  return named(method.name.getText()).some(
    ({ parent }) =>
      ts.isClassLike(own) &&
      parent !== own &&
      ts.isClassLike(parent) &&
      basesOf(checker, parent).includes(own),
  );
}

function basesOf(checker: ts.TypeChecker, cls: ts.ClassLikeDeclaration): ts.ClassLikeDeclaration[] {
  const clause = cls.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword);
  const base = clause?.types[0] && checker.getTypeAtLocation(clause.types[0]).symbol?.valueDeclaration;
  return base && ts.isClassLike(base) ? [base, ...basesOf(checker, base)] : [];
}

const isNamed = ({ name }: ts.ClassElement, text: string): boolean =>
  name !== undefined && ts.isIdentifier(name) && name.text === text;

/** Parameters that are filled by position: not what is given by keyword. */
function positions(parameters: readonly ts.ParameterDeclaration[]): number {
  if (parameters.some((p) => p.dotDotDotToken)) return Number.POSITIVE_INFINITY;
  return parameters.filter(({ type }) => !isKeywords(type)).length;
}

const isKeywords = (type: ts.TypeNode | undefined): boolean =>
  type !== undefined &&
  ts.isTypeReferenceNode(type) &&
  ts.isIdentifier(type.typeName) &&
  type.typeName.text === "Kw";
