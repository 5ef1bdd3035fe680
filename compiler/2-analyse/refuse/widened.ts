import ts from "typescript";
import { widenedAlias } from "../../diagnostics/objects.js";
import { isErased } from "../bindings.js";
import type { Cell, Shape } from "../flow/cells.js";
import { bit, hiddenBits, nullishBits, numberBits, primitiveBits } from "../flow/lattice.js";
import { isMemberAccess, type MemberAccess, memberKey } from "../memberKeys.js";
import { isAssignmentOperator, skipWrappers } from "../operators.js";
import { allBitsOf } from "./bits.js";
import { type Inquiry, nameOf } from "./rule.js";

/** An object of the type on one side goes on as one whose part, in the cell, may hold more. */
interface Widening {
  readonly node: ts.Expression;
  readonly cell: Cell;
  readonly from: number;
  readonly to: number;
}

/** What is put into a part, by a name whose type lets it hold that much. */
interface Store {
  readonly cell: Cell;
  readonly to: number;
  readonly value: number;
}

/**
 * `const wide: (number | null)[] = numbers; wide.push(null)`: TypeScript takes an array or object for one whose parts may be more,
 * and from then on the types of its other names are wrong. All that is lowered by these types would go on with a wrong value.
 */
export function refuseWidened(q: Inquiry): void {
  const widenings: Widening[] = [];
  visitAll(q, (node) => {
    if (ts.isExpression(node) && isName(node)) widenings.push(...widened(q, node));
  });
  if (widenings.length === 0) return;
  const stores: Store[] = [];
  visitAll(q, (node) => stores.push(...stored(q, node)));
  for (const { node, cell, from, to } of widenings) {
    const isStored = stores.some((s) => s.cell === cell && s.to === to && (s.value & ~from) !== 0);
    if (isStored) q.reporter.report(widenedAlias, node, nameOf(node));
  }
}

function visitAll(q: Inquiry, look: (node: ts.Node) => void): void {
  const visit = (node: ts.Node): void => {
    if (isErased(node)) return;
    look(node);
    node.forEachChild(visit);
  };
  for (const module of q.facts.reach.modules) module.statements.forEach(visit);
}

/** What can be known by another name: literals are new. */
const isName = (node: ts.Expression): boolean =>
  ts.isIdentifier(node) ||
  isMemberAccess(node) ||
  ts.isCallExpression(node) ||
  node.kind === ts.SyntaxKind.ThisKeyword;

// ---------------------------------------------------------------- what goes on with a wider type
function* widened(q: Inquiry, node: ts.Expression): Generator<Widening> {
  const cell = q.flow.cellOf(node);
  const target = cell && q.flow.graph.hasShape(cell) ? q.checker.getContextualType(node) : undefined;
  if (!cell || !target) return;
  for (const { cell: part, from, to } of pairs(q, cell, q.checker.getTypeAtLocation(node), target, 0)) {
    const [told, wanted] = [bitsOf(q, from), bitsOf(q, to)];
    // a member whose type is null alone is told by what flows there
    if ((wanted & ~told) !== 0 && (told & ~nullishBits) !== 0)
      yield { node, cell: part, from: told, to: wanted };
  }
}

interface Pair {
  readonly cell: Cell;
  readonly from: ts.Type;
  readonly to: ts.Type;
}

/** Types nest as deep as programs write them; what is wider deeper inside isn't looked for. */
const DEEPEST = 3;

/** The parts that both types name, and that can be written by the second. */
function* pairs(q: Inquiry, cell: Cell, from: ts.Type, to: ts.Type, depth: number): Generator<Pair> {
  if (from === to || depth > DEEPEST || !q.flow.graph.hasShape(cell)) return;
  // of a union the variants that the object can be
  for (const a of objectsOf(from))
    for (const b of objectsOf(to))
      if (a !== b && q.checker.isTypeAssignableTo(a, b))
        for (const pair of partsOf(q, cell, a, b)) {
          yield pair;
          yield* pairs(q, pair.cell, pair.from, pair.to, depth + 1);
        }
}

