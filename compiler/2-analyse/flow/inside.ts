import ts from "typescript";
import type { Handed, Value, View } from "../facts.js";
import { admittedInside } from "./admitted.js";
import type { Flow } from "./build.js";
import type { Cell, Shape } from "./cells.js";
import { bit, hiddenBits, nullishBits, numberBits } from "./lattice.js";
import type { Wiring } from "./wiring.js";

/** What None stands for inside of a value, at any depth. */
export function nullishInside(flow: Flow, node: ts.Node, view: View): Value["nullish"] {
  const admitted = admittedBits(flow.wiring, node, view);
  const { bits, unnamed, hasSteps, isMixed, placed } = bitsInside(flow, node, view, admitted.names);
  if (isMixed && admitted.bits & bit.null) return "both";
  const hidden = (bits & bit.hiddenNull ? toldOf(bits) : 0) | placed;
  const past = hasSteps ? bit.undefined : 0;
  const which = nullishOfBits((bits & admitted.bits) | unnamed | hidden | past);
  if (which === "no" && bits & bit.absent) return "undefined";
  // JSON has null under keys that the type doesn't name
  return which === "no" && isOpen(flow, node) ? nullishOfBits(bits & bit.null) : which;
}

/** Are there bigints inside of a value, and numbers besides? */
export function bigintInside(flow: Flow, node: ts.Node, view: View): "no" | "only" | "mixed" {
  const { bits } = bitsInside(flow, node, view);
  return !(bits & bit.bigint) ? "no" : bits & numberBits ? "mixed" : "only";
}

/**
 * What None stands for among what a function is called with, wherever it has gone: the arguments themselves, and what is
 * inside of them. And are there bigints?
 */
export function handed(flow: Flow, fn: ts.Node): Handed {
  const cell = flow.cellOf(fn);
  if (!cell || !flow.graph.hasShape(cell)) return { itself: "no", inside: "no", hasBigint: false };
  let itself = 0;
  let inside = 0;
  for (const parameter of flow.graph.parameters(flow.graph.shape(cell))) {
    const { bits } = flow.graph.content(parameter);
    itself |= bits | toldOf(bits);
    inside |= bitsInsideCell(flow, parameter, "itself").bits;
  }
  const hasBigint = ((itself | inside) & bit.bigint) !== 0;
  return { itself: nullishOfBits(itself), inside: nullishOfBits(inside), hasBigint };
}

/** Joins what flows into all parts inside of a value; what isn't seen made (the host) has null, unless known otherwise. */
function bitsInside(flow: Flow, node: ts.Node, view: View, names?: ReadonlySet<string>): Inside {
  const cell = flow.cellOf(node);
  return cell ? bitsInsideCell(flow, cell, view, names) : nothingInside;
}

interface Inside {
  readonly bits: number;
  /** What is in properties for which the static type has no name, as objects may have more of them. */
  readonly unnamed: number;
  /** Is one a step of an iterator? Past the end its value is undefined, whatever the type says. */
  readonly hasSteps: boolean;
  /** Is a part null, or absent against its type? */
  readonly isMixed: boolean;
  /** Undefined, where a part has it as a placeholder: `undefined!`. */
  readonly placed: number;
}

const has = (bits: number, all: number): boolean => (bits & all) === all;

const nothingInside: Inside = { bits: 0, unnamed: 0, hasSteps: false, isMixed: false, placed: 0 };

function bitsInsideCell(flow: Flow, cell: Cell, view: View, names?: ReadonlySet<string>): Inside {
  if (!flow.graph.hasShape(cell)) return nothingInside;
  let { bits, unnamed, hasSteps, isMixed, placed } = nothingInside;
  for (const { shape, part } of partsInside(flow, flow.graph.shape(cell), view)) {
    if (part && names && isUnnamed(flow, shape, part, names)) {
      unnamed |= bitsOfPart(flow, shape, part);
      if (flow.graph.hasShape(part)) unnamed |= bitsInsideCell(flow, part, view).bits;
    }
    if (part) bits |= bitsOfPart(flow, shape, part);
    // what no part stands for: JSON's
    else if (shape.open || shape.parsed) bits |= bit.null;
    if (shape.nulls) unnamed |= bit.null;
    isMixed ||= part !== undefined && has(flow.graph.content(part).bits, bit.null | bit.absent);
    if (part && has(flow.graph.content(part).bits, bit.undefined | bit.absent)) placed = bit.undefined;
    hasSteps ||= shape.steps;
  }
  return { bits, unnamed, hasSteps, isMixed, placed };
}

/** Is it a property of no name that the type has, at any depth? */
function isUnnamed({ graph }: Flow, { parts }: Shape, part: Cell, names: ReadonlySet<string>): boolean {
  const own = [...parts].filter(([, cell]) => graph.find(cell) === part).map(([name]) => name);
  return own.length > 0 && own.every((name) => isPlainName.test(name) && !names.has(name));
}

