import type { Kind, Value } from "../../2-analyse/facts.js";

/** Are all kinds that the value can have among these (and is there one)? */
export function isOnly(value: Value, ...kinds: readonly Kind[]): boolean {
  return value.kinds.size > 0 && [...value.kinds].every((kind) => kinds.includes(kind));
}

/** Can the value have one of these kinds? */
export function canBe(value: Value, ...kinds: readonly Kind[]): boolean {
  return value.kinds.has("unknown") || kinds.some((kind) => value.kinds.has(kind));
}

export const isInt = (value: Value): boolean => isOnly(value, "int");
export const isNumber = (value: Value): boolean => isOnly(value, "int", "float");
export const isString = (value: Value): boolean => isOnly(value, "str");
export const canBeNone = (value: Value): boolean => canBe(value, "none");

const primitives: readonly Kind[] = ["none", "bool", "int", "float", "bigint", "str"];

/** Strings, numbers, booleans, bigints, null, undefined: compared by value. */
export const isPrimitive = (value: Value): boolean => isOnly(value, ...primitives);

/** Compared by identity; never falsy but for null and undefined. */
export function isReference(value: Value): boolean {
  return (
    value.kinds.size > 0 && [...value.kinds].every((kind) => kind !== "unknown" && isReferenceKind(kind))
  );
}

const isReferenceKind = (kind: Kind): boolean => kind === "none" || !primitives.includes(kind);

/** Kinds other than null and undefined. */
export const present = (value: Value): readonly Kind[] => [...value.kinds].filter((kind) => kind !== "none");

/** An int that is known not to be negative. */
export const isNatural = (value: Value): boolean => isInt(value) && value.min >= 0;

/** An int of 32 bits, for which bit operations need no wrapping. */
export const isInt32 = (value: Value): boolean =>
  isInt(value) && value.min >= -0x80000000 && value.max <= 0x7fffffff;
