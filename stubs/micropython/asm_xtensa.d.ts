/**
 * The words of `asm_xtensa` of `micropython`: instructions, registers and directives of the assembler for the ESP8266. The
 * callback of `asm_xtensa` gets them; no module of the board has them.
 *
 * The documentation has no page on it: the words are those of the firmware.
 */
import type { Immediate, Label, RegisterOf } from "./assembler.js";

/** One of `a0` to `a15`. `a0` is the address to return to, `a1` the stack pointer; `a12` to `a15` belong to the caller. */
export type Register = RegisterOf<"address">;
/** How many bits: 0…31. */
export type Shift = Immediate<0, 31>;
/** A whole number of 32 bits, signed or not. */
export type Word = Immediate<-2147483648, 4294967295>;

// ------------------------------------------------------------------------------------------------ registers
/** The address that the function returns to. */
export const a0: Register;
/** The stack pointer; it grows down. */
export const a1: Register;
/** The first argument, and what the function gives back. */
export const a2: Register;
/** The second argument. */
export const a3: Register;
/** The third argument. */
export const a4: Register;
/** The fourth argument. */
export const a5: Register;
/** Register 6; free to use. */
export const a6: Register;
/** Register 7; free to use. */
export const a7: Register;
/** Register 8; free to use. */
export const a8: Register;
/** Register 9; free to use. */
export const a9: Register;
/** Register 10; free to use. */
export const a10: Register;
/** Register 11; free to use. */
export const a11: Register;
/** Register 12; MicroPython saves it. */
export const a12: Register;
/** Register 13; MicroPython saves it. */
export const a13: Register;
/** Register 14; MicroPython saves it. */
export const a14: Register;
/** Register 15; MicroPython saves it. */
export const a15: Register;

// ------------------------------------------------------------------------------------------------ moves
/** Copies one register into another: `at = as`. */
export function mov(at: Register, as: Register): void;
/** `mov` in two bytes; `mov` is the same. */
export function mov_n(at: Register, as: Register): void;
/** `at = value`, of any size: what doesn't fit into the instruction is loaded from memory. */
export function movi(at: Register, value: Word): void;
/** `at = value` of -32…95, in two bytes. */
export function movi_n(at: Register, value: Immediate<-32, 95>): void;

// ------------------------------------------------------------------------------------------------ arithmetic and bits
/** `ar = as + at`. */
export function add(ar: Register, as: Register, at: Register): void;
/** `ar = as - at`. */
export function sub(ar: Register, as: Register, at: Register): void;
/** `ar = as & at`. */
export function and_(ar: Register, as: Register, at: Register): void;
/** `ar = as | at`. */
export function or_(ar: Register, as: Register, at: Register): void;
/** `ar = as ^ at`. */
export function xor(ar: Register, as: Register, at: Register): void;
/** `ar = as * at`. */
export function mull(ar: Register, as: Register, at: Register): void;
/** `ar = as * 2 + at`. */
export function addx2(ar: Register, as: Register, at: Register): void;
/** `ar = as * 4 + at`. */
export function addx4(ar: Register, as: Register, at: Register): void;
/** `ar = as * 8 + at`. */
export function addx8(ar: Register, as: Register, at: Register): void;
/** `ar = as * 2 - at`. */
export function subx2(ar: Register, as: Register, at: Register): void;
/** `ar = as * 4 - at`. */
export function subx4(ar: Register, as: Register, at: Register): void;
/** `ar = as * 8 - at`. */
export function subx8(ar: Register, as: Register, at: Register): void;
/** `add` in two bytes. */
export function add_n(ar: Register, as: Register, at: Register): void;
/** `at = as + value`, -128…127. */
export function addi(at: Register, as: Register, value: Immediate<-128, 127>): void;
/** `ar = as + value` of -1 and 1…15, in two bytes; 0 is taken for -1. */
export function addi_n(ar: Register, as: Register, value: Immediate<-1, 15>): void;
/** `at = as + value`, of multiples of 256. */
export function addmi(at: Register, as: Register, value: Immediate<-32768, 32512, 256>): void;
/** `ar` = the absolute value of `at`. */
export function abs_(ar: Register, at: Register): void;
/** `ar = -at`. */
export function neg(ar: Register, at: Register): void;
/** `at` = how far `as` could be shifted left without losing its sign, 0…31. */
export function nsa(at: Register, as: Register): void;
/** `at` = number of zero bits before the first one of `as`, 0…32. */
export function nsau(at: Register, as: Register): void;

// ------------------------------------------------------------------------------------------------ shifts
/** `ar = as << bits`, 1…31. */
export function slli(ar: Register, as: Register, bits: Immediate<1, 31>): void;
/** `ar = at >>> bits`, 0…15. */
export function srli(ar: Register, at: Register, bits: Immediate<0, 15>): void;
/** `ar = at >> bits`, 0…31. */
export function srai(ar: Register, at: Register, bits: Shift): void;
/** `ar` = `as` to the left by what `ssl` has set. */
export function sll(ar: Register, as: Register): void;
/** `ar` = `at` to the right by what `ssr` has set; zeros come in. */
export function srl(ar: Register, at: Register): void;
/** `ar` = `at` to the right by what `ssr` has set; the sign comes in. */
export function sra(ar: Register, at: Register): void;
/** `ar` = the lowest 32 bits of `as` and `at` as one number, to the right by what `ssr` or `ssai` has set. */
export function src(ar: Register, as: Register, at: Register): void;
/** Sets the shift of `sll` to the lowest five bits of `as`. */
export function ssl(as: Register): void;
/** Sets the shift of `srl`, `sra` and `src` to the lowest five bits of `as`. */
export function ssr(as: Register): void;
/** Sets the shift of `srl`, `sra` and `src` to a constant. */
export function ssai(bits: Shift): void;
/** Sets a shift by bytes from the lowest two bits of an address, highest byte first. */
export function ssa8b(as: Register): void;
/** Sets a shift by bytes from the lowest two bits of an address, lowest byte first. */
export function ssa8l(as: Register): void;

