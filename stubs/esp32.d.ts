/**
 * `esp32`: what only ESP32 chips have: sleep sources, partitions, pulse counters, remote control, storage.
 *
 * Follows the page "esp32 — functionality specific to the ESP32" of the MicroPython documentation.
 * @ports esp32
 */
import type { Class, Exception } from "./builtins.js";
import type { Irq, Level, Pin } from "./machine.js";
import type { Const, Flags, int, Kw, ReadableBuffer, WritableBuffer } from "./mpc.js";
import type { AbstractBlockDev } from "./vfs.js";

/** Which level of the pins wakes the board. */
export type WakeLevel = Const<"esp32.wakeup">;
/** Kind of heap memory. */
export type HeapCapability = Flags<"esp32.heap">;
/** Wake when all of the pins are low. */
export const WAKEUP_ALL_LOW: WakeLevel;
/** Wake when any of the pins is high. */
export const WAKEUP_ANY_HIGH: WakeLevel;
/** Heap memory for data. */
export const HEAP_DATA: HeapCapability;
/** Heap memory that can hold machine code. */
export const HEAP_EXEC: HeapCapability;

/** Lets a touch wake the board, on chips with touch sensors. */
export function wake_on_touch(wake: boolean): void;
/** Lets the low-power co-processor wake the board, on chips that have it. */
export function wake_on_ulp(wake: boolean): void;
/**
 * Lets one pin wake the board through the EXT0 circuit, on chips that have it.
 * @param pin a pin of the real-time domain; `null` for none
 * @example
 * wake_on_ext0(new Pin(33, Pin.IN), WAKEUP_ANY_HIGH);
 * deepsleep();
 */
export function wake_on_ext0(pin: Pin | null, level: WakeLevel): void;
/** Lets one pin wake the board through the EXT0 circuit, pin and level by name; what is left out stays as it was. */
export function wake_on_ext0(kw: Kw<{ pin?: Pin | null; level?: WakeLevel }>): void;
/**
 * Lets several pins wake the board through the EXT1 circuit, on chips that have it.
 * @param pins pins of the real-time domain, none to switch it off; `null` keeps those of before
 */
export function wake_on_ext1(pins: readonly Pin[] | null, level: WakeLevel): void;
/** Lets several pins wake the board through the EXT1 circuit; what isn't given by name stays. */
export function wake_on_ext1(kw: Kw<{ pins?: readonly Pin[] | null; level?: WakeLevel }>): void;
/**
 * Lets pins wake the board from light or deep sleep.
 * @param pins the pins, none to switch it off; `null` keeps those of before
 * @since 1.27
 */
export function wake_on_gpio(pins: readonly Pin[] | null, level: WakeLevel): void;
/** Lets pins wake the board from light or deep sleep; what isn't given by name stays. */
export function wake_on_gpio(kw: Kw<{ pins?: readonly Pin[] | null; level?: WakeLevel }>): void;
/** Chooses whether held pins keep their state during deep sleep. On the first ESP32, the S2, S3, C2 and C3. */
export function gpio_deep_sleep_hold(enable: boolean): void;
/**
 * The reading of the temperature sensor in the first ESP32, in degrees Fahrenheit, higher than around the chip. See
 * `mcu_temperature` for the others.
 */
export function raw_temperature(): int;
/** Temperature of the chip in degrees Celsius; on the newer chips, not on the first ESP32. */
export function mcu_temperature(): int;
/**
 * The heaps of ESP-IDF, of which MicroPython's is one.
 * @param capabilities `HEAP_DATA`, `HEAP_EXEC` or another MALLOC_CAP value
 * @returns for each heap in bytes: all, free, largest free block, least that was ever free
 */
export function idf_heap_info(
  capabilities: HeapCapability,
): (readonly [total: int, free: int, largest_free: int, minimum_free: int])[];
/** One task of the operating system; run time and core are `null` where the build doesn't count them. */
export type TaskInfo = readonly [
  id: int,
  name: string,
  state: int,
  priority: int,
  runtime: int | null,
  stack_high_water_mark: int,
  core: int | null,
];
/** The tasks of the operating system: total run time, and one entry each. In builds with the trace facility only. */
export function idf_task_info(): readonly [total_runtime: int | null, tasks: TaskInfo[]];

