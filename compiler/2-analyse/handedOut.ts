import ts from "typescript";
import type { Bindings } from "./bindings.js";
import { isCast } from "./glances.js";
import { equality, isCondition, outermost } from "./operators.js";
import { writtenNullish } from "./writtenNullish.js";

/**
 * `get<T>(key: string): T`: the caller alone says what `T` is. Such a function may cast what it returns to `T`, `T | undefined`,
 * `T[]`: what it gives is checked where it's called and `T` is known.
 */
export function isHandedOut(bindings: Bindings, node: ts.Expression, target: ts.Type): boolean {
  const fn = returnedFrom(bindings, node);
  if (!fn || !ts.isFunctionLike(fn)) return false;
  return isCast(node) ? mentionsOwn(fn, node.type) : isOwn(fn, target);
}

/** Does it give something of a type of its own that nothing but casts, or what isn't typed, says that it has? */
export function isToldByCaller(checker: ts.TypeChecker, fn: ts.SignatureDeclaration): boolean {
  const type = checker.getSignatureFromDeclaration(fn)?.getReturnType();
  if (!fn.typeParameters || !type || !(fn.type ? mentionsOwn(fn, fn.type) : isOwn(fn, type))) return false;
  return isOnlyInResult(fn) || (bodyOf(fn)?.forEachChild((node) => casts(fn, node)) ?? false);
}

/** `T` of `get<T>(key: string): T`, which no parameter mentions */
function isOnlyInResult(fn: ts.SignatureDeclaration): boolean {
  const { type } = fn;
  if (!type || !ts.isTypeReferenceNode(type) || !mentionsOwn(fn, type.typeName)) return false;
  return !fn.parameters.some((parameter) => mentions(parameter, new Set([type.typeName.getText()])));
}

const bodyOf = (fn: ts.SignatureDeclaration): ts.Node | undefined => ("body" in fn ? fn.body : undefined);

/** `x as T` of what is something, or `get<T>(x)` of another such function */
function casts(fn: ts.SignatureDeclaration, node: ts.Node): boolean {
  if (isCast(node) && mentionsOwn(fn, node.type)) return writtenNullish(node) === undefined;
  if (ts.isCallExpression(node) && node.typeArguments?.some((type) => mentionsOwn(fn, type))) return true;
  return node.forEachChild((child) => casts(fn, child)) ?? false;
}

/** Is it a type parameter of the function, or that and nothing? */
function isOwn(fn: ts.SignatureDeclaration, type: ts.Type): boolean {
  const parts = type.isUnion() ? type.types : [type];
  return parts.some((part) => part.symbol?.declarations?.some((d) => d.parent === fn));
}

function mentionsOwn(fn: ts.SignatureDeclaration, node: ts.Node): boolean {
  return mentions(node, new Set(fn.typeParameters?.map(({ name }) => name.text)));
}

function mentions(node: ts.Node, names: ReadonlySet<string>): boolean {
  return ts.isIdentifier(node)
    ? names.has(node.text)
    : (node.forEachChild((n) => mentions(n, names)) ?? false);
}

/** The function whose result the expression is: at once, or as what a constant holds. */
function returnedFrom(bindings: Bindings, node: ts.Expression): ts.Node | undefined {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent) || ts.isAwaitExpression(parent))
    return returnedFrom(bindings, parent);
  if (ts.isConditionalExpression(parent))
    return parent.condition === node ? undefined : returnedFrom(bindings, parent);
  if (ts.isBinaryExpression(parent) && isDefault(parent)) return returnedFrom(bindings, parent);
  if (ts.isArrowFunction(parent)) return parent.body === node ? parent : undefined;
  if (ts.isVariableDeclaration(parent)) return returnedByName(bindings, parent);
  return ts.isReturnStatement(parent) ? ts.findAncestor(parent, ts.isFunctionLike) : undefined;
}

const isDefault = ({ operatorToken: { kind } }: ts.BinaryExpression): boolean =>
  kind === ts.SyntaxKind.QuestionQuestionToken || kind === ts.SyntaxKind.BarBarToken;

/** `const hit = cache.get(key) as T | undefined; if (hit !== undefined) return hit;` */
function returnedByName(bindings: Bindings, { name, parent }: ts.VariableDeclaration): ts.Node | undefined {
  const isConst = (parent.flags & ts.NodeFlags.Const) !== 0;
  const binding = isConst && ts.isIdentifier(name) ? bindings.of(name) : undefined;
  const uses = binding?.references.filter((use) => use !== name && !isTested(use)) ?? [];
  const from = new Set(uses.map((use) => returnedFrom(bindings, use)));
  return from.size === 1 ? [...from][0] : undefined;
}

/** `hit !== undefined`, `if (hit)` */
function isTested(use: ts.Expression): boolean {
  const at = outermost(use);
  return isCondition(at) || (ts.isBinaryExpression(at.parent) && equality.has(at.parent.operatorToken.kind));
}
