import ts from "typescript";
import { STUBS } from "../1-discover/library.js";
import { hasBrand, isLibrary } from "./calls.js";
import type { Release } from "./facts.js";

/** Is it declared by a module of MicroPython: neither JavaScript's library nor the program? */
export const isOutside = (declaration: ts.Node | undefined): boolean =>
  declaration?.getSourceFile().isDeclarationFile === true && !isLibrary(declaration);

/** The name of a member that objects of MicroPython have by their declarations. */
export function outsideMember(
  checker: ts.TypeChecker,
  node: ts.PropertyAccessExpression,
): string | undefined {
  const declarations = checker.getSymbolAtLocation(node.name)?.declarations;
  return declarations?.some(isOutside) ? node.name.text : undefined;
}

/** How Python lets go of what a `using` declares. */
export function releaseOf(checker: ts.TypeChecker, node: ts.VariableDeclaration): Release {
  const type = checker.getNonNullableType(checker.getTypeAtLocation(node.name));
  const isAsync = (node.parent.flags & ts.NodeFlags.BlockScoped) === ts.NodeFlags.AwaitUsing;
  const has = (name: RegExp | string) =>
    type
      .getProperties()
      .some(
        (p) =>
          (typeof name === "string" ? p.name === name : name.test(p.name)) && p.declarations?.some(isOutside),
      );
  if (isAsync && has(/^__@asyncDispose@/)) return "async with";
  if (has("__enter__")) return givesItself(checker, type) ? "with" : "with itself";
  if (!has(/^__@dispose@/)) return "dispose";
  return has("close") ? "close" : "deinit";
}

/** A file gives itself for `with open() as file`; a lock or a limit of time doesn't. */
function givesItself(checker: ts.TypeChecker, type: ts.Type): boolean {
  const enter = checker.getPropertyOfType(type, "__enter__");
  const result = enter && checker.getTypeOfSymbol(enter).getCallSignatures()[0]?.getReturnType();
  return result !== undefined && (result.flags & (ts.TypeFlags.BooleanLike | ts.TypeFlags.Null)) === 0;
}

export function isOutsideException(checker: ts.TypeChecker, node: ts.Expression): boolean {
  const type = checker.getTypeAtLocation(node);
  const instance = type.getConstructSignatures()[0]?.getReturnType() ?? type;
  return derivesFrom(checker, instance, "BaseException");
}

function derivesFrom(checker: ts.TypeChecker, type: ts.Type, name: string): boolean {
  if (type.symbol?.name === name && isOutside(type.symbol.valueDeclaration)) return true;
  return (
    type.isClassOrInterface() && checker.getBaseTypes(type).some((base) => derivesFrom(checker, base, name))
  );
}

/** Climbs from the array through the literals around it to the call. */
export function isTupleArgument(checker: ts.TypeChecker, node: ts.ArrayLiteralExpression): boolean {
  let at: ts.Node = node;
  while (isPartOfLiteral(at.parent)) at = at.parent;
  const { parent } = at;
  const isArgument = (ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression !== at;
  if (!isArgument || !isOutside(checker.getResolvedSignature(parent)?.declaration)) return false;
  const contextual = checker.getContextualType(node);
  const types = contextual?.isUnion() ? contextual.types : contextual ? [contextual] : [];
  // a brand stands beside the array
  const parts = types.flatMap((type) => (type.isIntersection() ? type.types : [type]));
  return parts.some((type) => isReadonlyArray(checker, type));
}

const isPartOfLiteral = (node: ts.Node): boolean =>
  ts.isArrayLiteralExpression(node) ||
  ts.isObjectLiteralExpression(node) ||
  ts.isPropertyAssignment(node) ||
  ts.isParenthesizedExpression(node) ||
  ts.isAsExpression(node) ||
  ts.isSatisfiesExpression(node);

export function isReadonlyArray(checker: ts.TypeChecker, type: ts.Type): boolean {
  if (checker.isTupleType(type)) return ((type as ts.TypeReference).target as ts.TupleType).readonly;
  return type.symbol?.name === "ReadonlyArray";
}

/** The name on the board of something whose stub has another (`@python Timer`), because the general one has that. */
export function nameOnBoard(checker: ts.TypeChecker, name: ts.Node): string | undefined {
  const symbol = checker.getSymbolAtLocation(name);
  const target = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const declaration = target?.declarations?.find(isOutside);
  const tag = declaration && ts.getJSDocTags(declaration).find((t) => t.tagName.text === "python");
  return tag && ts.getTextOfJSDocComment(tag.comment)?.trim();
}

/** Is an argument of a function of MicroPython's, or the value of a keyword, declared as `int` and nothing else? */
export function wantsInt(checker: ts.TypeChecker, argument: ts.Expression): boolean {
  const call = ts.findAncestor(argument, ts.isCallOrNewExpression);
  const declaration = call && checker.getResolvedSignature(call)?.declaration;
  if (!declaration?.getSourceFile().fileName.startsWith(STUBS)) return false;
  const wanted = checker.getContextualType(argument);
  return wanted !== undefined && isInt(checker, checker.getNonNullableType(wanted));
}

const isInt = (checker: ts.TypeChecker, type: ts.Type): boolean =>
  type.isUnion()
    ? type.types.every((t) => isInt(checker, t))
    : hasBrand(checker, type, "__int") || (type.isNumberLiteral() && Number.isInteger(type.value));
