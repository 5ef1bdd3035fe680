import ts from "typescript";
import type { Values } from "./facts.js";
import { logicalAssignment, skipWrappers } from "./operators.js";

/**
 * The name that JavaScript gives to a function or class when it makes one: its own, or that of what it is stored in; empty
 * if there is none. `undefined` where a key says it that isn't known when the program is compiled.
 */
export function nameAtBirth(checker: ts.TypeChecker, values: Values, node: ts.Node): string | undefined {
  const { name } = node as ts.SignatureDeclaration | ts.ClassLikeDeclaration;
  if (!name) return nameOfPlace(checker, values, node);
  const text = nameOfKey(checker, values, name);
  if (text === undefined || !ts.isAccessor(node)) return text;
  return `${ts.isGetAccessor(node) ? "get" : "set"} ${text}`;
}

/** `const f = () => 1` */
function nameOfPlace(checker: ts.TypeChecker, values: Values, node: ts.Node): string | undefined {
  // export default class { … }
  if (ts.isClassDeclaration(node) || ts.isFunctionDeclaration(node)) return "default";
  let at = node;
  while (
    ts.isParenthesizedExpression(at.parent) ||
    ts.isAssertionExpression(at.parent) ||
    ts.isSatisfiesExpression(at.parent)
  )
    at = at.parent;
  const { parent } = at;
  if (ts.isBinaryExpression(parent)) {
    const isNaming = naming.has(parent.operatorToken.kind) && parent.right === at;
    return isNaming && ts.isIdentifier(parent.left) ? parent.left.text : "";
  }
  if (ts.isShorthandPropertyAssignment(parent)) return parent.name.text;
  if (ts.isExportAssignment(parent)) return "default";
  const isNamed =
    (ts.isVariableDeclaration(parent) && !isPropertyOfNamespace(parent)) ||
    ts.isPropertyAssignment(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isBindingElement(parent);
  return isNamed && parent.initializer === at ? nameOfKey(checker, values, parent.name) : "";
}

/** `namespace N { export const f = () => 1; }` sets `N.f`, which gives no name. */
function isPropertyOfNamespace({ parent }: ts.VariableDeclaration): boolean {
  const statement = parent.parent;
  const isExported = (modifier: ts.ModifierLike) => modifier.kind === ts.SyntaxKind.ExportKeyword;
  return (
    ts.isVariableStatement(statement) &&
    ts.isModuleBlock(statement.parent) &&
    (statement.modifiers?.some(isExported) ?? false)
  );
}

const naming: ReadonlySet<ts.SyntaxKind> = new Set([ts.SyntaxKind.EqualsToken, ...logicalAssignment]);

function nameOfKey(
  checker: ts.TypeChecker,
  values: Values,
  name: ts.PropertyName | ts.BindingName,
): string | undefined {
  if (ts.isObjectBindingPattern(name) || ts.isArrayBindingPattern(name)) return "";
  if (!ts.isComputedPropertyName(name)) return name.text;
  const constant = constantOf(values, name.expression);
  if (constant !== undefined) return String(constant);
  const type = checker.getTypeAtLocation(name.expression);
  if (type.isStringLiteral() || type.isNumberLiteral()) return String(type.value);
  const description = descriptionOf(type, name.expression);
  return description === undefined ? undefined : description && `[${description}]`;
}

/** Also of sums and templates with a text in them: `"on" + 1`, `` `on${1}` ``. */
function constantOf(values: Values, node: ts.Expression): string | number | undefined {
  const inside = skipWrappers(node);
  const { constant } = values.of(inside);
  if (typeof constant === "string" || typeof constant === "number") return constant;
  const parts = ts.isTemplateExpression(inside)
    ? [
        inside.head.text,
        ...inside.templateSpans.flatMap((s) => [constantOf(values, s.expression), s.literal.text]),
      ]
    : ts.isBinaryExpression(inside) && inside.operatorToken.kind === ts.SyntaxKind.PlusToken
      ? [constantOf(values, inside.left), constantOf(values, inside.right)]
      : [];
  const isText = parts.some((part) => typeof part === "string") && !parts.includes(undefined);
  return isText ? parts.join("") : undefined;
}

/** `kk` of `const tag = Symbol("kk")`, `Symbol.iterator` */
function descriptionOf(type: ts.Type, key: ts.Expression): string | undefined {
  if (!(type.flags & ts.TypeFlags.UniqueESSymbol)) return undefined;
  const declaration = type.symbol?.valueDeclaration;
  const made = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  if (!made || !ts.isCallExpression(made))
    return ts.isPropertyAccessExpression(key) ? key.getText() : undefined;
  const [description] = made.arguments;
  if (!description) return "";
  return ts.isStringLiteralLike(description) ? description.text : undefined;
}
