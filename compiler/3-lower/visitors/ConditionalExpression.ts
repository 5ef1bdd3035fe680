import type ts from "typescript";
import * as py from "../../python/index.js";
import { lowerCondition, testsNone } from "../constructs/truthiness.js";
import { dropValue } from "../constructs/unused.js";
import type { Context } from "../context.js";

/** `a if test else b`; an `if` statement where a branch needs statements or nothing looks at the value. */
export function ConditionalExpression(node: ts.ConditionalExpression, c: Context): py.Expression {
  const test = lowerCondition(c, node.condition);
  const yes = c.capture(() => c.expression(node.whenTrue));
  const no = c.capture(() => c.expression(node.whenFalse));
  if (!c.facts.order.isUsed(node)) {
    c.before(py.ifStmt(test, nonEmptyBranch(c, yes), branch(c, no)));
    return py.none();
  }
  if (yes.before.length + no.before.length === 0) return choice(test, yes.result, no.result);
  const value = py.name(c.scratch("value"));
  c.before(
    py.ifStmt(
      test,
      [...yes.before, py.assign(value, yes.result)],
      [...no.before, py.assign(value, no.result)],
    ),
  );
  return value;
}

/** `x` of `None if x is None else x`: `x === undefined ? null : x` */
function choice(test: py.Expression, yes: py.Expression, no: py.Expression): py.Expression {
  const [ifNone, otherwise] = testsNone(test) && test.op === "is" ? [yes, no] : [no, yes];
  const isSame = testsNone(test) && py.isNoneConstant(ifNone) && py.sameExpression(test.left, otherwise);
  return isSame ? otherwise : py.ifExp(test, yes, no);
}

type Branch = { readonly result: py.Expression; readonly before: readonly py.Statement[] };

function branch(c: Context, { result, before }: Branch): readonly py.Statement[] {
  return [...before, ...c.capture(() => dropValue(c, result)).before];
}

function nonEmptyBranch(c: Context, part: Branch): readonly py.Statement[] {
  const statements = branch(c, part);
  return statements.length ? statements : [py.pass()];
}
