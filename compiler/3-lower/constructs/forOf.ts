import ts from "typescript";
import { isAssignmentPattern, skipWrappers } from "../../2-analyse/operators.js";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";
import { assignFrom } from "./destructuring.js";
import { iterableOf } from "./iteration.js";
import { canBe, isOnly } from "./kinds.js";
import { endsEarly, lowerLoopBody } from "./loops.js";
import { lowerReference } from "./references.js";
import { isUsing } from "./using.js";

/** `for (const x of xs)`; a generator that is left early is closed, as JavaScript does. */
export function lowerForOf(c: Context, node: ts.ForOfStatement): py.Statement[] {
  if (node.awaitModifier) return lowerForAwait(c, node);
  const iterable = enumerated(c, node) ?? iterableOf(c, node.expression);
  const closes = mustClose(c, node);
  const isGenerator = isOnly(c.facts.values.of(node.expression), "generator");
  const iterator = () => (isGenerator ? iterable : py.call(c.prelude("iterate"), [iterable]));
  const isNamed =
    isGenerator && ts.isIdentifier(node.expression) && c.facts.scopes.isConstant(node.expression);
  const source = !closes || isNamed ? iterable : c.keep("items", iterator());
  const target = targetOf(c, node);
  const { body, around } = lowerLoopBody(c, node, { head: target.head });
  const loop = around([py.forStmt(target.variable, source, [...target.store, ...body])]);
  return closes ? closed(c, source, loop, isGenerator) : loop;
}

/**
 * The loop, after which the iterator is closed:
 *
 *     try:
 *         for x in items:
 *     finally:
 *         items.close()
 */
function closed(
  c: Context,
  source: py.Expression,
  loop: readonly py.Statement[],
  isGenerator: boolean,
): py.Statement[] {
  // with closing(items):
  if (someAtEnd(c, (node) => canThrow(c, node)))
    return [py.withStmt(py.call(c.prelude("closing"), [source]), undefined, loop)];
  const close =
    isGenerator && !someAtEnd(c, isYield)
      ? py.method(source, "close")
      : py.call(c.prelude("close"), [source]);
  return [py.tryStmt(loop, { finalbody: [py.exprStmt(close)] })];
}

/**
 * `for await (const x of xs)`, which gives way at each step, so that it is a loop of its own:
 *
 *     items = async_iterate(xs)
 *     while True:
 *         step = yield items.next()
 *         if step["done"]:
 *             break
 *         x = step["value"]
 */
function lowerForAwait(c: Context, node: ts.ForOfStatement): py.Statement[] {
  const items = py.name(c.fresh("items"));
  const step = py.name(c.fresh("step"));
  const isOutside = isOnly(c.facts.values.of(node.expression), "python");
  const made = py.call(c.prelude(isOutside ? "AdoptedItems" : "async_iterate"), [
    c.expression(node.expression),
  ]);
  const target = targetOf(c, node);
  const { body, around } = lowerLoopBody(c, node, { head: target.head });
  const isDone = py.subscript(step, py.str("done"));
  const closes = endsEarly(node) || hasFinally(c);
  const loop = around([
    py.whileStmt(py.bool(true), [
      ...(closes ? [py.assign(step, py.none())] : []),
      py.assign(step, py.yieldExp(py.method(items, "next"))),
      py.ifStmt(isDone, [py.breakStmt()]),
      py.assign(target.variable, py.subscript(step, py.str("value"))),
      ...target.store,
      ...body,
    ]),
  ]);
  return closes ? closedAsync(c, items, made, step, loop) : [py.assign(items, made), ...loop];
}

/**
 * The same of an iterator that may be left early; one whose next() fails isn't closed:
 *
 *     try:
 *         while True:
 *             step = None
 *             …
 *     finally:
 *         if step is not None and not step["done"]:
 *             yield from async_close(items)
 *
 * What the loop throws hides what closing throws.
 */
function closedAsync(
  c: Context,
  items: py.Name,
  made: py.Expression,
  step: py.Name,
  loop: py.Statement[],
): py.Statement[] {
  const isOpen = py.and(py.isNotNone(step), py.not(py.subscript(step, py.str("done"))));
  const close = (...failed: py.Expression[]) =>
    py.ifStmt(isOpen, [py.exprStmt(py.yieldFrom(py.call(c.prelude("async_close"), [items, ...failed])))]);
  if (!someAtEnd(c, (node) => canThrow(c, node)))
    return [py.assign(items, made), py.tryStmt(loop, { finalbody: [close()] })];
  const failed = py.name(c.fresh("failed"));
  const noted = [py.assign(failed, py.bool(true)), py.raise()];
  return [
    py.assign(items, made),
    py.assign(failed, py.bool(false)),
    py.tryStmt(loop, {
      handlers: [py.handler(noted, py.name("Exception"))],
      finalbody: [close(failed)],
    }),
  ];
}

/** `for (const [i, x] of xs.entries())`: for i, x in enumerate(xs) */
function enumerated(c: Context, { initializer, expression }: ts.ForOfStatement): py.Expression | undefined {
  if (!ts.isVariableDeclarationList(initializer) || !ts.isCallExpression(expression)) return undefined;
  const reference = c.facts.calls.builtin(expression);
  if (reference?.type !== "array" || reference.name !== "entries") return undefined;
  const { name } = initializer.declarations[0] as ts.VariableDeclaration;
  const callee = expression.expression;
  if (
    ts.isIdentifier(name) ||
    name.elements.length !== 2 ||
    !plainNames(c, name, 2) ||
    !ts.isPropertyAccessExpression(callee)
  )
    return undefined;
  return py.call("enumerate", [c.expression(callee.expression)]);
}

