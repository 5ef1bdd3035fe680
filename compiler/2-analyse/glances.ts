import ts from "typescript";
import { isLibraryPath } from "../1-discover/library.js";
import { isNothing } from "./absence.js";
import type { Bindings } from "./bindings.js";
import { isEquated } from "./lookAhead.js";
import { isMemberAccess, type MemberAccess, memberKey, memberSymbol } from "./memberKeys.js";
import {
  equality,
  isCondition,
  logical,
  logicalAssignment,
  outermost,
  skipParentheses,
} from "./operators.js";
import { isAnyOrUnknown } from "./runtimeShapes.js";

export type Cast = ts.AsExpression | ts.TypeAssertion;

export const isCast = (node: ts.Node): node is Cast =>
  ts.isAsExpression(node) || ts.isTypeAssertionExpression(node);

/**
 * Casts to look at a value: `(pet as Fish).swim !== undefined`, `const o = value as Point; typeof o.x === "number"`. Such a
 * question counts on nothing, and its answer may well be that the cast is wrong. So no cast is checked for the sake of
 * it: neither what is looked at nor what is found there has the type that the cast gives it.
 */
export interface Glances {
  /** A member that is only asked about; or the object that it's a member of, or that is asked about itself. */
  has(node: ts.Node): boolean;
  /** Is the cast not checked where it stands, since a glance is all that follows, or all that follows at once? */
  defers(cast: Cast): boolean;
  /** What is looked at through such a cast; any other expression itself. */
  seen(node: ts.Expression): ts.Expression;
  /** The uses of the variable which holds the cast that count on its type. */
  countingOn(cast: Cast): readonly ts.Identifier[];
  /** The cast that this use of a variable counts on, where others glance. */
  countedOnAt(node: ts.Node): Cast | undefined;
  /** The same, unless it has been checked at a use before this one. */
  dueAt(node: ts.Node): Cast | undefined;
}

