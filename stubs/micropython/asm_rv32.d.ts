/**
 * The words of `asm_rv32` of `micropython`: instructions, registers and directives of the assembler for RISC-V processors of
 * 32 bits. The callback of `asm_rv32` gets them; no module of the board has them.
 *
 * The documentation has no page on it: the words are those of the firmware. Those that begin with `c_` take two bytes.
 */
import type { Displaced, Immediate, Label, RegisterOf } from "./assembler.js";

/** A register that only instructions of four bytes take. */
export type OtherRegister = RegisterOf<"other">;
/** One of `s0`, `s1` and `a0` to `a5`, which all instructions take. */
export type ShortRegister = RegisterOf<"short">;
/** What arguments come in. */
export type ArgumentRegister = ShortRegister;
/** Any register; `zero` can be read only. */
export type Register = OtherRegister | ShortRegister;
/** Twelve bits with a sign. */
export type Small = Immediate<-2048, 2047>;
/** A number of 32 bits, with or without a sign. */
export type Word = Immediate<-2147483648, 4294967295>;

// ------------------------------------------------------------------------------------------------ registers
/** Always 0. */
export const zero: OtherRegister;
/** The address to return to. */
export const ra: OtherRegister;
/** The stack pointer; multiples of 16. */
export const sp: OtherRegister;
/** The pointer to global variables; leave it alone. */
export const gp: OtherRegister;
/** The pointer to the thread's own; leave it alone. */
export const tp: OtherRegister;
/** Temporary register 0; free to use. */
export const t0: OtherRegister;
/** Temporary register 1; free to use. */
export const t1: OtherRegister;
/** Temporary register 2; free to use. */
export const t2: OtherRegister;
/** Saved register 0; leave it as it was found. */
export const s0: ShortRegister;
/** Saved register 1; leave it as it was found. */
export const s1: ShortRegister;
/** The first argument, and the result. */
export const a0: ShortRegister;
/** Argument register 1; free to use. */
export const a1: ShortRegister;
/** Argument register 2; free to use. */
export const a2: ShortRegister;
/** Argument register 3; free to use. */
export const a3: ShortRegister;
/** Argument register 4; free to use. */
export const a4: ShortRegister;
/** Argument register 5; free to use. */
export const a5: ShortRegister;
/** Argument register 6; free to use. */
export const a6: OtherRegister;
/** Argument register 7; free to use. */
export const a7: OtherRegister;
/** Saved register 2; leave it as it was found. */
export const s2: OtherRegister;
/** Saved register 3; leave it as it was found. */
export const s3: OtherRegister;
/** Saved register 4; leave it as it was found. */
export const s4: OtherRegister;
/** Saved register 5; leave it as it was found. */
export const s5: OtherRegister;
/** Saved register 6; leave it as it was found. */
export const s6: OtherRegister;
/** Saved register 7; leave it as it was found. */
export const s7: OtherRegister;
/** Saved register 8; leave it as it was found. */
export const s8: OtherRegister;
/** Saved register 9; leave it as it was found. */
export const s9: OtherRegister;
/** Saved register 10; leave it as it was found. */
export const s10: OtherRegister;
/** Saved register 11; leave it as it was found. */
export const s11: OtherRegister;
/** Temporary register 3; free to use. */
export const t3: OtherRegister;
/** Temporary register 4; free to use. */
export const t4: OtherRegister;
/** Temporary register 5; free to use. */
export const t5: OtherRegister;
/** Temporary register 6; free to use. */
export const t6: OtherRegister;
/** Another name of `zero`. */
export const x0: OtherRegister;
/** Another name of `ra`. */
export const x1: OtherRegister;
/** Another name of `sp`. */
export const x2: OtherRegister;
/** Another name of `gp`. */
export const x3: OtherRegister;
/** Another name of `tp`. */
export const x4: OtherRegister;
/** Another name of `t0`. */
export const x5: OtherRegister;
/** Another name of `t1`. */
export const x6: OtherRegister;
/** Another name of `t2`. */
export const x7: OtherRegister;
/** Another name of `s0`. */
export const x8: ShortRegister;
/** Another name of `s1`. */
export const x9: ShortRegister;
/** Another name of `a0`. */
export const x10: ShortRegister;
/** Another name of `a1`. */
export const x11: ShortRegister;
/** Another name of `a2`. */
export const x12: ShortRegister;
/** Another name of `a3`. */
export const x13: ShortRegister;
/** Another name of `a4`. */
export const x14: ShortRegister;
/** Another name of `a5`. */
export const x15: ShortRegister;
/** Another name of `a6`. */
export const x16: OtherRegister;
/** Another name of `a7`. */
export const x17: OtherRegister;
/** Another name of `s2`. */
export const x18: OtherRegister;
/** Another name of `s3`. */
export const x19: OtherRegister;
/** Another name of `s4`. */
export const x20: OtherRegister;
/** Another name of `s5`. */
export const x21: OtherRegister;
/** Another name of `s6`. */
export const x22: OtherRegister;
/** Another name of `s7`. */
export const x23: OtherRegister;
/** Another name of `s8`. */
export const x24: OtherRegister;
/** Another name of `s9`. */
export const x25: OtherRegister;
/** Another name of `s10`. */
export const x26: OtherRegister;
/** Another name of `s11`. */
export const x27: OtherRegister;
/** Another name of `t3`. */
export const x28: OtherRegister;
/** Another name of `t4`. */
export const x29: OtherRegister;
/** Another name of `t5`. */
export const x30: OtherRegister;
/** Another name of `t6`. */
export const x31: OtherRegister;

