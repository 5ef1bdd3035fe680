import type ts from "typescript";
import type * as py from "../../python/index.js";
import { formatted, isPrintedAlike, textOf } from "../constructs/text.js";
import type { Context } from "../context.js";

/** `"%d of %s" % (n, name)`; a template of one value and nothing else is its text. */
export function TemplateExpression(node: ts.TemplateExpression, c: Context): py.Expression {
  const expressions = node.templateSpans.map((span) => span.expression);
  const lowered = c.ordered(expressions);
  const pieces = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
  const texts = lowered.map((value, i) => ({
    value,
    facts: c.facts.values.of(expressions[i] as ts.Expression),
  }));
  if (texts.length === 1 && pieces.every((piece) => piece === "")) {
    const only = texts[0] as (typeof texts)[number];
    return textOf(c, only.facts, only.value);
  }
  return formatted(
    pieces,
    texts.map(({ value, facts }) => (isPrintedAlike(facts) ? value : textOf(c, facts, value))),
  );
}