/** Kind of a partition: program or data. */
export type PartitionType = Const<"Partition.type">;
/** Which partition: the one booted next, or the running one. */
export type PartitionId = Const<"Partition.id">;
/** What a partition is: type, subtype, start, size in bytes, label, whether it is encrypted. */
export type PartitionInfo = readonly [
  type: PartitionType,
  subtype: int,
  addr: int,
  size: int,
  label: string,
  encrypted: boolean,
];
/** What to look for. */
export interface PartitionFindOptions {
  /** `Partition.TYPE_APP` (default) or `Partition.TYPE_DATA`. */
  type?: PartitionType;
  /** A subtype; 0xff (default) finds all. */
  subtype?: int;
  /** A label; `null` (default) finds all. */
  label?: string | null;
  /** Size of a block of the results, in bytes (default 4096). */
  block_size?: int;
}
/**
 * A partition of the flash: a block device, and the means for updates over the air.
 * @example
 * const next = new Partition(Partition.RUNNING).get_next_update();
 * next.writeblocks(0, image);
 * next.set_boot();
 */
export class Partition implements AbstractBlockDev {
  /**
   * @param id label of the partition, `Partition.BOOT` or `Partition.RUNNING`
   * @param block_size size of a block, in bytes (default 4096)
   */
  constructor(id: string | PartitionId, block_size?: int);
  /** Looks for partitions, by name. */
  static find(kw?: Kw<PartitionFindOptions>): Partition[];
  /** Looks for partitions. */
  static find(type: PartitionType, subtype?: int, label?: string | null, block_size?: int): Partition[];
  /** Looks for partitions of this kind, the rest by name. */
  static find(type: PartitionType, kw: Kw<Omit<PartitionFindOptions, "type">>): Partition[];
  /** Looks for partitions of this kind and subtype, the rest by name. */
  static find(
    type: PartitionType,
    subtype: int,
    kw: Kw<Omit<PartitionFindOptions, "type" | "subtype">>,
  ): Partition[];
  /**
   * Says that the program works. Must be called after the first boot from a new partition, else the next boot goes back to
   * the old one. `OSError` -261 where the firmware doesn't roll back.
   */
  static mark_app_valid_cancel_rollback(): void;
  /** Type, place, size and label of the partition. */
  info(): PartitionInfo;
  /** Reads blocks of the partition, or bytes from `offset` on. */
  readblocks(block_num: int, buf: WritableBuffer, offset?: int): void;
  /** Writes blocks of the partition, or bytes from `offset` on without erasing. */
  writeblocks(block_num: int, buf: ReadableBuffer, offset?: int): void;
  /** Controls the partition as a block device; see `vfs.AbstractBlockDev`. */
  ioctl(cmd: int, arg: int): int | null;
  /** Makes this the partition to boot from. Reset, don't sleep, to boot it. */
  set_boot(): void;
  /** The partition that the next update goes to. */
  get_next_update(): Partition;
  /** The partition that is booted at the next reset. */
  static readonly BOOT: PartitionId;
  /** The partition that the program runs from. */
  static readonly RUNNING: PartitionId;
  /** Partitions with programs, such as `ota_0`. */
  static readonly TYPE_APP: PartitionType;
  /** Partitions with data, such as `vfs` and `nvs`. */
  static readonly TYPE_DATA: PartitionType;
}

/** What a pulse counter does on an edge. */
export type PCNTEdge = Const<"PCNT.edge">;
/** How the second pin changes counting. */
export type PCNTMode = Const<"PCNT.mode">;
/** Events of a pulse counter. */
export type PCNTTrigger = Flags<"PCNT.irq">;
/** Settings of a pulse counter; what is left out of a group takes its default. */
export interface PCNTOptions {
  /** Which of the unit's two channels the pins and actions are for (default 0). */
  channel?: 0 | 1;
  /** Pin whose edges are counted; `null` disconnects it. */
  pin?: Pin | null;
  /** What a rising edge does; nothing by default. */
  rising?: PCNTEdge;
  /** What a falling edge does; nothing by default. */
  falling?: PCNTEdge;
  /** Pin whose level changes counting, only together with `pin`; `null`, or a `pin` without it, disconnects it. */
  mode_pin?: Pin | null;
  /** How counting changes while that pin is low. */
  mode_low?: PCNTMode;
  /** How counting changes while that pin is high. */
  mode_high?: PCNTMode;
  /** Pulses shorter than this many ticks of 12.5 ns don't count: 1…1023, 0 for none. */
  filter?: int;
  /** Lower limit, -32768…-1, at which the counter goes back to zero; 0 for none. */
  min?: int;
  /** Upper limit, 1…32767, at which the counter goes back to zero; 0 for none. */
  max?: int;
  /** Value at which `IRQ_THRESHOLD0` happens. */
  threshold0?: int;
  /** Value at which `IRQ_THRESHOLD1` happens. */
  threshold1?: int;
  /** 0 sets the counter to zero; nothing else is accepted. */
  value?: 0;
}
/** Interrupt of a pulse counter, by name. */
export interface PCNTIrqOptions {
  /** What is called, after the interrupt, with the counter; `null` for nothing. */
  handler?: ((pcnt: PCNT) => void) | null;
  /** Events that call it (default `IRQ_ZERO`). */
  trigger?: PCNTTrigger;
}
/**
 * A hardware counter of pulses; the C2 and C3 have none. Since 1.26. `machine.Counter` and `machine.Encoder` are easier to use.
 * @example
 * const counter = new PCNT(0, { pin: new Pin(4), rising: PCNT.INCREMENT });
 * counter.start();
 */
