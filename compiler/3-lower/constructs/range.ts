import ts from "typescript";
import { isAssignmentOperator } from "../../2-analyse/operators.js";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";
import { effectsOf } from "./effects.js";
import { isInt, isNatural, isOnly } from "./kinds.js";

const K = ts.SyntaxKind;

/** `for (let i = a; i < b; i += k)` as `for i in range(a, b, k)`. */
export interface Range {
  readonly variable: ts.Identifier;
  readonly iter: py.Expression;
}

/** The range that a counting loop runs through, if nothing in it can change the counter or the bound. */
export function rangeOf(c: Context, node: ts.ForStatement): Range | undefined {
  const { initializer, condition, incrementor } = node;
  if (!initializer || !condition || !incrementor || !ts.isVariableDeclarationList(initializer))
    return undefined;
  if (!(initializer.flags & ts.NodeFlags.Let) || initializer.declarations.length !== 1) return undefined;
  const { name, initializer: start } = initializer.declarations[0] as ts.VariableDeclaration;
  if (!ts.isIdentifier(name) || !start || !isInt(c.facts.values.of(start))) return undefined;
  const step = stepOf(incrementor, name.text);
  const bound = boundOf(condition, name.text);
  if (step === undefined || !bound || step > 0 !== bound.isUpper) return undefined;
  if (isAssignedIn(node.statement, name.text) || !isCountable(c, name)) return undefined;
  if (!isInt(c.facts.values.of(bound.limit)) || !isInvariant(c, bound.limit, node)) return undefined;
  return { variable: name, iter: rangeCall(c, start, bound, step) };
}

/** Viper counts with signed words. */
function isCountable(c: Context, name: ts.Identifier): boolean {
  if (c.scope.emitter !== "viper") return true;
  const fn = ts.findAncestor(name, ts.isFunctionLike);
  return fn !== undefined && c.facts.machine.viper(fn)?.typeOf(name) === "int";
}

interface Bound {
  readonly limit: ts.Expression;
  readonly isUpper: boolean;
  readonly isInclusive: boolean;
}

function stepOf(node: ts.Expression, counter: string): number | undefined {
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
    if (!isNamed(node.operand, counter)) return undefined;
    if (node.operator === K.PlusPlusToken) return 1;
    return node.operator === K.MinusMinusToken ? -1 : undefined;
  }
  if (!ts.isBinaryExpression(node) || !isNamed(node.left, counter) || !ts.isNumericLiteral(node.right))
    return undefined;
  const step = Number(node.right.text);
  if (!Number.isInteger(step) || step === 0) return undefined;
  if (node.operatorToken.kind === K.PlusEqualsToken) return step;
  return node.operatorToken.kind === K.MinusEqualsToken ? -step : undefined;
}

function boundOf(node: ts.Expression, counter: string): Bound | undefined {
  if (!ts.isBinaryExpression(node)) return undefined;
  const operator = node.operatorToken.kind;
  const turned = isNamed(node.right, counter);
  if (!turned && !isNamed(node.left, counter)) return undefined;
  const limit = turned ? node.left : node.right;
  const less = operator === K.LessThanToken || operator === K.LessThanEqualsToken;
  const greater = operator === K.GreaterThanToken || operator === K.GreaterThanEqualsToken;
  if (!less && !greater) return undefined;
  const isInclusive = operator === K.LessThanEqualsToken || operator === K.GreaterThanEqualsToken;
  return { limit, isUpper: less !== turned, isInclusive };
}

const isNamed = (node: ts.Node, name: string): boolean => ts.isIdentifier(node) && node.text === name;

/** By name, so a shadowing variable of the same name only makes the loop a `while`. */
function isAssignedIn(node: ts.Node, name: string): boolean {
  const isTarget = (child: ts.Node): boolean => {
    if (ts.isPrefixUnaryExpression(child) || ts.isPostfixUnaryExpression(child))
      return isNamed(child.operand, name);
    if (ts.isBinaryExpression(child) && isAssignmentOperator(child.operatorToken.kind)) {
      return isNamed(child.left, name) || isPatternWith(child.left, name);
    }
    if (ts.isForOfStatement(child) || ts.isForInStatement(child)) {
      return isNamed(child.initializer, name) || isPatternWith(child.initializer, name);
    }
    return false;
  };
  const search = (child: ts.Node): boolean => isTarget(child) || (child.forEachChild(search) ?? false);
  return search(node);
}

function isPatternWith(node: ts.Node, name: string): boolean {
  if (!ts.isArrayLiteralExpression(node) && !ts.isObjectLiteralExpression(node)) return false;
  const search = (child: ts.Node): boolean => isNamed(child, name) || (child.forEachChild(search) ?? false);
  return search(node);
}

/** Can't the body change the limit? */
function isInvariant(c: Context, limit: ts.Expression, loop: ts.ForStatement): boolean {
  if (c.facts.order.isPure(limit)) return true;
  if (!c.facts.order.hasNoEffect(limit) || ts.isCallExpression(limit)) return false;
  const limitEffects = effectsOf(c, limit);
  const body = effectsOf(c, loop.statement);
  if ([...limitEffects.reads].some((name) => body.writes.has(name))) return false;
  if (limitEffects.readsShared && body.runs) return false;
  if (!limitEffects.readsMemory) return true;
  return !body.runs && !mayResize(c, loop.statement);
}

/** Does the body do anything that can change a length or another member read by the limit? */
function mayResize(c: Context, body: ts.Node): boolean {
  const search = (node: ts.Node): boolean => {
    const target = assignmentTarget(node);
    if (target && !ts.isIdentifier(target)) {
      const isElement =
        ts.isElementAccessExpression(target) &&
        isOnly(c.facts.values.of(target.expression), "bytearray", "array");
      if (!isElement) return true;
    }
    return node.forEachChild(search) ?? false;
  };
  return search(body);
}

function assignmentTarget(node: ts.Node): ts.Expression | undefined {
  if (ts.isBinaryExpression(node) && isAssignmentOperator(node.operatorToken.kind)) return node.left;
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
    return node.operator === K.PlusPlusToken || node.operator === K.MinusMinusToken
      ? node.operand
      : undefined;
  }
  return undefined;
}

function rangeCall(c: Context, start: ts.Expression, bound: Bound, step: number): py.Expression {
  const [from, limit] = c.ordered([start, bound.limit]) as [py.Expression, py.Expression];
  const end = bound.isInclusive ? plusOne(limit, bound.isUpper ? 1 : -1) : limit;
  const isFromZero = py.intValue(from) === 0n && isNatural(c.facts.values.of(start));
  if (step !== 1) return py.call("range", [from, end, py.int(step)]);
  return py.call("range", isFromZero ? [end] : [from, end]);
}

/** `n + 1`, `10`, `n` for `n - 1 + 1`. */
function plusOne(limit: py.Expression, by: 1 | -1): py.Expression {
  const constant = py.intValue(limit);
  if (constant !== undefined) return py.int(constant + BigInt(by));
  if (limit.kind === "BinOp" && py.intValue(limit.right) === 1n) {
    if (limit.op === (by === 1 ? "-" : "+")) return limit.left;
  }
  return py.binary(limit, by === 1 ? "+" : "-", py.int(1));
}
