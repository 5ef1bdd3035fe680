import type ts from "typescript";
import type * as py from "../../python/index.js";
import { expressionsOf, lowerTemplate, piecesOf } from "../constructs/templates.js";
import type { Context } from "../context.js";

export function TemplateExpression(node: ts.TemplateExpression, c: Context): py.Expression {
  return lowerTemplate(
    c,
    piecesOf(node).map((piece) => piece.text),
    expressionsOf(node),
  );
}
