/**
 * The words of `asm_thumb` of `micropython`: instructions, registers and directives of the Thumb-2 assembler. The callback of
 * `asm_thumb` gets them; no module of the board has them.
 *
 * Follows the page "Inline assembler for Thumb2 architectures" of the MicroPython documentation. Sums and products keep their
 * lowest 32 bits. What is for Cortex-M3 and up isn't there on a Cortex-M0+ (RP2040, SAMD21, nRF51).
 */
import type { Address, Immediate, Label, RegisterOf, RegisterSet } from "./assembler.js";

/** One of `r0` to `r7`, which every instruction takes. */
export type LowRegister = RegisterOf<"low">;
/** One of `r8` to `r15`, which few instructions take. `r8` to `r12` have to be left as they were found. */
export type HighRegister = RegisterOf<"high">;
/** Any register of the processor. */
export type Register = LowRegister | HighRegister;
/** A register of the floating-point unit, for a number of single precision. */
export type FloatRegister = RegisterOf<"float">;
/** When a conditional instruction runs: `it("eq")`. */
export type Condition =
  | "eq"
  | "ne"
  | "cs"
  | "cc"
  | "mi"
  | "pl"
  | "vs"
  | "vc"
  | "hi"
  | "ls"
  | "ge"
  | "lt"
  | "gt"
  | "le";
/** Offsets of 0…124 bytes, for words. */
export type WordOffset = Immediate<0, 124, 4>;
/** An address of bytes within 31 of a register. */
export type ByteAddress = Address<LowRegister, Immediate<0, 31>>;
/** An address of half-words within 62 bytes of a register. */
export type HalfWordAddress = Address<LowRegister, Immediate<0, 62, 2>>;
/** An address for numbers of the floating-point unit, within 1020 bytes of a register. */
export type FloatAddress = Address<LowRegister, Immediate<0, 1020, 4>>;

// ------------------------------------------------------------------------------------------------ registers
/** Register 0: the first argument, and the result. */
export const r0: LowRegister;
/** Register 1: the second argument. */
export const r1: LowRegister;
/** Register 2: the third argument. */
export const r2: LowRegister;
/** Register 3: the fourth argument. */
export const r3: LowRegister;
/** Register 4; free to use, MicroPython saves it. */
export const r4: LowRegister;
/** Register 5; free to use, MicroPython saves it. */
export const r5: LowRegister;
/** Register 6; free to use, MicroPython saves it. */
export const r6: LowRegister;
/** Register 7; free to use, MicroPython saves it. */
export const r7: LowRegister;
/** Register 8; save it before it is changed. */
export const r8: HighRegister;
/** Register 9; save it before it is changed. */
export const r9: HighRegister;
/** Register 10; save it before it is changed. */
export const r10: HighRegister;
/** Register 11; save it before it is changed. */
export const r11: HighRegister;
/** Register 12; save it before it is changed. */
export const r12: HighRegister;
/** The same as `sp`. */
export const r13: HighRegister;
/** The same as `lr`. */
export const r14: HighRegister;
/** The same as `pc`. */
export const r15: HighRegister;
/** Another name of `r10`. */
export const sl: HighRegister;
/** Another name of `r11`. */
export const fp: HighRegister;
/** The stack pointer. */
export const sp: HighRegister;
/** The link register: where `bl` goes back to. */
export const lr: HighRegister;
/** The program counter; loading it jumps. */
export const pc: HighRegister;
/** Floating-point register 0. */
export const s0: FloatRegister;
/** Floating-point register 1. */
export const s1: FloatRegister;
/** Floating-point register 2. */
export const s2: FloatRegister;
/** Floating-point register 3. */
export const s3: FloatRegister;
/** Floating-point register 4. */
export const s4: FloatRegister;
/** Floating-point register 5. */
export const s5: FloatRegister;
/** Floating-point register 6. */
export const s6: FloatRegister;
/** Floating-point register 7. */
export const s7: FloatRegister;
/** Floating-point register 8. */
export const s8: FloatRegister;
/** Floating-point register 9. */
export const s9: FloatRegister;
/** Floating-point register 10. */
export const s10: FloatRegister;
/** Floating-point register 11. */
export const s11: FloatRegister;
/** Floating-point register 12. */
export const s12: FloatRegister;
/** Floating-point register 13. */
export const s13: FloatRegister;
/** Floating-point register 14. */
export const s14: FloatRegister;
/** Floating-point register 15. */
export const s15: FloatRegister;
/** Floating-point register 16, which functions have to preserve. */
export const s16: FloatRegister;
/** Floating-point register 17, which functions have to preserve. */
export const s17: FloatRegister;
/** Floating-point register 18, which functions have to preserve. */
export const s18: FloatRegister;
/** Floating-point register 19, which functions have to preserve. */
export const s19: FloatRegister;
/** Floating-point register 20, which functions have to preserve. */
export const s20: FloatRegister;
/** Floating-point register 21, which functions have to preserve. */
export const s21: FloatRegister;
/** Floating-point register 22, which functions have to preserve. */
export const s22: FloatRegister;
/** Floating-point register 23, which functions have to preserve. */
export const s23: FloatRegister;
/** Floating-point register 24, which functions have to preserve. */
export const s24: FloatRegister;
/** Floating-point register 25, which functions have to preserve. */
export const s25: FloatRegister;
/** Floating-point register 26, which functions have to preserve. */
export const s26: FloatRegister;
/** Floating-point register 27, which functions have to preserve. */
export const s27: FloatRegister;
/** Floating-point register 28, which functions have to preserve. */
export const s28: FloatRegister;
/** Floating-point register 29, which functions have to preserve. */
export const s29: FloatRegister;
/** Floating-point register 30, which functions have to preserve. */
export const s30: FloatRegister;
/** Floating-point register 31, which functions have to preserve. */
export const s31: FloatRegister;

