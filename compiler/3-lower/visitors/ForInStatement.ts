import ts from "typescript";
import type { Value } from "../../2-analyse/facts.js";
import * as py from "../../python/index.js";
import { canBe, isOnly } from "../constructs/kinds.js";
import { lowerLoopBody } from "../constructs/loops.js";
import { lowerReference } from "../constructs/references.js";
import type { Context } from "../context.js";

/** Own keys, in order. */
export function ForInStatement(node: ts.ForInStatement, c: Context): py.Statement[] {
  const object = c.expression(node.expression);
  const target = targetOf(node, c);
  const { body, around } = lowerLoopBody(c, node, { head: target.head });
  const keys = keysOf(c, node.expression, object);
  return around([py.forStmt(target.variable, keys, [...target.store, ...body])]);
}

/** The keys at the beginning, without those that are deleted before their turn. */
function keysOf(c: Context, node: ts.Expression, object: py.Expression): py.Expression {
  const value = c.facts.values.of(node);
  // an array can get shorter
  if (deletesAnything(c) || value.kinds.has("list")) return py.call(c.prelude("live_keys"), [object]);
  const isPlain = isOnly(value, "ordered");
  return isPlain ? py.call("list", [object]) : py.call(c.prelude(helperOf(value)), [object]);
}

/** Of a class, static fields that it inherits come, too. */
const helperOf = (value: Value): string => (canBe(value, "class", "unknown") ? "all_keys" : "keys");

function deletesAnything(c: Context): boolean {
  const search = (node: ts.Node): boolean =>
    ts.isDeleteExpression(node) || (node.forEachChild(search) ?? false);
  return c.facts.reach.modules.some((module) => module.statements.some(search));
}

interface Target {
  readonly variable: py.Expression;
  readonly store: readonly py.Statement[];
  readonly head: readonly string[];
}

function targetOf({ initializer }: ts.ForInStatement, c: Context): Target {
  if (ts.isVariableDeclarationList(initializer)) {
    const name = c.facts.names.of(initializer.declarations[0]?.name as ts.Identifier);
    return {
      variable: py.name(name),
      store: [],
      head: initializer.flags & ts.NodeFlags.BlockScoped ? [name] : [],
    };
  }
  const key = py.name(c.scratch("key"));
  const { before } = c.capture(() => c.before(lowerReference(c, initializer, { isRead: false }).write(key)));
  return { variable: key, store: before, head: [] };
}
