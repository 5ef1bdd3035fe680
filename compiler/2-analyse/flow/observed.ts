import ts from "typescript";
import { builtinRow } from "../../builtins/index.js";
import type { BuiltinReference } from "../facts.js";
import type { Cell } from "./cells.js";
import { receiverOf } from "./receiver.js";
import type { Wiring } from "./wiring.js";

/** After this an index that was inside the array may be outside, or the other way round. */
export function noteLength(
  w: Wiring,
  node: ts.CallExpression | ts.NewExpression,
  builtin: BuiltinReference,
): void {
  const receiver = receiverOf(node);
  if (!receiver || builtin.type !== "array") return;
  if (/^(pop|shift|splice)$/.test(builtin.name)) w.graph.shape(w.cell(receiver)).shrinks = true;
  if (/^(push|unshift|splice)$/.test(builtin.name)) w.graph.shape(w.cell(receiver)).grows = true;
}

/** Methods that take a place that was never written for one that holds undefined. */
const blindToGaps =
  /^(length|push|pop|shift|unshift|at|includes|join|toString|find\w*|keys|values|entries|fill|with|sort|toSorted|reverse|toReversed|toSpliced)$/;

/** The others leave out what was never written, or hand on that it wasn't. */
export function noteVisits(
  w: Wiring,
  node: ts.CallExpression | ts.NewExpression,
  { type, name }: BuiltinReference,
): void {
  const receiver = receiverOf(node);
  const visited = receiver && type === "array" && !blindToGaps.test(name) ? [receiver] : [];
  const isReader = /^(Array|Math|Map|Set|Promise|String)$/.test(type);
  const handed = isReader ? [] : (node.arguments ?? []).filter((a) => !ts.isSpreadElement(a));
  for (const expression of [...visited, ...handed]) {
    const cell = w.cell(expression);
    if (w.graph.hasShape(cell)) w.graph.shape(cell).visited = true;
  }
}

/** Printing, JSON and the like see which keys there are, and in which order. */
export function observeKeys(
  w: Wiring,
  node: ts.CallExpression | ts.NewExpression,
  builtin: BuiltinReference,
): void {
  if (!enumerates(builtin)) return;
  const receiver = builtin.type === "object" ? receiverOf(node) : undefined;
  for (const argument of receiver ? [receiver] : (node.arguments ?? [])) {
    const isSpread = ts.isSpreadElement(argument);
    const expression = isSpread ? argument.expression : argument;
    let cell = w.cell(expression);
    if (isSpread) cell = w.graph.each(w.graph.shape(cell));
    observe(w, cell, builtin);
  }
}

/** The same of a function that is taken as a value, and called elsewhere. */
export function observeParameters(w: Wiring, fn: Cell, type: ts.Type, builtin: BuiltinReference): void {
  const [signature] = type.getCallSignatures();
  if (!signature || !enumerates(builtin)) return;
  signature.parameters.forEach(({ valueDeclaration }, at) => {
    const isRest = valueDeclaration && ts.isParameter(valueDeclaration) && valueDeclaration.dotDotDotToken;
    const shape = w.graph.shape(fn);
    observe(w, isRest ? w.graph.rest(shape, at) : w.graph.part(shape, `%${at}`), builtin);
  });
}

function enumerates(builtin: BuiltinReference): boolean {
  const row = builtinRow(builtin);
  return row !== undefined && "enumerates" in row && row.enumerates === true;
}

function observe(w: Wiring, cell: Cell, { type, name }: BuiltinReference): void {
  const shape = w.graph.shape(cell);
  shape.enumerated = true;
  if (type === "console" || type === "JSON" || name === "structuredClone") shape.deep = true;
  if (type === "console") shape.printed = true;
}