// ------------------------------------------------------------------------------------------------ moves
/** `rd = value`, of one byte. */
export function mov(rd: LowRegister, value: Immediate<0, 255>): void;
/** `rd = rm`. */
export function mov(rd: Register, rm: Register): void;
/** `rd = value`, of 16 bits. Cortex-M3 and up. */
export function movw(rd: Register, value: Immediate<0, 65535>): void;
/** Sets the upper 16 bits of `rd`, and leaves the lower ones. Cortex-M3 and up. */
export function movt(rd: Register, value: Immediate<0, 65535>): void;
/** `rd = value`, of 32 bits: `movw` and `movt` in one. Cortex-M3 and up. */
export function movwt(rd: Register, value: Immediate<-2147483648, 4294967295>): void;
/** `rd` = the number of the exception that is handled (`"IPSR"`, 0 for none), or the priority below which none is (`"BASEPRI"`). Cortex-M3 and up. */
export function mrs(rd: Register, special: "IPSR" | "BASEPRI"): void;

// ------------------------------------------------------------------------------------------------ memory
/** Loads a word of four bytes. */
export function ldr(rt: LowRegister, address: Address<LowRegister, WordOffset>): void;
/** Loads a byte; the other 24 bits are 0. */
export function ldrb(rt: LowRegister, address: ByteAddress): void;
/** Loads a half-word of two bytes; the other 16 bits are 0. */
export function ldrh(rt: LowRegister, address: HalfWordAddress): void;
/** Stores a word of four bytes. */
export function str(rt: LowRegister, address: Address<LowRegister, WordOffset>): void;
/** Stores the lowest byte. */
export function strb(rt: LowRegister, address: ByteAddress): void;
/** Stores the lowest two bytes. */
export function strh(rt: LowRegister, address: HalfWordAddress): void;
/** Loads a word and claims its address, for a `strex` that follows; the offset in bytes is divisible by 4. Cortex-M3 and up. */
export function ldrex(rt: Register, address: Address<Register, Immediate<0, 252, 4>>): void;
/** Stores `rt` if nobody else has written there since the `ldrex`: `rd` is 0 then, 1 if not. Cortex-M3 and up. */
export function strex(rd: Register, rt: Register, address: Address<Register, Immediate<0, 252, 4>>): void;
/** Puts registers onto the stack: of `r8` to `r12` on Cortex-M3 and up. */
export function push(registers: RegisterSet<Register>): void;
/** Takes registers from the stack; what `lr` was put there for returns when it goes to `pc`. */
export function pop(registers: RegisterSet<Register>): void;

