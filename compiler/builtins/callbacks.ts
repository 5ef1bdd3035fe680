import ts from "typescript";
import type { Value } from "../2-analyse/facts.js";
import { skipWrappers } from "../2-analyse/operators.js";
import { effectsOf } from "../3-lower/constructs/effects.js";
import { lambdaBody } from "../3-lower/constructs/functions.js";
import { isOnly } from "../3-lower/constructs/kinds.js";
import { isTruthAlike } from "../3-lower/constructs/truthiness.js";
import type { Context } from "../3-lower/context.js";
import * as py from "../python/index.js";
import { hasArgs, literalFunction, lowerReceiver } from "./rows.js";
import type { BuiltinUse } from "./table.js";

/** A callback that can stand as the body of a comprehension over the receiver. */
export interface Inlined {
  /** What the comprehension binds: `x`, or `i, x`. */
  readonly target: py.Expression;
  /** What it goes over: the receiver, or `enumerate(…)` of it. */
  readonly iter: py.Expression;
  /** The item, for `filter`. */
  readonly item: py.Expression;
  readonly body: py.Expression;
  readonly isTruthAlike: boolean;
}

/**
 * An arrow that is one expression, with one or two plain parameters, and can't change the array it goes over: for these
 * `[f(x) for x in a]` is what JavaScript does.
 */
export function inlineCallback(c: Context, use: BuiltinUse): Inlined | undefined {
  const fn = hasArgs(use, 1) ? literalFunction(use.args[0]) : undefined;
  if (!fn || !use.self || !ts.isArrowFunction(fn) || fn.parameters.length > 2 || containsFunction(fn.body))
    return undefined;
  const body = expressionBody(fn);
  if (!body || (!isFresh(c, use.self) && mayChange(c, body))) return undefined;
  const names = parameterNames(c, use.self, fn);
  const lowered = names && c.capture(() => lambdaBody(c, fn, body));
  if (!names || !lowered?.result || lowered.before.length > 0) return undefined;
  const [item, index] = names;
  const name = item ?? py.name(c.fresh("_"));
  const self = lowerReceiver(c, use);
  return {
    target: index ? py.tuple([index, name]) : name,
    iter: index ? py.call("enumerate", [self]) : self,
    item: name,
    body: lowered.result,
    isTruthAlike: isTruthAlike(c.facts.values.of(body)),
  };
}

/** What the parameters are called: a name each; the first can be a pattern that takes a tuple apart. */
function parameterNames(
  c: Context,
  self: ts.Expression,
  fn: ts.ArrowFunction,
): readonly py.Expression[] | undefined {
  const names = fn.parameters.map(({ name, initializer, dotDotDotToken }, index) => {
    if (initializer || dotDotDotToken) return undefined;
    if (ts.isIdentifier(name)) return py.name(c.facts.names.of(name));
    return index === 0 ? tupleNames(c, name, c.facts.values.elementOf(self)) : undefined;
  });
  return names.includes(undefined) ? undefined : (names as py.Expression[]);
}

/** `x, y` of `([x, y]) => …` where all elements are pairs. */
function tupleNames(c: Context, pattern: ts.BindingPattern, element: Value): py.Expression | undefined {
  if (!ts.isArrayBindingPattern(pattern) || !isOnly(element, "list")) return undefined;
  if (pattern.elements.length !== element.length) return undefined;
  const names = pattern.elements.map((part) =>
    ts.isBindingElement(part) && ts.isIdentifier(part.name) && !part.initializer && !part.dotDotDotToken
      ? py.name(c.facts.names.of(part.name))
      : undefined,
  );
  return names.includes(undefined) ? undefined : py.tuple(names as py.Expression[]);
}

function expressionBody(fn: ts.ArrowFunction): ts.Expression | undefined {
  if (!ts.isBlock(fn.body)) return fn.body;
  const [statement, ...more] = fn.body.statements;
  return statement && more.length === 0 && ts.isReturnStatement(statement) ? statement.expression : undefined;
}

/** Closures made in the body keep each turn's own variables; a comprehension has one for all. */
function containsFunction(node: ts.Node): boolean {
  let found = false;
  const visit = (child: ts.Node): void => {
    found ||= ts.isFunctionLike(child) || ts.isClassLike(child);
    if (!found) child.forEachChild(visit);
  };
  visit(node);
  return found;
}

/** Could running it change some array? */
function mayChange(c: Context, body: ts.Expression): boolean {
  const effects = effectsOf(c, body);
  return effects.runs || effects.writesMemory;
}

/** Members of built-ins that give an array that nothing else can know. */
const makers =
  /^(array\.(map|filter|slice|concat|flat|flatMap|splice|to\w+|with)|string\.split|Array\.(from|of)|Object\.(keys|values|entries))$/;

/** An array just made, which a callback can't reach but by its third parameter. */
function isFresh(c: Context, node: ts.Expression): boolean {
  const inside = skipWrappers(node);
  if (ts.isArrayLiteralExpression(inside)) return true;
  const reference = ts.isCallExpression(inside) ? c.facts.calls.builtin(inside) : undefined;
  return reference !== undefined && makers.test(`${reference.type}.${reference.name}`);
}
