import ts from "typescript";
import { hasForm } from "./forms.js";
import { skipWrappers } from "./operators.js";

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

/** `a`, `this.bytes`: what is the same each time it is read. */
const isPath = (node: ts.Expression): boolean =>
  ts.isIdentifier(node) ||
  node.kind === ts.SyntaxKind.ThisKeyword ||
  (ts.isPropertyAccessExpression(node) && isPath(node.expression));