// ------------------------------------------------------------------------------------------------ bits
/** `rd &= rn`; the name has an underscore because `and` is a word of Python. */
export function and_(rd: LowRegister, rn: LowRegister): void;
/** `rd |= rn`. */
export function orr(rd: LowRegister, rn: LowRegister): void;
/** `rd ^= rn`: `eor(r0, r0)` makes it 0. */
export function eor(rd: LowRegister, rn: LowRegister): void;
/** `rd = ~rn`. */
export function mvn(rd: LowRegister, rn: LowRegister): void;
/** `rd &= ~rn`: clears the bits that are set in `rn`. */
export function bic(rd: LowRegister, rn: LowRegister): void;
/** `rd <<= rn`, by 0…31 bits. */
export function lsl(rd: LowRegister, rn: LowRegister): void;
/** `rd = rn << bits`. */
export function lsl(rd: LowRegister, rn: LowRegister, bits: Immediate<0, 31>): void;
/** `rd >>>= rn`, by 1…32 bits: zeros come in at the left. */
export function lsr(rd: LowRegister, rn: LowRegister): void;
/** `rd = rn >>> bits`; 0 shifts by 32. */
export function lsr(rd: LowRegister, rn: LowRegister, bits: Immediate<0, 31>): void;
/** `rd >>= rn`, by 1…32 bits: copies of the sign come in at the left. */
export function asr(rd: LowRegister, rn: LowRegister): void;
/** `rd = rn >> bits`; 0 shifts by 32. */
export function asr(rd: LowRegister, rn: LowRegister, bits: Immediate<0, 31>): void;
/** Turns `rd` to the right by `rn` bits, 1…31: what leaves at the right comes in at the left. */
export function ror(rd: LowRegister, rn: LowRegister): void;
/** `rd` = number of zero bits before the first one of `rm`, 0…32. Cortex-M3 and up; leaves the flags. */
export function clz(rd: Register, rm: Register): void;
/** `rd` = the 32 bits of `rm` in the opposite order. Cortex-M3 and up; leaves the flags. */
export function rbit(rd: Register, rm: Register): void;

// ------------------------------------------------------------------------------------------------ arithmetic
/** `rd += value`, of one byte. */
export function add(rd: LowRegister, value: Immediate<0, 255>): void;
/** `rd = rn + rm`, or `rn` plus a constant of three bits. */
export function add(rd: LowRegister, rn: LowRegister, rm: LowRegister | Immediate<0, 7>): void;
/** `rd -= value`, of one byte. */
export function sub(rd: LowRegister, value: Immediate<0, 255>): void;
/** `rd = rn - rm`, or `rn` minus a constant of three bits. */
export function sub(rd: LowRegister, rn: LowRegister, rm: LowRegister | Immediate<0, 7>): void;
/** `rd += rn + carry`: the upper words of a sum of 64 bits. */
export function adc(rd: LowRegister, rn: LowRegister): void;
/** `rd -= rn + 1 - carry`: the upper words of a difference of 64 bits. */
export function sbc(rd: LowRegister, rn: LowRegister): void;
/** `rd = -rn`. */
export function neg(rd: LowRegister, rn: LowRegister): void;
/** `rd *= rn`. */
export function mul(rd: LowRegister, rn: LowRegister): void;
/** `rd = rn / rm` of signed numbers, towards zero; 0 if `rm` is. Cortex-M3 and up; leaves the flags. */
export function sdiv(rd: Register, rn: Register, rm: Register): void;
/** `rd = rn / rm` of unsigned numbers; 0 if `rm` is. Cortex-M3 and up; leaves the flags. */
export function udiv(rd: Register, rn: Register, rm: Register): void;

