/**
 * `rp2`: what only the RP2040 and RP2350 have: programmable I/O, direct memory access, their flash.
 *
 * Follows the page "rp2 — functionality specific to the RP2" of the MicroPython documentation.
 * @ports rp2
 */
import type { array } from "./array.js";
import type { bytearray, bytes, memoryview } from "./builtins.js";
import { Exception } from "./builtins.js";
import type { Irq, Level, Pin } from "./machine.js";
import type { Const, Flags, int, Kw, ReadableBuffer, TypedArray, WritableBuffer } from "./mpc.js";
import type { AbstractBlockDev } from "./vfs.js";

// ------------------------------------------------------------------------------------------------ the PIO assembler

/** Direction and level that a pin starts with. */
export type PIOPinInit = Const<"PIO.pin">;
/** Direction of shifting. */
export type PIOShift = Const<"PIO.shift">;
/** Whether the two queues are joined. */
export type PIOJoin = Const<"PIO.join">;
/** State machines that raise an interrupt. */
export type PIOTrigger = Flags<"PIO.irq">;

/** An assembled PIO program. */
export interface PIOProgram {
  /** Only marks the type; programs have no such attribute. */
  readonly __pio?: never;
}
/** An instruction that has been written down, to be modified. */
export interface PIOInstruction {
  /** Sets the side-set pins while the instruction runs. */
  side(value: int): PIOInstruction;
  /** Waits so many cycles after the instruction, 0…31 (fewer with side-set pins). */
  delay(cycles: int): PIOInstruction;
  /** The same as `delay`: `nop()[31]`. */
  readonly [cycles: number]: PIOInstruction;
}
/** A name in a PIO program; each has its places. */
export type PIOName<Name extends string> = { readonly __pioName: Name };
/** A place in a PIO program. */
export type PIOLabel = string | int;

/**
 * The words of PIO programs: the callback of `asm_pio` gets them and uses them by name.
 * @example
 * const blink = asm_pio({ set_init: PIO.OUT_LOW })(({ set, pins, nop, wrap, wrap_target }) => {
 *   wrap_target();
 *   set(pins, 1)[31];
 *   nop()[31];
 *   set(pins, 0)[31];
 *   wrap();
 * });
 */
