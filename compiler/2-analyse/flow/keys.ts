import ts from "typescript";
import { isAssigned } from "../bindings.js";
import { hasForm, isSame } from "../forms.js";
import { isAssignmentOperator, outermost, skipWrappers } from "../operators.js";
import { guardsOf } from "./guards.js";
import { isNumber, type Wiring } from "./wiring.js";

type Member = ts.PropertyAccessExpression | ts.ElementAccessExpression;

/** Is it a key of an index signature that may not be there, and does what is read go where that is seen? */
export function mayLackKey(w: Wiring, node: ts.Expression): boolean {
  if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return false;
  if (isAssigned(node) || !w.calls.isIndexed(node)) return false;
  const { kinds, nullish } = w.types.value(w.checker.getTypeAtLocation(node));
  if (!isOfDictionary(w, node)) return false;
  // a cast says, and is checked for, what it can be
  if (kinds.has("unknown") ? isCheckedByCast(w, node) : nullish !== "no") return false;
  return showsAbsence(w, node) && !isKnownKey(w, node);
}

/** Is what is read under a key of a dictionary that is known to be there? */
export const hasKey = (w: Wiring, node: Member): boolean =>
  !isAssigned(node) && w.calls.isIndexed(node) && isOfDictionary(w, node) && isKnownKey(w, node);

function isOfDictionary(w: Wiring, { expression }: Member): boolean {
  const { kinds } = w.types.value(w.checker.getTypeAtLocation(expression));
  return kinds.has("dict") || kinds.has("enum");
}

function isCheckedByCast(w: Wiring, node: ts.Expression): boolean {
  const { parent } = outermost(node);
  return ts.isAssertionExpression(parent) && !w.glances.defers(parent);
}

/** Arithmetic with None raises, and so does a member of it; what is done otherwise with it would go on. */
export function showsAbsence(w: Wiring, node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent)) return showsAbsence(w, parent);
  if (raises(w, node)) return false;
  const isNamed =
    ts.isVariableDeclaration(parent) && parent.initializer === node && ts.isIdentifier(parent.name);
  if (!isNamed) return true;
  return w.bindings.of(parent.name)?.references.some((reference) => !raises(w, reference)) ?? true;
}

function raises(w: Wiring, node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent))
    return parent.expression === node && !parent.questionDotToken && !isTextOf(parent);
  if (ts.isCallExpression(parent)) return parent.expression === node && !parent.questionDotToken;
  if (ts.isNonNullExpression(parent)) return true;
  if (!isNumber(w, node) || !ts.isBinaryExpression(parent)) return false;
  return arithmetic.has(parent.operatorToken.kind) && isNumber(w, parent.left) && isNumber(w, parent.right);
}

/** `x.toString()` */
const isTextOf = (member: Member): boolean =>
  ts.isPropertyAccessExpression(member) && member.name.text === "toString";

const K = ts.SyntaxKind;
const arithmetic: ReadonlySet<ts.SyntaxKind> = new Set([
  K.PlusToken,
  K.MinusToken,
  K.AsteriskToken,
  K.SlashToken,
  K.PlusEqualsToken,
  K.MinusEqualsToken,
  K.AsteriskEqualsToken,
  K.SlashEqualsToken,
  K.LessThanToken,
  K.LessThanEqualsToken,
  K.GreaterThanToken,
  K.GreaterThanEqualsToken,
]);

/** Is the key one of the object's own, as `for (const k in o)` says, or a condition around it, or a store before it? */
function isKnownKey(w: Wiring, node: Member): boolean {
  if (w.lostKeys.canLose(node.expression)) return false;
  if (isStoredBefore(node)) return true;
  const key = ts.isElementAccessExpression(node) ? skipWrappers(node.argumentExpression) : undefined;
  const binding = key && ts.isIdentifier(key) ? w.bindings.of(key) : undefined;
  if (!key || !binding) return false;
  const object = node.expression;
  if (comesFromKeys(w, binding.declarations[0], object)) return true;
  const names = { place: node, key, object };
  return guardsOf(w.bindings, node, binding).some(({ condition, sense }) =>
    (sense ? there : missing).some((form) => hasForm(condition, form, names)),
  );
}

