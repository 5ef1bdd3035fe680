/**
 * What operands of inline assembler can be, whatever the processor. No module of the board: types for the words of
 * `asm_thumb`, `asm_xtensa` and `asm_rv32` of `micropython`.
 */
import type { int, ReadableBuffer } from "../mpc.js";

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

/**
 * What a function of assembler may be given: numbers arrive as their lowest 32 bits (fractions are dropped), `true` as 1,
 * `false` and `null` as 0, buffers and strings as the address of their first byte. Their length has to be an argument of its own.
 */
export type AssemblerArgument = int | boolean | null | string | ReadableBuffer;
/** What becomes of the register with the result: a signed number of 32 bits, an unsigned one, or whether it isn't zero. */
export interface AssemblerResults {
  /** Bit 31 is the sign; what isn't said otherwise. */
  int: int;
  /** 0…4294967295: bit 31 counts like the others. */
  uint: int;
  /** `false` for zero, `true` for anything else. */
  bool: boolean;
}
/** The arguments of a function of assembler: one for each register after the words. */
export type AssemblerArguments<Parameters extends readonly unknown[]> = Parameters extends readonly [
  unknown,
  ...infer Registers,
]
  ? { [Place in keyof Registers]: AssemblerArgument }
  : [];
