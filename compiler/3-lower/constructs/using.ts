import ts from "typescript";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";
import { canBeNone } from "./kinds.js";

/** The first `using` of a block, which holds for all that follows it there. */
export function findUsing(nodes: readonly ts.Statement[]): number {
  return nodes.findIndex((node) => ts.isVariableStatement(node) && isUsing(node.declarationList));
}

export const isUsing = (list: ts.Node): list is ts.VariableDeclarationList =>
  ts.isVariableDeclarationList(list) &&
  ((list.flags & ts.NodeFlags.BlockScoped) === ts.NodeFlags.Using || isAwaitUsing(list));

export const isAwaitUsing = (list: ts.Node): boolean =>
  ts.isVariableDeclarationList(list) && (list.flags & ts.NodeFlags.BlockScoped) === ts.NodeFlags.AwaitUsing;

/** Is something disposed of at the end of the block, of the loop or of each of its turns, that the node is? */
export const disposes = (node: ts.Node): boolean =>
  ts.isForOfStatement(node) || ts.isForStatement(node)
    ? node.initializer !== undefined && isUsing(node.initializer)
    : (ts.isBlock(node) || ts.isSourceFile(node)) && findUsing(node.statements) >= 0;

/** Several variables are disposed of in the opposite order: their blocks nest. */
export function lowerUsing(
  c: Context,
  { declarations }: ts.VariableDeclarationList,
  rest: () => py.Statement[],
): py.Statement[] {
  const lower = ([first, ...others]: readonly ts.VariableDeclaration[]): py.Statement[] => {
    if (!first) return rest();
    const { result, before } = c.capture(() => c.expression(first.initializer as ts.Expression));
    const all = [...before, ...lowerDisposal(c, first, result, () => lower(others))];
    return all.map((s) => py.from(c.origin(first), s));
  };
  return lower(declarations);
}

/** The body of `for (using file of files)`. */
export function lowerTurnBody(
  c: Context,
  node: ts.IterationStatement,
  body: () => py.Statement[],
): py.Statement[] {
  if (!ts.isForOfStatement(node) || !isUsing(node.initializer)) return body();
  const declaration = node.initializer.declarations[0] as ts.VariableDeclaration;
  return lowerDisposal(c, declaration, c.expression(declaration.name as ts.Identifier), body);
}

/**
 *     with using(open()) as file:
 *         …
 * What MicroPython has made it enters itself (`with open() as file`, `with lock`) or closes (`finally: file.close()`).
 */
function lowerDisposal(
  c: Context,
  declaration: ts.VariableDeclaration,
  value: py.Expression,
  lowerBody: () => py.Statement[],
): py.Statement[] {
  const variable = c.expression(declaration.name as ts.Identifier) as py.Name;
  const isMade = value.kind === "Name" && value.id === variable.id;
  const made = isMade ? [] : [py.assign(variable, value)];
  const release = c.facts.calls.release(declaration);
  const body = lowerBody();
  const block = body.length ? body : [py.pass()];
  const canLack = canBeNone(c.facts.values.of(declaration.name));
  const ifThere = (end: py.Expression) =>
    canLack ? py.ifStmt(py.isNotNone(variable), [py.exprStmt(end)]) : py.exprStmt(end);
  if (release === "close" || release === "deinit")
    return [...made, py.tryStmt(block, { finalbody: [ifThere(py.method(variable, release))] })];
  if (canLack && (release === "with" || release === "with itself")) {
    const leave = py.method(variable, "__exit__", [py.none(), py.none(), py.none()]);
    const enter = ifThere(py.method(variable, "__enter__"));
    return [...made, enter, py.tryStmt(block, { finalbody: [ifThere(leave)] })];
  }
  if (release === "with itself") return [...made, py.withStmt(variable, undefined, block)];
  if (release === "async with") return [...made, ...lowerAsyncWith(c, variable, block)];
  if (isAwaitUsing(declaration.parent)) return [...made, ...lowerAwaited(c, variable, block)];
  const context = release === "with" ? value : py.call(c.prelude("using"), [value]);
  return [py.withStmt(context, isMade ? undefined : variable.id, block)];
}

/**
 *     file = open()
 *     failure = None
 *     try:
 *         …
 *     except Exception as error:
 *         failure = error
 *         raise
 *     finally:
 *         yield dispose_async(file, failure)
 */
function lowerAwaited(c: Context, variable: py.Name, body: readonly py.Statement[]): py.Statement[] {
  const failure = py.name(c.fresh("failure"));
  const error = c.scratch("error");
  const noted = [py.assign(failure, py.name(error)), py.raise()];
  const disposal = py.yieldExp(py.call(c.prelude("dispose_async"), [variable, failure]));
  return [
    py.assign(failure, py.none()),
    py.tryStmt(body, {
      handlers: [py.handler(noted, py.name("Exception"), error)],
      finalbody: [py.exprStmt(disposal)],
    }),
  ];
}

/** `async with`, whose two ends are tasks of MicroPython's. */
function lowerAsyncWith(c: Context, variable: py.Name, body: readonly py.Statement[]): py.Statement[] {
  const await_ = (name: string, ...args: readonly py.Expression[]) =>
    py.exprStmt(py.yieldExp(py.call(c.prelude("adopt"), [py.attr(variable, name), ...args])));
  const leave = await_("__aexit__", py.none(), py.none(), py.none());
  return [await_("__aenter__"), py.tryStmt(body, { finalbody: [leave] })];
}
