import ts from "typescript";
import type { Reach } from "../1-discover/reach.js";
import { isStatic } from "./bindings.js";
import { constructorOf, parameterProperties } from "./constructors.js";
import { memberText } from "./flow/wiring.js";
import { ancestry } from "./names.js";

type Field = ts.PropertyDeclaration | ts.ParameterDeclaration;

/**
 * Fields that a method reads while an instance is being made, before they are set: the constructor of a base, or an initialiser,
 * calls a method that a derived class has. They are undefined then, whatever their type says.
 */
export function earlyReads({ checker, modules }: Reach): ReadonlySet<ts.Node> {
  const found = new Set<ts.Node>();
  const visit = (node: ts.Node): void => {
    if (ts.isClassLike(node)) for (const field of readsOf(checker, node)) found.add(field);
    node.forEachChild(visit);
  };
  for (const module of modules) for (const statement of module.statements) visit(statement);
  return found;
}

/** Of fields of the class or of its bases, when an instance of just this class is made. */
function readsOf(checker: ts.TypeChecker, cls: ts.ClassLikeDeclaration): Set<Field> {
  const family = ancestry(checker, cls);
  const found = new Set<Field>();
  // Of derived classes nothing is set yet when a base's initialisers and constructor run.
  let later: Field[] = [];
  for (const owner of family) {
    const fields = owner.members.filter(isField);
    fields.forEach((field, at) => {
      const unset = [...fields.slice(at), ...later];
      if (field.initializer) collect(checker, family, field.initializer, new Set(unset), found);
    });
    const body = constructorOf(owner)?.body;
    if (body && later.length > 0) collect(checker, family, body, new Set(later), found);
    later = [...later, ...fields, ...parameterProperties(owner)];
  }
  return found;
}

/** What the methods read that the code calls on `this`, and those that they call in turn. */
function collect(
  checker: ts.TypeChecker,
  family: readonly ts.ClassLikeDeclaration[],
  code: ts.Node,
  unset: ReadonlySet<Field>,
  found: Set<Field>,
): void {
  const seen = new Set<ts.Node>([code]);
  const member = (name: string) => {
    for (const cls of family)
      for (const m of cls.members)
        if (!isStatic(m) && memberText(checker, m.name) === name && !isSignature(m)) return m;
    return undefined;
  };
  const walk = (body: ts.Node, isMethod: boolean): void => {
    const assigned = new Set<string>();
    const visit = (node: ts.Node): void => {
      if (ts.isFunctionLike(node) && !ts.isArrowFunction(node)) return;
      if (isAssignment(node) && isThisMember(node.left)) {
        visit(node.right);
        assigned.add(node.left.name.text);
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
        for (const field of unset)
          if (memberText(checker, field.name as ts.PropertyName) === name) found.add(field);
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