// ------------------------------------------------------------------------------------------------ arithmetic and bits
/** `rd = rs1 + rs2`. */
export function add(rd: Register, rs1: Register, rs2: Register): void;
/** `rd = rs1 - rs2`. */
export function sub(rd: Register, rs1: Register, rs2: Register): void;
/** `rd = rs1 & rs2`. */
export function and_(rd: Register, rs1: Register, rs2: Register): void;
/** `rd = rs1 | rs2`. */
export function or_(rd: Register, rs1: Register, rs2: Register): void;
/** `rd = rs1 ^ rs2`. */
export function xor(rd: Register, rs1: Register, rs2: Register): void;
/** `rd = rs1 * rs2`. */
export function mul(rd: Register, rs1: Register, rs2: Register): void;
/** `rd` = the upper 32 bits of `rs1 * rs2`, both signed. */
export function mulh(rd: Register, rs1: Register, rs2: Register): void;
/** `rd` = the upper 32 bits of `rs1 * rs2`, `rs1` signed, `rs2` not. */
export function mulhsu(rd: Register, rs1: Register, rs2: Register): void;
/** `rd` = the upper 32 bits of `rs1 * rs2`, both unsigned. */
export function mulhu(rd: Register, rs1: Register, rs2: Register): void;
/** `rd = rs1 / rs2` of signed numbers, towards zero; -1 if `rs2` is 0. */
export function div(rd: Register, rs1: Register, rs2: Register): void;
/** `rd = rs1 / rs2` of unsigned numbers; all bits set if `rs2` is 0. */
export function divu(rd: Register, rs1: Register, rs2: Register): void;
/** `rd = rs1 % rs2` of signed numbers, with the sign of `rs1`; `rs1` if `rs2` is 0. */
export function rem(rd: Register, rs1: Register, rs2: Register): void;
/** `rd = rs1 % rs2` of unsigned numbers; `rs1` itself if `rs2` is 0. */
export function remu(rd: Register, rs1: Register, rs2: Register): void;
/** `rd` = 1 if `rs1 < rs2`, signed, else 0. */
export function slt(rd: Register, rs1: Register, rs2: Register): void;
/** `rd` = 1 if `rs1 < rs2`, unsigned, else 0. */
export function sltu(rd: Register, rs1: Register, rs2: Register): void;
/** `rd = (rs1 << 1) + rs2`: the address of an element of 2 bytes. Processors with Zba (RP2350) only. */
export function sh1add(rd: Register, rs1: Register, rs2: Register): void;
/** `rd = (rs1 << 2) + rs2`: the address of an element of 4 bytes. Processors with Zba (RP2350) only. */
export function sh2add(rd: Register, rs1: Register, rs2: Register): void;
/** `rd = (rs1 << 3) + rs2`: the address of an element of 8 bytes. Processors with Zba (RP2350) only. */
export function sh3add(rd: Register, rs1: Register, rs2: Register): void;
/** `rd = rs + value`. */
export function addi(rd: Register, rs: Register, value: Small): void;
/** `rd = rs & value`. */
export function andi(rd: Register, rs: Register, value: Small): void;
/** `rd = rs | value`. */
export function ori(rd: Register, rs: Register, value: Small): void;
/** `rd = rs ^ value`; -1 turns all bits over. */
export function xori(rd: Register, rs: Register, value: Small): void;
/** `rd` = 1 if `rs < value`, signed, else 0. */
export function slti(rd: Register, rs: Register, value: Small): void;
/** `rd` = 1 if `rs < value`, unsigned, else 0. */
export function sltiu(rd: Register, rs: Register, value: Small): void;

