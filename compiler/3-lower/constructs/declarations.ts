import ts from "typescript";
import { skipWrappers } from "../../2-analyse/operators.js";
import { isNamespace, memberOf, takenMember } from "../../builtins/index.js";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";
import { assembledFunction } from "./assembler.js";
import { libraryFunction } from "./builtins.js";
import { lowerClass } from "./classes.js";
import { assignPattern } from "./destructuring.js";
import { lowerFunction } from "./functions.js";
import { isFirst } from "./hoisting.js";
import { lowerLiteralInto } from "./objects.js";
import { lowerPioProgram } from "./pio.js";

/** Declares the variables of a list, in order; everything goes to `before`. */
export function declareVariables(c: Context, list: ts.VariableDeclarationList): void {
  for (const declaration of list.declarations) declareVariable(c, declaration);
}

function declareVariable(c: Context, node: ts.VariableDeclaration): void {
  const { name, initializer } = node;
  if (!ts.isIdentifier(name)) {
    if (initializer && !takeMembers(c, name, initializer)) assignPattern(c, name, initializer);
    return;
  }
  const id = c.facts.names.of(name);
  if (!initializer) {
    // `var x;` again leaves the value
    if (isBlockScoped(node) || isFirst(node, bodyAround(node))) c.before(py.assign(py.name(id), py.none()));
    return;
  }
  const value = skipWrappers(initializer);
  if ((ts.isArrowFunction(value) || ts.isFunctionExpression(value)) && !usesOwnName(value)) {
    c.before(py.from(c.origin(node), lowerFunction(c, value, id)));
    return;
  }
  const program = ts.isCallExpression(value) ? lowerPioProgram(c, value, id) : undefined;
  if (program) {
    c.before(...program);
    return;
  }
  const assembly = ts.isCallExpression(value) ? c.facts.calls.assembly(value) : undefined;
  if (assembly) {
    c.before(assembledFunction(c, value as ts.CallExpression, assembly, id));
    return;
  }
  if (ts.isClassExpression(value) && !value.name) {
    c.before(...lowerClass(c, value, id));
    return;
  }
  const isOwn = ts.isObjectLiteralExpression(value) && c.facts.scopes.isConstant(name);
  if (isOwn && lowerLiteralInto(c, value, id)) return;
  c.before(py.from(c.origin(node), py.assign(py.name(id), c.expression(initializer))));
}

/** `const { floor, PI } = Math`: a namespace isn't a value, its members are. */
function takeMembers(c: Context, pattern: ts.BindingPattern, initializer: ts.Expression): boolean {
  const namespace = c.facts.calls.builtin(initializer);
  if (!namespace || !isNamespace(namespace) || !ts.isIdentifier(initializer)) return false;
  for (const element of pattern.elements as readonly ts.BindingElement[]) {
    const name = (element.propertyName ?? element.name).getText();
    const member = takenMember(namespace, name);
    const reference = memberOf(namespace, name);
    const fn = member?.asValue?.(c, element);
    const value = fn ? libraryFunction(c, reference, fn) : member?.lower(c, { node: initializer, args: [] });
    const id = c.facts.names.of(element.name as ts.Identifier);
    if (value) c.before(py.from(c.origin(element), py.assign(py.name(id), value)));
  }
  return true;
}

const isBlockScoped = (node: ts.VariableDeclaration): boolean =>
  (ts.getCombinedNodeFlags(node) & ts.NodeFlags.BlockScoped) !== 0;

/** What `var` belongs to, if the node stands directly in it. */
const bodyAround = (node: ts.VariableDeclaration): ts.Node => {
  const { parent } = node.parent.parent;
  if (ts.isSourceFile(parent)) return parent;
  const isBody = ts.isFunctionLike(parent.parent) || ts.isClassStaticBlockDeclaration(parent.parent);
  return isBody ? parent : node;
};

/** A function expression that refers to itself by a name of its own. */
const usesOwnName = (fn: ts.FunctionExpression | ts.ArrowFunction): boolean =>
  ts.isFunctionExpression(fn) && fn.name !== undefined;
