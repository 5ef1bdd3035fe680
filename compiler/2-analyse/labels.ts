import ts from "typescript";
import type { Labels } from "./facts.js";
import type { Flow } from "./flow/build.js";
import type { Cell } from "./flow/cells.js";
import { isAsync, isGenerator } from "./flow/functions.js";
import { thisParameter } from "./literalMethods.js";
import { logicalAssignment, skipWrappers } from "./operators.js";

/** How the console shows the functions and classes that may be printed. */
export function labelPrinted(flow: Flow, areCompared: () => boolean): Labels {
  const { checker, reach } = flow.wiring;
  const spelledOutName = (fn: ts.Node): string | undefined =>
    reach.spelledOut?.get(fn.getSourceFile().fileName)?.functionNames.get(fn.getStart());
  const functionName = (fn: ts.SignatureDeclaration): string =>
    spelledOutName(fn) ?? (fn.name && textOf(fn.name)) ?? givenName(fn);
  const functionLabel = (fn: ts.SignatureDeclaration): string => {
    const kind = `${isAsync(fn) ? "Async" : ""}${isGenerator(fn) ? "Generator" : ""}Function`;
    const name = functionName(fn);
    return name === "" ? `[${kind} (anonymous)]` : `[${kind}: ${name}]`;
  };
  const lengthOf = (fn: ts.Node): number | undefined =>
    spelledOutName(fn) === undefined ? declaredLength(fn) : undefined;
  const isPrinted = (node: ts.Node): boolean => {
    const cell = flow.cellOf(node);
    return cell !== undefined && flow.graph.hasShape(cell) && flow.graph.shape(cell).printed;
  };
  return {
    ofFunction: (fn) => (isPrinted(fn) ? functionLabel(fn) : undefined),
    ofBuiltin: (node, name) => (isPrinted(node) ? `[Function: ${name}]` : undefined),
    areCompared,
    isPrinted,
    isNamed: (cls) => {
      const cell = flow.cellOf(cls);
      const instance = cell && flow.graph.shape(cell).parts.get("%instance");
      return instance !== undefined && flow.graph.shape(instance).named;
    },
    isListed: (node) => {
      const cell = flow.cellOf(node);
      return cell !== undefined && isListed(flow, cell);
    },
    ofMethod: (node) => {
      const method = methodNamed(checker, node);
      return method && isPrinted(method) ? functionLabel(method) : undefined;
    },
    nameOf: (node) => {
      const fn = namedFunction(checker, node) ?? methodNamed(checker, node);
      return fn && functionName(fn);
    },
    lengthOf: (node) => {
      const fn = namedFunction(checker, node);
      if (fn) return lengthOf(fn);
      const cell = flow.cellOf(node);
      if (!cell || !flow.graph.hasShape(cell) || flow.graph.shape(cell).open) return undefined;
      const lengths = new Set([...flow.graph.shape(cell).makers].map(lengthOf));
      return lengths.size === 1 ? [...lengths][0] : undefined;
    },
  };
}

/** Are its keys looked at, or those of a class that extends it, and has what it has? */
function isListed(flow: Flow, cell: Cell): boolean {
  const { graph, wiring } = flow;
  if (!graph.hasShape(cell)) return false;
  const shape = graph.shape(cell);
  const heirs = wiring.heirs.filter(({ base }) => graph.shape(base) === shape);
  return (
    shape.enumerated || heirs.some(({ derived }) => graph.shape(derived) !== shape && isListed(flow, derived))
  );
}

/** The function that an expression names: declared so, or a constant's initial value. */
export function namedFunction(
  checker: ts.TypeChecker,
  node: ts.Expression,
): ts.SignatureDeclaration | undefined {
  const name = ts.isPropertyAccessExpression(node) ? node.name : node;
  let symbol = ts.isIdentifier(name) ? checker.getSymbolAtLocation(name) : undefined;
  if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
  const declaration = symbol?.valueDeclaration;
  if (!declaration) return undefined;
  if (ts.isFunctionDeclaration(declaration)) return declaration;
  if (!ts.isVariableDeclaration(declaration) || !declaration.initializer) return undefined;
  const made = skipWrappers(declaration.initializer);
  const isConstant = (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  return isConstant && (ts.isArrowFunction(made) || ts.isFunctionExpression(made)) ? made : undefined;
}

/** The method of a class that an expression takes from an object: those that override it have its name and kind. */
function methodNamed(checker: ts.TypeChecker, node: ts.Expression): ts.MethodDeclaration | undefined {
  const member = ts.isPropertyAccessExpression(node) ? checker.getSymbolAtLocation(node.name) : undefined;
  const declaration = member?.valueDeclaration;
  const isOfClass = declaration && ts.isMethodDeclaration(declaration) && ts.isClassLike(declaration.parent);
  return isOfClass && !declaration.getSourceFile().isDeclarationFile ? declaration : undefined;
}

/** What JavaScript says of a function's `length`: its parameters before the first that need not be passed. */
function declaredLength(maker: ts.Node): number | undefined {
  const fn = ts.isClassLike(maker) ? maker.members.find(ts.isConstructorDeclaration) : maker;
  if (!fn || !ts.isFunctionLike(fn)) return undefined;
  const parameters = fn.parameters.filter((p) => p !== thisParameter(fn));
  const optional = parameters.findIndex((p) => p.initializer || p.dotDotDotToken);
  return optional < 0 ? parameters.length : optional;
}

/** The name that a function or class without one gets from where it stands: `const f = () => 1`; empty if none. */
export function givenName(node: ts.Node): string {
  // export default class { … }
  if (ts.isClassDeclaration(node) || ts.isFunctionDeclaration(node)) return "default";
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
  if (ts.isShorthandPropertyAssignment(parent)) return parent.name.text;
  if (ts.isExportAssignment(parent)) return "default";
  const isNamed =
    (ts.isVariableDeclaration(parent) && !isPropertyOfNamespace(parent)) ||
    ts.isPropertyAssignment(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isBindingElement(parent);
  return (isNamed && parent.initializer === at && textOf(parent.name)) || "";
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

function textOf(name: ts.PropertyName | ts.BindingName): string | undefined {
  if (ts.isObjectBindingPattern(name) || ts.isArrayBindingPattern(name)) return undefined;
  if (!ts.isComputedPropertyName(name)) return name.text;
  const { expression } = name;
  if (ts.isStringLiteralLike(expression)) return expression.text;
  return ts.isPropertyAccessExpression(expression) ? `[${expression.getText()}]` : undefined;
}

/** `x.constructor`, `new.target` */
export const namesClass = (node: ts.Expression): boolean =>
  ts.isMetaProperty(node) || (ts.isPropertyAccessExpression(node) && node.name.text === "constructor");
