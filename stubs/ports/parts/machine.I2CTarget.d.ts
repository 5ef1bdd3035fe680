/** `machine.I2CTarget`, for the ports that have it: alif, esp32, mimxrt, rp2, samd, stm32, zephyr. Since 1.26. */
import type { BusNumber, I2CName, Irq, PinId } from "../../machine.js";
import type { Flags, int, Kw, ReadableBuffer, WritableBuffer } from "../../mpc.js";

/** Events of a target. */
export type I2CTargetTrigger = Flags<"I2CTarget.irq">;
/**
 * Addresses of ten bits.
 * @ports alif, rp2
 */
export type I2CTargetLongAddress = 10;
/** Settings of a target. */
export interface I2CTargetOptions {
  /** Bits of its address: 7 by default. */
  addrsize?: 7 | I2CTargetLongAddress;
  /** Memory that the controller reads and writes; without it the program serves each byte. */
  mem?: WritableBuffer | null;
  /** Bits of an address within that memory (default 8). */
  mem_addrsize?: 0 | 8 | 16 | 24 | 32;
  /**
   * Clock pin; the default depends on the board.
   * @ports alif, esp32, rp2, samd
   */
  scl?: PinId;
  /**
   * Data pin; the default depends on the board.
   * @ports alif, esp32, rp2, samd
   */
  sda?: PinId;
  /**
   * Strength of the pins of the target, 1…7.
   * @ports mimxrt
   */
  drive?: int;
}
/** The interrupt of a target, the rest by name. */
export interface I2CTargetIrqSettings {
  /** Events that call the handler; the ends of reading and writing by default. */
  trigger?: I2CTargetTrigger;
  /**
   * Whether it runs in the hardware interrupt, without allocating memory. Needed for all but the `IRQ_END_…` events.
   * @ports alif, mimxrt, rp2, samd, stm32, zephyr
   */
  hard?: boolean;
}
/**
 * Makes the board a device on an I²C bus, for example a memory that another board reads.
 * @ports alif, esp32, mimxrt, rp2, samd, stm32, zephyr
 * @since 1.26
 * @example
 * const memory = new bytearray(8);
 * const target = new I2CTarget(0, 67, { mem: memory });
 */
export class I2CTarget {
  /**
   * Answers at an address.
   * @param id number of the bus, on stm32 also its name; zephyr has names only
   * @param addr the address
   */
  constructor(id: BusNumber | I2CName, addr: int, kw?: Kw<I2CTargetOptions>);
  /** Answers at an address, everything by name. */
  constructor(kw: Kw<I2CTargetOptions & { id: BusNumber | I2CName; addr: int }>);
  /**
   * Answers at an address, on the port's default bus.
   * @ports esp32, mimxrt, rp2, samd
   */
  constructor(kw: Kw<I2CTargetOptions & { addr: int }>);
  /** Leaves the bus; the object is of no use afterwards. */
  deinit(): void;
  /** Takes what the controller has written and returns how many bytes. */
  readinto(buf: WritableBuffer): int;
  /** Gives bytes to the controller, which has asked to read, and returns how many were taken: mostly one. */
  write(buf: ReadableBuffer): int;
  /** The target's interrupt, set up by name. */
  irq(
    kw?: Kw<I2CTargetIrqSettings & { handler?: ((target: I2CTarget) => void) | null }>,
  ): Irq<I2CTargetTrigger>;
  /** Sets what is called, events by name. */
  irq(handler: ((target: I2CTarget) => void) | null, kw?: Kw<I2CTargetIrqSettings>): Irq<I2CTargetTrigger>;
  /** Sets what is called when the other side does one of these things. */
  irq(
    handler: ((target: I2CTarget) => void) | null,
    trigger: I2CTargetTrigger,
    hard?: boolean,
  ): Irq<I2CTargetTrigger>;
  /**
   * Sets what is called when the other side does one of these things, and how, by name.
   * @ports alif, mimxrt, rp2, samd, stm32, zephyr
   */
  irq(
    handler: ((target: I2CTarget) => void) | null,
    trigger: I2CTargetTrigger,
    kw: Kw<Pick<I2CTargetIrqSettings, "hard">>,
  ): Irq<I2CTargetTrigger>;
  /** The address within the memory that the controller chose last; only with `mem`. */
  readonly memaddr: int;
  /**
   * A controller wants to read.
   * @ports alif, mimxrt, rp2, samd, stm32, zephyr
   */
  static readonly IRQ_ADDR_MATCH_READ: I2CTargetTrigger;
  /**
   * A controller wants to write.
   * @ports alif, mimxrt, rp2, samd, stm32, zephyr
   */
  static readonly IRQ_ADDR_MATCH_WRITE: I2CTargetTrigger;
  /**
   * The controller waits for data: call `write`.
   * @ports alif, mimxrt, rp2, samd, stm32, zephyr
   */
  static readonly IRQ_READ_REQ: I2CTargetTrigger;
  /**
   * The controller has written data: call `readinto`.
   * @ports alif, mimxrt, rp2, samd, stm32, zephyr
   */
  static readonly IRQ_WRITE_REQ: I2CTargetTrigger;
  /** The controller has finished reading. */
  static readonly IRQ_END_READ: I2CTargetTrigger;
  /** The controller has finished writing. */
  static readonly IRQ_END_WRITE: I2CTargetTrigger;
}
