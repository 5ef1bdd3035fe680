import ts from "typescript";
import * as py from "../../python/index.js";
import { declareVariables } from "../constructs/declarations.js";
import { continuesInTry, lowerLoopBody } from "../constructs/loops.js";
import { rangeOf } from "../constructs/range.js";
import { lowerCondition, negated } from "../constructs/truthiness.js";
import { lowerStart } from "../constructs/turns.js";
import { dropValue } from "../constructs/unused.js";
import { isUsing, lowerUsing } from "../constructs/using.js";
import type { Context } from "../context.js";

/** A `for` over a range where that is the same, else a `while`. */
export function ForStatement(node: ts.ForStatement, c: Context): py.Statement[] {
  const range = rangeOf(c, node);
  if (range) {
    const name = c.facts.names.of(range.variable);
    const { body, around } = lowerLoopBody(c, node, { head: [name] });
    return around([py.forStmt(py.name(name), range.iter, body)]);
  }
  if (node.initializer && isUsing(node.initializer))
    return lowerUsing(c, node.initializer, () => loop(node, c));
  lowerInitializer(node, c);
  return loop(node, c);
}

function loop(node: ts.ForStatement, c: Context): py.Statement[] {
  if (keepsHead(c, node, node.condition) || keepsHead(c, node, node.incrementor))
    return withHeadInTurn(node, c);
  return continuesInTry(node) ? withStepFirst(node, c) : withStepLast(node, c);
}

function lowerInitializer(node: ts.ForStatement, c: Context): void {
  const { initializer } = node;
  if (!initializer) return;
  if (!ts.isVariableDeclarationList(initializer)) dropValue(c, c.expression(initializer));
  else if (keepsHead(c, node, initializer))
    c.before(...lowerStart(c, headVariables(node, c), (inner) => declareVariables(inner, initializer)));
  else declareVariables(c, initializer);
}

/** Does a closure in this part of the head keep variables of the head? */
function keepsHead(c: Context, node: ts.ForStatement, part: ts.Node | undefined): boolean {
  const head = new Set(headVariables(node, c));
  const captured = c.facts.scopes.perIteration(node).map((name) => c.facts.names.of(name));
  if (!captured.some((name) => head.has(name))) return false;
  const hasFunction = (child: ts.Node): boolean =>
    ts.isFunctionLike(child) || (child.forEachChild(hasFunction) ?? false);
  return part !== undefined && hasFunction(part);
}

/** Variables of the head: each turn has its own, and hands them on to the next. */
function headVariables(node: ts.ForStatement, c: Context): readonly string[] {
  const { initializer } = node;
  if (!initializer || !ts.isVariableDeclarationList(initializer)) return [];
  if (!(initializer.flags & ts.NodeFlags.BlockScoped)) return [];
  const names: string[] = [];
  const visit = (name: ts.BindingName): void => {
    if (ts.isIdentifier(name)) names.push(c.facts.names.of(name));
    else for (const element of name.elements) if (!ts.isOmittedExpression(element)) visit(element.name);
  };
  for (const declaration of initializer.declarations) visit(declaration.name);
  return names;
}

function stepOf(node: ts.ForStatement, c: Context): readonly py.Statement[] {
  const { incrementor } = node;
  return incrementor ? c.capture(() => dropValue(c, c.expression(incrementor))).before : [];
}

type Test = { readonly result: py.Expression; readonly before: readonly py.Statement[] };

const testOf = ({ condition }: ts.ForStatement, c: Context): Test =>
  c.capture(() => (condition ? lowerCondition(c, condition) : py.bool(true)));

const leaveTest = ({ condition }: ts.ForStatement, c: Context, test: Test): py.Expression =>
  condition ? negated(c, condition, test.result) : py.not(test.result);

/**
 *     i = 0
 *     while i < n:
 *         …
 *         i += 1
 */
function withStepLast(node: ts.ForStatement, c: Context): py.Statement[] {
  const test = testOf(node, c);
  const step = () => stepOf(node, c);
  const head = headVariables(node, c);
  const { body, around } = lowerLoopBody(c, node, {
    beforeContinue: step,
    atEnd: step,
    head,
    changing: head,
  });
  if (test.before.length === 0) return around([py.whileStmt(test.result, body)]);
  const leave = py.ifStmt(leaveTest(node, c, test), [py.breakStmt()]);
  return around([py.whileStmt(py.bool(true), [...test.before, leave, ...body])]);
}

/**
 * Where a `continue` leaves a `try`, the step comes after its `finally`:
 *     first = True
 *     while True:
 *         if first:
 *             first = False
 *         else:
 *             i += 1
 *         if not i < n:
 *             break
 *         …
 */
function withStepFirst(node: ts.ForStatement, c: Context): py.Statement[] {
  const test = testOf(node, c);
  const head = headVariables(node, c);
  const first = py.name(c.scratch("first"));
  const { body, around } = lowerLoopBody(c, node, { head, changing: head });
  const step = stepOf(node, c);
  const advance = py.ifStmt(first, [py.assign(first, py.bool(false))], step);
  const leave = node.condition ? [...test.before, py.ifStmt(leaveTest(node, c, test), [py.breakStmt()])] : [];
  return around([py.assign(first, py.bool(true)), py.whileStmt(py.bool(true), [advance, ...leave, ...body])]);
}

/**
 * Where closures in the test or the step keep the head's variables, these run in the turn whose variables they see:
 *     def turn(i, first):
 *         if not first:
 *             i += 1
 *         if not i < n:
 *             return True
 *         …
 */
function withHeadInTurn(node: ts.ForStatement, c: Context): py.Statement[] {
  const head = headVariables(node, c);
  const first = py.name(c.scratch("first"));
  const prologue = (inner: Context): py.Statement[] => {
    const step = stepOf(node, inner);
    const test = testOf(node, inner);
    const leave = inner.scope.targets[0]?.onBreak() ?? [];
    return [
      ...(step.length ? [py.ifStmt(py.not(first), step)] : []),
      ...test.before,
      ...(node.condition ? [py.ifStmt(leaveTest(node, inner, test), leave)] : []),
    ];
  };
  const { body, around } = lowerLoopBody(c, node, {
    head: [...head, first.id],
    changing: head,
    prologue,
    atEnd: () => [py.assign(first, py.bool(false))],
  });
  return around([py.assign(first, py.bool(true)), py.whileStmt(py.bool(true), body)]);
}
