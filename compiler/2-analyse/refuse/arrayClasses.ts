import ts from "typescript";
import { arrayOfClass, overriddenArrayMethod } from "../../diagnostics/classes.js";
import {
  classesOf,
  extendsArray,
  madeByArray,
  makesOfClass,
  subclasses,
  takesLength,
} from "../arrayClasses.js";
import { constructorOf } from "../constructors.js";
import { isFilled } from "../filled.js";
import { isMemberAccess, memberKey } from "../memberKeys.js";
import { ancestry } from "../names.js";
import { skipWrappers } from "../operators.js";
import { type Inquiry, nameOf, type Rule } from "./rule.js";

/** `stack.map(f)` makes another Stack by `new Stack(n)`, `Stack.of(1)` one, too. */
export const arrayMadeByMethod: Rule<ts.CallExpression> = (node, q) => {
  const builtin = q.facts.calls.builtin(node);
  const callee = skipWrappers(node.expression);
  if (!builtin || !isMemberAccess(callee)) return;
  if (!makesOfClass(q.facts, builtin, callee.expression)) return;
  const { classDeclaration, kinds } = q.facts.values.of(callee.expression);
  const named = kinds.has("class") ? classesIn(callee.expression, q) : [];
  const classes = named.length > 0 ? named : classDeclaration ? family(classDeclaration, q) : arrayClasses(q);
  if (!classes.every(takesLength)) q.reporter.report(arrayOfClass, node, nameOf(node));
};

/** `xs.push(1)` of a `number[]` that may be a Stack with a `push` of its own: on the board it's the list's. */
export const overriddenMethod: Rule<ts.CallExpression> = (node, q) => {
  const callee = skipWrappers(node.expression);
  if (!isMemberAccess(callee) || callee.expression.kind === ts.SyntaxKind.SuperKeyword) return;
  if (q.facts.calls.builtin(node)?.type !== "array") return;
  const cell = q.flow.cellOf(callee.expression);
  const makers = cell && q.flow.graph.hasShape(cell) ? q.flow.graph.shape(cell).makers : [];
  const name = memberKey(q.checker, callee);
  const overrides = (cls: ts.ClassLikeDeclaration) =>
    cls.members.some((m) => ts.isMethodDeclaration(m) && m.name.getText() === name);
  for (const maker of makers) {
    if (!ts.isClassLike(maker) || !extendsArray(q.checker, maker)) continue;
    if (!ancestry(q.checker, maker).some(overrides)) continue;
    q.reporter.report(overriddenArrayMethod, node, nameOf(callee), maker.name?.text ?? "a class");
    return;
  }
};

const family = (cls: ts.ClassLikeDeclaration, q: Inquiry): ts.ClassLikeDeclaration[] => [
  ...ancestry(q.checker, cls),
  ...subclasses(q.facts.reach, cls),
];

/** The classes that an expression can have, with their bases. */
function classesIn(node: ts.Expression, { checker, flow }: Inquiry): ts.ClassLikeDeclaration[] {
  const cell = flow.cellOf(node);
  const makers = cell && flow.graph.hasShape(cell) ? [...flow.graph.shape(cell).makers] : [];
  return makers.filter(ts.isClassLike).flatMap((maker) => ancestry(checker, maker));
}

const arrayClasses = ({ checker, facts }: Inquiry): ts.ClassLikeDeclaration[] =>
  classesOf(facts.reach, (cls) => extendsArray(checker, cls));

/** `new Stack(3)`, `super(n)`: places that hold nothing. */
export const arrayMadeByLength: Rule<ts.NewExpression | ts.CallExpression> = (node, q) => {
  const [size, ...more] = node.arguments ?? [];
  if (!size || more.length > 0 || ts.isSpreadElement(size)) return;
  if (!madeByArray(q.checker, node, q.facts.values.of(node).classDeclaration)) return;
  const { kinds, constant } = q.facts.values.of(size);
  const isLength = kinds.has("int") || kinds.has("float") || kinds.has("unknown");
  if (isLength && constant !== 0 && !(ts.isCallExpression(node) && isFilled(node)))
    q.reporter.report(arrayOfClass, node, nameOf(node));
};

/** `new C(1)` of a variable: one class that it can be takes items, another has a constructor of its own. */
export const arrayOfEitherClass: Rule<ts.NewExpression> = (node, q) => {
  const cls = madeByArray(q.checker, node, q.facts.values.of(node).classDeclaration);
  if (!cls || !node.arguments?.length) return;
  if (classesIn(node.expression, q).some(constructorOf)) q.reporter.report(arrayOfClass, node, nameOf(node));
};
