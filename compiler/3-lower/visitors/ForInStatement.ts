import ts from "typescript";
import * as py from "../../python/index.js";
import { isOnly } from "../constructs/kinds.js";
import { lowerLoopBody } from "../constructs/loops.js";
import { lowerReference } from "../constructs/references.js";
import type { Context } from "../context.js";

/** Own keys, in order; as they are when the loop begins. */
export function ForInStatement(node: ts.ForInStatement, c: Context): py.Statement[] {
  const value = c.facts.values.of(node.expression);
  const object = c.expression(node.expression);
  // for key in list(o):
  const keys = isOnly(value, "ordered") ? py.call("list", [object]) : py.call(c.prelude("keys"), [object]);
  const target = targetOf(node, c);
  const { body, around } = lowerLoopBody(c, node, { head: target.head });
  return around([py.forStmt(target.variable, keys, [...target.store, ...body])]);
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
