import ts from "typescript";

/** The constructor that has a body; the others are overloads. */
export const constructorOf = (cls: ts.ClassLikeDeclaration): ts.ConstructorDeclaration | undefined =>
  cls.members.find(
    (m): m is ts.ConstructorDeclaration => ts.isConstructorDeclaration(m) && m.body !== undefined,
  );

/** `constructor(readonly x: number)`: parameters that are fields. */
export const parameterProperties = (cls: ts.ClassLikeDeclaration): readonly ts.ParameterDeclaration[] =>
  constructorOf(cls)?.parameters.filter((p) => ts.isParameterPropertyDeclaration(p, p.parent)) ?? [];
