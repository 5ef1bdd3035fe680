import ts from "typescript";
import { outdatedHandedOn } from "../../diagnostics/dynamic.js";
import type { Kind } from "../facts.js";
import { outermost, passedOnBy } from "../operators.js";
import type { Types } from "../types.js";
import { isOnlySeen } from "./onlySeen.js";
import { type Inquiry, nameOf, type Rule } from "./rule.js";

/**
 * `u = 5; set("a"); take(u)`: what a call has made text goes where the types say that it's a number. What the variable itself
 * is asked there, the board knows; not what is asked of a parameter, of an element.
 */
export const outdatedValue: Rule<ts.Identifier | ts.PropertyAccessExpression | ts.ElementAccessExpression> = (
  node,
  q,
) => {
  const { outdated, types } = q.flow.wiring;
  const at = handedOn(node);
  const declared = at && outdated.typeOf(node);
  if (!declared) return;
  const wanted = destination(q, at);
  if (wanted && !admits(types, wanted, declared, q.checker.getTypeAtLocation(node)))
    q.reporter.report(outdatedHandedOn, node, nameOf(node), q.checker.typeToString(declared));
};

/** The value as it is handed on, with what passes it on around it; undefined where it is only used. */
function handedOn(node: ts.Expression): ts.Expression | undefined {
  const at = outermost(node);
  const { parent } = at;
  if (isAssignedValue(at)) return at;
  const whole = passedOnBy(at);
  if (whole) return handedOn(whole);
  const isArgument = (ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression !== at;
  const isResult = ts.isReturnStatement(parent) || ts.isArrowFunction(parent) || ts.isYieldExpression(parent);
  const isTyped = ts.isVariableDeclaration(parent) && parent.initializer === at && parent.type !== undefined;
  return isPart(at) || isArgument || isResult || isTyped ? at : undefined;
}

const isAssignedValue = (at: ts.Expression): boolean =>
  ts.isBinaryExpression(at.parent) &&
  at.parent.right === at &&
  at.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;

/** The type of the place that takes the value; undefined where nothing is asked of it. */
function destination(q: Inquiry, at: ts.Expression): ts.Type | undefined {
  const { parent } = at;
  const wanted = q.checker.getContextualType(at);
  if (isPart(at)) return destinationOfPart(q, at, wanted);
  const isCall = ts.isCallExpression(parent) || ts.isNewExpression(parent);
  if (isCall && q.facts.calls.builtin(parent)) return undefined;
  return wanted ?? (ts.isReturnStatement(parent) || ts.isArrowFunction(parent) ? returned(q, at) : undefined);
}

/** A pattern, as of `const [x] = [u]`, wants no type; without any the literal is of what the checker knows. */
function destinationOfPart(
  q: Inquiry,
  part: ts.Expression,
  wanted: ts.Type | undefined,
): ts.Type | undefined {
  const whole = outermostLiteral(part);
  if (isOnlySeen(q, whole)) return undefined;
  const { parent } = whole;
  const isTakenApart = ts.isVariableDeclaration(parent) && !ts.isIdentifier(parent.name) && !parent.type;
  return (!isTakenApart && wanted) || q.checker.getTypeAtLocation(part);
}

function outermostLiteral(part: ts.Node): ts.Expression {
  let at = part;
  while (isPart(at)) {
    at = at.parent;
    if (!ts.isExpression(at)) at = at.parent;
    at = outermost(at);
  }
  return at as ts.Expression;
}

/** What the function gives according to the checker, which has looked for it in what it returns. */
function returned({ checker }: Inquiry, node: ts.Node): ts.Type | undefined {
  const fn = ts.findAncestor(node, ts.isFunctionLike);
  const signature = fn && checker.getSignatureFromDeclaration(fn);
  return signature && checker.getReturnTypeOfSignature(signature);
}

/** An element or property of a literal. */
const isPart = (at: ts.Node): boolean =>
  ts.isArrayLiteralExpression(at.parent) ||
  (ts.isPropertyAssignment(at.parent) && at.parent.initializer === at) ||
  ts.isShorthandPropertyAssignment(at.parent);

/** Nothing is known then, and what comes is followed. */
const isNothing = (kinds: ReadonlySet<Kind>): boolean => [...kinds].every((kind) => kind === "none");

/** Does the place take each kind of primitive that the value may have become? */
function admits(types: Types, wanted: ts.Type, declared: ts.Type, narrowed: ts.Type): boolean {
  const [all, some, taken] = [declared, narrowed, wanted].map((type) => types.value(type).kinds);
  if (taken!.has("unknown") || isNothing(some!) || isNothing(taken!)) return true;
  return [...all!].every((kind) => kind === "none" || some!.has(kind) || taken!.has(kind));
}
