import ts from "typescript";
import type { Kind, Value, Values } from "../facts.js";
import type { Types } from "../types.js";
import type { Flow } from "./build.js";
import type { Cell, Shape } from "./cells.js";
import { iterated } from "./iteration.js";
import { bit, bitNames, type Content, nullishBits, numberBits } from "./lattice.js";
import { isIndexInRange } from "./ranges.js";
import { isGuardedNonZero } from "./refine.js";

/** Answers about values: the static type, made precise by what flows there. */
export function valuesByFlow(flow: Flow, types: Types): Values {
  const known = new Map<ts.Node, Value>();
  const { checker } = flow.wiring;

  const of = (node: ts.Node): Value => {
    let value = known.get(node);
    if (!value) {
      value = describe(flow, types, checker.getTypeAtLocation(node), flow.cellOf(node), node);
      known.set(node, value);
    }
    return value;
  };

  return {
    of,
    elementOf(node) {
      const type = checker.getTypeAtLocation(node);
      const cell = flow.cellOf(node);
      const element = types.element(type);
      const elements = cell && flow.graph.hasShape(cell) ? iterated(flow.wiring, cell, type) : undefined;
      return describe(flow, types, element ?? checker.getUnknownType(), elements);
    },
    resultOf(node) {
      const signature = ts.isFunctionLike(node)
        ? checker.getSignatureFromDeclaration(node)
        : checker.getTypeAtLocation(node).getCallSignatures()[0];
      const cell = flow.cellOf(node);
      const result = cell && flow.graph.hasShape(cell) ? resultCell(flow, cell, node) : undefined;
      return describe(flow, types, signature ? types.result(signature) : checker.getUnknownType(), result);
    },
    inRange: (node) => isIndexInRange(flow, of, node),
  };
}

/** For a generator what it yields. */
function resultCell(flow: Flow, cell: Cell, node: ts.Node): Cell {
  const result = flow.graph.part(flow.graph.shape(cell), "%result");
  const isGenerator = "asteriskToken" in node && node.asteriskToken !== undefined;
  return isGenerator ? flow.graph.each(flow.graph.shape(result)) : result;
}

function describe(flow: Flow, types: Types, type: ts.Type, cell: Cell | undefined, node?: ts.Node): Value {
  const declared = types.value(type);
  if (!cell) return declared;
  const content = flow.graph.content(cell);
  const kinds = new Set<Kind>();
  const shape = flow.graph.hasShape(cell) ? flow.graph.shape(cell) : undefined;
  for (const kind of declared.kinds) {
    if (kind === "dict") for (const object of objectKinds(shape)) kinds.add(object);
    else if (kind === "unknown") for (const seen of seenKinds(content, shape)) kinds.add(seen);
    else kinds.add(kind);
  }
  const value: Value = { ...declared, kinds, nullish: nullishOf(declared, content) };
  const hasNumbers = kinds.has("int") || kinds.has("float");
  return hasNumbers ? withNumbers(flow, value, declared, content, node) : value;
}

/** Which of int and float it is, and its bounds; the static type's word where nothing is seen to flow there. */
function withNumbers(flow: Flow, value: Value, declared: Value, content: Content, node?: ts.Node): Value {
  const isDeclared =
    declared.kinds.has("int") !== declared.kinds.has("float") && !declared.kinds.has("unknown");
  const isSeen = (content.bits & numberBits) !== 0 && !(content.bits & bit.open);
  // The checker takes -0 for 0.
  const isMinusZero = declared.constant === 0 && (content.bits & bit.float) !== 0;
  const isConstant = declared.constant !== undefined && !isMinusZero;
  if (isDeclared && (isConstant || !isSeen)) return withNonZero(flow, value, node);
  if (!isSeen) return { ...value, nonFinite: true, ...zeroFlag(flow, value, node) };
  const kinds = new Set(value.kinds);
  kinds.delete("int");
  kinds.delete("float");
  if (content.bits & bit.int) kinds.add("int");
  if (content.bits & bit.float) kinds.add("float");
  const { nonFinite: _, constant, ...rest } = value;
  return withNonZero(
    flow,
    {
      ...rest,
      ...(constant !== undefined && !isMinusZero ? { constant } : {}),
      kinds,
      min:
        content.bits & bit.int
          ? Math.max(content.min, isDeclared && !isMinusZero ? declared.min : -Infinity)
          : -Infinity,
      max: content.bits & bit.int ? Math.min(content.max, isDeclared ? declared.max : Infinity) : Infinity,
      ...(content.bits & bit.nonFinite ? { nonFinite: true } : {}),
    },
    node,
  );
}

const withNonZero = (flow: Flow, value: Value, node: ts.Node | undefined): Value => ({
  ...value,
  ...zeroFlag(flow, value, node),
});

function zeroFlag(flow: Flow, value: Value, node: ts.Node | undefined): Partial<Value> {
  const byBounds = !value.kinds.has("float") && value.kinds.has("int") && (value.min > 0 || value.max < 0);
  const byConstant = typeof value.constant === "number" && value.constant !== 0;
  const byGuard = node !== undefined && ts.isExpression(node) && isGuardedNonZero(flow.wiring, node);
  return byBounds || byConstant || byGuard ? { nonZero: true } : {};
}

/** How a set of objects is stored: as instances as soon as a class is in it, else as dicts, ordered if that is seen. */
function objectKinds(shape: Shape | undefined): Kind[] {
  if (!shape) return ["dict"];
  const hasInstances = [...shape.makers].some((m) => ts.isClassLike(m));
  if (hasInstances) return shape.open ? ["instance", "dict"] : ["instance"];
  return [shape.enumerated || shape.open ? "ordered" : "dict"];
}

function seenKinds(content: Content, shape: Shape | undefined): Kind[] {
  const kinds: Kind[] = [];
  for (const name of bitNames(content.bits)) {
    if (name === "null" || name === "undefined") kinds.push("none");
    else if (name === "open") kinds.push("unknown");
    else if (name === "object") kinds.push(...objectKinds(shape));
    else if (name !== "nonFinite") kinds.push(name);
  }
  return kinds.length ? kinds : ["unknown"];
}

/** The static type decides; for `unknown` and `T`, what flows there. */
function nullishOf(declared: Value, content: Content): Value["nullish"] {
  if (!declared.kinds.has("unknown")) return declared.nullish;
  if (content.bits & bit.open || (content.bits & ~nullishBits) === 0) {
    if (content.bits & bit.open || (content.bits & nullishBits) === 0) return "both";
  }
  const hasNull = (content.bits & bit.null) !== 0;
  const hasUndefined = (content.bits & bit.undefined) !== 0;
  if (hasNull && hasUndefined) return "both";
  return hasNull ? "null" : hasUndefined ? "undefined" : "no";
}
