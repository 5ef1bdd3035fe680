import type ts from "typescript";
import { bit, bitOfKind, everything, hiddenBits, nullishBits, numberBits } from "../flow/lattice.js";
import type { Inquiry } from "./rule.js";

/** All bits that values of the type can have, of objects all kinds. */
export function allBitsOf(q: Inquiry, type: ts.Type): number {
  const { kinds, nullish } = q.flow.wiring.types.value(type);
  if (kinds.has("unknown") || kinds.size === 0) return everything;
  let bits = 0;
  for (const kind of kinds) bits |= bitOfKind(kind);
  if (bits & numberBits) bits |= numberBits;
  if (nullish === "null" || nullish === "both") bits |= bit.null;
  if (nullish === "undefined" || nullish === "both") bits |= bit.undefined;
  return bits & ~(nullishBits | primitives) ? bits | objects : bits;
}

const primitives = numberBits | bit.bool | bit.bigint | bit.str | bit.symbol | bit.enum;
const objects = ~(primitives | nullishBits | bit.open | hiddenBits | bit.frozen);
