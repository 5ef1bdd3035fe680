/**
 * `micropython`: memory, interrupts and compilation of the interpreter itself.
 *
 * Follows the page "micropython – access and control MicroPython internals" of the MicroPython documentation. Its
 * decorators `native` and `viper` are written as `@device native` and `@device viper` in TypeScript; those of the inline
 * assemblers are functions here.
 */
import type { bytes } from "./builtins.js";
import type * as rv32 from "./micropython/asm_rv32.js";
import type * as thumb from "./micropython/asm_thumb.js";
import type * as xtensa from "./micropython/asm_xtensa.js";
import type { int, ReadableBuffer, WritableBuffer } from "./mpc.js";

/**
 * Marks a constant: its value is put in wherever the name is used. In TypeScript constants fold without it.
 */
declare function const_<const T extends number | string | boolean>(expr: T): T;

export { const_ as const };
/** The level of optimisation for code compiled on the board. */
export function opt_level(): int;
/**
 * Sets the level of optimisation for code that is compiled on the board from now on.
 * @param level 0 keeps assertions; from 1 they are dropped and `__debug__` is false; from 3 line numbers are dropped too
 */
export function opt_level(level: int): void;
/**
 * Sets memory aside for exceptions in interrupts, where none can be allocated. Call it once, at the start.
 * @param size bytes; 100 are enough
 * @ports alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd (SAMD51), stm32, wipy, zephyr
 */
export function alloc_emergency_exception_buf(size: int): void;
/**
 * Prints how much of stack and heap is used.
 * @param verbose anything: prints a map of all blocks, too
 * @ports alif, esp32, esp8266, microbit, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
 */
export function mem_info(verbose?: boolean | int): void;
/**
 * Prints how many strings are interned and what they take.
 * @param verbose anything: prints the strings, too
 * @ports alif, esp32, esp8266, microbit, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
 */
export function qstr_info(verbose?: boolean | int): void;
/**
 * How much of the stack is used, in bytes; useful as a difference.
 * @ports alif, esp32, esp8266, microbit, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
 */
export function stack_use(): int;
/** Forbids allocation (it raises `MemoryError`) until as many `heap_unlock()` follow. */
export function heap_lock(): void;
/** Undoes one `heap_lock()` and returns how many remain. */
export function heap_unlock(): int;
/**
 * How many `heap_lock()` are in force; 0 when memory can be allocated. In builds that ask for it, such as that of unix for tests.
 * @ports unix
 */
export function heap_locked(): int;
/**
 * Chooses the character of the terminal that interrupts the program.
 * @param chr its code: 3 is Ctrl-C as from the start, -1 is none
 */
export function kbd_intr(chr: int): void;
/**
 * Has a function called soon, outside of the interrupt: there it may allocate memory and take its time. `RuntimeError` if
 * too many wait already.
 * @param func what to call; within hard interrupts a function or a method stored beforehand
 * @param arg what it is called with
 * @ports alif, esp32, esp8266, microbit, mimxrt, nrf (nRF52840 and nRF91), psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
 * @example
 * pin.irq((p) => schedule(report, p), Pin.IRQ_RISING);
 */
export function schedule<T>(func: (arg: T) => void, arg: T): void;
/**
 * Has `KeyboardInterrupt` raised soon in the main thread.
 * @ports alif, esp32, esp8266, microbit, mimxrt, nrf (nRF52840 and nRF91), psoc-edge, renesas-ra, rp2, samd, stm32, unix, webassembly, zephyr
 */
export function schedule(func: typeof kbd_intr, arg: null): void;

/**
 * A ring buffer of bytes with the methods of a stream, to hand bytes from an interrupt or thread to the program. Safe
 * without locks as long as one side only writes and the other only reads.
 * @ports alif, esp32, esp8266, mimxrt, nrf (nRF52840 and nRF91), psoc-edge, renesas-ra, rp2, samd (SAMD51), stm32, unix, webassembly, zephyr
 * @since 1.23
 * @example
 * const ring = new RingIO(64);
 * ring.write(new bytes([1, 2, 3]));
 * print(ring.any(), ring.read());
 */
