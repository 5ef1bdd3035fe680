import ts from "typescript";
import type { Binding, Bindings } from "./bindings.js";
import type { Calls } from "./facts.js";
import { skipWrappers } from "./operators.js";

/** Methods of arrays, and functions of the library, that give an array or object which nothing else knows. */
const making: Readonly<Record<string, RegExp>> = {
  array: /^(concat|filter|flat|flatMap|map|slice|splice|toReversed|toSorted|toSpliced|with)$/,
  Array: /^(from|of)$/,
  Object: /^(entries|fromEntries|keys|values)$/,
  string: /^split$/,
  global: /^structuredClone$/,
};

/** Does the expression make an object that is data alone, and that nothing knows but what it is handed to? */
export function isMadeAnew(calls: Pick<Calls, "builtin">, node: ts.Expression): boolean {
  const made = skipWrappers(node);
  if (ts.isArrayLiteralExpression(made)) return true;
  if (ts.isObjectLiteralExpression(made)) return made.properties.every(isData);
  const builtin = ts.isCallExpression(made) ? calls.builtin(made) : undefined;
  return builtin !== undefined && making[builtin.type]?.test(builtin.name) === true;
}

/** Methods know the object by `this`. */
const isData = (property: ts.ObjectLiteralElementLike): boolean =>
  !ts.isMethodDeclaration(property) && !ts.isAccessor(property);

/**
 * Is the variable a constant for an object made where it is declared, which nothing else knows yet when control reaches the
 * identifier: so far only its members were read and written?
 */
export function isUnsharedAt(bindings: Bindings, node: ts.Identifier): boolean {
  const binding = bindings.of(node);
  const declared = binding?.declarations[0];
  const declaration = declared?.parent;
  if (!binding || !declared || !declaration || binding.declarations.length !== 1) return false;
  if (!ts.isVariableDeclaration(declaration) || !isMaking(declaration.initializer)) return false;
  if (binding.writes.length > 0 || bindings.scopeOf(node) !== binding.scope) return false;
  const end = outermostLoop(node, declaration)?.end ?? node.pos;
  return binding.references.every(
    (use) => use === node || use.pos >= end || isMemberUse(bindings, use, binding),
  );
}

function isMaking(initializer: ts.Expression | undefined): boolean {
  const made = initializer && skipWrappers(initializer);
  return made !== undefined && (ts.isArrayLiteralExpression(made) || ts.isObjectLiteralExpression(made));
}

/** The outermost loop around the node in which the declaration doesn't stand: what comes later in it may come first. */
function outermostLoop(node: ts.Node, declaration: ts.Node): ts.Node | undefined {
  let found: ts.Node | undefined;
  for (let at = node.parent; at && !ts.isFunctionLike(at); at = at.parent) {
    const isAround = at.pos <= declaration.pos && declaration.end <= at.end;
    if (ts.isIterationStatement(at, false) && !isAround) found = at;
  }
  return found;
}

/** `o.x`, `o[k]`, `o.push(1)` */
function isMemberUse(bindings: Bindings, use: ts.Identifier, binding: Binding): boolean {
  const { parent } = use;
  const isMember =
    (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)) &&
    parent.expression === use;
  return isMember && bindings.scopeOf(use) === binding.scope;
}