interface Target {
  readonly variable: py.Expression;
  readonly store: readonly py.Statement[];
  /** Variables that belong to one turn. */
  readonly head: readonly string[];
}

function targetOf(c: Context, node: ts.ForOfStatement): Target {
  const { initializer } = node;
  if (!ts.isVariableDeclarationList(initializer)) return assignedTarget(c, node, initializer);
  const { name } = initializer.declarations[0] as ts.VariableDeclaration;
  const isTurns = (initializer.flags & ts.NodeFlags.BlockScoped) !== 0;
  if (ts.isIdentifier(name)) {
    const id = c.facts.names.of(name);
    return { variable: py.name(id), store: [], head: isTurns ? [id] : [] };
  }
  const value = c.facts.values.elementOf(node.expression);
  const count = isPairs(c, node) ? 2 : isOnly(value, "list") ? value.length : undefined;
  const names = count === undefined ? undefined : plainNames(c, name, count);
  if (names) {
    return { variable: py.tuple(names.map((n) => py.name(n))), store: [], head: isTurns ? names : [] };
  }
  const item = py.name(c.scratch("item"));
  const { before } = c.capture(() => assignFrom(c, name, value, item, undefined));
  return { variable: item, store: before, head: isTurns ? declaredNames(c, name) : [] };
}

function declaredNames(c: Context, pattern: ts.BindingPattern): string[] {
  return pattern.elements.flatMap((element) => {
    if (ts.isOmittedExpression(element)) return [];
    return ts.isIdentifier(element.name) ? [c.facts.names.of(element.name)] : declaredNames(c, element.name);
  });
}

function assignedTarget(c: Context, node: ts.ForOfStatement, initializer: ts.Expression): Target {
  const target = skipWrappers(initializer);
  if (ts.isIdentifier(target)) return { variable: c.expression(target), store: [], head: [] };
  const item = py.name(c.scratch("item"));
  const isPattern = isAssignmentPattern(target);
  const { before } = c.capture(() => {
    if (isPattern) assignFrom(c, target, c.facts.values.elementOf(node.expression), item, undefined);
    else c.before(lowerReference(c, target as ts.Expression, { isRead: false }).write(item));
  });
  return { variable: item, store: before, head: [] };
}

/** Entries of Maps, arrays and objects are pairs: `for k, v in …`. */
function isPairs(c: Context, { expression }: ts.ForOfStatement): boolean {
  if (isOnly(c.facts.values.of(expression), "map")) return true;
  return ts.isCallExpression(expression) && c.facts.calls.builtin(expression)?.name === "entries";
}

/** Names of `[a, b]` for so many elements where the pattern is no more than that; `_` for what it leaves out. */
function plainNames(c: Context, pattern: ts.BindingPattern, count: number): string[] | undefined {
  if (!ts.isArrayBindingPattern(pattern) || pattern.elements.length > count || count > 3) return undefined;
  const names: string[] = [];
  for (const element of pattern.elements) {
    if (ts.isOmittedExpression(element)) names.push(c.scratch("_"));
    else if (element.initializer || element.dotDotDotToken || !ts.isIdentifier(element.name))
      return undefined;
    else names.push(c.facts.names.of(element.name));
  }
  while (names.length < count) names.push(c.scratch("_"));
  return names;
}

/**
 * Can anyone tell whether the iterator is closed when the loop is left early? Its `finally` blocks run then, and who holds
 * it finds it at its end.
 */
function mustClose(c: Context, node: ts.ForOfStatement): boolean {
  const value = c.facts.values.of(node.expression);
  if (!canBe(value, "generator", "instance", "dict", "ordered", "unknown")) return false;
  const made = skipWrappers(node.expression);
  if (ts.isCallExpression(made) && c.facts.calls.builtin(made)) return false; // xs.entries()
  if (hasFinally(c)) return true;
  return (
    endsEarly(node) && value.kinds.has("generator") && !ts.isCallExpression(skipWrappers(node.expression))
  );
}

/** Python's `close` raises where a generator yields in `finally`. */
const isYield = (node: ts.Node): boolean => ts.isYieldExpression(node);

const canThrow = (c: Context, node: ts.Node): boolean =>
  ts.isThrowStatement(node) ||
  isUsing(node) ||
  (ts.isCallExpression(node) && c.facts.calls.builtin(node) === undefined);

/** Is there a generator with `finally`, or a class with a `return` method, anywhere in the program? */
const hasFinally = (c: Context): boolean => someAtEnd(c, () => true);

/** Does the test hold for anything in what runs when an iterator is closed: a generator's `finally`, a `return` method? */
function someAtEnd(c: Context, test: (node: ts.Node) => boolean): boolean {
  const holds = (node: ts.Node): boolean => test(node) || (node.forEachChild(holds) ?? false);
  const search = (node: ts.Node, inGenerator: boolean): boolean => {
    if (inGenerator && ts.isTryStatement(node) && node.finallyBlock && holds(node.finallyBlock)) return true;
    if (inGenerator && isUsing(node) && holds(node)) return true;
    const isMember =
      ts.isMethodDeclaration(node) || ts.isPropertyAssignment(node) || ts.isPropertyDeclaration(node);
    if (isMember && ts.isIdentifier(node.name) && node.name.text === "return" && holds(node)) return true;
    const isGenerator =
      ts.isFunctionLike(node) && "asteriskToken" in node && node.asteriskToken !== undefined;
    const inside = isGenerator || (inGenerator && !ts.isFunctionLike(node));
    return node.forEachChild((child) => search(child, inside)) ?? false;
  };
  return c.facts.reach.modules.some((module) => module.statements.some((s) => search(s, false)));
}
