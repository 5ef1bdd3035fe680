import ts from "typescript";
import type { Labels, Values } from "./facts.js";
import type { Flow } from "./flow/build.js";
import type { Cell, Shape } from "./flow/cells.js";
import { isAsync, isGenerator } from "./flow/functions.js";
import { thisParameter } from "./literalMethods.js";
import { isMemberAccess, memberKey, memberSymbol, propertyOf } from "./memberKeys.js";
import { nameAtBirth } from "./namesAtBirth.js";
import { skipWrappers } from "./operators.js";

/** How the console shows the functions and classes that may be printed. */
export function labelPrinted(flow: Flow, values: Values, areCompared: () => boolean): Labels {
  const { checker, reach } = flow.wiring;
  const spelledOutName = (fn: ts.Node): string | undefined =>
    reach.spelledOut?.get(fn.getSourceFile().fileName)?.functionNames.get(fn.getStart());
  const bornAs = (node: ts.Node) => nameAtBirth(checker, values, node);
  const functionName = (fn: ts.SignatureDeclaration): string => spelledOutName(fn) ?? bornAs(fn) ?? "";
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
  let measured: ReadonlySet<Shape> | undefined;
  return {
    ofFunction: (fn) => (isPrinted(fn) ? functionLabel(fn) : undefined),
    ofBuiltin: (node, name) => (isPrinted(node) ? `[Function: ${name}]` : undefined),
    bornAs,
    areCompared,
    isPrinted,
    showsBases: () =>
      flow.wiring.heirs.some(
        ({ derived }) => flow.graph.hasShape(derived) && flow.graph.shape(derived).printed,
      ),
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
    canMeasure: (node) => {
      const cell = flow.cellOf(node);
      return cell !== undefined && flow.graph.hasShape(cell) && areMeasurable(flow.graph.shape(cell));
    },
    measured(fn) {
      const cell = flow.cellOf(fn);
      if (!cell || !flow.graph.hasShape(cell)) return undefined;
      measured ??= measuredShapes(flow);
      return measured.has(flow.graph.shape(cell)) ? lengthOf(fn) : undefined;
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

/** The method of a class that an expression or a pattern takes from an object: those that override it have its name and kind. */
function methodNamed(checker: ts.TypeChecker, node: ts.Node): ts.MethodDeclaration | undefined {
  const declaration = memberTaken(checker, node)?.valueDeclaration;
  const isOfClass = declaration && ts.isMethodDeclaration(declaration) && ts.isClassLike(declaration.parent);
  return isOfClass && !declaration.getSourceFile().isDeclarationFile ? declaration : undefined;
}

/** `m` of `o.m`, `o["m"]`, `o[key]` of a constant, `const { m: run } = o`. */
function memberTaken(checker: ts.TypeChecker, node: ts.Node): ts.Symbol | undefined {
  if (ts.isElementAccessExpression(node)) {
    const key = checker.getTypeAtLocation(node.argumentExpression);
    const owner = checker.getTypeAtLocation(node.expression);
    return key.isStringLiteral() ? propertyOf(checker, owner, key.value) : memberSymbol(checker, node);
  }
  if (ts.isPropertyAccessExpression(node)) return memberSymbol(checker, node);
  if (!ts.isBindingElement(node)) return undefined;
  const key = node.propertyName ?? node.name;
  const isNamed = ts.isIdentifier(key) || ts.isStringLiteral(key);
  return isNamed ? propertyOf(checker, checker.getTypeAtLocation(node.parent), key.text) : undefined;
}

/** The shapes of functions that the program asks for their `length`, which aren't all one function. */
function measuredShapes({ wiring: { reach, calls, checker }, cellOf, graph }: Flow): ReadonlySet<Shape> {
  const shapes = new Set<Shape>();
  const visit = (node: ts.Node): void => {
    if (isMemberAccess(node) && memberKey(checker, node) === "length") {
      const cell = calls.builtin(node)?.type === "function" ? cellOf(node.expression) : undefined;
      const shape = cell && graph.hasShape(cell) ? graph.shape(cell) : undefined;
      if (shape && areMeasurable(shape)) shapes.add(shape);
    }
    node.forEachChild(visit);
  };
  for (const { statements } of reach.modules) statements.forEach(visit);
  return shapes;
}

/** Functions that are values by themselves: a table can have their lengths. */
const areMeasurable = ({ makers, open }: Shape): boolean =>
  !open &&
  makers.size > 1 &&
  [...makers].every(
    (maker) => ts.isArrowFunction(maker) || ts.isFunctionExpression(maker) || ts.isFunctionDeclaration(maker),
  );

/** What JavaScript says of a function's `length`: its parameters before the first that need not be passed. */
function declaredLength(maker: ts.Node): number | undefined {
  const fn = ts.isClassLike(maker) ? maker.members.find(ts.isConstructorDeclaration) : maker;
  if (!fn || !ts.isFunctionLike(fn)) return undefined;
  const parameters = fn.parameters.filter((p) => p !== thisParameter(fn));
  const optional = parameters.findIndex((p) => p.initializer || p.dotDotDotToken);
  return optional < 0 ? parameters.length : optional;
}

/** `x.constructor`, `new.target` */
export const namesClass = (node: ts.Expression): boolean =>
  ts.isMetaProperty(node) ||
  (ts.isPropertyAccessExpression(node) && node.name.text === "constructor") ||
  (ts.isElementAccessExpression(node) &&
    ts.isStringLiteralLike(node.argumentExpression) &&
    node.argumentExpression.text === "constructor");
