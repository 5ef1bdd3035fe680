import ts from "typescript";
import { portsOfDeclaration } from "./ports.js";
import { targetOf } from "./targetOf.js";

/** A kind of values that only some ports take where others take another: pins have numbers on some, names on others. */
export interface LimitedKind {
  /** What the stubs call it: `PinNumber`. */
  readonly name: string;
  readonly ports: readonly string[];
}

/**
 * What a value is of the kinds in a declared type: parts of a union that are aliases, some with a `@ports` tag. Undefined if it
 * is of a kind that has none. A value that is of several kinds may be had by the ports of all.
 */
export function limitedKind(
  value: ts.Expression,
  declared: ts.TypeNode | undefined,
  checker: ts.TypeChecker,
): LimitedKind | undefined {
  const kinds = declared ? kindsOf(declared, checker) : [];
  if (!kinds.some(({ ports }) => ports)) return undefined;
  const type = checker.getTypeAtLocation(value);
  const fitting = kinds.filter((kind) => checker.isTypeAssignableTo(type, kind.type));
  const names = fitting.map(({ name }) => name);
  const ports = fitting.flatMap((kind) => kind.ports ?? []);
  const isLimited = fitting.length > 0 && fitting.every((kind) => kind.ports);
  return isLimited ? { name: names.join(" or "), ports: [...new Set(ports)].toSorted() } : undefined;
}

interface Kind {
  readonly name: string;
  readonly type: ts.Type;
  readonly ports?: readonly string[] | undefined;
}

/** The parts of a union, those of aliases for unions included. */
function kindsOf(node: ts.TypeNode, checker: ts.TypeChecker): readonly Kind[] {
  if (ts.isParenthesizedTypeNode(node)) return kindsOf(node.type, checker);
  if (ts.isUnionTypeNode(node)) return node.types.flatMap((part) => kindsOf(part, checker));
  const alias = ts.isTypeReferenceNode(node) ? aliasOf(node, checker) : undefined;
  const ports = alias && portsOfDeclaration(alias);
  if (alias && !ports && ts.isUnionTypeNode(alias.type)) return kindsOf(alias.type, checker);
  return [{ name: node.getText(), type: checker.getTypeFromTypeNode(node), ports }];
}

function aliasOf(node: ts.TypeReferenceNode, checker: ts.TypeChecker): ts.TypeAliasDeclaration | undefined {
  return targetOf(checker, node.typeName)?.declarations?.find(ts.isTypeAliasDeclaration);
}
