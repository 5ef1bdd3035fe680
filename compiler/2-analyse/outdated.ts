import ts from "typescript";
import { type Bindings, isAssigned } from "./bindings.js";
import { isAskedAbout } from "./flow/guards.js";
import { isSame } from "./forms.js";
import { isMemberAccess, type MemberAccess, memberKey } from "./memberKeys.js";
import type { Types } from "./types.js";
import type { Writers } from "./writers.js";

/** What the checker doesn't know any more of a variable or member, since it lets no call undo what it has learned. */
export interface Outdated {
  /**
   * After `s.n = 5; s.clear();` the checker still believes in a number. Gives the declared type where a call can have changed
   * the variable or member since, if that admits a primitive, or nothing at all, that the narrowed one doesn't; else undefined.
   */
  typeOf(node: ts.Node): ts.Type | undefined;
}

export function findOutdated(
  checker: ts.TypeChecker,
  types: Types,
  bindings: Bindings,
  writers: Writers,
): Outdated {
  const ofMember = (node: ts.Node, reference: MemberAccess): ts.Type | undefined => {
    const name = memberKey(checker, reference);
    if (name === undefined || ts.isOptionalChain(node) || isAssigned(node)) return undefined;
    const owner = checker.getNonNullableType(checker.getTypeAtLocation(reference.expression));
    const symbol = checker.getPropertyOfType(owner, name);
    if (symbol && symbol.flags & ts.SymbolFlags.Accessor) return ofAccessor(node, reference, symbol);
    if (symbol && !(symbol.flags & ts.SymbolFlags.Property)) return undefined;
    const declared = symbol
      ? checker.getTypeOfSymbol(symbol)
      : checker.getIndexTypeOfType(owner, ts.IndexKind.Number);
    // `{ last: null }`, of which others know that it may hold more
    if (declared && isNothing(declared) && writers.of(name).size > 0) return checker.getUnknownType();
    return declared && declaredAgain(node, reference, declared, writers.of(name));
  };
  /** The checker believes that a getter gives what its setter was given last. */
  const ofAccessor = (node: ts.Node, reference: MemberAccess, symbol: ts.Symbol): ts.Type | undefined => {
    const [declared, narrowed] = [checker.getTypeOfSymbol(symbol), checker.getTypeAtLocation(node)];
    if (declared === narrowed || !admitsMore(types, declared, narrowed)) return undefined;
    return isAskedAbout(bindings, reference) ? undefined : declared;
  };
  const ofVariable = (node: ts.Identifier): ts.Type | undefined => {
    const { symbol, writes, isImport } = bindings.of(node) ?? { writes: [], isImport: true };
    if (!symbol || isImport || writes.length === 0 || isAssigned(node)) return undefined;
    const here = bindings.scopeOf(node).node;
    const closures = writes.map((write) => bindings.scopeOf(write).node).filter((fn) => fn !== here);
    return declaredAgain(node, node, checker.getTypeOfSymbol(symbol), new Set(closures));
  };
  const declaredAgain = (
    node: ts.Node,
    reference: ts.Expression,
    declared: ts.Type,
    assigning: ReadonlySet<ts.Node>,
  ): ts.Type | undefined => {
    const narrowed = checker.getTypeAtLocation(node);
    if (declared === narrowed || !admitsMore(types, declared, narrowed)) return undefined;
    return canHaveChanged(node, reference, writers, assigning) ? declared : undefined;
  };
  return {
    typeOf(node) {
      if (ts.isIdentifier(node)) return ofVariable(node);
      const reference = ts.isBindingElement(node) ? memberTaken(node) : node;
      return reference && isMemberAccess(reference) ? ofMember(node, reference) : undefined;
    },
  };
}