export interface PIOAssembler {
  /** The program goes on here after its end; at its start if it isn't said. */
  wrap_target(): void;
  /** The end of the program, where it goes back to `wrap_target`; costs no cycle. */
  wrap(): void;
  /** Names this place, for jumps. */
  label(label: PIOLabel): void;
  /** An instruction as a 16-bit number, with the place of a label put in if one is given. */
  word(instr: int, label?: PIOLabel | null): PIOInstruction;
  /** Goes on at a label. */
  jmp(label: PIOLabel): PIOInstruction;
  /** Goes on at a label if the condition holds. */
  jmp(
    cond: PIOAssembler["not_x" | "not_y" | "x_dec" | "y_dec" | "x_not_y" | "not_osre"] | PIOAssembler["pin"],
    label: PIOLabel,
  ): PIOInstruction;
  /**
   * Waits for a level.
   * @param polarity the level
   * @param src `gpio` (a pin of the chip), `pin` (counted from `in_base`), or `irq`
   * @param index which one
   */
  wait(
    polarity: 0 | 1,
    src: PIOAssembler["gpio"] | PIOAssembler["pin"] | PIOAssembler["irq"],
    index: int,
  ): PIOInstruction;
  /** Shifts 1…32 bits into the input register. */
  in_(src: PIOAssembler["pins" | "x" | "y" | "null" | "isr" | "osr"], bit_count: int): PIOInstruction;
  /** Shifts 1…32 bits out of the output register. */
  out(
    dest: PIOAssembler["pins" | "x" | "y" | "pindirs" | "pc" | "isr" | "exec" | "null"],
    bit_count: int,
  ): PIOInstruction;
  /** Puts the input register into the queue and clears it; `iffull`: only when enough bits have come. */
  push(...flags: PIOAssembler["block" | "noblock" | "iffull"][]): PIOInstruction;
  /** Fetches the output register from the queue; `ifempty`: only when enough bits have gone. */
  pull(...flags: PIOAssembler["block" | "noblock" | "ifempty"][]): PIOInstruction;
  /** Copies a register; the source may be wrapped in `invert` or `reverse`. */
  mov(
    dest: PIOAssembler["pins" | "x" | "y" | "exec" | "pc" | "isr" | "osr" | "pindirs"],
    src: PIOAssembler["pins" | "x" | "y" | "null" | "status" | "isr" | "osr"] | PIOModified,
  ): PIOInstruction;
  /** The bits of a source turned over. */
  invert(value: PIOAssembler["pins" | "x" | "y" | "null" | "status" | "isr" | "osr"]): PIOModified;
  /** The bits of a source in the opposite order. */
  reverse(value: PIOAssembler["pins" | "x" | "y" | "null" | "status" | "isr" | "osr"]): PIOModified;
  /** Sets a flag: 0…3 interrupt the processor, 4…7 are between state machines. */
  irq(index: int | PIORelative): PIOInstruction;
  /** Sets a flag and waits until it is cleared (`block`), or clears it (`clear`). */
  irq(mode: PIOAssembler["block" | "clear"], index: int | PIORelative): PIOInstruction;
  /** The number of a flag relative to the state machine. */
  rel(index: int): PIORelative;
  /** Sets pins, directions or a register to 0…31. */
  set(dest: PIOAssembler["pins" | "x" | "y" | "pindirs"], data: int): PIOInstruction;
  /** Does nothing for one cycle. */
  nop(): PIOInstruction;
  /** Pins of the chip by number, in `wait`. */
  readonly gpio: PIOName<"gpio">;
  /** The pins of the state machine. */
  readonly pins: PIOName<"pins">;
  /** The directions of the pins. */
  readonly pindirs: PIOName<"pindirs">;
  /** An input pin: of `in_base` in `wait`, `jmp_pin` in `jmp`. */
  readonly pin: PIOName<"pin">;
  /** Scratch register X. */
  readonly x: PIOName<"x">;
  /** Scratch register Y. */
  readonly y: PIOName<"y">;
  /** A source of zeros. */
  readonly null: PIOName<"null">;
  /** The input shift register. */
  readonly isr: PIOName<"isr">;
  /** The output shift register. */
  readonly osr: PIOName<"osr">;
  /** The program counter: writing it jumps. */
  readonly pc: PIOName<"pc">;
  /** Runs the value as an instruction. */
  readonly exec: PIOName<"exec">;
  /** How full a queue is, as set up. */
  readonly status: PIOName<"status">;
  /** Waits if the queue is full or empty; the default. */
  readonly block: PIOName<"block">;
  /** Goes on if the queue is full or empty. */
  readonly noblock: PIOName<"noblock">;
  /** Only when enough bits have been shifted in. */
  readonly iffull: PIOName<"iffull">;
  /** Only when enough bits have been shifted out. */
  readonly ifempty: PIOName<"ifempty">;
  /** Clears the flag. */
  readonly clear: PIOName<"clear">;
  /** Condition: X is zero. */
  readonly not_x: PIOName<"not_x">;
  /** Condition: X isn't zero; it is counted down afterwards. */
  readonly x_dec: PIOName<"x_dec">;
  /** Condition: Y is zero. */
  readonly not_y: PIOName<"not_y">;
  /** Condition: Y isn't zero; it is counted down afterwards. */
  readonly y_dec: PIOName<"y_dec">;
  /** Condition: X and Y differ. */
  readonly x_not_y: PIOName<"x_not_y">;
  /** Condition: the output register isn't used up. */
  readonly not_osre: PIOName<"not_osre">;
}
/** A source of `mov` with its bits turned over or around. */
export type PIOModified = { readonly __pioModified: true };
/** A flag counted from the state machine. */
export type PIORelative = { readonly __pioRelative: true };

