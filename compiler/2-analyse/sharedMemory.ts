import ts from "typescript";
import { skipWrappers } from "./operators.js";

/**
 * `new DataView(a.buffer, a.byteOffset, a.byteLength)`, and the same of a Uint8Array: the array whose memory the new view
 * shares, all of it.
 */
export function sharedArray(node: ts.Node): ts.Expression | undefined {
  if (!ts.isNewExpression(node) || !ts.isIdentifier(node.expression)) return undefined;
  if (!/^(DataView|Uint8Array)$/.test(node.expression.text) || node.arguments?.length !== 3) return undefined;
  const [buffer, offset, length] = node.arguments.map(skipWrappers);
  const array = partOf(buffer!, "buffer");
  const isSame = (part: ts.Expression | undefined): boolean => part?.getText() === array?.getText();
  const isWhole = isSame(partOf(offset!, "byteOffset")) && isSame(partOf(length!, "byteLength"));
  return array && isPath(array) && isWhole ? array : undefined;
}

const partOf = (node: ts.Expression, name: string): ts.Expression | undefined =>
  ts.isPropertyAccessExpression(node) && node.name.text === name ? node.expression : undefined;

/** `a`, `this.bytes`: what is the same each time it is read. */
const isPath = (node: ts.Expression): boolean =>
  ts.isIdentifier(node) ||
  node.kind === ts.SyntaxKind.ThisKeyword ||
  (ts.isPropertyAccessExpression(node) && isPath(node.expression));