// ------------------------------------------------------------------------------------------------ memory
/** `at` = the byte `offset` bytes after `as`, 0…255. */
export function l8ui(at: Register, as: Register, offset: Immediate<0, 255>): void;
/** `at` = the unsigned half-word `offset` bytes after `as`. */
export function l16ui(at: Register, as: Register, offset: Immediate<0, 510, 2>): void;
/** `at` = the signed half-word `offset` bytes after `as`. */
export function l16si(at: Register, as: Register, offset: Immediate<0, 510, 2>): void;
/** `at` = the word `offset` bytes after `as`. */
export function l32i(at: Register, as: Register, offset: Immediate<0, 1020, 4>): void;
/** `l32i` in two bytes, up to 60 bytes away. */
export function l32i_n(at: Register, as: Register, offset: Immediate<0, 60, 4>): void;
/** `at` = the word at a label, which stands before the instruction, after `align(4)`. */
export function l32r(at: Register, label: Label): void;
/** Stores the lowest byte of `at` at `offset` bytes after `as`. */
export function s8i(at: Register, as: Register, offset: Immediate<0, 255>): void;
/** Stores the lowest half-word of `at` at `offset` bytes after `as`. */
export function s16i(at: Register, as: Register, offset: Immediate<0, 510, 2>): void;
/** Stores the word `at` at `offset` bytes after `as`. */
export function s32i(at: Register, as: Register, offset: Immediate<0, 1020, 4>): void;
/** `s32i` in two bytes, up to 60 bytes away. */
export function s32i_n(at: Register, as: Register, offset: Immediate<0, 60, 4>): void;

// ------------------------------------------------------------------------------------------------ branches
/** Goes on at the label if `as == at`. */
export function beq(as: Register, at: Register, label: Label): void;
/** Goes on at the label if `as != at`. */
export function bne(as: Register, at: Register, label: Label): void;
/** Goes on at the label if `as < at`, signed. */
export function blt(as: Register, at: Register, label: Label): void;
/** Goes on at the label if `as >= at`, signed. */
export function bge(as: Register, at: Register, label: Label): void;
/** Goes on at the label if `as < at`, unsigned. */
export function bltu(as: Register, at: Register, label: Label): void;
/** Goes on at the label if `as >= at`, unsigned. */
export function bgeu(as: Register, at: Register, label: Label): void;
/** Goes on at the label if any bit of `at` is set in `as`. */
export function bany(as: Register, at: Register, label: Label): void;
/** Goes on at the label if no bit of `at` is set in `as`. */
export function bnone(as: Register, at: Register, label: Label): void;
/** Goes on at the label if all bits of `at` are set in `as`. */
export function ball(as: Register, at: Register, label: Label): void;
/** Goes on at the label if not all bits of `at` are set in `as`. */
export function bnall(as: Register, at: Register, label: Label): void;
/** Goes on at the label if the bit of `as` is clear that `at` gives the number of. */
export function bbc(as: Register, at: Register, label: Label): void;
/** Goes on at the label if the bit of `as` is set that `at` gives the number of. */
export function bbs(as: Register, at: Register, label: Label): void;
/** Goes on at the label if bit number `bit` of `as` is clear. */
export function bbci(as: Register, bit: Shift, label: Label): void;
/** Goes on at the label if bit number `bit` of `as` is set. */
export function bbsi(as: Register, bit: Shift, label: Label): void;
/** Goes on at the label if `as == 0`; it may be farther away than for two registers. */
export function beqz(as: Register, label: Label): void;
/** Goes on at the label if `as != 0`; it may be farther away than for two registers. */
export function bnez(as: Register, label: Label): void;
/** Goes on at the label if `as < 0`; it may be farther away than for two registers. */
export function bltz(as: Register, label: Label): void;
/** Goes on at the label if `as >= 0`; it may be farther away than for two registers. */
export function bgez(as: Register, label: Label): void;
/** The same as `beqz`. */
export function beqz_n(as: Register, label: Label): void;
/** The same as `bnez`. */
export function bnez_n(as: Register, label: Label): void;
/** Goes on at the label, within 128 KiB. */
export function j(label: Label): void;
/** Jumps to the address that `as` holds. */
export function jx(as: Register): void;
/** Calls what is at the label, where it and the label are aligned as the processor wants it; `a0` gets the address to return to. */
export function call0(label: Label): void;
/** Calls what is at the address in a register. */
export function callx0(as: Register): void;
/** Returns to the address in `a0`. */
export function ret(): void;
/** `ret` under its full name of two bytes. */
export function ret_n(): void;

// ------------------------------------------------------------------------------------------------ the rest
/** Three bytes that do nothing. */
export function nop(): void;
/** Two bytes without an effect. */
export function nop_n(): void;

// ------------------------------------------------------------------------------------------------ directives
/** Names this place of the function, for branches. */
export function label(label: Label): void;
/** Moves on to an address that is divisible by so many bytes. */
export function align(bytes: 1 | 2 | 4 | 8 | 16): void;
/** Puts numbers of so many bytes each here, lowest byte first. */
export function data(size: 1 | 2 | 4, ...values: Word[]): void;
