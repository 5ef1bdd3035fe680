import ts from "typescript";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";
import { formatted, isPrintedAlike, textOf } from "./text.js";

/** `"%d of %s" % (n, name)`; a template of one value and nothing else is its text. */
export function lowerTemplate(
  c: Context,
  pieces: readonly string[],
  expressions: readonly ts.Expression[],
): py.Expression {
  if (expressions.length === 0) return py.str(pieces.join(""));
  const lowered = c.ordered(expressions);
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

/** What stands between the expressions. */
export const piecesOf = (template: ts.TemplateLiteral): readonly ts.TemplateLiteralLikeNode[] =>
  ts.isNoSubstitutionTemplateLiteral(template)
    ? [template]
    : [template.head, ...template.templateSpans.map((span) => span.literal)];

export const expressionsOf = (template: ts.TemplateLiteral): readonly ts.Expression[] =>
  ts.isNoSubstitutionTemplateLiteral(template) ? [] : template.templateSpans.map((span) => span.expression);

/** The text as it is written, without its delimiters. */
export const rawText = (piece: ts.TemplateLiteralLikeNode): string =>
  piece.rawText ?? piece.getText().replace(/^[`}]|(`|\$\{)$/g, "");
