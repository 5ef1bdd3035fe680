import ts from "typescript";
import { isErased, isReference } from "../bindings.js";
import { equality } from "../operators.js";
import type { Flow } from "./build.js";
import type { Shape } from "./cells.js";
import { bit } from "./lattice.js";

/**
 * Maps and Sets that can be Python's own dict and set: their keys are strings and ints, all that the program does with them
 * is to put, look up and remove, so that no order is seen, and they go nowhere else than from variable to variable.
 */
export function findBareCollections(flow: Flow): (node: ts.Node) => boolean {
  const candidates = new Set<Shape>();
  const spoiled = new Set<Shape>();
  const shapeOf = (node: ts.Node): Shape | undefined => {
    const cell = flow.cellOf(node);
    return cell && flow.graph.hasShape(cell) ? flow.graph.shape(cell) : undefined;
  };
  const visitAll = (look: (node: ts.Expression) => void): void => {
    const visit = (node: ts.Node): void => {
      if (isErased(node)) return;
      if (ts.isExpression(node) && (!ts.isIdentifier(node) || isReference(node))) look(node);
      node.forEachChild(visit);
    };
    for (const module of flow.wiring.reach.modules) module.statements.forEach(visit);
  };
  visitAll((node) => {
    if (!ts.isNewExpression(node)) return;
    const { type } = flow.wiring.calls.builtin(node) ?? {};
    const shape = type === "Map" || type === "Set" ? shapeOf(node) : undefined;
    if (shape && hasPlainKeys(flow, shape) && isPlainlyMade(flow, node)) candidates.add(shape);
    else if (shape) spoiled.add(shape);
  });
  if (candidates.size === 0) return () => false;
  visitAll((node) => {
    const shape = shapeOf(node);
    if (shape && candidates.has(shape) && !isPlainUse(flow, node)) spoiled.add(shape);
  });
  return (node) => {
    const shape = shapeOf(node);
    return shape !== undefined && candidates.has(shape) && !spoiled.has(shape);
  };
}

/** Python takes `1`, `1.0` and `True` for the same key. */
function hasPlainKeys({ graph }: Flow, shape: Shape): boolean {
  if (shape.open || shape.enumerated || shape.makers.size > 0) return false;
  const keys = shape.parts.get("%key") ?? shape.parts.get("%each");
  return !keys || (graph.content(keys).bits & ~(bit.str | bit.int)) === 0;
}

/** `new Map()`, `new Map([["a", 1]])`, `new Set(["a"])` */
function isPlainlyMade(flow: Flow, node: ts.NewExpression): boolean {
  const [first, ...more] = node.arguments ?? [];
  if (!first) return true;
  if (more.length > 0 || ts.isSpreadElement(first)) return false;
  const { kinds } = flow.wiring.types.value(flow.wiring.checker.getTypeAtLocation(first));
  return kinds.size === 1 && kinds.has("list");
}

function isPlainUse(flow: Flow, node: ts.Expression): boolean {
  const { checker, types } = flow.wiring;
  const { kinds } = types.value(checker.getTypeAtLocation(node));
  if (![...kinds].every((kind) => kind === "map" || kind === "set" || kind === "none")) return false;
  let at: ts.Node = node;
  while (
    ts.isParenthesizedExpression(at.parent) ||
    ts.isNonNullExpression(at.parent) ||
    ts.isSatisfiesExpression(at.parent)
  )
    at = at.parent;
  return isPlainPlace(flow, at as ts.Expression);
}

function isPlainPlace(flow: Flow, node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return isPlainMember(parent);
  if (ts.isCallOrNewExpression(parent)) return isHandedOn(flow, parent, node);
  if (ts.isBinaryExpression(parent)) return keeping.has(parent.operatorToken.kind);
  if (ts.isConditionalExpression(parent)) return parent.condition !== node;
  if (ts.isVariableDeclaration(parent)) return ts.isIdentifier(parent.name);
  if (ts.isArrowFunction(parent)) return parent.body === node;
  return (
    ts.isPropertyAssignment(parent) ||
    ts.isShorthandPropertyAssignment(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isReturnStatement(parent) ||
    ts.isExpressionStatement(parent) ||
    ts.isArrayLiteralExpression(parent)
  );
}

/** `m.size`, `m.get(k)`; what `set` and `add` give isn't used. */
function isPlainMember(member: ts.PropertyAccessExpression): boolean {
  const name = member.name.text;
  const call = member.parent;
  if (name === "size") return true;
  if (!ts.isCallExpression(call) || call.expression !== member) return false;
  if (call.arguments.some(ts.isSpreadElement)) return false;
  if (/^(get|has|delete|clear)$/.test(name)) return true;
  return /^(set|add)$/.test(name) && ts.isExpressionStatement(call.parent) && !ts.isOptionalChain(call);
}

/** To a function of the program, into an array or another Map. */
function isHandedOn(
  { wiring }: Flow,
  call: ts.CallExpression | ts.NewExpression,
  argument: ts.Expression,
): boolean {
  if (call.expression === argument) return false;
  const builtin = wiring.calls.builtin(call);
  if (builtin) return /^(map\.set|array\.push)$/.test(`${builtin.type}.${builtin.name}`);
  const declaration = wiring.checker.getResolvedSignature(call)?.declaration;
  return declaration !== undefined && !declaration.getSourceFile().isDeclarationFile;
}

/** Operators that hand the value on, or compare it by identity. */
const keeping: ReadonlySet<ts.SyntaxKind> = new Set([
  ...equality,
  ts.SyntaxKind.EqualsToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.QuestionQuestionEqualsToken,
]);
