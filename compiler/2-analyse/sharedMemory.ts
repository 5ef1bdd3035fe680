import ts from "typescript";
import type { BuiltinReference, Values } from "./facts.js";
import { hasForm } from "./forms.js";
import { isMemberAccess } from "./memberKeys.js";
import { outermost, skipWrappers } from "./operators.js";

/**
 * `new DataView(a.buffer, a.byteOffset, a.byteLength)`, and the same of a Uint8Array: the array whose memory the new view
 * shares, all of it.
 */
export function sharedArray(node: ts.Node): ts.Expression | undefined {
  if (!ts.isNewExpression(node) || !ts.isIdentifier(node.expression)) return undefined;
  if (!/^(DataView|Uint8Array)$/.test(node.expression.text) || node.arguments?.length !== 3) return undefined;
  const [buffer, offset, length] = node.arguments;
  const shown = skipWrappers(buffer!);
  const a =
    ts.isPropertyAccessExpression(shown) && shown.name.text === "buffer" ? shown.expression : undefined;
  if (!a || !isPath(a)) return undefined;
  return hasForm(offset, "a.byteOffset", { a }) && hasForm(length, "a.byteLength", { a }) ? a : undefined;
}

/** `new Uint8Array(buffer)`: the board gives the array that has the memory already. */
export function isSameArray(
  { type, name }: BuiltinReference,
  use: ts.NewExpression,
  values: Values,
): boolean {
  if (type !== "Uint8Array" || name !== "new") return false;
  const [source, offset] = use.arguments ?? [];
  if (!source || ts.isSpreadElement(source) || !values.of(source).kinds.has("buffer")) return false;
  return offset === undefined || values.of(offset).constant === 0 || sharedArray(use) !== undefined;
}

/**
 * Is there no other array of the same memory to compare it with: is it made once, of a buffer that was made for it (`const
 * buffer = new ArrayBuffer(4); const bytes = new Uint8Array(buffer)`), or read where it's made?
 */
export function isOnlyOne(
  checker: ts.TypeChecker,
  alias: ts.NewExpression,
  all: readonly ts.NewExpression[],
): boolean {
  // new Uint8Array(buffer)[3]
  if (isMemberAccess(outermost(alias).parent)) return true;
  const sourceOf = (made: ts.NewExpression) => checker.getSymbolAtLocation(made.arguments![0]!);
  const declaration = sourceOf(alias)?.valueDeclaration;
  if (!declaration || !ts.isVariableDeclaration(declaration)) return false;
  const isConstant = (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  const { initializer } = declaration;
  const repeats = (node: ts.Node) => ts.isFunctionLike(node) || ts.isIterationStatement(node, false);
  return (
    isConstant &&
    initializer !== undefined &&
    ts.isNewExpression(initializer) &&
    hasForm(initializer.expression, "ArrayBuffer") &&
    ts.findAncestor(alias, repeats) === ts.findAncestor(declaration, repeats) &&
    all.filter((other) => sourceOf(other) === sourceOf(alias)).length === 1
  );
}

/** `a`, `this.bytes`: what is the same each time it is read. */
const isPath = (node: ts.Expression): boolean =>
  ts.isIdentifier(node) ||
  node.kind === ts.SyntaxKind.ThisKeyword ||
  (ts.isPropertyAccessExpression(node) && isPath(node.expression));
