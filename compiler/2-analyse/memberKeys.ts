import ts from "typescript";
import { isLibraryPath } from "../1-discover/library.js";
import { isAssigned } from "./bindings.js";
import { outermost } from "./operators.js";

export type MemberAccess = ts.PropertyAccessExpression | ts.ElementAccessExpression;

export const isMemberAccess = (node: ts.Node): node is MemberAccess =>
  ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);

/** `iterator` of `Symbol.iterator`. */
export function wellKnownName(key: ts.Expression): string | undefined {
  if (!ts.isPropertyAccessExpression(key) || !ts.isIdentifier(key.expression)) return undefined;
  return key.expression.text === "Symbol" ? key.name.text : undefined;
}

/** The name that the checker gives to members under a symbol that a constant holds. */
export const symbolKey = (type: ts.Type): string | undefined =>
  type.flags & ts.TypeFlags.UniqueESSymbol ? String((type as ts.UniqueESSymbolType).escapedName) : undefined;

/** `[name]`, `["a-b"]`, `[Keys.name]`: finding out what the key is does nothing that could be seen. */
export const isPlainKey = ({ expression }: ts.ComputedPropertyName): boolean =>
  ts.isIdentifier(expression) ||
  ts.isStringLiteralLike(expression) ||
  ts.isNumericLiteral(expression) ||
  (ts.isPropertyAccessExpression(expression) && ts.isIdentifier(expression.expression));

/** The static `[Symbol.hasInstance]() { … }` of a class, or of each that it may be, which `instanceof` asks. */
export function instanceTests(checker: ts.TypeChecker, cls: ts.Expression): readonly ts.MethodDeclaration[] {
  const members = checker.getPropertiesOfType(checker.getTypeAtLocation(cls));
  const test = members.find(({ name }) => name.startsWith("__@hasInstance"));
  const methods = test?.declarations?.filter(ts.isMethodDeclaration) ?? [];
  return methods.filter(({ parent }) => ts.isClassLike(parent));
}

/** The member that an access names, where its key says it: `o.x`, `o["x"]`, `o[5]`, `o[tag]` of a symbol that a constant holds. */
export function memberKey(checker: ts.TypeChecker, node: MemberAccess): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  const { argumentExpression: key } = node;
  if (ts.isStringLiteralLike(key) || ts.isNumericLiteral(key)) return key.text;
  return wellKnownName(key) === undefined ? symbolKey(checker.getTypeAtLocation(key)) : undefined;
}

/**
 * `names[text as keyof typeof names]`: a text that stands for one of several names where something is read. Whether it is
 * one, the look-up tells, as by index signature.
 */
export function isLookUp(checker: ts.TypeChecker, node: MemberAccess): boolean {
  if (ts.isPropertyAccessExpression(node) || isAssigned(node)) return false;
  const owner = checker.getNonNullableType(checker.getTypeAtLocation(node.expression));
  return castsToNames(checker, node.argumentExpression) && !owner.isClass();
}

/** `text as keyof typeof names` that is only looked up: by reading a member, by `in`, `includes`, `has`. */
export function isOnlyLookedUp(checker: ts.TypeChecker, cast: ts.Expression): boolean {
  const at = outermost(cast);
  const { parent } = at;
  if (ts.isElementAccessExpression(parent)) return isLookUp(checker, parent);
  if (!castsToNames(checker, cast)) return false;
  if (ts.isBinaryExpression(parent))
    return parent.left === at && parent.operatorToken.kind === ts.SyntaxKind.InKeyword;
  if (!ts.isCallExpression(parent) || !ts.isPropertyAccessExpression(parent.expression)) return false;
  const declaration = checker.getResolvedSignature(parent)?.declaration;
  const isLookUpMethod = /^(includes|indexOf|lastIndexOf|has|get)$/.test(parent.expression.name.text);
  return isLookUpMethod && declaration !== undefined && isLibraryPath(declaration.getSourceFile().fileName);
}

/** `text as "a" | "b"` of any text */
function castsToNames(checker: ts.TypeChecker, cast: ts.Expression): boolean {
  if (!ts.isAsExpression(cast) && !ts.isTypeAssertionExpression(cast)) return false;
  const target = checker.getTypeAtLocation(cast);
  const isOfNames = target.isUnion() && target.types.every((type) => type.isStringLiteral());
  return isOfNames && (checker.getTypeAtLocation(cast.expression).flags & ts.TypeFlags.StringLike) !== 0;
}

/** The property that the access reads or writes, by the type of the object. */
export function memberSymbol(checker: ts.TypeChecker, node: MemberAccess): ts.Symbol | undefined {
  if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name);
  const key = memberKey(checker, node);
  const type = checker.getNonNullableType(checker.getTypeAtLocation(node.expression));
  return key === undefined ? undefined : propertyOf(checker, type, key);
}

/** Also one under a symbol, which the checker doesn't find by its name. */
export function propertyOf(checker: ts.TypeChecker, type: ts.Type, key: string): ts.Symbol | undefined {
  const apparent = checker.getApparentType(type);
  if (!key.startsWith("__@")) return checker.getPropertyOfType(apparent, key);
  return checker.getPropertiesOfType(apparent).find((p) => p.name === key);
}