// ------------------------------------------------------------------------------------------------ shifts
/** `rd = rs1 << rs2`, by the lowest five bits. */
export function sll(rd: Register, rs1: Register, rs2: Register): void;
/** `rd = rs1 >>> rs2`, by the lowest five bits. */
export function srl(rd: Register, rs1: Register, rs2: Register): void;
/** `rd = rs1 >> rs2`, by the lowest five bits. */
export function sra(rd: Register, rs1: Register, rs2: Register): void;
/** `rd = rs << bits`, a constant. */
export function slli(rd: Register, rs: Register, bits: Immediate<0, 31>): void;
/** `rd = rs >>> bits`, a constant. */
export function srli(rd: Register, rs: Register, bits: Immediate<0, 31>): void;
/** `rd = rs >> bits`, a constant. */
export function srai(rd: Register, rs: Register, bits: Immediate<0, 31>): void;

// ------------------------------------------------------------------------------------------------ moves
/** `rd = rs`. */
export function mv(rd: Register, rs: Register): void;
/** `rd = value`, of any size: one or two instructions. */
export function li(rd: Register, value: Word): void;
/** `rd` = the address of a label. */
export function la(rd: Register, label: Label): void;
/** `rd = value << 12`. */
export function lui(rd: Register, value: Immediate<-524288, 1048575>): void;
/** `rd` = the address of the instruction plus `value << 12`. */
export function auipc(rd: Register, value: Immediate<-524288, 1048575>): void;

// ------------------------------------------------------------------------------------------------ memory
/** `rd` = a byte with its sign from memory: `lb(a0, [4, a1])`. */
export function lb(rd: Register, address: Displaced<Small, Register>): void;
/** `rd` = a byte, 0…255 from memory: `lbu(a0, [4, a1])`. */
export function lbu(rd: Register, address: Displaced<Small, Register>): void;
/** `rd` = a half-word with its sign from memory: `lh(a0, [4, a1])`. */
export function lh(rd: Register, address: Displaced<Small, Register>): void;
/** `rd` = a half-word, 0…65535 from memory: `lhu(a0, [4, a1])`. */
export function lhu(rd: Register, address: Displaced<Small, Register>): void;
/** `rd` = a word from memory: `lw(a0, [4, a1])`. */
export function lw(rd: Register, address: Displaced<Small, Register>): void;
/** Stores the lowest byte of `rs` in memory. */
export function sb(rs: Register, address: Displaced<Small, Register>): void;
/** Stores the lowest half-word of `rs` in memory. */
export function sh(rs: Register, address: Displaced<Small, Register>): void;
/** Stores the word of `rs` in memory. */
export function sw(rs: Register, address: Displaced<Small, Register>): void;

// ------------------------------------------------------------------------------------------------ branches
/** Goes on at the label, within 4 KiB, if `rs1 == rs2`. */
export function beq(rs1: Register, rs2: Register, label: Label): void;
/** Goes on at the label, within 4 KiB, if `rs1 != rs2`. */
export function bne(rs1: Register, rs2: Register, label: Label): void;
/** Goes on at the label, within 4 KiB, if `rs1 < rs2`, signed. */
export function blt(rs1: Register, rs2: Register, label: Label): void;
/** Goes on at the label, within 4 KiB, if `rs1 >= rs2`, signed. */
export function bge(rs1: Register, rs2: Register, label: Label): void;
/** Goes on at the label, within 4 KiB, if `rs1 < rs2`, unsigned. */
export function bltu(rs1: Register, rs2: Register, label: Label): void;
/** Goes on at the label, within 4 KiB, if `rs1 >= rs2`, unsigned. */
export function bgeu(rs1: Register, rs2: Register, label: Label): void;
/** Goes on at the label, within 1 MiB; `rd` gets the address after it: `ra` for a call, `zero` for a jump. */
export function jal(rd: Register, label: Label): void;
/** Goes on at the address `rs` + `offset`; `rd` gets the address after it: `jalr(zero, ra, 0)` returns. */
export function jalr(rd: Register, rs: Register, offset: Small): void;

