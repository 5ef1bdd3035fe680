import ts from "typescript";
import type { Bindings } from "../bindings.js";
import { skipParentheses, skipWrappers } from "../operators.js";
import { returned } from "../returned.js";
import type { Cell } from "./cells.js";
import { isAsync, isGenerator, positional, sendAwaited } from "./functions.js";
import { bit, of } from "./lattice.js";
import { variableSymbol } from "./members.js";
import type { Wiring } from "./wiring.js";

/** An argument that the called function gives back without a look at it. */
export interface Passed {
  readonly argument: ts.Expression;
  readonly isPromised: boolean;
}

/**
 * `traced("a", o)` of `function traced<T>(label: string, value: T): T { log(label); return value; }`: objects that one call
 * passes through have nothing to do with those of another, so they needn't be stored alike.
 */
export function passedThrough(w: Wiring, call: ts.CallExpression): Passed | undefined {
  const fn = calledFunction(w, call);
  const at = fn && givenBack(w.bindings, fn);
  if (!fn || at === undefined || call.arguments.slice(0, at + 1).some(ts.isSpreadElement)) return undefined;
  const argument = call.arguments[at];
  return argument && { argument, isPromised: isAsync(fn) };
}

/** What the call gives: the argument, or a promise of it. */
export function handedBack(w: Wiring, { argument, isPromised }: Passed): Cell {
  const cell = w.graph.cell();
  if (!isPromised) w.send(argument, cell);
  else {
    w.graph.add(cell, of(bit.promise));
    sendAwaited(w, argument, w.graph.each(w.graph.shape(cell)));
  }
  return cell;
}

/** The function that a name which is never assigned again stands for. */
function calledFunction(
  w: Wiring,
  { expression }: ts.CallExpression,
): ts.FunctionLikeDeclaration | undefined {
  const callee = skipWrappers(expression);
  const symbol = ts.isIdentifier(callee) ? variableSymbol(w.checker, callee) : undefined;
  const declaration = symbol?.valueDeclaration;
  if (!declaration || symbol.declarations?.length !== 1) return undefined;
  if (w.bindings.bySymbol(symbol)?.writes.length !== 0) return undefined;
  if (ts.isFunctionDeclaration(declaration)) return declaration;
  if (!ts.isVariableDeclaration(declaration) || !declaration.initializer) return undefined;
  const value = skipParentheses(declaration.initializer);
  return ts.isArrowFunction(value) || ts.isFunctionExpression(value) ? value : undefined;
}

/** Place of the parameter that each way through the function gives back, and that is used nowhere else in it. */
function givenBack(bindings: Bindings, fn: ts.FunctionLikeDeclaration): number | undefined {
  const last = fn.body && !isGenerator(fn) ? lastReturned(fn.body) : undefined;
  const binding = last && bindings.of(last);
  if (!fn.body || !binding) return undefined;
  const at = positional(fn).findIndex(
    ({ name, initializer, dotDotDotToken }) =>
      !initializer && !dotDotDotToken && ts.isIdentifier(name) && bindings.of(name) === binding,
  );
  if (at < 0) return undefined; // most functions end here, before their bodies are walked
  const names = returned(fn.body).map(lastOf);
  const isOnlyReturned = binding.references.every((use) => names.includes(use));
  return isOnlyReturned && names.length === binding.references.length ? at : undefined;
}

/** The name that stands in the `return` at the end of a body. */
function lastReturned(body: ts.ConciseBody): ts.Identifier | undefined {
  const last = ts.isBlock(body) ? body.statements.at(-1) : undefined;
  const returns = last && ts.isReturnStatement(last) ? last.expression : undefined;
  const value = ts.isBlock(body) ? returns : body;
  const name = value && lastOf(value);
  return name && ts.isIdentifier(name) ? name : undefined;
}

/** What an expression ends in: `v` of `(log("v"), v)`. */
function lastOf(node: ts.Expression): ts.Expression {
  const at = skipParentheses(node);
  const isComma = ts.isBinaryExpression(at) && at.operatorToken.kind === ts.SyntaxKind.CommaToken;
  return isComma ? lastOf(at.right) : at;
}
