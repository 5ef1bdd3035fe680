import ts from "typescript";
import { decorator as refused } from "../../diagnostics/functions.js";
import { isStatic } from "../bindings.js";
import { decoratorFunction } from "../decorators.js";
import { isCalledWithContext, isContext } from "../decoratorTypes.js";
import { wellKnownName } from "../memberKeys.js";
import { skipWrappers } from "../operators.js";
import type { Inquiry, Rule } from "./rule.js";

/** The program's own: what it decorates, and that it is a function which the program shows. */
export const decorator: Rule<ts.Decorator> = (node, q) => {
  if (!q.facts.decorators.of(node.parent).includes(node)) return;
  const why = reason(node, q);
  if (why !== undefined) q.reporter.report(refused, node, why);
};

const isContextOrAny = (type: ts.Type): boolean =>
  isContext(type) || (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;

function reason(node: ts.Decorator, q: Inquiry): string | undefined {
  const { parent } = node;
  if (q.facts.reach.program.getCompilerOptions().experimentalDecorators)
    return "has the older form that `experimentalDecorators` asks for";
  if (ts.isPropertyDeclaration(parent) && ts.isAutoAccessorPropertyDeclaration(parent) && isStatic(parent))
    return "is one of a static `accessor`, which is a field of the class on the board";
  const name = ts.isClassElement(parent) ? parent.name : undefined;
  if (name && ts.isComputedPropertyName(name) && wellKnownName(name.expression) !== undefined)
    return "is one of a member that JavaScript itself calls";
  const fn = decoratorFunction(q.checker, node);
  if (!fn && isCalledWithContext(q.checker, q.checker.getTypeAtLocation(node.expression)))
    return isOfDecorators(node.expression, q) ? undefined : "calls a function that isn't known to be one";
  if (!fn) return "calls a function that the program doesn't show";
  const context = fn.parameters[1];
  const type = context && q.checker.getTypeAtLocation(context);
  const isKnown = !type || (type.isUnion() ? type.types : [type]).every(isContextOrAny);
  return isKnown ? undefined : "takes its context as another type than the library's";
}

/** What a decorator hands back must be known to take its object, or not to. */
export const handedBack: Rule<ts.ReturnStatement | ts.ArrowFunction> = (node, q) => {
  const expression = ts.isReturnStatement(node) ? node.expression : (node.body as ts.Expression);
  if (!expression || ts.isBlock(expression) || !q.facts.decorators.isHandedBack(expression)) return;
  if (isUnknown(expression, q)) q.reporter.report(refused, expression, "hands back what isn't written in it");
};

function isUnknown(node: ts.Expression, q: Inquiry): boolean {
  const form = q.facts.decorators.replacement(node);
  const inside = skipWrappers(node);
  if (form !== "parts") return form === "unknown";
  if (ts.isConditionalExpression(inside))
    return isUnknown(inside.whenTrue, q) || isUnknown(inside.whenFalse, q);
  return ts.isBinaryExpression(inside) && (isUnknown(inside.left, q) || isUnknown(inside.right, q));
}

/** A decorator that another one calls, where only the type says that it is one. */
export const decoratorCall: Rule<ts.CallExpression> = (node, q) => {
  if (q.facts.decorators.isCalledByType(node) && !isOfDecorators(node.expression, q))
    q.reporter.report(refused, node.expression, "isn't known to be one");
};

/** Does the program show all functions that the expression may give, and are they decorators? */
function isOfDecorators(node: ts.Expression, q: Inquiry): boolean {
  const cell = q.flow.cellOf(node);
  if (!cell || !q.flow.graph.hasShape(cell)) return false;
  const { makers, open } = q.flow.graph.shape(cell);
  return !open && makers.size > 0 && [...makers].every((maker) => q.facts.decorators.isDecorator(maker));
}