// ------------------------------------------------------------------------------------------------ instructions of two bytes
/** `rd += rs`. */
export function c_add(rd: Register, rs: Register): void;
/** `rd = rs`, neither of them `zero`. */
export function c_mv(rd: Register, rs: Register): void;
/** `rd &= rs`. */
export function c_and(rd: ShortRegister, rs: ShortRegister): void;
/** `rd |= rs`. */
export function c_or(rd: ShortRegister, rs: ShortRegister): void;
/** `rd ^= rs`. */
export function c_xor(rd: ShortRegister, rs: ShortRegister): void;
/** `rd -= rs`. */
export function c_sub(rd: ShortRegister, rs: ShortRegister): void;
/** `rd += value`, not 0. */
export function c_addi(rd: Register, value: Immediate<-32, 31>): void;
/** `rd = sp + value`, 4…1020. */
export function c_addi4spn(rd: ShortRegister, value: Immediate<4, 1020, 4>): void;
/** `rd &= value`. */
export function c_andi(rd: ShortRegister, value: Immediate<-32, 31>): void;
/** `rd = value`, of six bits. */
export function c_li(rd: Register, value: Immediate<-32, 31>): void;
/** `rd = value << 12`, 1…31. */
export function c_lui(rd: Register, value: Immediate<1, 31>): void;
/** `rd <<= bits`. */
export function c_slli(rd: Register, bits: Immediate<0, 31>): void;
/** `rd >>>= bits`. */
export function c_srli(rd: ShortRegister, bits: Immediate<0, 31>): void;
/** `rd >>= bits`. */
export function c_srai(rd: ShortRegister, bits: Immediate<0, 31>): void;
/** `rd` = a word from memory, 0…60 bytes away. */
export function c_lw(rd: ShortRegister, address: Displaced<Immediate<0, 60, 4>, ShortRegister>): void;
/** Stores a word in memory, 0…60 bytes away. */
export function c_sw(rs: ShortRegister, address: Displaced<Immediate<0, 60, 4>, ShortRegister>): void;
/** `rd` = the word on the stack, 0…124 bytes above `sp`. */
export function c_lwsp(rd: Register, offset: Immediate<0, 124, 4>): void;
/** Stores the word on the stack, 0…124 bytes above `sp`. */
export function c_swsp(rs: Register, offset: Immediate<0, 124, 4>): void;
/** Goes on at the label, within 256 bytes, if `rs == 0`. */
export function c_beqz(rs: ShortRegister, label: Label): void;
/** Goes on at the label, within 256 bytes, if `rs != 0`. */
export function c_bnez(rs: ShortRegister, label: Label): void;
/** A jump in two bytes, up to 2 KiB far. */
export function c_j(label: Label): void;
/** Calls what is at the label, within 2 KiB; `ra` gets the address after it. */
export function c_jal(label: Label): void;
/** Goes on at the address in `rs`: `c_jr(ra)` returns. */
export function c_jr(rs: Register): void;
/** Calls what is at the address in `rs`. */
export function c_jalr(rs: Register): void;
/** Two bytes that do nothing. */
export function c_nop(): void;
/** `ebreak` in two bytes. */
export function c_ebreak(): void;

// ------------------------------------------------------------------------------------------------ the rest
/** Writes `rs` to a control register; `rd` gets what was there. */
export function csrrw(rd: Register, rs: Register, register: Immediate<0, 4095>): void;
/** Sets the bits of `rs` in a control register; `rd` gets what was there. */
export function csrrs(rd: Register, rs: Register, register: Immediate<0, 4095>): void;
/** Clears the bits of `rs` in a control register; `rd` gets what was there. */
export function csrrc(rd: Register, rs: Register, register: Immediate<0, 4095>): void;
/** Writes 0…31 to a control register; `rd` gets what was there. */
export function csrrwi(rd: Register, register: Immediate<0, 4095>, value: Immediate<0, 31>): void;
/** Sets bits of 0…31 in a control register; `rd` gets what was there. */
export function csrrsi(rd: Register, register: Immediate<0, 4095>, value: Immediate<0, 31>): void;
/** Clears bits of 0…31 in a control register; `rd` gets what was there. */
export function csrrci(rd: Register, register: Immediate<0, 4095>, value: Immediate<0, 31>): void;
/** Hands over to a debugger. */
export function ebreak(): void;
/** Calls the system. */
export function ecall(): void;

// ------------------------------------------------------------------------------------------------ directives
/** Gives this place of the function a name to branch to. */
export function label(label: Label): void;
/** Leaves a gap up to an address that is divisible by so many bytes. */
export function align(bytes: 1 | 2 | 4 | 8 | 16): void;
/** Puts numbers of so many bytes each into the code, lowest byte first. */
export function data(size: 1 | 2 | 4, ...values: Word[]): void;
