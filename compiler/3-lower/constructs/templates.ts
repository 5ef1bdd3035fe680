import ts from "typescript";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";
import { lowerOperands } from "./evaluationOrder.js";
import { isPrimitive } from "./kinds.js";
import { formatted, isPrintedAlike, textOf } from "./text.js";

/** `"%d of %s" % (n, name)`; a template of one value and nothing else is its text. */
export function lowerTemplate(
  c: Context,
  pieces: readonly string[],
  expressions: readonly ts.Expression[],
): py.Expression {
  if (expressions.length === 0) return py.str(pieces.join(""));
  const isAlone = expressions.length === 1 && pieces.every((piece) => piece === "");
  const texts = lowerOperands(
    c,
    expressions.map((node) => {
      const value = c.facts.values.of(node);
      const isText = !isAlone && isPrintedAlike(value);
      return {
        node,
        lower: (inner) => {
          const lowered = inner.expression(node);
          return isText ? lowered : textOf(inner, value, lowered);
        },
        isConverted: !isPrimitive(value),
      };
    }),
  );
  return isAlone ? texts[0]! : formatted(pieces, texts);
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
