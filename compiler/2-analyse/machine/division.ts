import ts from "typescript";
import { skipParentheses } from "../operators.js";
import { nameOf } from "../refuse/rule.js";
import { binary, wrap } from "./algebra.js";
import { castTo, fits, type Word, type WordType } from "./word.js";
import type { Words } from "./words.js";

const K = ts.SyntaxKind;

/** `a / b` of two integers, for what rounds it. */
export function divisionIn(node: ts.Expression): ts.BinaryExpression | undefined {
  const inner = skipParentheses(node);
  return ts.isBinaryExpression(inner) && inner.operatorToken.kind === K.SlashToken ? inner : undefined;
}

/** Python's division rounds down, which is the same where neither side is negative. */
export function quotient(w: Words, { left, right }: ts.BinaryExpression, rounding: "floor" | "trunc"): Word {
  const isAlike = rounding === "floor" || (w.of(left).min >= 0 && w.of(right).min >= 0);
  if (!w.isNonZero(right)) return w.byZero(right);
  if (!isAlike)
    return w.refuse(
      left,
      "a division towards zero of what may be negative",
      "Use Math.floor, or make sure that neither side is negative.",
    );
  if (!dividesWithin(w, left, right))
    return w.refuse(
      left,
      "a division of what may be close to -2^31 (MicroPython adds the divisor to it)",
      "Make sure that it isn't negative, or is smaller: `>> 1`, a mask.",
    );
  return binary(w.exact(left, "int"), "//", w.exact(right, "int"), "int");
}

/** MicroPython's floor division adds the divisor to what isn't of its sign, in one word. */
function dividesWithin(w: Words, left: ts.Expression, right: ts.Expression): boolean {
  const [a, b] = [w.of(left), w.of(right)];
  const least = a.min < 0 && b.max > 0 ? a.min - b.max + 1 : a.min;
  const most = a.max > 0 && b.min < 0 ? a.max - b.min - 1 : a.max;
  return fits({ min: least, max: most }, "int");
}

export function mathWord(w: Words, node: ts.CallExpression, type: WordType): Word | undefined {
  const builtin = w.q.facts.calls.builtin(node);
  if (builtin?.type !== "Math") return undefined;
  const [a, b] = node.arguments;
  if (!a || node.arguments.some(ts.isSpreadElement)) return w.refuse(node, nameOf(node));
  switch (builtin.name) {
    case "imul":
      return b
        ? wrap(binary(castTo(w.bits(a), "int"), "*", castTo(w.bits(b), "int"), "int"), "int")
        : undefined;
    case "floor":
    case "trunc": {
      const division = divisionIn(a);
      return division ? quotient(w, division, builtin.name) : w.exact(a, type);
    }
    case "ceil":
    case "round":
      return w.exact(a, type);
    case "abs":
    case "min":
    case "max":
      return {
        op: "builtin",
        name: builtin.name,
        args: node.arguments.map((arg) => w.exact(arg)),
        type,
      };
    default:
      return w.refuse(node, `Math.${builtin.name}`);
  }
}
