import ts from "typescript";

/** The constructor that has a body; the others are overloads. */
export const constructorOf = (cls: ts.ClassLikeDeclaration): ts.ConstructorDeclaration | undefined =>
  cls.members.find(
    (m): m is ts.ConstructorDeclaration => ts.isConstructorDeclaration(m) && m.body !== undefined,
  );

/** `constructor(readonly x: number)`: parameters that are fields. */
export const parameterProperties = (cls: ts.ClassLikeDeclaration): readonly ts.ParameterDeclaration[] =>
  constructorOf(cls)?.parameters.filter((p) => ts.isParameterPropertyDeclaration(p, p.parent)) ?? [];

/** The class of whose members one says `super`; what the class extends is evaluated outside of it. */
export function classOfSuper(node: ts.Node): ts.ClassLikeDeclaration | undefined {
  const isMember = (at: ts.Node) => ts.isClassElement(at) && ts.isClassLike(at.parent);
  return ts.findAncestor(node, isMember)?.parent as ts.ClassLikeDeclaration | undefined;
}
