import ts from "typescript";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";

/** `tag(["a", "c"], b)` */
export function TaggedTemplateExpression(node: ts.TaggedTemplateExpression, c: Context): py.Expression {
  const { template } = node;
  const isPlain = ts.isNoSubstitutionTemplateLiteral(template);
  const strings = isPlain
    ? [template.text]
    : [template.head.text, ...template.templateSpans.map((s) => s.literal.text)];
  const values = isPlain ? [] : template.templateSpans.map((span) => span.expression);
  const [tag, ...args] = c.ordered([node.tag, ...values]) as [py.Expression, ...py.Expression[]];
  const cooked = py.list(strings.map((s) => py.str(s)));
  return py.call(tag, [asksForRaw(c) ? withRaw(c, template, cooked) : cooked, ...args]);
}

/** Does the program read `raw` anywhere? */
function asksForRaw(c: Context): boolean {
  const search = (node: ts.Node): boolean =>
    (ts.isPropertyAccessExpression(node) && node.name.text === "raw") || (node.forEachChild(search) ?? false);
  return c.facts.reach.modules.some((module) => module.statements.some(search));
}

function withRaw(c: Context, template: ts.TemplateLiteral, cooked: py.Expression): py.Expression {
  const parts = ts.isNoSubstitutionTemplateLiteral(template)
    ? [template]
    : [template.head, ...template.templateSpans.map((span) => span.literal)];
  const raw = parts.map((part) => py.str(part.rawText ?? part.getText().replace(/^[`}]|(`|\$\{)$/g, "")));
  return py.call(c.prelude("template_strings"), [cooked, py.list(raw)]);
}
