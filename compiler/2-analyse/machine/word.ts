import type ts from "typescript";
import type { Kind, Value } from "../facts.js";

/** A type of viper code: a machine word, a truth value, a pointer, or an object as in the rest of Python. `none`: no result. */
export type MachineType = "int" | "uint" | "bool" | "ptr8" | "ptr16" | "ptr32" | "object" | "none";

/** A signed or an unsigned machine word. */
export type WordType = "int" | "uint";

export type PointerType = "ptr8" | "ptr16" | "ptr32";

/**
 * An expression of viper code, with the type that MicroPython's viper compiler gives it. Words are exact where they stand
 * alone; under a `wrap` only their low 32 bits are.
 */
export type Word =
  | {
      readonly op: "constant";
      readonly value: number;
      /** As the source writes it. */
      readonly literal?: ts.NumericLiteral;
      readonly type: WordType;
    }
  | { readonly op: "truth"; readonly value: boolean; readonly type: "bool" }
  | { readonly op: "variable"; readonly name: ts.Identifier; readonly type: MachineType }
  | {
      readonly op: "binary";
      readonly operator: "+" | "-" | "*" | "//" | "%" | "<<" | ">>" | "&" | "|" | "^";
      readonly left: Word;
      readonly right: Word;
      readonly type: WordType;
    }
  | { readonly op: "unary"; readonly operator: "-" | "~"; readonly operand: Word; readonly type: WordType }
  /** To 32 bits, signed or unsigned. */
  | { readonly op: "wrap"; readonly operand: Word; readonly type: WordType }
  /** The same bits as another type. */
  | { readonly op: "cast"; readonly operand: Word; readonly type: WordType | PointerType }
  /** An object's number, truth or memory. */
  | { readonly op: "unbox"; readonly object: Word; readonly type: WordType | "bool" | PointerType }
  /** A function of Python's that takes and gives objects. */
  | {
      readonly op: "builtin";
      readonly name: "abs" | "min" | "max";
      readonly args: readonly Word[];
      readonly type: WordType;
    }
  | { readonly op: "load"; readonly pointer: Word; readonly index: Word; readonly type: "int" }
  | {
      readonly op: "compare";
      readonly operator: "<" | "<=" | ">" | ">=" | "==" | "!=";
      readonly left: Word;
      readonly right: Word;
      readonly type: "bool";
    }
  | { readonly op: "both" | "either"; readonly left: Word; readonly right: Word; readonly type: "bool" }
  | { readonly op: "not"; readonly operand: Word; readonly type: "bool" }
  | {
      readonly op: "choice";
      readonly test: Word;
      readonly yes: Word;
      readonly no: Word;
      readonly type: WordType | "bool";
    }
  /** What the rest of lowering makes of the expression: an object, whose parts may be words. */
  | { readonly op: "object"; readonly node: ts.Expression; readonly type: "object" }
  /** An assignment, which is a statement. */
  | { readonly op: "store"; readonly target: Target; readonly value: Word; readonly type: "none" };

export type Target = Extract<Word, { op: "variable" | "load" | "object" }>;

/** The word without wraps and casts that can't be seen in its low 32 bits, maybe of the other type; itself where it has none. */
export function low(word: Word): Word {
  switch (word.op) {
    case "wrap":
      return low(word.operand);
    case "cast":
      return word.type === "int" || word.type === "uint" ? low(word.operand) : word;
    case "unary":
      return lowUnary(word);
    case "binary":
      return lowBinary(word);
    default:
      return word;
  }
}

function lowUnary(word: Extract<Word, { op: "unary" }>): Word {
  const operand = low(word.operand);
  return operand === word.operand ? word : { ...word, operand, type: typeOfWord(operand) };
}

/** Viper's operators give what is on their left. */
function lowBinary(word: Extract<Word, { op: "binary" }>): Word {
  if (word.operator === "//" || word.operator === "%" || word.operator === ">>") return word;
  const left = low(word.left);
  const right = word.operator === "<<" ? word.right : low(word.right);
  if (left === word.left && right === word.right) return word;
  return { ...word, left, right, type: typeOfWord(left) };
}

export const typeOfWord = (word: Word): WordType => (word.type === "uint" ? "uint" : "int");

/** The same bits as a word of that type. */
export function castTo(word: Word, type: WordType): Word {
  if (word.type === type) return word;
  if (word.op === "constant") return { ...word, type };
  if (word.op === "cast" && word.operand.type === type) return word.operand;
  return { op: "cast", operand: word, type };
}

const INT = { min: -0x80000000, max: 0x7fffffff };
const UINT = { min: 0, max: 0xffffffff };

type Bounds = Pick<Value, "min" | "max">;

export const isWithin = (value: Bounds, { min, max }: Bounds): boolean =>
  value.min >= min && value.max <= max;

/** Does every number that it can be fit the word, of 32 bits? */
export const fits = (value: Bounds, type: WordType): boolean => isWithin(value, type === "int" ? INT : UINT);

/** The word that holds all of a value's integers. */
export function wordFor(value: Value): WordType | undefined {
  if (!isOnlyKind(value, "int")) return undefined;
  return fits(value, "int") ? "int" : fits(value, "uint") ? "uint" : undefined;
}

export const isOnlyKind = (value: Value, kind: Kind): boolean =>
  value.kinds.size === 1 && value.kinds.has(kind);

/** What stands for an expression that was refused. */
export const refused: Word = { op: "constant", value: 0, type: "int" };
