import ts from "typescript";
import {
  isAssignmentOperator,
  isAssignmentPattern,
  logical,
  logicalAssignment,
  skipWrappers,
  strictEquality,
} from "../../2-analyse/operators.js";
import { isEvent } from "../../2-analyse/writers.js";
import type { Context } from "../context.js";
import { isOnly, isPrimitive } from "./kinds.js";

/** What evaluating an expression reads and changes. */
export interface Effects {
  /** Variables read or assigned, by Python name. */
  readonly reads: ReadonlySet<string>;
  readonly writes: ReadonlySet<string>;
  /** Variables read that some closure assigns. */
  readonly readsShared: boolean;
  /** Reads or writes members of objects. */
  readonly readsMemory: boolean;
  readonly writesMemory: boolean;
  /** Runs code that isn't in sight: it may do anything that can be done from elsewhere. */
  readonly runs: boolean;
}

/** Would it make a difference if the two changed places? */
export function interferes(a: Effects, b: Effects): boolean {
  return affects(a, b) || affects(b, a) || (a.runs && b.runs);
}

function affects(a: Effects, b: Effects): boolean {
  for (const name of a.writes) if (b.reads.has(name) || b.writes.has(name)) return true;
  if (a.writesMemory && (b.readsMemory || b.writesMemory || b.runs)) return true;
  return a.runs && (b.readsMemory || b.writesMemory || b.readsShared || b.writes.size > 0);
}

interface Draft {
  reads: Set<string>;
  writes: Set<string>;
  readsShared: boolean;
  readsMemory: boolean;
  writesMemory: boolean;
  runs: boolean;
}

export function effectsOf(c: Context, node: ts.Node): Effects {
  const draft: Draft = {
    reads: new Set(),
    writes: new Set(),
    readsShared: false,
    readsMemory: false,
    writesMemory: false,
    runs: false,
  };
  collect(c, node, draft);
  return draft;
}

function collect(c: Context, node: ts.Node, draft: Draft): void {
  if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return;
  if (ts.isFunctionLike(node)) return; // making it does nothing
  if (ts.isIdentifier(node)) collectIdentifier(c, node, draft);
  else if (ts.isPropertyAccessExpression(node)) collectMember(c, node, draft);
  else if (ts.isElementAccessExpression(node) || isMembership(node)) draft.readsMemory = true;
  else if (isCode(node) || convertsObject(c, node) || c.facts.calls.asksClass(node))
    collectCode(c, node, draft);
  const target = assignedBy(node);
  if (target) collectTarget(c, target, draft);
  const skipName = ts.isPropertyAccessExpression(node) || ts.isPropertyAssignment(node);
  node.forEachChild((child) => {
    if (!(skipName && ts.isIdentifier(child) && child === node.name)) collect(c, child, draft);
  });
}

const isCode = (node: ts.Node): boolean =>
  isEvent(node) ||
  ts.isSpreadElement(node) ||
  ts.isSpreadAssignment(node) ||
  ts.isDeleteExpression(node) ||
  ts.isClassLike(node);

const isMembership = (node: ts.Node): boolean =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword;

/** `${list}`, `"" + vector`, `a < b`: objects become texts or numbers by their members and their `toString`. */
function convertsObject(c: Context, node: ts.Node): boolean {
  const isObject = (operand: ts.Expression) => !isPrimitive(c.facts.values.of(operand));
  if (ts.isTemplateExpression(node)) return node.templateSpans.some((span) => isObject(span.expression));
  if (ts.isPrefixUnaryExpression(node))
    return node.operator !== ts.SyntaxKind.ExclamationToken && isObject(node.operand);
  if (!ts.isBinaryExpression(node) || keepsOperands.has(node.operatorToken.kind)) return false;
  return isObject(node.left) || isObject(node.right);
}

/** Operators that look at objects as they are. */
const keepsOperands: ReadonlySet<ts.SyntaxKind> = new Set([
  ...strictEquality,
  ...logical,
  ...logicalAssignment,
  ts.SyntaxKind.EqualsToken,
  ts.SyntaxKind.CommaToken,
  ts.SyntaxKind.InKeyword,
  ts.SyntaxKind.InstanceOfKeyword,
]);

function collectCode(c: Context, node: ts.Node, draft: Draft): void {
  const isQuiet = ts.isSpreadAssignment(node)
    ? isOnly(c.facts.values.of(node.expression), "dict", "ordered", "none")
    : ts.isSpreadElement(node)
      ? isOnly(c.facts.values.of(node.expression), "list", "str", "map", "set", "bytes", "bytearray", "array")
      : ts.isExpression(node) && c.facts.order.hasNoEffect(node);
  if (isQuiet) draft.readsMemory = true;
  else draft.runs = true;
}

function collectIdentifier(c: Context, node: ts.Identifier, draft: Draft): void {
  if (c.facts.calls.builtin(node) || c.facts.scopes.isConstant(node)) return;
  draft.reads.add(c.facts.names.of(node));
  if (c.facts.scopes.isShared(node)) draft.readsShared = true;
}

function collectMember(c: Context, node: ts.PropertyAccessExpression, draft: Draft): void {
  if (c.facts.order.isPure(node)) return;
  draft.readsMemory = true;
  if (!c.facts.order.hasNoEffect(node) && !isMethodOfCall(node)) draft.runs = true; // a getter
}

const isMethodOfCall = (node: ts.Node): boolean =>
  ts.isCallExpression(node.parent) && node.parent.expression === node;

function assignedBy(node: ts.Node): ts.Expression | undefined {
  if (ts.isBinaryExpression(node) && isAssignmentOperator(node.operatorToken.kind)) return node.left;
  const isUnary = ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node);
  const isStep =
    isUnary &&
    (node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken);
  return isStep ? node.operand : undefined;
}

function collectTarget(c: Context, target: ts.Expression, draft: Draft): void {
  if (ts.isIdentifier(target)) draft.writes.add(c.facts.names.of(target));
  else if (ts.isPropertyAccessExpression(target) || ts.isElementAccessExpression(target))
    draft.writesMemory = true;
  else if (isAssignmentPattern(target)) {
    draft.writesMemory = true;
    draft.runs = true;
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node)) draft.writes.add(c.facts.names.of(node));
      node.forEachChild(visit);
    };
    visit(target);
  } else collectTargetInside(c, target, draft);
}

function collectTargetInside(c: Context, target: ts.Expression, draft: Draft): void {
  const inside = skipWrappers(target);
  if (inside !== target) collectTarget(c, inside as ts.Expression, draft);
}
