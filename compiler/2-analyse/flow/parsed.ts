import ts from "typescript";
import { isAssigned } from "../bindings.js";
import type { Value, Values } from "../facts.js";
import { isMemberAccess, type MemberAccess, memberKey } from "../memberKeys.js";
import type { Flow } from "./build.js";
import { bit, nullishBits } from "./lattice.js";

/**
 * Members of what JSON made: under a key that is there nothing is null, and undefined is what has no key. So the board can tell
 * the two apart by looking for the key.
 */
export function keysOfParsed(
  flow: Flow,
  of: (node: ts.Node) => Value,
): Pick<Values, "tellsByKey" | "tellsMissing"> {
  const tellsByKey = (node: ts.Node): boolean =>
    isFromParsed(flow, node) && [...of(node.expression).kinds].every((kind) => keyed.has(kind));
  return { tellsByKey, tellsMissing: (node) => isShownAlone(flow, node) && tellsByKey(node) };
}

const keyed: ReadonlySet<string> = new Set(["dict", "ordered", "none", "unknown"]);

function isFromParsed({ wiring, graph, cellOf }: Flow, node: ts.Node): node is MemberAccess {
  if (!isMemberAccess(node) || ts.isOptionalChain(node) || isAssigned(node)) return false;
  if (wiring.calls.builtin(node)) return false;
  const owner = cellOf(node.expression);
  const shape = owner && graph.hasShape(owner) ? graph.shape(owner) : undefined;
  if (!shape?.parsed) return false;
  const part = graph.known(shape, memberKey(wiring.checker, node));
  // undefined that the program has put there has a key
  return part !== undefined && (graph.content(part).bits & nullishBits) === bit.null;
}

/** Is nothing done with the value but that its text is shown: in a template, by `String(x)`, `console.log(x)`? */
function isShownAlone({ wiring: { calls } }: Flow, node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isTemplateSpan(parent)) return !ts.isTaggedTemplateExpression(parent.parent.parent);
  if (!ts.isCallExpression(parent) || parent.expression === node) return false;
  const { type, name } = calls.builtin(parent) ?? {};
  if (type === "String") return name === "call";
  // formats that quote text
  const [first] = parent.arguments;
  const isQuoted = first !== undefined && ts.isStringLiteralLike(first) && /%[joO]/.test(first.text);
  return type === "console" && /^(log|info|debug|warn|error)$/.test(name ?? "") && !isQuoted;
}
