import ts from "typescript";
import * as py from "../../python/index.js";
import { lowerTagObject } from "../constructs/passedThis.js";
import { expressionsOf, lowerTemplate, piecesOf, rawText } from "../constructs/templates.js";
import type { Context } from "../context.js";

/**
 * `tag(["a", "c"], b)`; where it may run again, the array is the same one each time:
 *     strings = ["a", "c"]
 *     …
 *     tag(strings, b)
 */
export function TaggedTemplateExpression(node: ts.TaggedTemplateExpression, c: Context): py.Expression {
  const pieces = piecesOf(node.template);
  const raw = pieces.map(rawText);
  // String.raw`…` is a template of what is written
  if (c.facts.calls.builtin(node.tag)) return lowerTemplate(c, raw, expressionsOf(node.template));
  const { within, object } = lowerTagObject(c, node.tag);
  const [tag, ...args] = within.ordered([node.tag, ...expressionsOf(node.template)]) as [
    py.Expression,
    ...py.Expression[],
  ];
  const cooked = py.list(pieces.map((piece) => py.str(piece.text)));
  const strings = asksForRaw(c)
    ? py.call(c.prelude("template_strings"), [cooked, py.list(raw.map((text) => py.str(text)))])
    : cooked;
  const first = mayRunAgain(node) ? c.constant(node, "strings", strings) : strings;
  return py.call(tag, [...object, first, ...args]);
}

/** Is it in a function or a loop? */
const mayRunAgain = (node: ts.Node): boolean =>
  ts.findAncestor(
    node,
    (at) => ts.isFunctionLike(at) || ts.isClassLike(at) || ts.isIterationStatement(at, false),
  ) !== undefined;

/** Does the program read `raw` anywhere? */
function asksForRaw(c: Context): boolean {
  const search = (node: ts.Node): boolean =>
    (ts.isPropertyAccessExpression(node) && node.name.text === "raw") || (node.forEachChild(search) ?? false);
  return c.facts.reach.modules.some((module) => module.statements.some(search));
}