/** What a PIO program needs. */
export interface PIOProgramOptions {
  /** How the pins of `out` start; a list for several. */
  out_init?: PIOPinInit | readonly PIOPinInit[] | null;
  /** How the pins of `set` start, at most five. */
  set_init?: PIOPinInit | readonly PIOPinInit[] | null;
  /** How the pins of `side` start, at most five. */
  sideset_init?: PIOPinInit | readonly PIOPinInit[] | null;
  /** Whether `side` sets directions, not levels (default false). */
  side_pindir?: boolean;
  /** Direction in which the input register shifts: `PIO.SHIFT_LEFT` by default. */
  in_shiftdir?: PIOShift;
  /** Direction in which the output register shifts: left by default, too. */
  out_shiftdir?: PIOShift;
  /** Whether a full input register is pushed by itself (default false). */
  autopush?: boolean;
  /** Whether an empty output register is fetched by itself (default false). */
  autopull?: boolean;
  /** Bits after which the input register counts as full, 1…32 (default 32). */
  push_thresh?: int;
  /** Bits after which the output register counts as empty, 1…32 (default 32). */
  pull_thresh?: int;
  /** Whether both queues are joined into one of eight words; `PIO.JOIN_NONE` by default. */
  fifo_join?: PIOJoin;
}
/** Makes an assembler of PIO programs: call the result with the program. */
export function asm_pio(kw?: Kw<PIOProgramOptions>): (program: (pio: PIOAssembler) => void) => PIOProgram;
/** Assembles one instruction, written as text; side-set isn't optional unless `sideset_opt` says so. */
export function asm_pio_encode(instr: string, sideset_count: int, kw?: Kw<{ sideset_opt?: boolean }>): int;
/**
 * Assembles one instruction.
 * @param instr in Python's form, such as `"set(0, 1)"`
 * @param sideset_count number of side-set pins
 * @param sideset_opt whether side-set is optional
 */
export function asm_pio_encode(instr: string, sideset_count: int, sideset_opt: boolean): int;
/** A PIO program couldn't be assembled. */
export class PIOASMError extends Exception {}
/**
 * The country whose radio rules hold, as two letters. On the Pico W and its like.
 * @deprecated use `network.country`
 */
export function country(): string;
/**
 * Sets the country whose radio rules hold.
 * @deprecated use `network.country`
 */
export function country(code: string): void;
/** Whether the BOOTSEL button is pressed, 1 or 0. Stops flash, interrupts and the other core for a moment. */
export function bootsel_button(): 0 | 1;

// ------------------------------------------------------------------------------------------------ state machines

/** Pins and shifting of a state machine. `null` leaves the program's settings. */
export interface StateMachineSettings {
  /** First pin of `in_`. */
  in_base?: Pin | null;
  /** First pin of `out`. */
  out_base?: Pin | null;
  /** First pin of `set`. */
  set_base?: Pin | null;
  /** Pin that `jmp(pin, …)` looks at. */
  jmp_pin?: Pin | null;
  /** First pin of `side`. */
  sideset_base?: Pin | null;
  /** Direction of the input register. */
  in_shiftdir?: PIOShift | null;
  /** Direction of the output register. */
  out_shiftdir?: PIOShift | null;
  /** Bits after which the input register is full. */
  push_thresh?: int | null;
  /** Bits after which the output register is empty. */
  pull_thresh?: int | null;
}
/** Settings of a state machine with its speed. */
export interface StateMachineFreqSettings extends StateMachineSettings {
  /** Instructions a second; -1 (default) is the clock of the system. */
  freq?: int;
}
/** An interrupt with its handler, by name. */
export interface HandlerOptions<Target, Trigger> {
  /** What is called; `null` for nothing. */
  handler?: ((source: Target) => void) | null;
  /** What calls it. */
  trigger?: Trigger;
  /** Whether it runs in the hardware interrupt, where it must not allocate memory. */
  hard?: boolean;
}

/** What a state machine may be fed from: bytes, or elements of 8, 16 or 32 bits without a sign. */
export type WordSource =
  | bytes
  | bytearray
  | memoryview
  | array<"B" | "H" | "I">
  | Uint8Array
  | Uint8ClampedArray
  | Uint16Array
  | Uint32Array;
/** What a state machine may fill: bytes, or elements of 8, 16 or 32 bits. */
export type WordTarget =
  | bytearray
  | memoryview
  | array<"b" | "B" | "h" | "H" | "i" | "I">
  | Exclude<TypedArray, Float32Array | Float64Array>;