export class PCNT {
  /** @param id number of the unit, 0…7 (fewer on some chips); there is one object for each */
  constructor(id: int, kw?: Kw<PCNTOptions>);
  /** Changes the settings that are given. */
  init(kw?: Kw<PCNTOptions>): void;
  /** Frees the unit. */
  deinit(): void;
  /** Begins, or goes on, to count. */
  start(): void;
  /** Stops counting and keeps the value. */
  stop(): void;
  /** The count; with 0 it is set to zero, and the old count returned. */
  value(value?: 0): int;
  /** The interrupt, set up with what is given by name. Its `flags()` forgets the events that it tells. */
  irq(kw?: Kw<PCNTIrqOptions>): Irq<PCNTTrigger>;
  /** Sets what is called when one of the events (default: `IRQ_ZERO`) happens. */
  irq(handler: ((pcnt: PCNT) => void) | null, kw?: Kw<{ trigger?: PCNTTrigger }>): Irq<PCNTTrigger>;
  /** Sets what is called when the count reaches one of these values. */
  irq(handler: ((pcnt: PCNT) => void) | null, trigger: PCNTTrigger): Irq<PCNTTrigger>;
  /** The edge doesn't count. */
  static readonly IGNORE: PCNTEdge;
  /** The edge counts up. */
  static readonly INCREMENT: PCNTEdge;
  /** The edge counts down. */
  static readonly DECREMENT: PCNTEdge;
  /** The second pin changes nothing. */
  static readonly NORMAL: PCNTMode;
  /** The second pin stops counting. */
  static readonly HOLD: PCNTMode;
  /** The second pin turns the direction around. */
  static readonly REVERSE: PCNTMode;
  /** The counter has gone to zero. */
  static readonly IRQ_ZERO: PCNTTrigger;
  /** The counter has reached `min`. */
  static readonly IRQ_MIN: PCNTTrigger;
  /** The counter has reached `max`. */
  static readonly IRQ_MAX: PCNTTrigger;
  /** The counter has reached `threshold0`. */
  static readonly IRQ_THRESHOLD0: PCNTTrigger;
  /** The counter has reached `threshold1`. */
  static readonly IRQ_THRESHOLD1: PCNTTrigger;
}

/** A carrier under the pulses: frequency in hertz, share of high in percent, level of the pulses that get it. */
export type RMTCarrier = readonly [frequency: int, duty_percent: int, level: Level];
/** Settings of a remote-control channel. */
export interface RMTOptions {
  /** The output. */
  pin: Pin;
  /** Resolution: ticks a second (default 10 MHz). Since 1.27. */
  resolution_hz?: int;
  /** Divider of the 80 MHz clock, 1…255; the older way to set the resolution, not together with `resolution_hz`. */
  clock_div?: int | null;
  /** Level while nothing is sent (default low). */
  idle_level?: Level;
  /** Memory of the channel, in symbols of two pulses: an even number from 48 or 64 on, depending on the chip. Since 1.27. */
  num_symbols?: int;
  /** Carrier to modulate. */
  tx_carrier?: RMTCarrier | null;
}
/**
 * A channel of the remote-control unit: sends pulses of exact length. The C2 has none.
 * @example
 * const rmt = new RMT(0, { pin: new Pin(18), resolution_hz: 10_000_000 });
 * rmt.write_pulses([1, 20, 2, 40], 0);
 */