/** What says that there is something under a key. */
const there = [
  "place",
  "key in object",
  "object.hasOwnProperty(key)",
  "Object.hasOwn(object, key)",
  "place !== undefined",
  "place != undefined",
  "place !== null",
  "place != null",
];

/** What says that there is nothing. */
const missing = ["place === undefined", "place == undefined", "place === null", "place == null", "!place"];

/** `for (const k in o)`, `for (const k of Object.keys(o))`, `Object.keys(o).map((k) => …)` */
function comesFromKeys(w: Wiring, name: ts.Node | undefined, object: ts.Expression): boolean {
  const declaration = name?.parent;
  if (!declaration) return false;
  if (ts.isParameter(declaration)) {
    const fn = declaration.parent;
    const isFirst = "parameters" in fn && fn.parameters[0] === declaration;
    const callee = isFirst && ts.isCallExpression(fn.parent) ? skipWrappers(fn.parent.expression) : undefined;
    const hands = callee && ts.isPropertyAccessExpression(callee) && handsElements.test(callee.name.text);
    return hands === true && areKeys(w, callee.expression, object);
  }
  const loop = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : undefined;
  if (loop && ts.isForInStatement(loop)) return isSame(loop.expression, object);
  return loop !== undefined && ts.isForOfStatement(loop) && areKeys(w, loop.expression, object);
}

/** Methods whose callback is given an element first. */
const handsElements = /^(every|filter|find|findLast|flatMap|forEach|map|some)$/;

/** Methods that give the same elements, or some of them. */
const keepsElements = /^(filter|reverse|slice|sort|toReversed|toSorted)$/;

/** `Object.keys(o)`, `Object.keys(o).sort()`, `keys` that was made so */
function areKeys(w: Wiring, list: ts.Expression, object: ts.Expression): boolean {
  const node = skipWrappers(list);
  if (ts.isCallExpression(node)) {
    if (hasForm(node, "Object.keys(object)", { object })) return true;
    const callee = skipWrappers(node.expression);
    return (
      ts.isPropertyAccessExpression(callee) &&
      keepsElements.test(callee.name.text) &&
      areKeys(w, callee.expression, object)
    );
  }
  const binding = ts.isIdentifier(node) ? w.bindings.of(node) : undefined;
  const declaration = binding?.writes.length === 0 ? binding.declarations[0]?.parent : undefined;
  if (!declaration || !ts.isVariableDeclaration(declaration) || !declaration.initializer) return false;
  return areKeys(w, declaration.initializer, object);
}

/** `o[k] = …;`, `o[k] ??= …;`, `if (!o[k]) o[k] = …;` before it */
function isStoredBefore(node: Member): boolean {
  for (let child: ts.Node = node; !ts.isFunctionLike(child) && child.parent; child = child.parent) {
    const { parent } = child;
    const list = ts.isBlock(parent) || ts.isSourceFile(parent) ? parent.statements : [];
    const before = list.filter((statement) => statement.end <= child.pos);
    if (before.some((statement) => stores(statement, node))) return true;
  }
  return false;
}

function stores(statement: ts.Statement, place: ts.Expression): boolean {
  if (ts.isExpressionStatement(statement)) {
    const { expression } = statement;
    const isStore = ts.isBinaryExpression(expression) && isAssignmentOperator(expression.operatorToken.kind);
    return isStore && isSame(expression.left, place);
  }
  if (!ts.isIfStatement(statement)) return false;
  const { expression: condition, thenStatement } = statement;
  const body = ts.isBlock(thenStatement) ? thenStatement.statements : [thenStatement];
  const isOfAbsent = asksForAbsence.some((form) => hasForm(condition, form, { place, ...partsOf(place) }));
  return isOfAbsent && body.some((inner) => stores(inner, place));
}

const asksForAbsence = [
  ...missing,
  "!(key in object)",
  "!object.hasOwnProperty(key)",
  "!Object.hasOwn(object, key)",
];

const partsOf = (place: ts.Expression): Record<string, ts.Expression> =>
  ts.isElementAccessExpression(place) ? { object: place.expression, key: place.argumentExpression } : {};