/** One of the two or three PIO blocks. `StateMachine` is easier to use. */
export class PIO {
  /** @param id 0 or 1, on the RP2350 also 2 */
  constructor(id: int);
  /** The first pin that the block can reach. */
  gpio_base(): Pin;
  /** Sets the first pin that the block can reach: 0 or 16 (RP2350B). Before anything else. */
  gpio_base(base: Pin | int): Pin;
  /** Puts a program into the block's memory; `OSError` ENOMEM if it is full. */
  add_program(program: PIOProgram): void;
  /** Removes a program, or all. */
  remove_program(program?: PIOProgram): void;
  /** One of the block's four state machines. */
  state_machine(id: int): StateMachine;
  /** One of the block's state machines, set up with a program, the rest by name. */
  state_machine(id: int, program: PIOProgram, kw?: Kw<StateMachineFreqSettings>): StateMachine;
  /** One of the block's state machines, set up with program and speed. */
  state_machine(id: int, program: PIOProgram, freq: int, kw?: Kw<StateMachineSettings>): StateMachine;
  /** One of the block's state machines, set up by name. */
  state_machine(id: int, kw: Kw<StateMachineFreqSettings & { prog: PIOProgram }>): StateMachine;
  /** The block's interrupt, set up by name. */
  irq(kw?: Kw<HandlerOptions<PIO, PIOTrigger>>): Irq<PIOTrigger>;
  /** Sets what is called when a program sets a flag, for all four state machines by default. */
  irq(
    handler: ((pio: PIO) => void) | null,
    kw?: Kw<{ trigger?: PIOTrigger; hard?: boolean }>,
  ): Irq<PIOTrigger>;
  /** Sets what is called when one of these state machines sets its flag. */
  irq(handler: ((pio: PIO) => void) | null, trigger: PIOTrigger, hard?: boolean): Irq<PIOTrigger>;
  /** Sets what is called when PIO raises one of these, and how, by name. */
  irq(handler: ((pio: PIO) => void) | null, trigger: PIOTrigger, kw: Kw<{ hard?: boolean }>): Irq<PIOTrigger>;
  /** Starts as an input; low if it becomes an output. */
  static readonly IN_LOW: PIOPinInit;
  /** Starts as an input; high if it becomes an output. */
  static readonly IN_HIGH: PIOPinInit;
  /** Starts as a low output. */
  static readonly OUT_LOW: PIOPinInit;
  /** Starts as a high output. */
  static readonly OUT_HIGH: PIOPinInit;
  /** Shifts towards the highest bit. */
  static readonly SHIFT_LEFT: PIOShift;
  /** Shifts towards the lowest bit. */
  static readonly SHIFT_RIGHT: PIOShift;
  /** Four words for each direction. */
  static readonly JOIN_NONE: PIOJoin;
  /** Eight words for sending, none for receiving. */
  static readonly JOIN_TX: PIOJoin;
  /** Eight words for receiving, none for sending. */
  static readonly JOIN_RX: PIOJoin;
  /** The flag of the block's first state machine. */
  static readonly IRQ_SM0: PIOTrigger;
  /** The flag of the block's second state machine. */
  static readonly IRQ_SM1: PIOTrigger;
  /** The flag of the block's third state machine. */
  static readonly IRQ_SM2: PIOTrigger;
  /** The flag of the block's fourth state machine. */
  static readonly IRQ_SM3: PIOTrigger;
}

/**
 * A state machine, which runs a PIO program.
 * @example
 * const sm = new StateMachine(0, blink, { freq: 2000, set_base: new Pin(25) });
 * sm.active(1);
 */
