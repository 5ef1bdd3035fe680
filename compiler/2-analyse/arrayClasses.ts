import ts from "typescript";
import type { Reach } from "../1-discover/reach.js";
import { classOfSuper, constructorOf } from "./constructors.js";
import type { BuiltinReference, Facts } from "./facts.js";
import { hasForm } from "./forms.js";
import { ancestry } from "./names.js";

/**
 * Does the built-in make an array of the class that it is called on? Of an array's it's the methods that make another one
 * (`stack.map(f)`), of a class `Stack.of` and `Stack.from`.
 */
export function makesOfClass(
  { calls, values }: Pick<Facts, "calls" | "values">,
  { type, name }: BuiltinReference,
  receiver: ts.Expression,
): boolean {
  const { kinds } = values.of(receiver);
  if (type === "Array") return kinds.has("class") && !calls.builtin(receiver) && /^(from|of)$/.test(name);
  return keepsClass({ type, name }) && kinds.has("instance");
}

/** Does a method make an array of the class of the one that it's called on? */
export const keepsClass = ({ type, name }: Pick<BuiltinReference, "type" | "name">): boolean =>
  type === "array" && /^(map|filter|slice|splice|concat|flat|flatMap)$/.test(name);

/** Does the class extend Array, at whatever distance? */
export function extendsArray(checker: ts.TypeChecker, cls: ts.ClassLikeDeclaration): boolean {
  const root = ancestry(checker, cls).at(-1) ?? cls;
  const clause = root.heritageClauses?.find((h) => h.token === ts.SyntaxKind.ExtendsKeyword);
  return hasForm(clause?.types[0]?.expression, "Array");
}

/**
 * The class of an array that `new Stack(1, 2)` or `super(...items)` makes by Array's own constructor: none of the program's
 * stands between.
 */
export function madeByArray(
  checker: ts.TypeChecker,
  node: ts.NewExpression | ts.CallExpression,
  made: ts.ClassLikeDeclaration | undefined,
): ts.ClassLikeDeclaration | undefined {
  const cls = ts.isNewExpression(node) ? made : superClass(node);
  if (!cls || !extendsArray(checker, cls)) return undefined;
  const between = ts.isNewExpression(node) ? ancestry(checker, cls) : ancestry(checker, cls).slice(1);
  return between.some(constructorOf) ? undefined : cls;
}

/** The class whose constructor `super(…)` is in. */
function superClass(node: ts.CallExpression): ts.ClassLikeDeclaration | undefined {
  const isSuper = node.expression.kind === ts.SyntaxKind.SuperKeyword;
  return isSuper ? classOfSuper(node) : undefined;
}

/** Can the class be called with a length, as Array's own methods do? `constructor(...items) { super(...items); }` can. */
export function takesLength(cls: ts.ClassLikeDeclaration): boolean {
  const { body, parameters } = constructorOf(cls) ?? {};
  if (!body || !parameters) return true;
  const [only, ...more] = body.statements;
  const [items] = parameters;
  if (!only || !ts.isExpressionStatement(only) || more.length > 0 || !items?.dotDotDotToken) return false;
  return hasForm(only.expression, "super(...items)", { items: items.name });
}

/** The classes of the program of which something holds. */
export function classesOf(
  { modules }: Pick<Reach, "modules">,
  holds: (cls: ts.ClassLikeDeclaration) => boolean,
): ts.ClassLikeDeclaration[] {
  const found: ts.ClassLikeDeclaration[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isClassLike(node) && holds(node)) found.push(node);
    node.forEachChild(visit);
  };
  for (const module of modules) for (const statement of module.statements) visit(statement);
  return found;
}

/** All classes of the program that extend the class. */
export const subclasses = (reach: Pick<Reach, "checker" | "modules">, cls: ts.ClassLikeDeclaration) =>
  classesOf(reach, (c) => c !== cls && ancestry(reach.checker, c).includes(cls));
