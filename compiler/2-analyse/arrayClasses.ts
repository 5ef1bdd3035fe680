import ts from "typescript";
import type { Reach } from "../1-discover/reach.js";
import { ancestry } from "./names.js";

/** Methods that make an array of the class of the array that they are called on. */
export const keepsClass = (name: string): boolean =>
  /^(map|filter|slice|splice|concat|flat|flatMap)$/.test(name);

/** Does the class extend Array, at whatever distance? */
export function extendsArray(checker: ts.TypeChecker, cls: ts.ClassLikeDeclaration): boolean {
  const root = ancestry(checker, cls).at(-1) ?? cls;
  const clause = root.heritageClauses?.find((h) => h.token === ts.SyntaxKind.ExtendsKeyword);
  return clause?.types[0]?.expression.getText() === "Array";
}

/** The classes of the program of which something holds. */
export function classesOf(
  { modules }: Pick<Reach, "modules">,
  holds: (cls: ts.ClassLikeDeclaration) => boolean,
): ts.ClassLikeDeclaration[] {
  const found: ts.ClassLikeDeclaration[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isClassLike(node) && holds(node)) found.push(node);
    node.forEachChild(visit);
  };
  for (const module of modules) for (const statement of module.statements) visit(statement);
  return found;
}

/** All classes of the program that extend the class. */
export const subclasses = (reach: Pick<Reach, "checker" | "modules">, cls: ts.ClassLikeDeclaration) =>
  classesOf(reach, (c) => c !== cls && ancestry(reach.checker, c).includes(cls));

export const hasConstructor = (cls: ts.ClassLikeDeclaration): boolean =>
  cls.members.some(ts.isConstructorDeclaration);