// ------------------------------------------------------------------------------------------------ comparison
/** Sets the flags by `rn - value`. */
export function cmp(rn: LowRegister, value: Immediate<0, 255>): void;
/** Sets the flags by `rn - rm`, of which nothing else is kept. */
export function cmp(rn: LowRegister, rm: LowRegister): void;
/** Sets the flags by `rn + rm`. */
export function cmn(rn: LowRegister, rm: LowRegister): void;
/** Sets the flags by `rn & rm`. */
export function tst(rn: LowRegister, rm: LowRegister): void;
/** Makes the next instruction run only if the condition holds. Cortex-M3 and up. */
export function it(condition: Condition): void;
/** The next two instructions: if, if. */
export function itt(condition: Condition): void;
/** The next two instructions: if, else. */
export function ite(condition: Condition): void;
/** The next three instructions: if, if, if. */
export function ittt(condition: Condition): void;
/** The next three instructions: if, if, else. */
export function itte(condition: Condition): void;
/** The next three instructions: if, else, if. */
export function itet(condition: Condition): void;
/** The next three instructions: if, else, else. */
export function itee(condition: Condition): void;
/** The next four instructions: if, if, if, if. */
export function itttt(condition: Condition): void;
/** The next four instructions: if, if, if, else. */
export function ittte(condition: Condition): void;
/** The next four instructions: if, if, else, if. */
export function ittet(condition: Condition): void;
/** The next four instructions: if, if, else, else. */
export function ittee(condition: Condition): void;
/** The next four instructions: if, else, if, if. */
export function itett(condition: Condition): void;
/** The next four instructions: if, else, if, else. */
export function itete(condition: Condition): void;
/** The next four instructions: if, else, else, if. */
export function iteet(condition: Condition): void;
/** The next four instructions: if, else, else, else. */
export function iteee(condition: Condition): void;

// ------------------------------------------------------------------------------------------------ branches
/** Goes on at the label, within 2 KiB. */
export function b(label: Label): void;
/** Calls what is at the label, within 4 MiB: `lr` gets the place after it, and `bx(lr)` goes back there. */
export function bl(label: Label): void;
/** Goes on at the address in a register. */
export function bx(rm: Register): void;
/** Goes on at the label, within 256 bytes, if equal (the result was 0). */
export function beq(label: Label): void;
/** Goes on at the label, within 256 bytes, if not equal. */
export function bne(label: Label): void;
/** Goes on at the label, within 256 bytes, if the carry is set: higher or equal, unsigned. */
export function bcs(label: Label): void;
/** Goes on at the label, within 256 bytes, if the carry is clear: lower, unsigned. */
export function bcc(label: Label): void;
/** Goes on at the label, within 256 bytes, if negative. */
export function bmi(label: Label): void;
/** Goes on at the label, within 256 bytes, if positive or 0. */
export function bpl(label: Label): void;
/** Goes on at the label, within 256 bytes, if there was a signed overflow. */
export function bvs(label: Label): void;
/** Goes on at the label, within 256 bytes, if there was no signed overflow. */
export function bvc(label: Label): void;
/** Goes on at the label, within 256 bytes, if higher, unsigned. */
export function bhi(label: Label): void;
/** Goes on at the label, within 256 bytes, if lower or equal, unsigned. */
export function bls(label: Label): void;
/** Goes on at the label, within 256 bytes, if greater or equal, signed. */
export function bge(label: Label): void;
/** Goes on at the label, within 256 bytes, if less, signed. */
export function blt(label: Label): void;
/** Goes on at the label, within 256 bytes, if greater, signed. */
export function bgt(label: Label): void;
/** Goes on at the label, within 256 bytes, if less or equal, signed. */
export function ble(label: Label): void;
/** `beq` to a label within 1 MiB, in four bytes instead of two. Cortex-M3 and up. */
export function beq_w(label: Label): void;
/** `bne` to a label within 1 MiB, in four bytes instead of two. Cortex-M3 and up. */
export function bne_w(label: Label): void;
/** `bcs` to a label within 1 MiB, in four bytes instead of two. Cortex-M3 and up. */
export function bcs_w(label: Label): void;
/** `bcc` to a label within 1 MiB, in four bytes instead of two. Cortex-M3 and up. */
export function bcc_w(label: Label): void;
/** `bmi` to a label within 1 MiB, in four bytes instead of two. Cortex-M3 and up. */
export function bmi_w(label: Label): void;
/** `bpl` to a label within 1 MiB, in four bytes instead of two. Cortex-M3 and up. */
export function bpl_w(label: Label): void;
/** `bvs` to a label within 1 MiB, in four bytes instead of two. Cortex-M3 and up. */
export function bvs_w(label: Label): void;
/** `bvc` to a label within 1 MiB, in four bytes instead of two. Cortex-M3 and up. */
export function bvc_w(label: Label): void;
/** `bhi` to a label within 1 MiB, in four bytes instead of two. Cortex-M3 and up. */
export function bhi_w(label: Label): void;
/** `bls` to a label within 1 MiB, in four bytes instead of two. Cortex-M3 and up. */
export function bls_w(label: Label): void;
/** `bge` to a label within 1 MiB, in four bytes instead of two. Cortex-M3 and up. */
export function bge_w(label: Label): void;
/** `blt` to a label within 1 MiB, in four bytes instead of two. Cortex-M3 and up. */
export function blt_w(label: Label): void;
/** `bgt` to a label within 1 MiB, in four bytes instead of two. Cortex-M3 and up. */
export function bgt_w(label: Label): void;
/** `ble` to a label within 1 MiB, in four bytes instead of two. Cortex-M3 and up. */
export function ble_w(label: Label): void;

