import ts from "typescript";
import type { Labels } from "./facts.js";
import type { Flow } from "./flow/build.js";
import { isAsync, isGenerator } from "./flow/functions.js";

/** How the console shows the functions and classes that may be printed. */
export function labelPrinted(flow: Flow): Labels {
  const isPrinted = (node: ts.Node): boolean => {
    const cell = flow.cellOf(node);
    return cell !== undefined && flow.graph.hasShape(cell) && flow.graph.shape(cell).printed;
  };
  return {
    ofFunction: (fn) => (isPrinted(fn) ? functionLabel(fn) : undefined),
    ofBuiltin: (node, name) => (isPrinted(node) ? `[Function: ${name}]` : undefined),
    isPrinted,
  };
}

function functionLabel(fn: ts.SignatureDeclaration): string {
  const kind = `${isAsync(fn) ? "Async" : ""}${isGenerator(fn) ? "Generator" : ""}Function`;
  const name = (fn.name && textOf(fn.name)) ?? givenName(fn);
  return name === "" ? `[${kind} (anonymous)]` : `[${kind}: ${name}]`;
}

/** The name that a function or class without one gets from where it stands: `const f = () => 1`; empty if none. */
export function givenName(node: ts.Node): string {
  let at = node;
  while (
    ts.isParenthesizedExpression(at.parent) ||
    ts.isAsExpression(at.parent) ||
    ts.isSatisfiesExpression(at.parent)
  )
    at = at.parent;
  const { parent } = at;
  if (ts.isBinaryExpression(parent)) {
    const isNaming = naming.has(parent.operatorToken.kind) && parent.right === at;
    return isNaming && ts.isIdentifier(parent.left) ? parent.left.text : "";
  }
  if (ts.isExportAssignment(parent)) return "default";
  const isNamed =
    ts.isVariableDeclaration(parent) ||
    ts.isPropertyAssignment(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isBindingElement(parent);
  return (isNamed && parent.initializer === at && textOf(parent.name)) || "";
}

const naming: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsToken,
  ts.SyntaxKind.AmpersandAmpersandEqualsToken,
  ts.SyntaxKind.BarBarEqualsToken,
  ts.SyntaxKind.QuestionQuestionEqualsToken,
]);

function textOf(name: ts.PropertyName | ts.BindingName): string | undefined {
  if (ts.isObjectBindingPattern(name) || ts.isArrayBindingPattern(name)) return undefined;
  if (!ts.isComputedPropertyName(name)) return name.text;
  const { expression } = name;
  if (ts.isStringLiteralLike(expression)) return expression.text;
  return ts.isPropertyAccessExpression(expression) ? `[${expression.getText()}]` : undefined;
}
