import ts from "typescript";
import { lostDefault } from "../../diagnostics/dynamic.js";
import { isGuardedPresent } from "../flow/refine.js";
import { isMemberAccess } from "../memberKeys.js";
import { isCondition, outermost, passedOnBy, skipWrappers } from "../operators.js";
import { isOnlySeen } from "./onlySeen.js";
import { type Inquiry, nameOf, type Rule } from "./rule.js";

const K = ts.SyntaxKind;

/** A default that the checker leaves out, where its type for the whole decides what happens. */
export const lostDefaults: Rule<ts.BinaryExpression | ts.Identifier | ts.CallExpression> = (node, q) => {
  const types = q.flow.wiring.lostDefaults.of(node);
  if (types.length > 0 && canLack(q, node) && !isFine(q, node, types))
    q.reporter.report(lostDefault, node, nameOf(node));
};

/** Can the left side be absent at all? */
function canLack(q: Inquiry, node: ts.Expression): boolean {
  if (!ts.isBinaryExpression(node)) return true;
  const left = skipWrappers(node.left);
  if (node.operatorToken.kind === K.AmpersandAmpersandToken)
    return ts.isElementAccessExpression(left) && !q.facts.values.inRange(left);
  const { kinds } = q.facts.values.of(node.left);
  return kinds.has("none") || kinds.has("unknown");
}

/** Is it only looked at, does it go where a type admits the defaults, or into a variable, whose uses are asked for themselves? */
function isFine(q: Inquiry, node: ts.Expression, types: readonly ts.Type[]): boolean {
  const at = outermost(node);
  const { parent } = at;
  const whole = passedOnBy(at) ?? (isLeftOfLogical(at) ? (parent as ts.Expression) : undefined);
  if (whole && !isCondition(at)) return isFine(q, whole, types);
  if (isCondition(at) || isOnlySeen(q, at) || isStored(at)) return true;
  const isNothing = q.flow.wiring.lostDefaults.nothingOf(node) !== undefined;
  if (isNothing && (ts.isNonNullExpression(parent) || isKnownThere(q, node))) return true;
  // of nothing Python has no members
  const isUsed = (isMemberAccess(parent) || ts.isCallExpression(parent)) && parent.expression === at;
  if (isNothing && isUsed) return true;
  const wanted = q.checker.getContextualType(at);
  return wanted !== undefined && types.every((type) => q.checker.isTypeAssignableTo(type, wanted));
}

const isKnownThere = (q: Inquiry, node: ts.Expression): boolean =>
  ts.isIdentifier(node) && isGuardedPresent(q.flow.wiring, node);

const isLeftOfLogical = ({ parent }: ts.Expression): boolean =>
  ts.isBinaryExpression(parent) &&
  (parent.operatorToken.kind === K.QuestionQuestionToken ||
    parent.operatorToken.kind === K.BarBarToken ||
    parent.operatorToken.kind === K.AmpersandAmpersandToken);

/** `const x = …`, `x = …`, and what a function gives that is only called. */
function isStored(at: ts.Expression): boolean {
  const { parent } = at;
  if (ts.isVariableDeclaration(parent)) return ts.isIdentifier(parent.name);
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === K.EqualsToken)
    return ts.isIdentifier(parent.left);
  const fn = ts.isArrowFunction(parent)
    ? parent
    : ts.isReturnStatement(parent) && ts.findAncestor(parent, ts.isFunctionLike);
  return fn ? isOnlyNamed(fn as ts.FunctionLikeDeclaration) : false;
}

/** A function, or a method, that is known by its name: its calls are asked for themselves. */
function isOnlyNamed(fn: ts.FunctionLikeDeclaration): boolean {
  if (fn.asteriskToken || fn.modifiers?.some((m) => m.kind === K.AsyncKeyword)) return false;
  return ts.isFunctionDeclaration(fn) || ts.isMethodDeclaration(fn) || ts.isVariableDeclaration(fn.parent);
}
