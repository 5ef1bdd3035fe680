import type ts from "typescript";
import type { Cell } from "./cells.js";
import { anyFloat, anyNumber, bit, type Content, int, of } from "./lattice.js";
import { openCell, type Wiring } from "./wiring.js";

/** What iterating over a value (for-of, spread, patterns) gives. */
export function iterated(w: Wiring, value: Cell, type: ts.Type): Cell {
  const kinds = w.types.value(type).kinds;
  const element = w.types.element(type);
  if (kinds.size === 1) {
    if (kinds.has("str")) return w.graph.cell(of(bit.str));
    if (kinds.has("bytearray") || kinds.has("array"))
      return w.graph.cell(typedArrayElement(type.symbol?.name ?? ""));
    if (kinds.has("python")) return openCell(w, element ?? w.checker.getAnyType());
  }
  const shape = w.graph.shape(value);
  if (kinds.has("map")) linkEntries(w, value);
  if (kinds.has("list")) w.graph.elements(shape);
  return w.graph.each(w.graph.shape(value));
}

/** Iterating a Map gives pairs of its keys and values. */
export function linkEntries(w: Wiring, map: Cell): void {
  const shape = w.graph.shape(map);
  const entry = w.graph.each(shape);
  w.graph.add(entry, of(bit.list));
  const pair = w.graph.shape(entry);
  w.graph.unify(w.graph.part(pair, "0"), w.graph.part(shape, "%key"));
  w.graph.unify(w.graph.part(w.graph.shape(entry), "1"), w.graph.part(w.graph.shape(map), "%value"));
}

const ranges: ReadonlyMap<string, Content> = new Map<string, Content>([
  ["Int8Array", int(-0x80, 0x7f)],
  ["Uint8Array", int(0, 0xff)],
  ["Uint8ClampedArray", int(0, 0xff)],
  ["Int16Array", int(-0x8000, 0x7fff)],
  ["Uint16Array", int(0, 0xffff)],
  ["Int32Array", int(-0x80000000, 0x7fffffff)],
  ["Uint32Array", int(0, 0xffffffff)],
  ["Float32Array", anyFloat],
  ["Float64Array", anyFloat],
  ["BigInt64Array", of(bit.bigint)],
  ["BigUint64Array", of(bit.bigint)],
]);

export const typedArrayElement = (name: string): Content => ranges.get(name) ?? anyNumber;