// ------------------------------------------------------------------------------------------------ the rest
/** Takes a cycle, and has no effect. */
export function nop(): void;
/** Sleeps until an interrupt comes. */
export function wfi(): void;
/** Keeps interrupts from happening. The operand says nothing else. */
export function cpsid(flags: "i"): void;
/** Lets interrupts happen again. The operand says nothing else. */
export function cpsie(flags: "i"): void;

// ------------------------------------------------------------------------------------------------ floating point: Cortex-M4F, M7 and M33 with a unit for it
/** `sd = sn + sm`. */
export function vadd(sd: FloatRegister, sn: FloatRegister, sm: FloatRegister): void;
/** `sd = sn - sm`. */
export function vsub(sd: FloatRegister, sn: FloatRegister, sm: FloatRegister): void;
/** `sd = sn * sm`. */
export function vmul(sd: FloatRegister, sn: FloatRegister, sm: FloatRegister): void;
/** `sd = sn / sm`. */
export function vdiv(sd: FloatRegister, sn: FloatRegister, sm: FloatRegister): void;
/** `sd = -sm`. */
export function vneg(sd: FloatRegister, sm: FloatRegister): void;
/** `sd` = the square root of `sm`. */
export function vsqrt(sd: FloatRegister, sm: FloatRegister): void;
/** Sets the unit's flags by `sd - sm`; `vmrs` brings them to the processor. */
export function vcmp(sd: FloatRegister, sm: FloatRegister): void;
/** `sd` = the signed whole number in `sm` as a floating-point number. */
export function vcvt_f32_s32(sd: FloatRegister, sm: FloatRegister): void;
/** `sd` = the floating-point number in `sm` as a signed whole number, towards zero. */
export function vcvt_s32_f32(sd: FloatRegister, sm: FloatRegister): void;
/** The bits of a register of the processor, to the unit. */
export function vmov(sd: FloatRegister, rm: Register): void;
/** The bits of a register of the unit, to the processor. */
export function vmov(rd: Register, sm: FloatRegister): void;
/** Copies the unit's flags to the processor's, where `beq` and its kin see them. */
export function vmrs(rd: "APSR_nzcv", status: "FPSCR"): void;
/** `rd` = the unit's status, flags in the upper four bits. */
export function vmrs(rd: Register, status: "FPSCR"): void;
/** Loads a number of four bytes. */
export function vldr(sd: FloatRegister, address: FloatAddress): void;
/** Stores a number of four bytes. */
export function vstr(sd: FloatRegister, address: FloatAddress): void;

// ------------------------------------------------------------------------------------------------ directives
/** Names this place of the function. A name is given once, and known in this function only. */
export function label(label: Label): void;
/** Fills up to an address that is divisible by so many bytes. */
export function align(bytes: 1 | 2 | 4 | 8 | 16): void;
/** Puts numbers here, of so many bytes each, lowest byte first: data, or instructions that have no word. `align(2)` belongs after them. */
export function data(size: 1 | 2 | 4, ...values: Immediate<-2147483648, 4294967295>[]): void;
