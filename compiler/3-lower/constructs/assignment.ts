import ts from "typescript";
import {
  compoundOperators,
  isAssignmentPattern,
  logicalAssignment,
  skipWrappers,
} from "../../2-analyse/operators.js";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";
import { compute } from "./arithmetic.js";
import { computedValue } from "./constants.js";
import { assignPattern } from "./destructuring.js";
import { effectsOf, interferes } from "./effects.js";
import { hintOf } from "./hints.js";
import { lowerReference, type Reference } from "./references.js";
import { testOf } from "./truthiness.js";

const K = ts.SyntaxKind;

/** `=`, compound and logical assignment. Where the value isn't used the result is a placeholder. */
export function lowerAssignment(node: ts.BinaryExpression, c: Context): py.Expression {
  const operator = node.operatorToken.kind;
  if (operator === K.EqualsToken) return plainAssignment(node, c);
  if (logicalAssignment.has(operator)) return assignLogically(node, c);
  return compoundAssignment(node, c);
}

function plainAssignment(node: ts.BinaryExpression, c: Context): py.Expression {
  const target = skipWrappers(node.left);
  if (isAssignmentPattern(target)) return patternAssignment(node, target, c);
  const reference = lowerReference(c, node.left, { value: node.right, isRead: false });
  const value = c.expression(node.right);
  // reading what has no value yet raises
  const check = isEarly(c, target) && reference.target ? [py.exprStmt(reference.target)] : turnOf(c, target);
  if (!c.facts.order.isUsed(node)) {
    c.before(...check, reference.write(value));
    return py.none();
  }
  const kept = c.temp(hintOf(target), value);
  c.before(...check);
  c.before(reference.write(kept));
  return kept;
}

const isEarly = (c: Context, target: ts.Expression): boolean =>
  ts.isIdentifier(target) && c.facts.scopes.isMaybeTooEarly(target);

/** `set_early(self, "x")`: a field that a method sets before its turn comes ahead of others among the keys. */
function turnOf(c: Context, target: ts.Expression): py.Statement[] {
  if (!ts.isPropertyAccessExpression(target) || !c.facts.classes.isSetEarly(target)) return [];
  const name = py.str(c.facts.names.attribute(target, target.name.text));
  return [py.exprStmt(py.call(c.prelude("set_early"), [c.expression(target.expression), name]))];
}

function patternAssignment(
  node: ts.BinaryExpression,
  target: ts.ArrayLiteralExpression | ts.ObjectLiteralExpression,
  c: Context,
): py.Expression {
  if (!c.facts.order.isUsed(node)) {
    assignPattern(c, target, node.right);
    return py.none();
  }
  const value = c.keep(hintOf(node.right), c.expression(node.right));
  assignPattern(
    c.within({ lowered: new Map([...c.scope.lowered, [node.right, value]]) }),
    target,
    node.right,
  );
  return value;
}

function compoundAssignment(node: ts.BinaryExpression, c: Context): py.Expression {
  const operator = compoundOperators.get(node.operatorToken.kind) ?? K.PlusToken;
  const reference = lowerReference(c, node.left, { value: node.right, isRead: true });
  const old = reference.target ?? reference.read();
  const { result: right, before } = c.capture(() => c.expression(node.right));
  // x += f() reads x first, also where computing the value changes it
  const isDisturbed = before.length > 0 && interferes(effectsOf(c, node.left), effectsOf(c, node.right));
  const left = isDisturbed ? c.keep(hintOf(node.left), old) : old;
  c.before(...before);
  const a = { value: computedValue(c, node.left), lowered: left };
  const b = { value: computedValue(c, node.right), lowered: right };
  return store(c, node, reference, compute(c, operator, a, b));
}

/** Puts the new value; `x = x + y` becomes `x += y`. */
function store(c: Context, node: ts.Expression, reference: Reference, value: py.Expression): py.Expression {
  const { target } = reference;
  const isUsed = c.facts.order.isUsed(node);
  if (
    target &&
    value.kind === "BinOp" &&
    py.sameExpression(value.left, target) &&
    (!isUsed || target.kind === "Name")
  ) {
    c.before(py.augAssign(target, value.op, value.right));
    return isUsed ? target : py.none();
  }
  if (!isUsed) {
    c.before(reference.write(value));
    return py.none();
  }
  if (target?.kind === "Name") {
    c.before(reference.write(value));
    return target;
  }
  const kept = c.keep(hintOf(node), value);
  c.before(reference.write(kept));
  return kept;
}

function assignLogically(node: ts.BinaryExpression, c: Context): py.Expression {
  const reference = lowerReference(c, node.left, { value: node.right, isRead: true });
  const isUsed = c.facts.order.isUsed(node);
  const old = reference.read();
  const current = isUsed && !py.isSimple(old) ? c.keep(hintOf(node.left), old) : old;
  const { result: right, before } = c.capture(() => c.expression(node.right));
  const test = logicalTest(c, node, current);
  if (!isUsed) {
    // if x is None:
    //     x = …
    c.before(py.ifStmt(test, [...before, reference.write(right)]));
    return py.none();
  }
  if (reference.target?.kind === "Name") {
    c.before(py.ifStmt(test, [...before, reference.write(right)]));
    return reference.target;
  }
  const value = current.kind === "Name" && c.isTemporary(current.id) ? current : py.name(c.scratch("value"));
  if (value !== current) c.before(py.assign(value, current));
  c.before(
    py.ifStmt(logicalTest(c, node, value), [...before, py.assign(value, right), reference.write(value)]),
  );
  return value;
}

/** Is the assignment to be done? */
function logicalTest(c: Context, node: ts.BinaryExpression, current: py.Expression): py.Expression {
  const operator = node.operatorToken.kind;
  if (operator === K.QuestionQuestionEqualsToken) return py.isNone(current);
  const test = testOf(c, c.facts.values.of(node.left), current);
  return operator === K.BarBarEqualsToken ? py.not(test) : test;
}

/** `++` and `--`, before or after their operand. */
export function lowerStep(
  c: Context,
  node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression,
): py.Expression {
  const reference = lowerReference(c, node.operand, { isRead: true });
  const isUsed = c.facts.order.isUsed(node);
  const old = reference.target ?? reference.read();
  const isPostfix = ts.isPostfixUnaryExpression(node);
  const kept = isUsed && isPostfix ? c.keep(hintOf(node.operand), old) : old;
  const op = node.operator === K.PlusPlusToken ? "+" : "-";
  const value = py.binary(kept, op, py.int(1));
  if (kept !== old) {
    c.before(
      reference.target?.kind === "Name"
        ? py.augAssign(reference.target, op, py.int(1))
        : reference.write(value),
    );
    return kept;
  }
  return store(c, node, reference, value);
}

export const isStepOperator = (operator: ts.SyntaxKind): boolean =>
  operator === K.PlusPlusToken || operator === K.MinusMinusToken;