/** No element, no private name, no symbol. */
const isPlainName = /^[^%#[\d]/;

/** All parts at any depth, each with the shape that it's a part of; of a shape without parts the shape alone. */
function* partsInside(
  flow: Flow,
  whole: Shape,
  view: View,
  seen = new Set<Shape>(),
): Generator<{ readonly shape: Shape; readonly part?: Cell }> {
  if (seen.has(whole)) return;
  seen.add(whole);
  yield { shape: whole };
  for (const part of view === "json" ? writtenParts(flow, whole) : flow.graph.dataParts(whole)) {
    yield { shape: whole, part };
    if (flow.graph.hasShape(part)) yield* partsInside(flow, flow.graph.shape(part), view, seen);
  }
}

function bitsOfPart(flow: Flow, shape: Shape, part: Cell): number {
  const { bits } = flow.graph.content(part);
  const isGuessed = shape.open || !(bits & nullishBits);
  const seen = bits & bit.open ? (isGuessed ? bit.null : 0) | (bits & (nullishBits | bit.bigint)) : bits;
  return seen | (bits & hiddenBits) | toldOf(bits);
}

/** What is hidden, as the nothing that it is. */
const toldOf = (bits: number): number =>
  (bits & bit.absent ? bit.undefined : 0) | (bits & bit.hiddenNull ? bit.null : 0);

/** The names under which None is null, if no name has both; `""` stands for elements, entries and what has no name. */
export function nullNames(flow: Flow, node: ts.Node, view: View): readonly string[] | undefined {
  const cell = flow.cellOf(node);
  if (!cell || !flow.graph.hasShape(cell)) return undefined;
  const named = new Map<string, number>();
  for (const { shape, part } of partsInside(flow, flow.graph.shape(cell), view)) {
    // what isn't seen made may have any names
    if (shape.open) return undefined;
    if (!part) continue;
    const names = namesOf(flow, shape, part);
    const bits =
      bitsOfPart(flow, shape, part) | (shape.steps && names?.includes("value") ? bit.undefined : 0);
    if (!(bits & nullishBits)) continue;
    if (!names) return undefined;
    for (const name of names) named.set(name, (named.get(name) ?? 0) | bits);
  }
  const names = [...named];
  if (names.some(([, bits]) => (bits & nullishBits) === nullishBits)) return undefined;
  return names.filter(([, bits]) => bits & bit.null).map(([name]) => name);
}

/**
 * What a part is called, with `""` for what is an element as well; several names may share one. Undefined where it may be any
 * name: under keys that aren't known, or symbols.
 */
function namesOf(
  { graph }: Flow,
  { parts, dynamic, folded }: Shape,
  part: Cell,
): readonly string[] | undefined {
  const isDynamic = dynamic !== undefined && graph.find(dynamic) === part;
  const own = [...parts].filter(([, cell]) => graph.find(cell) === part).map(([name]) => name);
  const names = isDynamic ? [...own, ...folded] : own;
  if (isDynamic || names.some((name) => /^(__@|\[)/.test(name))) return undefined;
  const isElement = names.length === 0 || names.some((name) => shownAsElement.test(name));
  const plain = names.filter((name) => !name.startsWith("%"));
  return isElement ? [...plain, ""] : plain;
}

/** Elements of collections and tuples; what errors have beside their fields. */
const shownAsElement = /^(%.*|\d+|cause|errors)$/;

/** The parts that JSON writes. */
function writtenParts({ graph, wiring: { checker } }: Flow, shape: Shape): Cell[] {
  const converts = (maker: ts.Node) =>
    checker.getPropertyOfType(checker.getTypeAtLocation(maker), "toJSON") !== undefined;
  const written = graph.jsonResult(shape);
  return written.length > 0 && [...shape.makers].every(converts)
    ? written
    : [...graph.dataParts(shape), ...written];
}

function isOpen(flow: Flow, node: ts.Node): boolean {
  const cell = flow.cellOf(node);
  return cell !== undefined && flow.graph.hasShape(cell) && flow.graph.shape(cell).open;
}

/** What flows is joined over all uses of a function; the type of this one may exclude some of it. */
function admittedBits(
  wiring: Wiring,
  node: ts.Node,
  view: View,
): { readonly bits: number; readonly names: ReadonlySet<string> } {
  const { checker } = wiring;
  const admitted = admittedInside(checker, checker.getTypeAtLocation(node), node, view);
  const isAny = admitted.open || holdsOutdated(wiring, node);
  const told = (admitted.null ? bit.null : 0) | (admitted.undefined ? bit.undefined : 0);
  return { bits: isAny ? nullishBits : told, names: admitted.names };
}

/** `{ n: s.n }` of a member that a call may have set to nothing against its type. */
function holdsOutdated(wiring: Pick<Wiring, "outdated">, node: ts.Node): boolean {
  if (wiring.outdated.typeOf(node)) return true;
  const isLiteral = ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node);
  const isPart = isLiteral || ts.isPropertyAssignment(node) || ts.isParenthesizedExpression(node);
  return isPart && (node.forEachChild((child) => holdsOutdated(wiring, child)) ?? false);
}

function nullishOfBits(bits: number): Value["nullish"] {
  if (has(bits, nullishBits)) return "both";
  return bits & bit.null ? "null" : bits & bit.undefined ? "undefined" : "no";
}
