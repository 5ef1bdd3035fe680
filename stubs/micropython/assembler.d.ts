/**
 * What operands of inline assembler can be, whatever the processor. No module of the board: types for the words of
 * `asm_thumb`, `asm_xtensa` and `asm_rv32` of `micropython`.
 */
import type { int } from "../mpc.js";

/** A constant from `Min` to `Max`, divisible by `Step`; the compiler computes it and checks that it fits. */
export type Immediate<Min extends number, Max extends number, Step extends number = 1> = int & {
  readonly __immediate?: readonly [Min, Max, Step];
};
/** The name of a place in the function, as `label` gives it: any name that Python allows. */
export type Label = string & { readonly __label?: never };
/** What is in memory at a register's value plus a constant number of bytes: `[r1, 4]`. */
export type Address<Base, Offset> = readonly [base: Base, offset: Offset];
/** The same as it is written for RISC-V, where the number of bytes comes first: `[4, a1]`, in Python `4(a1)`. */
export type Displaced<Offset, Base> = readonly [offset: Offset, base: Base] & {
  readonly __displaced?: never;
};
/** A register of a kind that instructions tell apart. */
export interface RegisterOf<Kind extends string> {
  /** Only marks the type: a register has nothing that TypeScript could read. */
  readonly __register: Kind;
}
/** Some registers, in any order. */
export type RegisterSet<Register> = readonly Register[] & { readonly __registers?: never };