export class StateMachine {
  /** @param id 0…3 of the first block, 4…7 of the second, 8…11 of the third */
  constructor(id: int);
  /** Sets a state machine up with a program, the rest by name. */
  constructor(id: int, program: PIOProgram, kw?: Kw<StateMachineFreqSettings>);
  /** Sets a state machine up with a program and a speed in instructions a second. */
  constructor(id: int, program: PIOProgram, freq: int, kw?: Kw<StateMachineSettings>);
  /** Sets a state machine up by name. */
  constructor(id: int, kw: Kw<StateMachineFreqSettings & { prog: PIOProgram }>);
  /** Sets the state machine up for a program, stopped. */
  init(program: PIOProgram, kw?: Kw<StateMachineFreqSettings>): void;
  /** Sets the state machine up for a program at a speed. The slowest is the system's clock divided by 65536. */
  init(program: PIOProgram, freq: int, kw?: Kw<StateMachineSettings>): void;
  /** Whether the state machine runs. */
  active(): boolean;
  /** Starts or stops the state machine; whether it runs then. */
  active(value: Level): boolean;
  /** Goes to the start of the program and forgets counters and waiting. */
  restart(): void;
  /** Runs one instruction: text as for `asm_pio_encode`, or its number. */
  exec(instr: string | int): void;
  /**
   * Waits for a word from the program.
   * @param buf where to put words until it is full; `null` (default) to get one as the result
   * @param shift bits by which the word is shifted to the right
   */
  get(buf?: null, shift?: int): int;
  /** Fills a buffer with words from the program, of which each element keeps the low bits, and returns it. */
  get<B extends WordTarget>(buf: B, shift?: int): B;
  /**
   * Gives words to the program, waiting while the queue is full.
   * @param value a word, or an array of them without signs
   * @param shift bits by which each is shifted to the left
   */
  put(value: int | WordSource, shift?: int): void;
  /** How many words from the program wait to be read. */
  rx_fifo(): int;
  /** How many words wait for the program. */
  tx_fifo(): int;
  /** The state machine's interrupt, set up by name; `trigger` is 1 by default: the flag with the machine's own number. */
  irq(kw?: Kw<HandlerOptions<StateMachine, int>>): Irq;
  /** Sets what is called when the program sets the flag with the machine's own number (in PIO: `irq(rel(0))`). */
  irq(handler: ((sm: StateMachine) => void) | null, kw?: Kw<{ trigger?: int; hard?: boolean }>): Irq;
  /** Sets what is called when one of these flags is set, bit 0 being the machine's own, the next that of the machine after it. */
  irq(handler: ((sm: StateMachine) => void) | null, trigger: int, hard?: boolean): Irq;
  /** Sets what is called when the state machine raises one of these, and how, by name. */
  irq(handler: ((sm: StateMachine) => void) | null, trigger: int, kw: Kw<{ hard?: boolean }>): Irq;
}

// ------------------------------------------------------------------------------------------------ DMA

/** What the control register of an RP2350 has more. */
export interface DMAReversed {
  /** Whether the reading address goes down where it would go up (default false). */
  inc_read_rev?: boolean;
  /** Whether the writing address goes down where it would go up (default false). */
  inc_write_rev?: boolean;
}
/** The fields of a channel's control register that can be written. */
export interface DMAControl extends DMAReversed {
  /** Whether the channel works (default true). */
  enable?: boolean;
  /** Whether it goes before other channels (default false). */
  high_pri?: boolean;
  /** Size of a transfer: 0 a byte, 1 two, 2 (default) four. */
  size?: 0 | 1 | 2;
  /** Whether the reading address advances (default true). */
  inc_read?: boolean;
  /** Whether the writing address advances (default true). */
  inc_write?: boolean;
  /** How many low bits of an address advance, so that it wraps; 0 (default) for all. */
  ring_size?: int;
  /** Which address wraps: false (default) the reading, true the writing one. */
  ring_sel?: boolean;
  /** Channel that is started afterwards; the own number is none. */
  chain_to?: int;
  /** Number of the signal that paces the transfers, or a timer; 0x3f (default) is full speed. */
  treq_sel?: int | DMATimer;
  /** Whether no interrupt is raised at the end (default true), but when 0 is written to a trigger register. */
  irq_quiet?: boolean;
  /** Whether the bytes of a word are turned around (default false). */
  bswap?: boolean;
  /** Whether the checksum unit looks on (default false). */
  sniff_en?: boolean;
  /** True clears an error of writing. */
  write_err?: boolean;
  /** True clears an error of reading. */
  read_err?: boolean;
}
/** Everything that the control register tells, a dictionary; `busy` is 1 while a transfer runs, `ahb_err` after an error. */
export type DMAStatus = Readonly<
  Record<Exclude<keyof DMAControl, keyof DMAReversed> | "busy" | "ahb_err", int> &
    Partial<Record<keyof DMAReversed, int>>
