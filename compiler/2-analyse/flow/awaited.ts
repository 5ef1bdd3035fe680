import type ts from "typescript";
import type { Value } from "../facts.js";
import type { Cell } from "./cells.js";
import { maybePromise, sendAwaited } from "./functions.js";
import { bit, of } from "./lattice.js";
import type { Wiring } from "./wiring.js";

/** `Promise.all` and its kind: a promise of what the promises give. */
export function combined(w: Wiring, node: ts.CallExpression, name: string): Cell {
  const promise = w.graph.cell(of(bit.promise));
  const settled = () => w.graph.each(w.graph.shape(promise));
  const source = node.arguments[0];
  if (!source) return promise;
  const items = w.cell(source);
  const type = w.checker.getTypeAtLocation(source);
  const parts = w.checker.isTupleType(type) ? w.checker.getTypeArguments(type as ts.TypeReference) : [];
  const element = w.types.element(type);
  if (name === "race" || name === "any") {
    awaitInto(w, w.graph.each(w.graph.shape(items)), settled(), element);
    parts.forEach((part, at) => {
      awaitInto(w, w.graph.part(w.graph.shape(items), String(at)), settled(), part);
    });
    return promise;
  }
  w.graph.add(settled(), of(bit.list));
  const target = w.graph.shape(settled());
  const into = (part: Cell): Cell => {
    if (name === "all") return part;
    w.graph.add(part, of(bit.object));
    w.graph.shape(part).makers.add(node);
    const reason = w.graph.part(w.graph.shape(part), "reason");
    w.graph.shape(reason);
    w.thrown.catchIn(reason);
    return w.graph.part(w.graph.shape(part), "value");
  };
  if (w.checker.isTupleType(type)) {
    parts.forEach((part, at) => {
      const item = w.graph.part(w.graph.shape(items), String(at));
      awaitInto(w, item, into(w.graph.part(target, String(at))), part);
    });
  } else awaitInto(w, w.graph.each(w.graph.shape(items)), into(w.graph.elements(target)), element);
  return promise;
}

/** A promise's value, or the value itself where it is none: objects among promises are handed on as they are. */
export function awaitInto(w: Wiring, from: Cell, to: Cell, type?: ts.Type): void {
  const value = type && w.types.value(type);
  if (!value || maybePromise(value)) w.graph.edge(w.graph.each(w.graph.shape(from)), to, true);
  w.graph.edge(from, to, value !== undefined && hasObjects(value));
}

const hasObjects = ({ kinds }: Value): boolean =>
  [...kinds].some((kind) => !/^(promise|none|bool|int|float|str|bigint)$/.test(kind));

/** `Promise.resolve(x)` */
export function resolvedPromise(w: Wiring, node: ts.CallExpression): Cell {
  const promise = w.graph.cell(of(bit.promise));
  const settled = w.graph.each(w.graph.shape(promise));
  const value = node.arguments[0];
  if (value) sendAwaited(w, value, settled);
  else w.graph.add(settled, of(bit.undefined));
  return promise;
}
