import ts from "typescript";
import { propertyOfCollection } from "../../diagnostics/objects.js";
import type { Kind, Value } from "../facts.js";
import { type Inquiry, nameOf, type Rule } from "./rule.js";

const collections: ReadonlySet<Kind> = new Set([
  "list",
  "map",
  "set",
  "weakmap",
  "bytearray",
  "array",
  "str",
]);

/** `xs.total` of `number[] & { total: number }` */
export const memberOfCollection: Rule<ts.PropertyAccessExpression> = (node, q) => {
  const declarations = q.checker.getSymbolAtLocation(node.name)?.declarations ?? [];
  const isOwn =
    declarations.length > 0 && declarations.every((d) => !d.getSourceFile().isDeclarationFile && isData(d));
  if (isOwn && isCollection(q, node.expression)) q.reporter.report(propertyOfCollection, node, nameOf(node));
};

const isData = (declaration: ts.Declaration): boolean =>
  ts.isPropertySignature(declaration) || ts.isPropertyAssignment(declaration);

/** `Object.assign([1, 2], { total: 3 })` */
export const assignedToCollection: Rule<ts.CallExpression> = (node, q) => {
  const builtin = q.facts.calls.builtin(node);
  const [target, ...sources] = node.arguments;
  if (builtin?.type !== "Object" || builtin.name !== "assign" || !target) return;
  const isElements = (source: ts.Expression) => isOnly(q.facts.values.of(source), new Set(["list"]));
  if (!isCollection(q, target) || sources.every(isElements)) return;
  q.reporter.report(propertyOfCollection, node, nameOf(target));
};

/** Is it one of the language's own collections by its type, and no instance of a class that extends one? */
function isCollection(q: Inquiry, node: ts.Expression): boolean {
  const declared = q.flow.wiring.types.value(q.checker.getTypeAtLocation(node));
  if (!isOnly(declared, collections)) return false;
  const cell = q.flow.cellOf(node);
  const makers = cell && q.flow.graph.hasShape(cell) ? [...q.flow.graph.shape(cell).makers] : [];
  return isOnly(q.facts.values.of(node), collections) && !makers.some(ts.isClassLike);
}

const isOnly = ({ kinds }: Value, allowed: ReadonlySet<Kind>): boolean =>
  kinds.size > 0 && [...kinds].every((kind) => allowed.has(kind));
