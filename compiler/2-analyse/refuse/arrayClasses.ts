import ts from "typescript";
import { arrayOfClass, overriddenArrayMethod } from "../../diagnostics/classes.js";
import { classesOf, extendsArray, hasConstructor, keepsClass, subclasses } from "../arrayClasses.js";
import { ancestry } from "../names.js";
import { skipWrappers } from "../operators.js";
import { type Inquiry, nameOf, type Rule } from "./rule.js";

/** `stack.map(f)` makes another Stack by `new Stack(n)`, `Stack.of(1)` one, too. */
export const arrayMadeByMethod: Rule<ts.CallExpression> = (node, q) => {
  const builtin = q.facts.calls.builtin(node);
  const callee = skipWrappers(node.expression);
  if (!builtin || !ts.isPropertyAccessExpression(callee)) return;
  const isStatic = builtin.type === "Array" && /^(from|of)$/.test(builtin.name);
  if (isStatic && q.facts.values.of(callee.expression).kinds.has("class") && !isArray(callee.expression))
    q.reporter.report(arrayOfClass, node, nameOf(node));
  if (builtin.type !== "array" || !keepsClass(builtin.name)) return;
  const { kinds, classDeclaration } = q.facts.values.of(callee.expression);
  if (!kinds.has("instance")) return;
  const classes = classDeclaration ? family(classDeclaration, q) : arrayClasses(q);
  if (classes.some(hasConstructor) || !q.facts.order.hasNoEffect(callee.expression))
    q.reporter.report(arrayOfClass, node, nameOf(node));
};

/** `xs.push(1)` of a `number[]` that may be a Stack with a `push` of its own: on the board it's the list's. */
export const overriddenMethod: Rule<ts.CallExpression> = (node, q) => {
  const callee = skipWrappers(node.expression);
  if (!ts.isPropertyAccessExpression(callee) || callee.expression.kind === ts.SyntaxKind.SuperKeyword) return;
  if (q.facts.calls.builtin(node)?.type !== "array") return;
  const cell = q.flow.cellOf(callee.expression);
  const makers = cell && q.flow.graph.hasShape(cell) ? q.flow.graph.shape(cell).makers : [];
  const overrides = (cls: ts.ClassLikeDeclaration) =>
    cls.members.some((m) => ts.isMethodDeclaration(m) && m.name.getText() === callee.name.text);
  for (const maker of makers) {
    if (!ts.isClassLike(maker) || !extendsArray(q.checker, maker)) continue;
    if (!ancestry(q.checker, maker).some(overrides)) continue;
    q.reporter.report(overriddenArrayMethod, node, nameOf(callee), maker.name?.text ?? "a class");
    return;
  }
};

const isArray = (node: ts.Expression): boolean => node.getText() === "Array";

const family = (cls: ts.ClassLikeDeclaration, q: Inquiry): ts.ClassLikeDeclaration[] => [
  ...ancestry(q.checker, cls),
  ...subclasses(q.facts.reach, cls),
];

const arrayClasses = ({ checker, facts }: Inquiry): ts.ClassLikeDeclaration[] =>
  classesOf(facts.reach, (cls) => extendsArray(checker, cls));

/** `new Stack(1, 2)`, `super(...items)`: what is given to Array's own constructor. */
export const arrayMadeFrom: Rule<ts.NewExpression | ts.CallExpression> = (node, q) => {
  if (!node.arguments?.length) return;
  const cls = ts.isNewExpression(node) ? constructed(node, q) : superClass(node);
  if (cls && extendsArray(q.checker, cls)) q.reporter.report(arrayOfClass, node, nameOf(node));
};

/** The class of `new`, if none up the chain has a constructor of its own. */
function constructed(node: ts.NewExpression, q: Inquiry): ts.ClassLikeDeclaration | undefined {
  const cls = q.facts.values.of(node).classDeclaration;
  return cls && !ancestry(q.checker, cls).some(hasConstructor) ? cls : undefined;
}

/** The class around `super(…)`, if that reaches no constructor of the program. */
function superClass(node: ts.CallExpression): ts.ClassLikeDeclaration | undefined {
  if (node.expression.kind !== ts.SyntaxKind.SuperKeyword) return undefined;
  const cls = ts.findAncestor(node, ts.isClassLike);
  return cls?.heritageClauses?.some((h) => h.types[0]?.expression.getText() === "Array") ? cls : undefined;
}
