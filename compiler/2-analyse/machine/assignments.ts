import ts from "typescript";
import { compoundOperators, skipParentheses } from "../operators.js";
import { nameOf } from "../refuse/rule.js";
import { store } from "./algebra.js";
import { bitsOf, exactOf } from "./integers.js";
import { argument, element, loadOf } from "./objects.js";
import { pointerOf } from "./pointers.js";
import { isOnlyKind, isWithin, refused, type Target, type Word, wordFor } from "./word.js";
import type { Words } from "./words.js";

const K = ts.SyntaxKind;

export function assignment(w: Words, node: ts.BinaryExpression): Word {
  const operator = node.operatorToken.kind;
  if (operator === K.EqualsToken) return plainAssignment(w, node);
  const by = compoundOperators.get(operator);
  return by === undefined
    ? w.refuse(node, `\`${node.operatorToken.getText()}\``)
    : change(w, node.left, by, node.right, node);
}

function plainAssignment(w: Words, node: ts.BinaryExpression): Word {
  const target = targetOf(w, node.left);
  if (target === undefined) return refused;
  const isCalledTwice = w.hasCall(node.left) && w.hasCall(node.right);
  if (isCalledTwice) w.refuse(node.left, "a call on both sides of an assignment");
  return { op: "store", target, value: stored(w, target, node.left, node.right), type: "none" };
}

/** Memory keeps the low bits of what is put there; other places keep all. */
function stored(w: Words, target: Target, left: ts.Expression, right: ts.Expression): Word {
  if (target.op === "load") return w.bits(right);
  if (target.op === "variable") return w.ofType(right, target.type);
  const { kinds } = w.of(skipParentheses(left));
  if (ts.isElementAccessExpression(skipParentheses(left)) && !isWithin(w.of(right), { min: 0, max: 0xff }))
    return w.refuse(
      right,
      "a store of more than a byte in an array",
      "Write `& 0xff`, or store it through a pointer.",
    );
  return kinds.size === 0 ? refused : argument(w, right);
}

/** `x += y`, `x++`: `node` is the whole, whose value the analysis knows. */
export function change(
  w: Words,
  place: ts.Expression,
  operator: ts.BinaryOperator,
  by: ts.Expression | undefined,
  node: ts.Expression,
): Word {
  const target = targetOf(w, place);
  if (target === undefined) return refused;
  if (w.hasCall(place) || (by && w.hasCall(by) && target.op !== "variable"))
    return w.refuse(node, "a call in an assignment that reads what it changes");
  const left = { value: w.of(place), node: place };
  const right = by && { value: w.of(by), node: by };
  const value = w.of(node);
  if (target.op === "load") return store(target, bitsOf(w, operator, left, right, value, node));
  const type = target.op === "variable" ? target.type : wordFor(value);
  if (type !== "int" && type !== "uint") return w.tooLarge(node, value);
  return store(target, exactOf(w, operator, left, right, { value, node, type }));
}

function targetOf(w: Words, node: ts.Expression): Target | undefined {
  const place = skipParentheses(node);
  if (ts.isIdentifier(place)) {
    const variable = w.local(place);
    return variable ?? { op: "object", node: place, type: "object" };
  }
  if (ts.isElementAccessExpression(place)) {
    if (pointerOf(w.typeAt(place.expression))) return loadOf(w, place);
    return isOnlyKind(w.of(place.expression), "bytearray") ? element(w, place) : noTarget(w, node);
  }
  const isAttribute =
    ts.isPropertyAccessExpression(place) &&
    !w.q.facts.classes.isAccessor(place) &&
    ["instance", "python"].some((kind) => isOnlyKind(w.of(place.expression), kind as "instance"));
  if (!isAttribute) return noTarget(w, node);
  w.value(place.expression, "object");
  return { op: "object", node: place, type: "object" };
}

function noTarget(w: Words, node: ts.Expression): undefined {
  w.refuse(
    node,
    `an assignment to ${nameOf(node)}`,
    "Assign a variable, an attribute of an object, or through a pointer.",
  );
}