>;
/** Where to read from. */
export type DMASource = int | ReadableBuffer | StateMachine;
/** Where to write to. */
export type DMATarget = int | WritableBuffer | StateMachine;
/** What a transfer consists of. What is left out stays; the documented default None isn't taken. */
export interface DMAOptions {
  /** Address or object to read from. */
  read?: DMASource;
  /** Address or object to write to. */
  write?: DMATarget;
  /** Number of transfers (not bytes). */
  count?: int;
  /** Control register, from `pack_ctrl`. */
  ctrl?: int;
  /** Whether the transfer starts (default false). */
  trigger?: boolean;
}
/**
 * A channel that moves memory without the processor.
 * @example
 * const dma = new DMA();
 * dma.config({ read: source, write: target, count: 1024, ctrl: dma.pack_ctrl({ size: 0 }), trigger: true });
 */
export class DMA {
  /** Takes a free channel; `OSError` if there is none. */
  constructor();
  /** Sets the channel up; everything is given by name. */
  config(kw?: Kw<DMAOptions>): void;
  /** The channel's interrupt, set up by name. */
  irq(kw?: Kw<{ handler?: ((dma: DMA) => void) | null; hard?: boolean }>): Irq;
  /** Sets what is called when the transfer has ended. */
  irq(handler: ((dma: DMA) => void) | null, kw?: Kw<{ hard?: boolean }>): Irq;
  /** Sets what is called when the transfer has ended, and how. */
  irq(handler: ((dma: DMA) => void) | null, hard: boolean): Irq;
  /** Gives the channel back. */
  close(): void;
  /**
   * Makes a control register of fields; everything is given by name.
   * @param kw the fields, and `default`: the register from which those come that are left out, by default one that suits the channel
   */
  pack_ctrl(kw?: Kw<DMAControl & { default?: int }>): int;
  /** The fields of a control register. */
  unpack_ctrl(value: int): DMAStatus;
  /** Whether a transfer runs. */
  active(): boolean;
  /** Starts (true) or stops the transfer. */
  active(value: Level): boolean;
  /** The address that is read next. An object with memory may be assigned. */
  get read(): int;
  set read(address: DMASource);
  /** The address that is written next. An object with memory may be assigned. */
  get write(): int;
  set write(address: DMATarget);
  /** How many transfers are left; writing sets how many the next run has. */
  count: int;
  /** The control register. */
  ctrl: int;
  /** Number of the channel. */
  readonly channel: int;
  /** The channel's sixteen registers, as words of 32 bits that can be written. */
  readonly registers: memoryview;
}

/** Frequency or fraction of a pacing timer; give one. The documented default None isn't taken. */
export interface DMATimerOptions {
  /** Transfers a second. */
  freq?: int;
  /** Share of the clock, as numerator and denominator of 16 bits each; wins over `freq`. */
  ratio?: readonly [numerator: int, denominator: int];
}
/**
 * One of the timers that pace transfers. Newer than version 1.28.
 * @example
 * const dma = new DMA();
 * const timer = new DMATimer({ freq: 44_100 });
 * dma.config({ ctrl: dma.pack_ctrl({ treq_sel: timer }) });
 */
export class DMATimer {
  /** Takes a free timer and sets it up; its number can't be given by name. */
  constructor(kw?: Kw<DMATimerOptions & { timer_id?: never }>);
  /** Takes this timer, 0…3, and sets it up; `OSError` EBUSY if it is taken. */
  constructor(timer_id: int, kw?: Kw<DMATimerOptions>);
  /** Gives the timer back. */
  close(): void;
  /** How many transfers the timer lets through in a second. */
  freq: int;
  /** Share of the system's clock, as numerator and denominator. */
  ratio: readonly [numerator: int, denominator: int];
}

/**
 * The part of the flash that holds the filesystem, as a block device.
 * @example
 * mount(new VfsLfs2(new Flash({ start: 0, len: 65_536 })), "/data");
 */
export class Flash implements AbstractBlockDev {
  /** Gives access to the part of the flash for files; there is one object. */
  constructor();
  /** A part of that part, in bytes from its start: multiples of 4096; `len` is up to the end by default. */
  constructor(kw: Kw<{ start?: int; len?: int }>);
  /** Copies flash blocks into memory, or bytes from `offset` on. */
  readblocks(block_num: int, buf: WritableBuffer, offset?: int): void;
  /** Copies memory into flash blocks; with `offset` nothing is erased first. */
  writeblocks(block_num: int, buf: ReadableBuffer, offset?: int): void;
  /** Controls the flash as a block device; see `vfs.AbstractBlockDev`. */
  ioctl(cmd: int, arg: int): int | null;
}
