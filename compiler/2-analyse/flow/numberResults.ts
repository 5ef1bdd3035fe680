import type { BuiltinReference } from "../facts.js";
import { asNumber, negated, rounded } from "./arithmetic.js";
import { anyFloat, bit, type Content, count, finiteFloat, int, int32, join, nothing } from "./lattice.js";

/** Numbers that members of built-in types are. */
export function propertyNumber(builtin: BuiltinReference): Content | undefined {
  if (/^(length|size|byteLength|byteOffset|BYTES_PER_ELEMENT)$/.test(builtin.name)) return count;
  if (builtin.type === "Math") return finiteFloat;
  if (builtin.type === "Number") return numberConstants.get(builtin.name);
  return undefined;
}

const numberConstants: ReadonlyMap<string, Content> = new Map([
  ["MAX_SAFE_INTEGER", int(Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)],
  ["MIN_SAFE_INTEGER", int(Number.MIN_SAFE_INTEGER, Number.MIN_SAFE_INTEGER)],
  ["MAX_VALUE", finiteFloat],
  ["MIN_VALUE", finiteFloat],
  ["EPSILON", finiteFloat],
  ["NaN", anyFloat],
  ["POSITIVE_INFINITY", anyFloat],
  ["NEGATIVE_INFINITY", anyFloat],
]);

const index = int(-1, 0x7fffffff);

/** Numbers that calls of built-ins give, from their arguments; undefined: any number. */
export function callNumber(builtin: BuiltinReference, args: readonly Content[]): Content | undefined {
  if (builtin.type === "Math") return mathNumber(builtin.name, args);
  const { type, name } = builtin;
  if (
    name === "indexOf" ||
    name === "lastIndexOf" ||
    name === "findIndex" ||
    name === "findLastIndex" ||
    name === "search"
  )
    return index;
  if (type === "string") return stringNumbers.get(name);
  if (type === "array" || type === "typedarray")
    return name === "push" || name === "unshift" ? count : undefined;
  if (type === "number" && name === "valueOf") return undefined;
  return undefined;
}

const stringNumbers: ReadonlyMap<string, Content> = new Map([
  ["charCodeAt", join(int(0, 0x10ffff), anyFloat)],
  ["codePointAt", int(0, 0x10ffff)],
  ["localeCompare", int(-1, 1)],
]);

/** `Math.…`, in terms of how the prelude and Python's `math` store the result. */
function mathNumber(name: string, args: readonly Content[]): Content | undefined {
  const [first = nothing] = args;
  switch (name) {
    case "floor":
      return rounded(first, Math.floor);
    case "ceil":
      return rounded(first, Math.ceil);
    case "round":
      return rounded(first, Math.round);
    case "trunc":
      return rounded(first, Math.trunc);
    case "abs":
      return absolute(first);
    case "min":
    case "max":
      return extreme(name, args);
    case "clz32":
      return int(0, 32);
    case "imul":
      return int32;
    case "sign":
      return join(int(-1, 1), asNumber(first).bits & bit.float ? anyFloat : nothing);
    case "random":
      return finiteFloat;
    case "pow":
      return undefined;
    default:
      return anyFloat;
  }
}

function absolute(operand: Content): Content {
  const a = asNumber(operand);
  if (!(a.bits & bit.int)) return a;
  const flipped = negated(a);
  const least = a.min <= 0 && a.max >= 0 ? 0 : Math.min(Math.abs(a.min), Math.abs(a.max));
  return { bits: a.bits, min: least, max: Math.max(a.max, flipped.max) };
}

/** Without arguments an infinity; NaN where any argument is. */
function extreme(name: string, args: readonly Content[]): Content {
  if (args.length === 0) return anyFloat;
  const numbers = args.map(asNumber);
  if (numbers.some((n) => n.bits === 0)) return nothing;
  const all = numbers.reduce(join);
  const ints = numbers.filter((n) => n.bits & bit.int);
  const onlyInts = numbers.every((n) => n.bits === bit.int);
  if (!onlyInts || ints.length === 0) return all;
  const pick = name === "min" ? Math.min : Math.max;
  return int(pick(...ints.map((n) => n.min)), pick(...ints.map((n) => n.max)));
}
