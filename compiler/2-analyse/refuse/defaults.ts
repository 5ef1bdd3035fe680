import ts from "typescript";
import { defaultForNull } from "../../diagnostics/nullish.js";
import { outermost, skipWrappers } from "../operators.js";
import { type Inquiry, nameOf, type Rule } from "./rule.js";

/** A default stands in for undefined, not for null: where both are passed they can't be told apart. */
export const ofParameter: Rule<ts.ParameterDeclaration> = (node, q) => {
  // None stands for null where nothing but that is passed, and `...` for what is left out.
  if (!node.initializer || !q.facts.values.receives(node, "undefined")) return;
  const declared = node.type
    ? q.checker.getTypeFromTypeNode(node.type)
    : q.checker.getTypeAtLocation(node.initializer);
  refuseForNull(q, node.name, node.initializer, declared);
};

/** `const { x = 5 } = o`, `const [x = 5] = xs` */
export const ofBinding: Rule<ts.BindingElement> = (node, q) => {
  if (!node.initializer) return;
  const whole = q.checker.getTypeAtLocation(node.parent);
  const key = node.propertyName ?? node.name;
  const given = ts.isArrayBindingPattern(node.parent)
    ? elementType(q, whole, node.parent.elements.indexOf(node), node)
    : propertyType(q, whole, key, node);
  refuseForNull(q, node.name, node.initializer, given);
};

/** `[x = 5] = xs`, `({ key: x = 5 } = o)` */
export const ofAssignment: Rule<ts.BinaryExpression> = (node, q) => {
  if (isAssignment(node)) refuseForNull(q, node.left, node.right, partType(q, node));
};

/** `({ x = 5 } = o)` */
export const ofShorthand: Rule<ts.ShorthandPropertyAssignment> = (node, q) => {
  if (node.objectAssignmentInitializer)
    refuseForNull(q, node.name, node.objectAssignmentInitializer, partType(q, node));
};

function refuseForNull(q: Inquiry, target: ts.Node, value: ts.Expression, given: ts.Type | undefined): void {
  // `next: Entry | null = null`: whichever of the two comes, it's null.
  if (skipWrappers(value).kind === ts.SyntaxKind.NullKeyword || !given || !admitsNull(given)) return;
  q.reporter.report(defaultForNull, target.parent, nameOf(target));
}

const admitsNull = (type: ts.Type): boolean =>
  (type.flags & ts.TypeFlags.Null) !== 0 || (type.isUnion() && type.types.some(admitsNull));

const isAssignment = (node: ts.Node): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;

/** The type of what goes to a part of a pattern that assigns; undefined for what is no such part. */
function partType(q: Inquiry, part: ts.Node): ts.Type | undefined {
  const { parent } = part;
  if (ts.isArrayLiteralExpression(parent)) {
    const whole = takenApart(q, parent);
    return whole && elementType(q, whole, parent.elements.indexOf(part as ts.Expression), part);
  }
  const property = ts.isPropertyAssignment(parent) ? parent : part;
  if (!ts.isPropertyAssignment(property) && !ts.isShorthandPropertyAssignment(property)) return undefined;
  const whole = takenApart(q, property.parent);
  return whole && propertyType(q, whole, property.name, part);
}

/** The type of what the pattern takes apart; undefined for a literal that is no pattern. */
function takenApart(q: Inquiry, pattern: ts.Expression): ts.Type | undefined {
  const at = outermost(pattern);
  const { parent } = at;
  if (isAssignment(parent) && parent.left === at)
    return partType(q, parent) ?? q.checker.getTypeAtLocation(parent.right);
  if (ts.isForOfStatement(parent) && parent.initializer === at)
    return q.flow.wiring.types.element(q.checker.getTypeAtLocation(parent.expression));
  return partType(q, at);
}

function elementType(q: Inquiry, whole: ts.Type, index: number, at: ts.Node): ts.Type | undefined {
  const property = q.checker.getPropertyOfType(whole, String(index));
  return property ? q.checker.getTypeOfSymbolAtLocation(property, at) : q.flow.wiring.types.element(whole);
}

function propertyType(q: Inquiry, whole: ts.Type, key: ts.Node, at: ts.Node): ts.Type | undefined {
  if (!ts.isIdentifier(key) && !ts.isStringLiteralLike(key)) return undefined;
  const property = q.checker.getPropertyOfType(whole, key.text);
  return property && q.checker.getTypeOfSymbolAtLocation(property, at);
}
