import ts from "typescript";
import { skipWrappers } from "../operators.js";
import type { Cell } from "./cells.js";
import { type Guard, guardsOf } from "./guards.js";
import { bit, type Content, numberBits } from "./lattice.js";
import type { Wiring } from "./wiring.js";

/** A variable's cell, narrowed by the comparisons that hold where it is read. */
export function refined(w: Wiring, node: ts.Identifier, variable: Cell): Cell {
  if (!isNumber(w.checker.getTypeAtLocation(node))) return variable;
  const bounds = comparisonsWith(w, node);
  if (bounds.length === 0) return variable;
  const cell = w.graph.cell();
  const others = bounds.map((b) => w.cell(b.other));
  w.graph.transfer([variable, ...others], cell, () =>
    bounds.reduce(
      (content, bound, at) => narrowed(content, bound.relation, w.graph.content(others[at] as Cell)),
      w.graph.content(variable),
    ),
  );
  return cell;
}

/** A number, also one with a brand. */
const isNumber = (type: ts.Type): boolean =>
  (type.flags & ts.TypeFlags.NumberLike) !== 0 || (type.isIntersection() && type.types.some(isNumber));

/** Does a condition around it make sure that the value isn't zero? */
export function isGuardedNonZero(w: Wiring, node: ts.Expression): boolean {
  const target = skipWrappers(node);
  if (!ts.isIdentifier(target)) return false;
  const binding = w.bindings.of(target);
  if (!binding) return false;
  return guardsOf(w.bindings, target, binding).some((guard) => {
    if (isReference(w, guard.condition, target)) return guard.sense;
    return relationOf(w, guard, target).some(({ relation, other }) => {
      const isZero = ts.isNumericLiteral(other) && Number(other.text) === 0;
      return isZero && (relation === "!=" || relation === "<" || relation === ">");
    });
  });
}

/** Does a condition around it make sure that the variable is neither null nor undefined? */
export function isGuardedPresent(w: Wiring, node: ts.Identifier): boolean {
  const binding = w.bindings.of(node);
  const declaration = binding?.declarations[0]?.parent;
  if (!binding || !declaration) return false;
  if (!mayStartAbsent(declaration) && !w.lostDefaults.nothingOf(node)) return false;
  return guardsOf(w.bindings, node, binding).some((guard) => {
    if (isReference(w, guard.condition, node)) return guard.sense;
    return relationOf(w, guard, node).some(({ relation, other }) => {
      const isNothing = isNullish(other);
      return isNothing ? relation === "!=" : relation === "==" && ts.isLiteralExpression(skipWrappers(other));
    });
  });
}

/**
 * Which of null and undefined conditions have taken out of a `T` or an `unknown`, as the checker sees it: `T & {}` behind
 * `if (x == null) return;`.
 */
export function excludedBits(w: Wiring, node: ts.Expression, type: ts.Type): number {
  const name = ts.isPropertyAccessExpression(node) ? node.name : node;
  const symbol = ts.isIdentifier(name) ? w.checker.getSymbolAtLocation(name) : undefined;
  const narrowed = w.types.value(type);
  if (!symbol || !narrowed.kinds.has("unknown") || isNarrowedBySetting(w, node, symbol)) return 0;
  const has = (which: string, of = narrowed) => of.nullish === which || of.nullish === "both";
  const declared = w.types.value(w.checker.getTypeOfSymbol(symbol));
  const isWithout = (which: string) => has(which, declared) && !has(which);
  return (
    (isWithout("null") ? bit.null | bit.hiddenNull : 0) |
    (isWithout("undefined") ? bit.undefined | bit.absent : 0)
  );
}

/** The checker narrows a variable by what it is set to as well, which may be wrong: `const x: T | undefined = xs.pop()!`. */
function isNarrowedBySetting({ bindings }: Wiring, node: ts.Expression, { valueDeclaration: at }: ts.Symbol) {
  if (!ts.isIdentifier(node) || !at) return false;
  const isTyped = ts.isVariableDeclaration(at) && at.type !== undefined && at.initializer !== undefined;
  return isTyped || (bindings.of(node)?.writes.length ?? 0) > 0;
}