export class RingIO {
  /** @param size how many bytes it holds */
  constructor(size: int);
  /** @param buffer memory to use; it holds one byte less than its length */
  constructor(buffer: WritableBuffer);
  /** How many bytes can be read. */
  any(): int;
  /** Takes at most `nbytes` bytes out, all by default; never waits. */
  read(nbytes?: int): bytes;
  /** Takes bytes out up to a newline, or all if there is none, at most `nbytes`. */
  readline(nbytes?: int): bytes;
  /** Takes bytes out into a buffer and returns how many. */
  readinto(buf: WritableBuffer, nbytes?: int): int;
  /** Puts in as many bytes as there is room for and returns how many. */
  write(buf: ReadableBuffer): int;
  /** Does nothing; streams have it. */
  close(): void;
}

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

/**
 * Makes a function of ARM's machine code (Thumb-2). Its registers `r0` to `r3` are its arguments and follow the words; what is
 * in `r0` at the end is its result.
 * @param program the instructions one after the other; the words of the assembler come first, whole or taken apart
 * @param returns what the result is: a signed number (`"int"`, as a rule), `"uint"` or `"bool"`
 * @example
 * const sum = asm_thumb(({ add, bgt, data, label, ldr, mov, r2, r3, sub }, r0, r1) => {
 *   mov(r2, 0);
 *   label("next");
 *   ldr(r3, [r0, 0]);
 *   add(r2, r2, r3);
 *   add(r0, 4);
 *   sub(r1, 1);
 *   bgt("next");
 *   mov(r0, r2);
 * });
 * sum(new Int32Array([1, 2, 3]), 3); // 6
 * @ports alif, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32
 */
export function asm_thumb<
  Program extends (
    words: typeof thumb,
    r0: thumb.LowRegister,
    r1: thumb.LowRegister,
    r2: thumb.LowRegister,
    r3: thumb.LowRegister,
  ) => void,
  Result extends keyof AssemblerResults = "int",
>(
  program: Program,
  returns?: Result,
): (...args: AssemblerArguments<Parameters<Program>>) => AssemblerResults[Result];
/**
 * Makes a function of the ESP8266's machine code (Xtensa). Its arguments are in `a2` to `a5`, which follow the words; its result
 * is in `a2`.
 * @param program the instructions, each a call of a word
 * @param returns `"int"` (as a rule), `"uint"` or `"bool"`
 * @ports esp8266
 */
export function asm_xtensa<
  Program extends (
    words: typeof xtensa,
    a2: xtensa.Register,
    a3: xtensa.Register,
    a4: xtensa.Register,
    a5: xtensa.Register,
  ) => void,
  Result extends keyof AssemblerResults = "int",
>(
  program: Program,
  returns?: Result,
): (...args: AssemblerArguments<Parameters<Program>>) => AssemblerResults[Result];
/**
 * Makes a function of RISC-V's machine code (RV32IMC). Its arguments are in `a0` to `a3`, which follow the words; its result is
 * in `a0`.
 * @param program the instructions; constants take part in them, no other values
 * @param returns how `a0` is read: `"int"` (as a rule), `"uint"` or `"bool"`
 * @ports rp2 (RP2350 with RISC-V firmware), zephyr (RISC-V)
 * @since 1.25
 */
export function asm_rv32<
  Program extends (
    words: typeof rv32,
    a0: rv32.ArgumentRegister,
    a1: rv32.ArgumentRegister,
    a2: rv32.ArgumentRegister,
    a3: rv32.ArgumentRegister,
  ) => void,
  Result extends keyof AssemblerResults = "int",
>(
  program: Program,
  returns?: Result,
): (...args: AssemblerArguments<Parameters<Program>>) => AssemblerResults[Result];
