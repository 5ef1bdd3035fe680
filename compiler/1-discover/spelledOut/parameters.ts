import ts from "typescript";
import type { Edit } from "./edits.js";

/**
 * `(name, times) => …` where `(...args: string[]) => void` is wanted: callers may pass fewer, whatever the types say. As far
 * as the function can do without them, they are `name?`, `times?`.
 */
export function optionalParameters(node: ts.Node, checker: ts.TypeChecker): readonly Edit[] {
  if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return [];
  if (node.parameters.length === 0 || node.parameters.some((p) => p.dotDotDotToken)) return [];
  const wanted = checker.getContextualType(node)?.getCallSignatures()[0];
  const from = wanted?.parameters.findIndex(({ valueDeclaration: p }) => p && isOpenRest(p, checker)) ?? -1;
  if (from < 0) return [];
  const trailing = node.parameters.length - node.parameters.findLastIndex((p) => !isBare(p)) - 1;
  const parameters = node.parameters.slice(Math.max(from, node.parameters.length - trailing));
  const isInParentheses = node.getText().startsWith("(") || !ts.isArrowFunction(node);
  return parameters.flatMap(({ name }): Edit[] => {
    const [start, end] = isInParentheses ? ["", "?"] : ["(", "?)"];
    const tried = { parameter: name.getText(), start: node.getStart(), end: node.end };
    const edits = [
      { start: name.getStart(), end: name.getStart(), text: start, tried },
      { start: name.end, end: name.end, text: end, tried },
    ];
    return edits.filter(({ text }) => text !== "");
  });
}

const isBare = ({ name, type, initializer, questionToken }: ts.ParameterDeclaration): boolean =>
  ts.isIdentifier(name) && !type && !initializer && !questionToken;

/** `...args: string[]`; not of `any`, whose parameters are that already, nor of what may be null: `null` and `undefined` are one. */
function isOpenRest(parameter: ts.Declaration, checker: ts.TypeChecker): boolean {
  if (!ts.isParameter(parameter) || !parameter.dotDotDotToken || parameter.getSourceFile().isDeclarationFile)
    return false;
  const type = checker.getTypeAtLocation(parameter);
  const [element] = checker.isArrayType(type) ? checker.getTypeArguments(type as ts.TypeReference) : [];
  const parts = element?.isUnion() ? element.types : [element];
  const other = ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.Instantiable | ts.TypeFlags.Null;
  return parts.every((part) => part !== undefined && (part.flags & other) === 0);
}
