import ts from "typescript";
import { isNever } from "../../2-analyse/writtenNullish.js";
import * as py from "../../python/index.js";
import type { Context, JumpTarget } from "../context.js";
import { strictEqual } from "./equality.js";
import { canSwap } from "./evaluationOrder.js";
import { hintOf } from "./hints.js";
import { sharedFunctions } from "./hoisting.js";
import { labelsOf, loopTarget } from "./jumps.js";
import { isOnly } from "./kinds.js";
import { nonEmpty } from "./loops.js";
import { dropValue } from "./unused.js";

/** A run of labels with the statements that follow them. */
interface Clause {
  readonly tests: readonly ts.Expression[];
  readonly isDefault: boolean;
  readonly statements: readonly ts.Statement[];
}

/** A chain of `if`s where no clause falls through, else tests for where to begin and clauses that run from there on. */
export function lowerSwitch(c: Context, node: ts.SwitchStatement): py.Statement[] {
  const shared = sharedFunctions(node.caseBlock);
  const clauses = clausesOf(node, new Set(shared));
  const value = c.expression(node.expression);
  const testCount = clauses.reduce((n, clause) => n + clause.tests.length, 0);
  if (testCount === 0) dropValue(c, value);
  const isRepeated = testCount > 1 && !isStable(c, node.expression, value);
  const isChanged = clauses.some(({ tests }) => tests.some((test) => !canSwap(c, node.expression, test)));
  const subject = isRepeated || isChanged ? c.keep(hintOf(node.expression), value) : value;
  c.before(...c.statements(shared));
  const all = clauses.flatMap((clause) => clause.statements);
  const falls = clauses.slice(0, -1).some((clause) => !endsClause(clause.statements));
  if (falls) return fallingThrough(c, node, subject, clauses);
  return breaksInside(node, all)
    ? oneTurn(c, node, (inner) => chain(inner, node, subject, clauses))
    : chainAlone(c, node, subject, clauses);
}

const isStable = (c: Context, node: ts.Expression, value: py.Expression): boolean =>
  py.isSimple(value) || c.facts.order.isPure(node);

function clausesOf(node: ts.SwitchStatement, hoisted: ReadonlySet<ts.Statement>): Clause[] {
  const clauses: Clause[] = [];
  let tests: ts.Expression[] = [];
  let isDefault = false;
  for (const clause of node.caseBlock.clauses) {
    if (ts.isCaseClause(clause)) tests.push(clause.expression);
    else isDefault = true;
    if (clause.statements.length === 0 && clause !== node.caseBlock.clauses.at(-1)) continue;
    const statements = clause.statements.filter((statement) => !hoisted.has(statement));
    clauses.push({ tests, isDefault, statements: unwrapped(statements) });
    tests = [];
    isDefault = false;
  }
  return clauses;
}

/** `case 1: { … break; }` */
function unwrapped(statements: readonly ts.Statement[]): readonly ts.Statement[] {
  const [only] = statements;
  return statements.length === 1 && only && ts.isBlock(only) ? only.statements : statements;
}

function endsClause(statements: readonly ts.Statement[]): boolean {
  const last = statements.at(-1);
  if (!last) return false;
  if (ts.isBlock(last)) return endsClause(last.statements);
  if (ts.isIfStatement(last)) {
    return (
      last.elseStatement !== undefined && endsClause([last.thenStatement]) && endsClause([last.elseStatement])
    );
  }
  return (
    ts.isBreakStatement(last) ||
    ts.isReturnStatement(last) ||
    ts.isThrowStatement(last) ||
    ts.isContinueStatement(last)
  );
}

/** Is there a `break` of the switch, by its label too, anywhere but at the end of a clause? */
function breaksInside(node: ts.SwitchStatement, statements: readonly ts.Statement[]): boolean {
  const labels = labelsOf(node);
  const search = (at: ts.Node, isNested: boolean): boolean => {
    if (ts.isFunctionLike(at) || ts.isClassLike(at)) return false;
    if (ts.isBreakStatement(at)) {
      const isOfSwitch = at.label ? labels.includes(at.label.text) : !isNested;
      return isOfSwitch && (isNested || !endsItsClause(at));
    }
    const isInner = isNested || ts.isIterationStatement(at, false) || ts.isSwitchStatement(at);
    return at.forEachChild((child) => search(child, isInner)) ?? false;
  };
  return statements.some((statement) => search(statement, false));
}

function endsItsClause(node: ts.BreakStatement): boolean {
  const { parent } = node;
  if (ts.isCaseOrDefaultClause(parent)) return parent.statements.at(-1) === node;
  return (
    ts.isBlock(parent) &&
    ts.isCaseOrDefaultClause(parent.parent) &&
    parent.parent.statements.length === 1 &&
    parent.statements.at(-1) === node
  );
}

