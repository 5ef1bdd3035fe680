import ts from "typescript";
import type { Binding, Bindings } from "../bindings.js";
import { isSame } from "../forms.js";

/** A condition that is known to hold (or, where `sense` is false, not to hold) where a node stands. */
export interface Guard {
  readonly condition: ts.Expression;
  readonly sense: boolean;
}

/** The conditions around a use of a variable that still hold there: nothing assigned it in between. */
export function guardsOf(bindings: Bindings, node: ts.Node, binding: Binding): Guard[] {
  const found: Guard[] = [];
  for (let child: ts.Node = node, at = node.parent; at; child = at, at = at.parent) {
    if (ts.isFunctionLike(at)) {
      if (binding.writes.length > 0 || at === binding.scope.node) break;
      continue;
    }
    for (const { region, ...guard } of guardsAt(at, child)) {
      if (isUntouched(bindings, binding, region, node)) found.push(guard);
    }
  }
  return found.flatMap(split);
}

/** Does a condition around the variable or member, or one before it that leaves, look at it, or at one of these members of it? */
export function isAskedAbout(bindings: Bindings, node: ts.Expression, members?: RegExp): boolean {
  const binding = ts.isIdentifier(node) ? bindings.of(node) : undefined;
  const isIt = (at: ts.Node): boolean =>
    ts.isIdentifier(at)
      ? binding !== undefined && bindings.of(at) === binding
      : ts.isPropertyAccessExpression(at) && isSame(at, node);
  const isMeant = ({ parent }: ts.Node): boolean =>
    !members || (ts.isPropertyAccessExpression(parent) && members.test(parent.name.text));
  const mentions = (at: ts.Node): boolean =>
    (isIt(at) && isMeant(at)) || (at.forEachChild(mentions) ?? false);
  for (
    let child: ts.Node = node, at = node.parent;
    at && !ts.isFunctionLike(at);
    child = at, at = at.parent
  ) {
    if (guardsAt(at, child).some(({ condition }) => mentions(condition))) return true;
    if (ts.isSwitchStatement(at) && child === at.caseBlock && mentions(at.expression)) return true;
  }
  return false;
}

/** All conditions around a node of its function, whatever may have changed since. */
export function regionalGuards(node: ts.Node): Regional[] {
  const found: Regional[] = [];
  for (let child = node, at = node.parent; at && !ts.isFunctionLike(at); child = at, at = at.parent)
    found.push(...guardsAt(at, child));
  return found;
}

export interface Regional extends Guard {
  /** The part of the program from whose start the condition has held. */
  readonly region: ts.Node;
}

function guardsAt(at: ts.Node, child: ts.Node): Regional[] {
  if (ts.isIfStatement(at) || ts.isConditionalExpression(at)) {
    const condition = ts.isIfStatement(at) ? at.expression : at.condition;
    const yes = ts.isIfStatement(at) ? at.thenStatement : at.whenTrue;
    return child === condition ? [] : [{ condition, sense: child === yes, region: child }];
  }
  if (ts.isWhileStatement(at) && child === at.statement)
    return [{ condition: at.expression, sense: true, region: child }];
  if (ts.isForStatement(at) && at.condition && (child === at.statement || child === at.incrementor)) {
    return [{ condition: at.condition, sense: true, region: child }];
  }
  if (ts.isBinaryExpression(at) && child === at.right) {
    const operator = at.operatorToken.kind;
    if (operator === ts.SyntaxKind.AmpersandAmpersandToken)
      return [{ condition: at.left, sense: true, region: child }];
    if (operator === ts.SyntaxKind.BarBarToken) return [{ condition: at.left, sense: false, region: child }];
  }
  return ts.isBlock(at) || ts.isSourceFile(at) || ts.isCaseOrDefaultClause(at)
    ? afterExits(at.statements, child)
    : [];
}

/** After `if (b === 0) return;` the condition doesn't hold. */
function afterExits(statements: readonly ts.Statement[], child: ts.Node): Regional[] {
  const found: Regional[] = [];
  for (const statement of statements) {
    if (statement === child) break;
    if (ts.isIfStatement(statement) && !statement.elseStatement && alwaysExits(statement.thenStatement)) {
      found.push({ condition: statement.expression, sense: false, region: statement.thenStatement });
    }
  }
  return found;
}

function alwaysExits(statement: ts.Statement): boolean {
  if (ts.isBlock(statement)) return statement.statements.some(alwaysExits);
  return (
    ts.isReturnStatement(statement) ||
    ts.isThrowStatement(statement) ||
    ts.isBreakOrContinueStatement(statement)
  );
}

/** Is the variable assigned neither between the region's start and the node, nor by a loop coming round to it? */
function isUntouched(bindings: Bindings, binding: Binding, region: ts.Node, node: ts.Node): boolean {
  const scope = bindings.scopeOf(node);
  return binding.writes.every((write) => {
    if (bindings.scopeOf(write) !== binding.scope) return false;
    if (scope !== binding.scope) return false;
    const isBefore = write.pos >= region.pos && write.pos < node.pos && !isTargetAround(write, node);
    return !isBefore && !loopsBack(write, node, region);
  });
}

/** `b = a % b`: the target stands first but is assigned last. */
function isTargetAround(write: ts.Node, node: ts.Node): boolean {
  for (let at = node.parent; at && !ts.isStatement(at); at = at.parent) {
    if (
      ts.isBinaryExpression(at) &&
      at.left.pos <= write.pos &&
      write.end <= at.left.end &&
      at.right.pos <= node.pos
    )
      return true;
  }
  return false;
}

/** Do both stand in a loop inside the region, so that the write comes before the node on the next turn? */
function loopsBack(write: ts.Node, node: ts.Node, region: ts.Node): boolean {
  for (let at = node.parent; at && at !== region.parent; at = at.parent) {
    if (!ts.isIterationStatement(at, false)) continue;
    const isHead = ts.isForStatement(at) && at.incrementor && contains(at.incrementor, node);
    if (contains(at, write) && !isHead) return true;
  }
  const body = region.parent;
  const isIncrementor = ts.isForStatement(body) && body.incrementor === region;
  return isIncrementor && contains(body.statement, write);
}

const contains = (outer: ts.Node, inner: ts.Node): boolean =>
  outer.pos <= inner.pos && inner.end <= outer.end;

/** `a && b` that holds is both; `a || b` that doesn't is neither; `!a` turns around. */
export function split(guard: Guard): Guard[] {
  const { condition, sense } = guard;
  if (ts.isParenthesizedExpression(condition)) return split({ condition: condition.expression, sense });
  if (ts.isPrefixUnaryExpression(condition) && condition.operator === ts.SyntaxKind.ExclamationToken) {
    return split({ condition: condition.operand, sense: !sense });
  }
  if (!ts.isBinaryExpression(condition)) return [guard];
  const operator = condition.operatorToken.kind;
  const both = sense ? ts.SyntaxKind.AmpersandAmpersandToken : ts.SyntaxKind.BarBarToken;
  if (operator !== both) return [guard];
  return [...split({ condition: condition.left, sense }), ...split({ condition: condition.right, sense })];
}
