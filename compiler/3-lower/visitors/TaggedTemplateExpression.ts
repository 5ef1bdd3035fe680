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
  return py.call(tag, [py.list(strings.map((s) => py.str(s))), ...args]);
}
