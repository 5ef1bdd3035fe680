import ts from "typescript";
import type { Reach } from "../1-discover/reach.js";
import { isStatic } from "./bindings.js";
import { constructorOf, parameterProperties } from "./constructors.js";
import { memberText } from "./flow/wiring.js";
import { ancestry } from "./names.js";

type Field = ts.PropertyDeclaration | ts.ParameterDeclaration;

/**
 * What methods do with fields while an instance is being made, before these are set: the constructor of a base, or an initialiser,
 * calls a method that a derived class has.
 */
export interface EarlyUses {
  /** The fields that are read: they are undefined then, whatever their type says. */
  readonly reads: ReadonlySet<ts.Node>;
  /** The targets `this.x` of assignments, by which fields come out of turn, with the classes of the instances. */
  readonly writes: ReadonlyMap<ts.Node, ReadonlySet<ts.ClassLikeDeclaration>>;
}

export function earlyUses({ checker, modules }: Reach): EarlyUses {
  const reads = new Set<ts.Node>();
  const writes = new Map<ts.Node, Set<ts.ClassLikeDeclaration>>();
  const visit = (node: ts.Node): void => {
    if (ts.isClassLike(node)) {
      const found = usesOf(checker, node);
      for (const field of found.reads) reads.add(field);
      for (const target of found.writes) writes.set(target, (writes.get(target) ?? new Set()).add(node));
    }
    node.forEachChild(visit);
  };
  for (const module of modules) for (const statement of module.statements) visit(statement);
  return { reads, writes };
}

interface Found {
  readonly reads: Set<Field>;
  readonly writes: Set<ts.Node>;
}

/** Of fields of the class or of its bases, when an instance of just this class is made. */
function usesOf(checker: ts.TypeChecker, cls: ts.ClassLikeDeclaration): Found {
  const family = ancestry(checker, cls);
  const found: Found = { reads: new Set(), writes: new Set() };
  // Of derived classes nothing is set yet when a base's initialisers and constructor run.
  let later: Field[] = [];
  for (const owner of family) {
    const fields = owner.members.filter(isField);
    fields.forEach((field, at) => {
      const unset = [...fields.slice(at), ...later];
      if (field.initializer) collect(checker, family, field.initializer, new Set(unset), found);
    });
    const body = constructorOf(owner)?.body;
    if (body) for (const target of declaredOutOfTurn(owner, body)) found.writes.add(target);
    if (body && later.length > 0) collect(checker, family, body, new Set(later), found);
    later = [...later, ...fields, ...parameterProperties(owner)];
  }
  return found;
}

/** `this.b = 1; this.a = 2;` of `declare a: number; declare b: number;`, which get their places as they are set. */
function declaredOutOfTurn(cls: ts.ClassLikeDeclaration, body: ts.Block): readonly ts.Node[] {
  const isDeclared = (field: ts.ClassElement) =>
    isField(field) && field.modifiers?.some((m) => m.kind === ts.SyntaxKind.DeclareKeyword);
  const names = cls.members.filter(isDeclared).map((field) => field.name?.getText());
  if (names.length < 2) return [];
  const targets: ts.PropertyAccessExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (isAssignment(node) && isThisMember(node.left) && names.includes(node.left.name.text))
      targets.push(node.left);
    node.forEachChild(visit);
  };
  visit(body);
  const isInTurn = targets.every(
    ({ name, parent }, at) => name.text === names[at] && parent.parent.parent === body,
  );
  return isInTurn ? [] : targets;
}

/** What the methods read and write that the code calls on `this`, and those that they call in turn. */
function collect(
  checker: ts.TypeChecker,
  family: readonly ts.ClassLikeDeclaration[],
  code: ts.Node,
  unset: ReadonlySet<Field>,
  found: Found,
): void {
  const seen = new Set<ts.Node>([code]);
  const member = (name: string) => {
    for (const cls of family)
      for (const m of cls.members)
        if (!isStatic(m) && memberText(checker, m.name) === name && !isSignature(m)) return m;
    return undefined;
  };
  const fieldsOf = (name: string): Field[] =>
    [...unset].filter((field) => memberText(checker, field.name as ts.PropertyName) === name);
  const walk = (body: ts.Node, isMethod: boolean): void => {
    const assigned = new Set<string>();
    const visit = (node: ts.Node): void => {
      if (ts.isFunctionLike(node) && !ts.isArrowFunction(node)) return;
      if (isAssignment(node) && isThisMember(node.left)) {
        visit(node.right);
        assigned.add(node.left.name.text);
        if (isMethod && fieldsOf(node.left.name.text).length > 0) found.writes.add(node.left);
        return;
      }
      if (isThisMember(node) && !assigned.has(node.name.text)) use(node.name.text);
      node.forEachChild(visit);
    };
    const use = (name: string): void => {
      const declared = member(name);
      if (declared && (ts.isMethodDeclaration(declared) || ts.isGetAccessor(declared))) {
        if (!declared.body || seen.has(declared)) return;
        seen.add(declared);
        walk(declared.body, true);
      } else if (isMethod) {
        for (const field of fieldsOf(name)) found.reads.add(field);
      }
    };
    visit(body);
  };
  walk(code, false);
}

const isAssignment = (node: ts.Node): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;

const isThisMember = (node: ts.Node): node is ts.PropertyAccessExpression =>
  ts.isPropertyAccessExpression(node) && node.expression.kind === ts.SyntaxKind.ThisKeyword;

const isSignature = (member: ts.ClassElement): boolean =>
  ts.isMethodDeclaration(member) && member.body === undefined;

/** Reading a private one that isn't set yet is an error. */
const isField = (member: ts.ClassElement): member is ts.PropertyDeclaration =>
  ts.isPropertyDeclaration(member) && !isStatic(member) && !ts.isPrivateIdentifier(member.name);