const objectsOf = (type: ts.Type): readonly ts.Type[] =>
  (type.isUnion() ? type.types : [type]).filter(
    (t) => (t.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0,
  );

function* partsOf(q: Inquiry, cell: Cell, a: ts.Type, b: ts.Type): Generator<Pair> {
  const { checker } = q;
  const { graph } = q.flow;
  const shape = graph.shape(cell);
  const pair = (part: Cell | undefined, from: ts.Type | undefined, to: ts.Type | undefined): Pair[] =>
    part && from && to && !isOpenType(from) && !isTypeParameter(to)
      ? [{ cell: graph.find(part), from, to }]
      : [];
  if (checker.isArrayType(b) || checker.isTupleType(b)) {
    if (b.symbol?.name !== "Array" || !checker.isArrayLikeType(a)) return;
    yield* pair(elementsIn(shape), elementOf(q, a), elementOf(q, b));
    return;
  }
  const isCollection = /^(Map|Set)$/.test(b.symbol?.name ?? "") && a.symbol?.name === b.symbol.name;
  if (isCollection) {
    const names = b.symbol.name === "Map" ? ["%key", "%value"] : ["%each"];
    const [from, to] = [a, b].map((t) => checker.getTypeArguments(t as ts.TypeReference));
    for (const [at, name] of names.entries()) yield* pair(shape.parts.get(name), from?.[at], to?.[at]);
    return;
  }
  const index = checker.getIndexInfoOfType(b, ts.IndexKind.String);
  if (index) {
    if (checker.isArrayLikeType(a)) return;
    const own = checker.getIndexInfoOfType(a, ts.IndexKind.String)?.type;
    const named = checker.getPropertiesOfType(a).map((p) => checker.getTypeOfSymbol(p));
    for (const from of own ? [own] : named)
      if (!index.isReadonly) yield* pair(shape.dynamic, from, index.type);
    return;
  }
  for (const property of checker.getPropertiesOfType(b).filter(isWritable)) {
    const own = checker.getPropertyOfType(a, property.name);
    const part = graph.known(shape, property.name);
    yield* pair(part, own && checker.getTypeOfSymbol(own), checker.getTypeOfSymbol(property));
  }
}

function isWritable(property: ts.Symbol): boolean {
  const { valueDeclaration: declaration } = property;
  if (property.flags & ts.SymbolFlags.Method) return false;
  return !declaration || !(ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Readonly);
}

const isTypeParameter = (type: ts.Type): boolean => (type.flags & ts.TypeFlags.Instantiable) !== 0;
const isOpenType = (type: ts.Type): boolean =>
  isTypeParameter(type) || (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;

function elementOf(q: Inquiry, type: ts.Type): ts.Type | undefined {
  return q.checker.getIndexTypeOfType(type, ts.IndexKind.Number);
}

// ---------------------------------------------------------------- what is put there
function* stored(q: Inquiry, node: ts.Node): Generator<Store> {
  if (ts.isBinaryExpression(node) && isAssignmentOperator(node.operatorToken.kind)) {
    const target = skipWrappers(node.left);
    const cell = isMemberAccess(target) ? partOf(q, target) : undefined;
    if (cell) yield* storing(q, cell, q.checker.getTypeAtLocation(target), [node.right]);
  }
  if (!ts.isCallExpression(node)) return;
  const callee = skipWrappers(node.expression);
  const { type, name } = q.facts.calls.builtin(node) ?? {};
  if (!type || !name || !isMemberAccess(callee)) return;
  const taken = takers.get(`${type}.${name}`);
  const cell = taken && q.flow.cellOf(callee.expression);
  if (!taken || !cell || !q.flow.graph.hasShape(cell)) return;
  const shape = q.flow.graph.shape(cell);
  const object = q.checker.getNonNullableType(q.checker.getTypeAtLocation(callee.expression));
  const [key, value] = q.checker.getTypeArguments(object as ts.TypeReference);
  if (type === "map") {
    const [k, v] = node.arguments;
    const [keys, values] = [shape.parts.get("%key"), shape.parts.get("%value")];
    if (k && keys && key) yield* storing(q, q.flow.graph.find(keys), key, [k]);
    if (v && values && value) yield* storing(q, q.flow.graph.find(values), value, [v]);
    return;
  }
  const part = elementsIn(shape);
  if (part && key)
    yield* storing(q, q.flow.graph.find(part), key, node.arguments.slice(taken.from, taken.to));
}

/** Built-in methods that put arguments into a collection: which ones. */
const takers: ReadonlyMap<string, { readonly from: number; readonly to?: number }> = new Map([
  ["array.push", { from: 0 }],
  ["array.unshift", { from: 0 }],
  ["array.fill", { from: 0, to: 1 }],
  ["array.splice", { from: 2 }],
  ["set.add", { from: 0, to: 1 }],
  ["map.set", { from: 0 }],
]);

function* storing(q: Inquiry, cell: Cell, type: ts.Type, values: readonly ts.Expression[]): Generator<Store> {
  if (isTypeParameter(type)) return;
  for (const node of values) {
    if (isFromThere(q, node, cell, new Set())) continue;
    const value = ts.isSpreadElement(node) ? elementBits(q, node.expression) : contentOf(q, node);
    yield { cell, to: bitsOf(q, type), value };
  }
}

/** `const x = xs[i]; xs[i] = xs[j]; xs[j] = x;`: what was there before, whatever other arrays hold that are sorted by the same code. */
function isFromThere(q: Inquiry, node: ts.Expression, cell: Cell, seen: Set<ts.Node>): boolean {
  const inner = skipWrappers(node);
  if (isMemberAccess(inner)) return isCopyOf(q, cell, partOf(q, inner));
  if (ts.isCallExpression(inner)) {
    const callee = skipWrappers(inner.expression);
    const { type, name } = q.facts.calls.builtin(inner) ?? {};
    const isTaking = type === "array" && /^(pop|shift|at)$/.test(name ?? "");
    return isTaking && isMemberAccess(callee) && isCopyOf(q, cell, elementsOf(q, callee.expression));
  }
  const binding = ts.isIdentifier(inner) ? q.bindings.of(inner) : undefined;
  if (!binding || seen.has(inner)) return false;
  seen.add(inner);
  const isUnset = ({ parent }: ts.Node) => ts.isVariableDeclaration(parent) && !parent.initializer;
  const names = [...binding.declarations, ...binding.writes].filter((name) => !isUnset(name));
  const sources = names.map(sourceOf);
  return sources.length > 0 && sources.every((source) => source && isFromThere(q, source, cell, seen));
}

/** The same part, or one to which what is there goes: `const left = xs.slice(0, half)`. */
function isCopyOf({ flow }: Inquiry, from: Cell, to: Cell | undefined): boolean {
  const reached = new Set([from]);
  for (const cell of reached) {
    if (cell === to) return true;
    for (const next of cell.out.keys()) reached.add(flow.graph.find(next));
  }
  return false;
}

/** What a variable begins with, or is assigned. */
function sourceOf({ parent }: ts.Node): ts.Expression | undefined {
  if (ts.isVariableDeclaration(parent)) return parent.initializer;
  return ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
    ? parent.right
    : undefined;
}

/** The elements of arrays and Sets. */
const elementsIn = ({ dynamic, parts }: Shape): Cell | undefined => parts.get("%each") ?? dynamic;

function elementsOf(q: Inquiry, list: ts.Expression): Cell | undefined {
  const cell = q.flow.cellOf(list);
  const part = cell && q.flow.graph.hasShape(cell) ? elementsIn(q.flow.graph.shape(cell)) : undefined;
  return part && q.flow.graph.find(part);
}

function partOf(q: Inquiry, node: MemberAccess): Cell | undefined {
  const cell = q.flow.cellOf(node.expression);
  if (!cell || !q.flow.graph.hasShape(cell)) return undefined;
  return q.flow.graph.known(q.flow.graph.shape(cell), memberKey(q.checker, node));
}

// ---------------------------------------------------------------- bits
const counted = (bits: number): number => {
  const number = bits & numberBits ? numberBits : 0;
  const objects = bits & ~primitiveBits & ~(bit.open | hiddenBits | bit.frozen) ? bit.object : 0;
  return (bits & (nullishBits | bit.bool | bit.bigint | bit.str | bit.symbol)) | number | objects;
};

const bitsOf = (q: Inquiry, type: ts.Type): number => counted(allBitsOf(q, type));

const contentOf = (q: Inquiry, node: ts.Expression): number => {
  const cell = q.flow.cellOf(node);
  const bits = cell ? counted(q.flow.graph.content(cell).bits) : 0;
  return bits & bitsOf(q, q.checker.getTypeAtLocation(node));
};

const elementBits = (q: Inquiry, node: ts.Expression): number => {
  const element = elementOf(q, q.checker.getTypeAtLocation(node));
  return element ? bitsOf(q, element) : 0;
};