export class RMT {
  /** Takes a channel; the system chooses which (from 1.27 on). */
  constructor(kw: Kw<RMTOptions>);
  /** @param channel 0…7; from 1.27 on ignored, as channels are given out by the system */
  constructor(channel: int, kw: Kw<RMTOptions>);
  /** Frequency of the clock before division: 80 MHz, in hertz. */
  static source_freq(): int;
  /**
   * The divider of the clock.
   * @deprecated it may be wrong where the resolution was given
   */
  clock_div(): int;
  /**
   * Whether everything has been sent.
   * @param kw `timeout`: waits for that, at most this many milliseconds (default 0), -1 without a limit
   */
  wait_done(kw?: Kw<{ timeout?: int }>): boolean;
  /**
   * Chooses whether the pulses written next are sent again and again; false ends that.
   * @deprecated use `loop_count`
   */
  loop(enable_loop: boolean): void;
  /**
   * How often the pulses written next are sent.
   * @param n 0 is once, -1 without end
   * @since 1.27
   */
  loop_count(n: int): void;
  /** Whether a transfer is running. Since 1.27. */
  active(): boolean;
  /** Stops what is being sent, after the present loop. Only `write_pulses` starts; true is a `ValueError`. Since 1.27. */
  active(boolean: false): false;
  /** Frees the channel. Since 1.27. */
  deinit(): void;
  /**
   * Sends pulses of these lengths, each with the other level than the one before.
   * @param duration lengths in ticks, 1…`PULSE_MAX`
   * @param data level of the first pulse (default high)
   */
  write_pulses(duration: readonly int[], data?: Level): void;
  /** Sends pulses of one length with these levels, or of these lengths with these levels. */
  write_pulses(duration: int | readonly int[], data: readonly Level[]): void;
  /**
   * 1 if `machine.bitstream` uses this unit, else `null`; before 1.27 the number of the channel.
   * @deprecated use `bitstream_rmt`
   */
  static bitstream_channel(): int | null;
  /**
   * Lets `machine.bitstream` use this unit, whichever channel is given; `null` makes it work in software.
   * @deprecated use `bitstream_rmt`
   */
  static bitstream_channel(value: int | null): int | null;
  /** Whether `machine.bitstream` uses this unit (true from the start). Since 1.27. */
  static bitstream_rmt(): boolean;
  /** Chooses whether `machine.bitstream` uses this unit or works in software. Since 1.27. */
  static bitstream_rmt(value: boolean): boolean;
  /** The longest pulse, in ticks. */
  static readonly PULSE_MAX: int;
}

/**
 * The low-power co-processor of the ESP32, S2 and S3 (the FSM kind, not RISC-V).
 * @example
 * const ulp = new ULP();
 * ulp.set_wakeup_period(0, 50_000);
 * ulp.load_binary(0, program);
 * ulp.run(entry);
 */
export class ULP {
  /** Gives access to the co-processor. */
  constructor();
  /**
   * Sets how often it wakes.
   * @param period_index which of its periods, 0…4
   * @param period_us microseconds
   */
  set_wakeup_period(period_index: int, period_us: int): void;
  /**
   * Puts a program into its memory.
   * @param load_addr where it begins there, in words of four bytes
   * @param program_binary the program with its header, as the assembler made it
   */
  load_binary(load_addr: int, program_binary: ReadableBuffer): void;
  /** Starts it at an address, in bytes, a multiple of four. */
  run(entry_point: int): void;
  /** How many bytes of its memory the firmware sets aside for programs. */
  static readonly RESERVE_MEM: int;
}

/**
 * Storage that survives a reset: names with values, in a namespace.
 * @example
 * const store = new NVS("app");
 * store.set_i32("boots", 1);
 * store.commit();
 */
export class NVS {
  /** @param namespace is created if it isn't there */
  constructor(namespace: string);
  /** Stores a 32-bit signed number; lost unless `commit` follows. */
  set_i32(key: string, value: int): void;
  /** Reads a number; `OSError` if the key isn't there or holds something else. */
  get_i32(key: string): int;
  /** Stores bytes (text as UTF-8); lost unless `commit` follows. */
  set_blob(key: string, value: ReadableBuffer | string): void;
  /**
   * Reads bytes into a buffer.
   * @returns how many; `OSError` if the key isn't there, holds something else, or the buffer is too small
   */
  get_blob(key: string, buffer: WritableBuffer): int;
  /** Removes a key. */
  erase_key(key: string): void;
  /** Writes the changes to flash. */
  commit(): void;
}

/**
 * One of the voltage regulators of chips that have them (ESP32-P4).
 * @since 1.28
 * @example
 * using supply = new LDO(4, 3300);
 */
export class LDO {
  /**
   * Switches a regulator on.
   * @param channel_id number of the regulator, 1…4
   * @param voltage_mv its voltage, in millivolts
   * @param kw `adjustable`: whether the voltage may be changed later (default false)
   */
  constructor(channel_id: int, voltage_mv: int, kw?: Kw<{ adjustable?: boolean }>);
  /** Changes the voltage, in millivolts. */
  adjust_voltage(voltage_mv: int): void;
  /** Switches the regulator off and frees it. */
  release(): void;
  /** What the regulator is at the start of `using`. */
  __enter__(): this;
  /** Releases the regulator at the end of `using`. */
  __exit__(type: Class | null, value: Exception | null, traceback: null): void;
  /** Lets `using` release the regulator. */
  [Symbol.dispose](): void;
}