/** Only variables that start as an element or a result may be absent against their type. */
function mayStartAbsent(declaration: ts.Node): boolean {
  if (ts.isBindingElement(declaration)) return ts.isArrayBindingPattern(declaration.parent);
  if (!ts.isVariableDeclaration(declaration) || !declaration.initializer) return false;
  const start = skipWrappers(declaration.initializer);
  return (
    ts.isElementAccessExpression(start) || ts.isPropertyAccessExpression(start) || ts.isCallExpression(start)
  );
}

function isNullish(node: ts.Expression): boolean {
  const inner = skipWrappers(node);
  return inner.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(inner) && inner.text === "undefined");
}

type Relation = "<" | "<=" | ">" | ">=" | "==" | "!=";
interface Comparison {
  readonly relation: Relation;
  readonly other: ts.Expression;
}

function comparisonsWith(w: Wiring, node: ts.Identifier): Comparison[] {
  const binding = w.bindings.of(node);
  if (!binding) return [];
  return guardsOf(w.bindings, node, binding).flatMap((guard) => relationOf(w, guard, node));
}

const relations: ReadonlyMap<ts.SyntaxKind, Relation> = new Map([
  [ts.SyntaxKind.LessThanToken, "<"],
  [ts.SyntaxKind.LessThanEqualsToken, "<="],
  [ts.SyntaxKind.GreaterThanToken, ">"],
  [ts.SyntaxKind.GreaterThanEqualsToken, ">="],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, "=="],
  [ts.SyntaxKind.EqualsEqualsToken, "=="],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, "!="],
  [ts.SyntaxKind.ExclamationEqualsToken, "!="],
]);
const turned: Readonly<Record<Relation, Relation>> = {
  "<": ">",
  "<=": ">=",
  ">": "<",
  ">=": "<=",
  "==": "==",
  "!=": "!=",
};
const denied: Readonly<Record<Relation, Relation>> = {
  "<": ">=",
  "<=": ">",
  ">": "<=",
  ">=": "<",
  "==": "!=",
  "!=": "==",
};

/** How the guard relates the variable to something else that can't have changed either. */
function relationOf(w: Wiring, guard: Guard, variable: ts.Identifier): Comparison[] {
  const { condition } = guard;
  if (!ts.isBinaryExpression(condition)) return [];
  const found = relations.get(condition.operatorToken.kind);
  if (!found) return [];
  // A NaN makes every comparison false, so that a denied one says nothing of floats; `narrowed` looks at ints only.
  const relation = guard.sense ? found : denied[found];
  if (isReference(w, condition.left, variable)) return [{ relation, other: condition.right }];
  if (isReference(w, condition.right, variable))
    return [{ relation: turned[relation], other: condition.left }];
  return [];
}

const isReference = (w: Wiring, node: ts.Expression, variable: ts.Identifier): boolean => {
  const target = skipWrappers(node);
  return (
    ts.isIdentifier(target) &&
    w.bindings.of(target) !== undefined &&
    w.bindings.of(target) === w.bindings.of(variable)
  );
};

/** The content that is left where the relation holds; only of pure ints, whose bounds mean something. */
function narrowed(content: Content, relation: Relation, other: Content): Content {
  if ((content.bits & numberBits) !== bit.int) return content;
  if ((other.bits & (numberBits | bit.open)) !== bit.int) return content;
  const bounds = { min: content.min, max: content.max };
  if (relation === "<") bounds.max = Math.min(bounds.max, other.max - 1);
  if (relation === "<=" || relation === "==") bounds.max = Math.min(bounds.max, other.max);
  if (relation === ">") bounds.min = Math.max(bounds.min, other.min + 1);
  if (relation === ">=" || relation === "==") bounds.min = Math.max(bounds.min, other.min);
  const isZero = relation === "!=" && other.min === 0 && other.max === 0;
  if (isZero && bounds.min === 0) bounds.min = 1;
  if (isZero && bounds.max === 0) bounds.max = -1;
  return bounds.min > bounds.max
    ? { ...content, bits: content.bits & ~bit.int, min: Infinity, max: -Infinity }
    : { ...content, ...bounds };
}