export function findGlances(checker: ts.TypeChecker, bindings: Bindings): Glances {
  const uses = new Map<Cast, readonly ts.Identifier[] | undefined>();
  return {
    has: (node) => (isMemberAccess(node) ? isGlance(node) : ts.isExpression(node) && isGlancedAt(node)),
    defers,
    seen(node) {
      const inner = skipParentheses(node);
      return isCast(inner) && defers(inner) ? inner.expression : node;
    },
    countingOn: (cast) => countingUses(cast) ?? [],
    countedOnAt,
    dueAt(node) {
      const cast = countedOnAt(node);
      const counting = (cast && countingUses(cast)) ?? [];
      return counting.some((other) => isReachedBefore(other, node)) ? undefined : cast;
    },
  };

  function defers(cast: Cast): boolean {
    return canGlance(cast) && (isLookedAt(cast) || countingUses(cast) !== undefined);
  }

  function countedOnAt(node: ts.Node): Cast | undefined {
    const cast = castHeldBy(node);
    return cast && countingUses(cast)?.includes(node as ts.Identifier) ? cast : undefined;
  }

  function isGlance(node: ts.Expression): boolean {
    return isMemberAccess(node) && isAskedAbout(node) && isOwn(node) && isGlancedAt(node.expression);
  }

  function isGlancedAt(node: ts.Expression): boolean {
    const inner = skipParentheses(node);
    const cast = isCast(inner) ? inner : castHeldBy(inner);
    if (!cast || !canGlance(cast) || !isLookedAt(inner)) return false;
    return cast === inner || countingUses(cast) !== undefined;
  }

  /** Is the object, or a member of it, only asked about where it stands? */
  function isLookedAt(node: ts.Expression): boolean {
    const at = outermost(node);
    const { parent } = at;
    if (isMemberAccess(parent) && parent.expression === at) return isAskedAbout(parent) && isOwn(parent);
    return isAskedAbout(at);
  }

  /**
   * A member that is the program's own: text and lists have those of the library, and Python's, whatever the cast says. Under a
   * computed text it's taken for one where the cast itself stands before it.
   */
  function isOwn(node: MemberAccess): boolean {
    const key = memberKey(checker, node);
    if (key === undefined) return ts.isElementAccessExpression(node) && isTextOfCast(node);
    if (ofPython.has(key)) return false;
    if (ts.isPropertyAccessExpression(node) && ts.isPrivateIdentifier(node.name)) return false;
    const symbol = memberSymbol(checker, node);
    return !symbol?.declarations?.some((d) => isLibraryPath(d.getSourceFile().fileName));
  }

  /** `(x as Record<string, unknown>)[key]`; not compared: null and undefined of a dictionary are told apart by its type. */
  function isTextOfCast(node: ts.ElementAccessExpression): boolean {
    const isText = (checker.getTypeAtLocation(node.argumentExpression).flags & ts.TypeFlags.StringLike) !== 0;
    return isText && isCast(skipParentheses(node.expression)) && !isEquated(outermost(node));
  }

  function canGlance(cast: Cast): boolean {
    if (ts.isConstTypeReference(cast.type)) return false;
    const target = checker.getTypeAtLocation(cast);
    const isObject = (target.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0;
    if (!isObject || target.getConstructSignatures().length > 0) return false;
    const source = checker.getTypeAtLocation(cast.expression);
    return isAnyOrUnknown(source) || !checker.isTypeAssignableTo(source, target);
  }

  /** Of a variable that nothing assigns later. */
  function castHeldBy(node: ts.Node): Cast | undefined {
    const binding = ts.isIdentifier(node) ? bindings.of(node) : undefined;
    if (!binding || binding.writes.length > 0 || binding.declarations.length !== 1) return undefined;
    const declaration = binding.declarations[0]?.parent;
    if (!declaration || !ts.isVariableDeclaration(declaration) || declaration.type) return undefined;
    const value = declaration.initializer && skipParentheses(declaration.initializer);
    return value && isCast(value) ? value : undefined;
  }

  /** The uses that count on the cast; undefined where none glances, or one stands where nothing can be checked. */
  function countingUses(cast: Cast): readonly ts.Identifier[] | undefined {
    if (!uses.has(cast)) uses.set(cast, canGlance(cast) ? findUses(cast) : undefined);
    return uses.get(cast);
  }

  function findUses(cast: Cast): readonly ts.Identifier[] | undefined {
    const declaration = outermost(cast).parent;
    const isHeld = ts.isVariableDeclaration(declaration) && ts.isIdentifier(declaration.name);
    if (!isHeld || castHeldBy(declaration.name) !== cast) return undefined;
    const references = bindings.of(declaration.name)?.references.filter((r) => r !== declaration.name) ?? [];
    const counting = references.filter((r) => !isLookedAt(r));
    const isPlain = counting.every(
      ({ parent }) => !ts.isShorthandPropertyAssignment(parent) && !ts.isExportSpecifier(parent),
    );
    return isPlain && counting.length < references.length ? counting : undefined;
  }
}

/** What text, bytes and lists have on the board and not in JavaScript. */
const ofPython: ReadonlySet<string> = new Set(
  (
    "append capitalize casefold center clear copy count decode encode endswith extend find format hex index insert isalnum isalpha isdigit " +
    "islower isspace isupper join ljust lower lstrip partition pop remove replace reverse rfind rindex rjust rpartition rsplit rstrip sort " +
    "split splitlines startswith strip title translate upper zfill to_bytes from_bytes"
  ).split(" "),
);

const K = ts.SyntaxKind;

/** Is the value only tested, for anything that a value of any type can be tested for? */
function isAskedAbout(node: ts.Expression): boolean {
  const at = outermost(node);
  const { parent } = at;
  if (isCondition(at) || ts.isTypeOfExpression(parent)) return true;
  if (ts.isCallExpression(parent)) return parent.arguments[0] === at && isTest(parent.expression);
  if (!ts.isBinaryExpression(parent)) return false;
  const operator = parent.operatorToken.kind;
  if (operator === K.InKeyword) return parent.right === at;
  if (operator === K.InstanceOfKeyword) return parent.left === at;
  if (operator === K.EqualsEqualsEqualsToken || operator === K.ExclamationEqualsEqualsToken) return true;
  return equality.has(operator) && isNothing(parent.left === at ? parent.right : parent.left);
}

/** `Array.isArray`, `Number.isInteger` and its kin take anything. */
const isTest = (callee: ts.Expression): boolean =>
  ts.isPropertyAccessExpression(callee) &&
  ts.isIdentifier(callee.expression) &&
  /^(Array\.isArray|Number\.is\w+)$/.test(`${callee.expression.text}.${callee.name.text}`);

/** Does the program always come by one expression before it comes to the other? */
function isReachedBefore(first: ts.Node, node: ts.Node): boolean {
  const statement = first.pos < node.pos ? statementOf(first) : undefined;
  if (!statement) return false;
  for (let at = node; at !== statement.parent; at = at.parent) {
    if (!at.parent || ts.isFunctionDeclaration(at)) return false;
  }
  return true;
}

/** The statement of a list that doesn't run without the expression. */
function statementOf(node: ts.Node): ts.Statement | undefined {
  for (let at = node; at.parent; at = at.parent) {
    const { parent } = at;
    if (ts.isBlock(parent) || ts.isSourceFile(parent) || ts.isModuleBlock(parent)) return at as ts.Statement;
    if (ts.isFunctionLike(parent) || mayJumpOver(parent, at)) return undefined;
  }
  return undefined;
}

function mayJumpOver(parent: ts.Node, part: ts.Node): boolean {
  if (ts.isConditionalExpression(parent)) return parent.condition !== part;
  if (ts.isBinaryExpression(parent)) return parent.right === part && isLogical(parent.operatorToken.kind);
  if (ts.isIfStatement(parent) || ts.isWhileStatement(parent)) return parent.expression !== part;
  if (ts.isForStatement(parent)) return parent.initializer !== part && parent.condition !== part;
  if (ts.isForOfStatement(parent) || ts.isForInStatement(parent)) return parent.expression !== part;
  return (
    ts.isBindingElement(parent) ||
    ts.isCaseClause(parent) ||
    ts.isOptionalChain(parent) ||
    ts.isClassLike(parent)
  );
}

const isLogical = (kind: ts.SyntaxKind): boolean => logical.has(kind) || logicalAssignment.has(kind);
