import ts from "typescript";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";
import { canBeNone } from "./kinds.js";

/** The first `using` of a block, which holds for all that follows it there. */
export function findUsing(nodes: readonly ts.Statement[]): number {
  return nodes.findIndex((node) => ts.isVariableStatement(node) && isUsing(node.declarationList));
}

export const isUsing = (list: ts.VariableDeclarationList): boolean =>
  (list.flags & ts.NodeFlags.BlockScoped) === ts.NodeFlags.Using ||
  (list.flags & ts.NodeFlags.BlockScoped) === ts.NodeFlags.AwaitUsing;

/**
 *     with open() as file:
 *         …
 * where MicroPython has it, else
 *
 *     file = open()
 *     try:
 *         …
 *     finally:
 *         file._dispose()
 * Several variables are disposed of in the opposite order.
 */
export function lowerUsing(
  c: Context,
  statement: ts.VariableStatement,
  rest: readonly ts.Statement[],
): py.Statement[] {
  const lower = (declarations: readonly ts.VariableDeclaration[]): py.Statement[] => {
    const [first, ...others] = declarations;
    if (!first) return c.statements(rest);
    if (isEntered(c, first)) return enter(c, first, () => lower(others));
    const { before } = c.capture(() => declare(c, first));
    const body = lower(others);
    const all = [...before, py.tryStmt(body.length ? body : [py.pass()], { finalbody: dispose(c, first) })];
    return all.map((s) => py.from(c.origin(first), s));
  };
  return lower(statement.declarationList.declarations);
}

const isEntered = (c: Context, node: ts.VariableDeclaration): boolean =>
  c.facts.calls.release(node) === "with" && !canBeNone(c.facts.values.of(node.name));

function enter(c: Context, node: ts.VariableDeclaration, lowerBody: () => py.Statement[]): py.Statement[] {
  const { result: value, before } = c.capture(() => c.expression(node.initializer as ts.Expression));
  const body = lowerBody();
  const name = (c.expression(node.name as ts.Identifier) as py.Name).id;
  return [...before, py.withStmt(value, name, body.length ? body : [py.pass()])];
}

function declare(c: Context, node: ts.VariableDeclaration): void {
  c.before(
    py.assign(c.expression(node.name as ts.Identifier), c.expression(node.initializer as ts.Expression)),
  );
}

function dispose(c: Context, node: ts.VariableDeclaration): py.Statement[] {
  const resource = c.expression(node.name as ts.Identifier);
  const isAsync = (node.parent.flags & ts.NodeFlags.BlockScoped) === ts.NodeFlags.AwaitUsing;
  const release = c.facts.calls.release(node);
  const isMethod = release === "close" || release === "deinit";
  const result = isMethod
    ? py.method(resource, release)
    : py.call(c.prelude(isAsync ? "dispose_async" : "dispose"), [resource]);
  const call = py.exprStmt(isAsync ? py.yieldExp(result) : result);
  return canBeNone(c.facts.values.of(node.name)) ? [py.ifStmt(py.isNotNone(resource), [call])] : [call];
}
