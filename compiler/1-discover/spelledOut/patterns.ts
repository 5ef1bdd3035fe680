import ts from "typescript";
import type { Edit } from "./edits.js";

/**
 * `const { name, length: arity } = fn` as `const name = fn.name, arity = fn.length`: what functions and classes have on boards
 * is found by its name alone, and so is what is in namespaces.
 */
export function functionMembers(node: ts.Node, checker: ts.TypeChecker): readonly Edit[] {
  if (!isTakenApart(node) || !ts.isIdentifier(node.initializer)) return [];
  const { elements } = node.name;
  const type = checker.getTypeAtLocation(node.initializer);
  const isFunction = type.getCallSignatures().length + type.getConstructSignatures().length > 0;
  const asks = elements.some((element) => /^(name|length)$/.test(keyOf(element)?.text ?? ""));
  const isFlat = elements.every(({ name }) => ts.isIdentifier(name));
  return isFunction && asks && isFlat ? memberByMember(node) : [];
}

/** `const { Inner: { a, b }, c } = Space` as `const a = Space.Inner.a, b = Space.Inner.b, c = Space.c` */
export const nestedMembers = (node: TakenApart): readonly Edit[] =>
  node.name.elements.some(({ name }) => ts.isObjectBindingPattern(name)) ? memberByMember(node) : [];

export type TakenApart = ts.VariableDeclaration & {
  readonly name: ts.ObjectBindingPattern;
  readonly initializer: ts.Expression;
};

export const isTakenApart = (node: ts.Node): node is TakenApart =>
  ts.isVariableDeclaration(node) && ts.isObjectBindingPattern(node.name) && node.initializer !== undefined;

function memberByMember({ name, initializer }: TakenApart): readonly Edit[] {
  const parts = partsOf(name, initializer.getText());
  if (!parts || parts.length === 0) return [];
  return [{ start: name.getStart(), end: initializer.end, text: parts.join(", ") }];
}

/** None where a default, a rest or a key to compute stands in the pattern. */
function partsOf(pattern: ts.ObjectBindingPattern, path: string): readonly string[] | undefined {
  const parts: string[] = [];
  for (const element of pattern.elements) {
    const key = keyOf(element);
    if (!key || element.initializer || ts.isArrayBindingPattern(element.name)) return undefined;
    const member = `${path}.${key.text}`;
    const inner = ts.isIdentifier(element.name)
      ? [`${element.name.text} = ${member}`]
      : partsOf(element.name, member);
    if (!inner) return undefined;
    parts.push(...inner);
  }
  return parts;
}

function keyOf({ dotDotDotToken, propertyName, name }: ts.BindingElement): ts.Identifier | undefined {
  const key = propertyName ?? name;
  return !dotDotDotToken && ts.isIdentifier(key) ? key : undefined;
}
