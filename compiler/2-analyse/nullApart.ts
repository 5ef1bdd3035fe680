import ts from "typescript";
import type { Bindings } from "./bindings.js";
import type { Values } from "./facts.js";
import { isAsync, isGenerator } from "./flow/functions.js";
import {
  callOf,
  equality,
  isCondition,
  logical,
  logicalAssignment,
  outermostWrapper,
  passedOnBy,
} from "./operators.js";

/**
 * Is what an expression gives looked at in a way that tells null from undefined, or does it go where that may be? It's followed to
 * variables, parameters and the calls of functions that return it, as far as these are known.
 */
export function nullApart(
  checker: ts.TypeChecker,
  bindings: Bindings,
  of: Values["of"],
): (node: ts.Expression) => boolean {
  const asked = new Set<ts.Node>();
  const canBeNone = (node: ts.Node) => of(node).kinds.has("none");

  const tells = (node: ts.Expression): boolean => {
    const at = outermostWrapper(node) as ts.Expression;
    if (isTheSameForBoth(at, canBeNone)) return false;
    const whole = passedOnBy(at) ?? leftOfAnd(at);
    if (!whole) return tellsWhereItGoes(at);
    const isStored = ts.isBinaryExpression(whole) && whole.operatorToken.kind === K.EqualsToken;
    return (isStored && isToldBy(whole.left, reading)) || tells(whole);
  };

  const tellsWhereItGoes = (node: ts.Expression): boolean => {
    const { parent } = node;
    if (ts.isExpressionStatement(parent)) return false;
    if (ts.isVariableDeclaration(parent)) return isToldBy(parent.name, reading);
    if (ts.isCallExpression(parent)) return isToldBy(parameterFor(checker, parent, node), reading);
    return isToldBy(resultName(node), callOf);
  };

  /** By those that read the variable, or call the function. Where it's narrowed to be something, it has been asked before. */
  const isToldBy = (name: ts.Node | undefined, use: (read: ts.Identifier) => ts.Expression | undefined) => {
    const binding = name && bindings.of(name);
    const declaration = binding?.declarations[0];
    if (!binding || !declaration) return true;
    if (asked.has(declaration)) return false;
    asked.add(declaration);
    const isTold = binding.references.some((read) => {
      if (binding.writes.includes(read)) return false;
      const value = use(read);
      return !value || (canBeNone(value) && tells(value));
    });
    asked.delete(declaration);
    return isTold;
  };

  return tells;
}

const K = ts.SyntaxKind;

const reading = (read: ts.Identifier) => read;

/** Does what's done with it treat both alike: `if (x)`, `x ?? y`, `x?.y`, `x == null`, `x === 1`, `x.y`? */
function isTheSameForBoth(node: ts.Expression, canBeNone: (node: ts.Node) => boolean): boolean {
  const { parent } = node;
  if (isCondition(node)) return true;
  if (
    ts.isPropertyAccessExpression(parent) ||
    ts.isElementAccessExpression(parent) ||
    ts.isCallExpression(parent)
  )
    return parent.expression === node;
  if (ts.isSwitchStatement(parent))
    return parent.caseBlock.clauses.every((c) => !ts.isCaseClause(c) || !canBeNone(c.expression));
  if (!ts.isBinaryExpression(parent)) return false;
  const operator = parent.operatorToken.kind;
  if (logical.has(operator) || logicalAssignment.has(operator))
    return parent.left === node && operator !== K.AmpersandAmpersandToken;
  const isLoose = operator === K.EqualsEqualsToken || operator === K.ExclamationEqualsToken;
  return equality.has(operator) && (isLoose || !canBeNone(parent.left === node ? parent.right : parent.left));
}

/** `x && y`, which is x where that's nothing. */
function leftOfAnd({ parent }: ts.Node): ts.Expression | undefined {
  return ts.isBinaryExpression(parent) && parent.operatorToken.kind === K.AmpersandAmpersandToken
    ? parent
    : undefined;
}

/** The parameter that the argument is for, of a function that no other can stand for. */
function parameterFor(
  checker: ts.TypeChecker,
  call: ts.CallExpression,
  argument: ts.Expression,
): ts.Node | undefined {
  const declaration = checker.getResolvedSignature(call)?.declaration;
  const at = call.arguments.indexOf(argument);
  if (!declaration || !ts.isFunctionDeclaration(declaration) || call.arguments.some(ts.isSpreadElement))
    return undefined;
  const parameter = declaration.parameters[at];
  return parameter?.dotDotDotToken ? undefined : parameter?.name;
}

/** The name of the function that returns the expression, where all its calls are known. */
function resultName(node: ts.Expression): ts.Node | undefined {
  const fn = ts.isReturnStatement(node.parent) ? ts.findAncestor(node, ts.isFunctionLike) : node.parent;
  if (!fn) return undefined;
  if (ts.isFunctionDeclaration(fn)) return isExported(fn) || isSuspended(fn) ? undefined : fn.name;
  const isArrow = ts.isArrowFunction(fn) && ts.isVariableDeclaration(fn.parent) && !isSuspended(fn);
  return isArrow && !isExported(fn.parent.parent.parent) ? fn.parent.name : undefined;
}

const isExported = (node: ts.Node): boolean =>
  (ts.getCombinedModifierFlags(node as ts.Declaration) & ts.ModifierFlags.Export) !== 0;

/** What an asynchronous function or a generator returns comes another way. */
const isSuspended = (fn: ts.Node): boolean => isAsync(fn) || isGenerator(fn);