// ---------------------------------------------------------------- chains
/** No Python loop is made: `break` at the end of a clause is nothing, `continue` goes straight on. */
function chainAlone(
  c: Context,
  node: ts.SwitchStatement,
  subject: py.Expression,
  clauses: readonly Clause[],
): py.Statement[] {
  const target: JumpTarget = {
    node,
    labels: labelsOf(node),
    isBreakable: true,
    onBreak: () => [],
    onCross: (_key, then) => then,
  };
  return chain(c.within({ targets: [target, ...c.scope.targets] }), node, subject, clauses);
}

/**
 *     if x == 1: …
 *     elif x in (2, 3): …
 *     else: …
 */
function chain(
  c: Context,
  node: ts.SwitchStatement,
  subject: py.Expression,
  clauses: readonly Clause[],
): py.Statement[] {
  const fallback = clauses.find((clause) => clause.isDefault);
  const tested = clauses.filter((clause) => !clause.isDefault);
  let orelse: readonly py.Statement[] = fallback ? bodyOf(c, fallback) : [];
  if (tested.length === 0) return [...orelse];
  for (const clause of [...tested].reverse()) {
    const { result: test, before } = c.capture(() => testOf(c, node, subject, clause));
    const body = nonEmpty(bodyOf(c, clause));
    const isNothing = orelse.every((s) => s.kind === "Pass");
    const branch = py.ifStmt(test, body, isNothing ? [] : orelse);
    orelse = [...before, py.from(c.origin(clause.tests[0]!), branch)];
  }
  return [...orelse];
}

function bodyOf(c: Context, clause: Clause): readonly py.Statement[] {
  const last = clause.statements.at(-1);
  const isPlainBreak = last && ts.isBreakStatement(last) && !last.label && endsItsClause(last);
  return c.statements(isPlainBreak ? clause.statements.slice(0, -1) : clause.statements);
}

function testOf(c: Context, node: ts.SwitchStatement, subject: py.Expression, clause: Clause): py.Expression {
  const value = c.facts.values.of(node.expression);
  const asked = clause.tests.filter((test) => !isNever(value, test));
  if (asked.length === 0) return py.bool(false);
  const tests = asked.map((test) => ({ value: c.facts.values.of(test), lowered: c.expression(test) }));
  const isPlain =
    tests.every((t) => py.isConstant(t.lowered) && isOnly(t.value, "int", "str")) && !value.kinds.has("bool");
  if (tests.length > 1 && isPlain && !value.kinds.has("unknown")) {
    return py.compare(subject, "in", py.tuple(tests.map((t) => t.lowered)));
  }
  return py.or(...tests.map((t) => strictEqual(c, value, t.value, subject, t.lowered)));
}

// ---------------------------------------------------------------- the general form
/** Runs the clauses in a loop of one turn, which `break` leaves. */
function oneTurn(c: Context, node: ts.SwitchStatement, make: (c: Context) => py.Statement[]): py.Statement[] {
  const loop = loopTarget(c, node, {});
  const body = make(c.within({ targets: [loop.target, ...c.scope.targets] }));
  return [
    ...loop.flagsBefore(),
    py.whileStmt(py.bool(true), [...body, py.breakStmt()]),
    ...loop.checksAfter(),
  ];
}

/**
 *     if x == 1:
 *         start = 0
 *     elif x == 2:
 *         start = 1
 *     else:
 *         start = 2
 *     while True:
 *         if start <= 0:
 *             …
 *         if start <= 1:
 *             …
 *         break
 */
function fallingThrough(
  c: Context,
  node: ts.SwitchStatement,
  subject: py.Expression,
  clauses: readonly Clause[],
): py.Statement[] {
  const start = py.name(c.scratch("start"));
  const fallback = clauses.findIndex((clause) => clause.isDefault);
  let choice: readonly py.Statement[] = [py.assign(start, py.int(fallback < 0 ? clauses.length : fallback))];
  for (const [index, clause] of [...clauses.entries()].reverse()) {
    if (clause.tests.length === 0) continue;
    const { result: test, before } = c.capture(() => testOf(c, node, subject, clause));
    const branch = py.ifStmt(test, [py.assign(start, py.int(index))], choice);
    choice = [...before, py.from(c.origin(clause.tests[0]!), branch)];
  }
  const run = (inner: Context) =>
    clauses.map((clause, index) =>
      py.ifStmt(py.compare(start, "<=", py.int(index)), nonEmpty(inner.statements(clause.statements))),
    );
  return [...choice, ...oneTurn(c, node, run)];
}
