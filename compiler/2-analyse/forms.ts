import ts from "typescript";
import { skipWrappers } from "./operators.js";

/** Are the expressions the same but for spaces, comments, parentheses, casts and `!`? */
export const isSame = (a: ts.Node, b: ts.Node): boolean => fits(a, b, {});

/**
 * Is the node what the form shows, with the nodes that are given for names in it? `hasForm(node, "i < a.length", { i, a })`
 * holds for `(at) < this.items!.length` if `i` is `at` and `a` is `this.items`.
 */
export const hasForm = (
  node: ts.Node | undefined,
  form: string,
  names: Readonly<Record<string, ts.Node>> = {},
): boolean => node !== undefined && fits(node, parsed(form), names);

const forms = new Map<string, ts.Expression>();

function parsed(form: string): ts.Expression {
  let expression = forms.get(form);
  if (!expression) {
    const [statement] = ts.createSourceFile("form.ts", form, ts.ScriptTarget.Latest).statements;
    expression = (statement as ts.ExpressionStatement).expression;
    forms.set(form, expression);
  }
  return expression;
}

function fits(given: ts.Node, wanted: ts.Node, names: Readonly<Record<string, ts.Node>>): boolean {
  const node = bare(given);
  const form = bare(wanted);
  if (ts.isIdentifier(form) && names[form.text]) return isSame(node, names[form.text] as ts.Node);
  if (node.kind !== form.kind) return false;
  if ("text" in node && "text" in form) return node.text === form.text;
  if ("operator" in node && "operator" in form && node.operator !== form.operator) return false;
  // of `a.i` the `i` is no variable
  if (ts.isPropertyAccessExpression(node) && ts.isPropertyAccessExpression(form)) {
    const isSameLink = node.name.text === form.name.text && !node.questionDotToken === !form.questionDotToken;
    return isSameLink && fits(node.expression, form.expression, names);
  }
  const [parts, wantedParts] = [childrenOf(node), childrenOf(form)];
  return (
    parts.length === wantedParts.length &&
    parts.every((part, i) => fits(part, wantedParts[i] as ts.Node, names))
  );
}

const bare = (node: ts.Node): ts.Node => skipWrappers(node as ts.Expression);

function childrenOf(node: ts.Node): readonly ts.Node[] {
  const children: ts.Node[] = [];
  node.forEachChild((child) => {
    children.push(child);
  });
  return children;
}

/** The names of variables and members in a part of a program. */
export function namesIn(node: ts.Node, names = new Set<string>()): ReadonlySet<string> {
  if (ts.isIdentifier(node)) names.add(node.text);
  node.forEachChild((child) => {
    namesIn(child, names);
  });
  return names;
}

/** Is the expression anywhere in the node? */
export const mentions = (node: ts.Node, expression: ts.Node): boolean =>
  (ts.isExpression(node) && isSame(node, expression)) ||
  (node.forEachChild((child) => mentions(child, expression)) ?? false);

/** `n + 1`, `n - 1` */
export const isStep = (node: ts.Node, operator: ts.SyntaxKind): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === operator && hasForm(node.right, "1");