/** `s.n` of `const { n } = s` */
function memberTaken(element: ts.BindingElement): ts.PropertyAccessExpression | undefined {
  const declaration = element.parent.parent;
  const name = element.propertyName ?? element.name;
  const isPlain = !element.initializer && !element.dotDotDotToken && ts.isIdentifier(name);
  if (!isPlain || !ts.isObjectBindingPattern(element.parent)) return undefined;
  if (!ts.isVariableDeclaration(declaration) || !declaration.initializer) return undefined;
  return ts.factory.createPropertyAccessExpression(declaration.initializer, name);
}

const isNothing = (type: ts.Type): boolean =>
  (type.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)) !== 0;

function admitsMore(types: Types, declared: ts.Type, narrowed: ts.Type): boolean {
  const [all, some] = [types.value(declared), types.value(narrowed)];
  if (all.kinds.has("unknown")) return false;
  const hasMoreNothing = all.nullish !== "no" && some.nullish !== "both" && all.nullish !== some.nullish;
  return hasMoreNothing || [...all.kinds].some((kind) => primitive.has(kind) && !some.kinds.has(kind));
}

const primitive: ReadonlySet<string> = new Set(["none", "str", "bool", "int", "float", "bigint"]);

/** Can a call that ends before the node, and after what narrowed the reference, have run one of those that assign it? */
function canHaveChanged(
  node: ts.Node,
  reference: ts.Expression,
  writers: Writers,
  assigning: ReadonlySet<ts.Node>,
): boolean {
  if (assigning.size === 0) return false;
  const fn = ts.findAncestor(node, (at) => ts.isFunctionLike(at) || ts.isSourceFile(at)) as ts.Node;
  const since = narrowedAt(node, reference, fn);
  const start = node.getStart();
  const loop = outermostLoop(node, fn, since);
  return writers.eventsIn(fn).some((event) => {
    const isBetween = event.end <= start && event.end > since;
    const comesRound = loop !== undefined && loop.pos <= event.pos && event.end <= loop.end;
    return (isBetween || comesRound) && writers.canRun(event, assigning);
  });
}

/** Where the last assignment or condition before the node ends that tells the checker what the reference is. */
function narrowedAt(node: ts.Node, reference: ts.Expression, fn: ts.Node): number {
  let since = fn.pos;
  const visit = (at: ts.Node): void => {
    if (at.pos >= node.getStart() || (at !== fn && ts.isFunctionLike(at))) return;
    if (at !== node && at.kind === reference.kind && at.end <= node.pos && isSame(at, reference)) {
      const assignment = isAssigned(at) ? ts.findAncestor(at, isWholeAssignment) : undefined;
      if (assignment && assignment.end <= node.pos) since = Math.max(since, assignment.end);
      else if (isInCondition(at)) since = Math.max(since, at.end);
    }
    at.forEachChild(visit);
  };
  visit(fn);
  return since;
}

const isWholeAssignment = (at: ts.Node): boolean =>
  ts.isBinaryExpression(at) || ts.isPrefixUnaryExpression(at) || ts.isPostfixUnaryExpression(at);

/** Does what follows depend on the expression? */
function isInCondition(node: ts.Node): boolean {
  for (let at = node; ts.isExpression(at); at = at.parent) {
    const { parent } = at;
    if (ts.isConditionalExpression(parent) && parent.condition === at) return true;
    const isLogical =
      ts.isBinaryExpression(parent) &&
      (parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken ||
        parent.operatorToken.kind === ts.SyntaxKind.BarBarToken);
    if (isLogical && parent.left === at) return true;
    if (ts.isIfStatement(parent) || ts.isWhileStatement(parent) || ts.isDoStatement(parent)) return true;
    if (ts.isForStatement(parent)) return parent.condition === at;
    if (ts.isSwitchStatement(parent) || ts.isCaseClause(parent)) return true;
  }
  return false;
}

/** The outermost loop around the node that what narrowed it stands before. */
function outermostLoop(node: ts.Node, fn: ts.Node, since: number): ts.Node | undefined {
  let loop: ts.Node | undefined;
  for (let at = node.parent; at !== fn; at = at.parent)
    if (ts.isIterationStatement(at, false) && at.getStart() >= since) loop = at;
  return loop;
}
