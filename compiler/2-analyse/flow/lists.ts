import ts from "typescript";
import { isFilled } from "../filled.js";
import { outermost } from "../operators.js";
import type { Cell } from "./cells.js";
import { bit, of } from "./lattice.js";
import { receiverOf } from "./receiver.js";
import { isNumber, type Wiring } from "./wiring.js";

/** `{ length: n }`, whose elements are all undefined. */
export const isLengthOnly = (node: ts.Expression): boolean =>
  ts.isObjectLiteralExpression(node) &&
  node.properties.length === 1 &&
  node.properties[0]?.name?.getText() === "length";

/** `[...Array(n)]`, `Array.from(new Array(n))`: elements that are all undefined. */
export function isUnfilled(node: ts.CallExpression | ts.NewExpression): boolean {
  const { parent } = outermost(node);
  return ts.isSpreadElement(parent) || ts.isCallExpression(parent);
}

/** `new Array(n)`, and not `new Array("a")` */
export function isSized(w: Wiring, { arguments: args }: ts.CallExpression | ts.NewExpression): boolean {
  const [size, ...more] = args ?? [];
  const isOne = size !== undefined && more.length === 0 && !ts.isSpreadElement(size);
  return isOne && isNumber(w, size);
}

/** `new Array(n)`: its elements are what the program puts there, whatever the library's `any[]` says. */
export function unwrittenPlaces(w: Wiring, maker: ts.CallExpression | ts.NewExpression): Cell {
  for (const argument of maker.arguments ?? []) w.cell(argument);
  const list = newList(w, maker);
  if (!isFilled(maker)) w.graph.shape(list).unwritten = true;
  return list;
}

/** A list all of whose elements are undefined. */
export function emptyPlaces(w: Wiring, maker: ts.CallExpression | ts.NewExpression): Cell {
  const list = newList(w, maker);
  for (const argument of maker.arguments ?? []) if (!ts.isSpreadElement(argument)) w.cell(argument);
  w.graph.add(w.graph.elements(w.graph.shape(list)), of(bit.undefined));
  return list;
}

/** A list that is made at the node. */
export function newList(w: Wiring, maker: ts.Node): Cell {
  const cell = w.graph.cell(of(bit.list));
  const shape = w.graph.shape(cell);
  shape.makers.add(maker);
  w.graph.elements(shape);
  return cell;
}

/** `a.concat(b, c)` */
export function concatenated(w: Wiring, node: ts.CallExpression): Cell {
  const list = newList(w, node);
  const elements = () => w.graph.elements(w.graph.shape(list));
  const sources = [receiverOf(node), ...node.arguments];
  for (const source of sources) {
    if (!source) continue;
    const isSpread = ts.isSpreadElement(source);
    const expression = isSpread ? source.expression : source;
    const kinds = w.types.value(w.checker.getTypeAtLocation(expression)).kinds;
    let cell = w.cell(expression);
    if (isSpread) cell = w.graph.each(w.graph.shape(cell));
    if (kinds.has("list") || isSpread) w.graph.edge(w.graph.each(w.graph.shape(cell)), elements(), true);
    if (!kinds.has("list") || kinds.size > 1) w.graph.edge(cell, elements(), true);
  }
  return list;
}

/** `a.flat(depth)` */
export function flattened(w: Wiring, node: ts.CallExpression): Cell {
  const list = newList(w, node);
  let level = receiverOf(node) ? w.cell(receiverOf(node) as ts.Expression) : list;
  for (let depth = 0; depth < 4; depth++) {
    level = w.graph.each(w.graph.shape(level));
    w.graph.edge(level, w.graph.elements(w.graph.shape(list)), false);
  }
  // What lies deeper than the analysis follows, and objects at any depth, share one shape.
  w.graph.unifyShapes(w.graph.shape(level), w.graph.shape(w.graph.elements(w.graph.shape(list))));
  for (
    let at = w.graph.each(w.graph.shape(w.cell(receiverOf(node) as ts.Expression))), depth = 0;
    depth < 3;
    depth++
  ) {
    w.graph.unifyShapes(w.graph.shape(at), w.graph.shape(w.graph.elements(w.graph.shape(list))));
    at = w.graph.each(w.graph.shape(at));
  }
  return list;
}
