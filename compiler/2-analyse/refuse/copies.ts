import type ts from "typescript";
import { clonedInstance } from "../../diagnostics/objects.js";
import type { Graph, Shape } from "../flow/cells.js";
import { bit } from "../flow/lattice.js";
import { nameOf, type Rule } from "./rule.js";

/** A clone of an instance has no class: what the types say of it isn't true any more. */
export const clonedInstances: Rule<ts.CallExpression> = (node, q) => {
  const builtin = q.facts.calls.builtin(node);
  const [value] = node.arguments;
  if (builtin?.name !== "structuredClone" || !value) return;
  const cell = q.flow.cellOf(value);
  const holdsInstance = q.facts.values.of(value).kinds.has("instance");
  const isInside =
    cell !== undefined && q.flow.graph.hasShape(cell) && hasInstances(q.flow.graph, q.flow.graph.shape(cell));
  if (holdsInstance || isInside) q.reporter.report(clonedInstance, value, nameOf(value));
};

function hasInstances(graph: Graph, shape: Shape, seen = new Set<Shape>()): boolean {
  if (seen.has(shape)) return false;
  seen.add(shape);
  return graph.dataParts(shape).some((part) => {
    if (graph.content(part).bits & bit.instance) return true;
    return graph.hasShape(part) && hasInstances(graph, graph.shape(part), seen);
  });
}
