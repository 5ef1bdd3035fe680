import { fits, type Target, type Word, type WordType } from "./word.js";

export const one: Word = { op: "constant", value: 1, type: "int" };

type Binary = Extract<Word, { op: "binary" }>;

export function binary(left: Word, operator: Binary["operator"], right: Word, type: WordType): Word {
  if (left.op === "constant" && right.op === "constant") return folded(operator, left, right);
  return { op: "binary", left, operator, right, type };
}

type Constant = Extract<Word, { op: "constant" }>;

/** MicroPython folds constants, and a result past 31 bits would be an object. */
function folded(operator: Binary["operator"], left: Constant, right: Constant): Constant {
  const value = compute(operator, BigInt(left.value), BigInt(right.value));
  const exact = Number(value);
  if (fits({ min: exact, max: exact }, "int")) return { op: "constant", value: exact, type: "int" };
  if (fits({ min: exact, max: exact }, "uint")) return { op: "constant", value: exact, type: "uint" };
  return { op: "constant", value: Number(BigInt.asIntN(32, value)), type: "int" };
}

function compute(operator: Binary["operator"], a: bigint, b: bigint): bigint {
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "<<":
      return a << b;
    case ">>":
      return a >> b;
    case "&":
      return a & b;
    case "|":
      return a | b;
    case "^":
      return a ^ b;
    case "%":
      return a % b;
    case "//": {
      const quotient = a / b;
      return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
    }
  }
}

export function wrap(operand: Word, type: WordType): Word {
  if (operand.op !== "constant") return { op: "wrap", operand, type };
  return { op: "constant", value: type === "int" ? operand.value | 0 : operand.value >>> 0, type };
}

export function unary(operator: "-" | "~", operand: Word): Word {
  if (operand.op === "constant")
    return { op: "constant", value: operator === "-" ? -operand.value : ~operand.value, type: "int" };
  return { op: "unary", operator, operand, type: "int" };
}

export const store = (target: Target, value: Word): Word => ({ op: "store", target, value, type: "none" });

/** A test as a value: viper's `not` is there in conditions only. */
export const asValue = (test: Word, yes: boolean): Word => ({
  op: "choice",
  test,
  yes: { op: "truth", value: yes, type: "bool" },
  no: { op: "truth", value: !yes, type: "bool" },
  type: "bool",
});
