/**
 * What the STM32 port adds to `machine`.
 * @ports stm32
 */
import type { memoryview } from "../../builtins.js";
import type { int } from "../../mpc.js";
import type * as pyb from "../../pyb.js";
import type * as can from "../parts/machine.CAN.js";
import type * as i2ctarget from "../parts/machine.I2CTarget.js";
import type * as i2s from "../parts/machine.I2S.js";
import type * as pin from "../parts/machine.Pin.js";
import type * as uart from "../parts/machine.UART.js";

declare module "../../machine.js" {
  interface Pin extends pin.PinHighLow, pin.PinModePullRead, pyb.PinDetails {}
  namespace Pin {
    /** The constant `OUT` under pyb's name. */
    const OUT_PP: PinMode;
    /** The constant `OPEN_DRAIN` under pyb's name. */
    const OUT_OD: PinMode;
    /** The constant `ALT` under pyb's name. */
    const AF_PP: PinMode;
    /** The constant `ALT_OPEN_DRAIN` under pyb's name. */
    const AF_OD: PinMode;
    /** The pin has no resistor, as with `null`. */
    const PULL_NONE: PinPull;
    /** The pins by the names on the board, such as `Pin.board.LED`. */
    const board: pin.BoardPinTable;
    /** The pins by the chip's own names, such as `Pin.cpu.A0`. */
    const cpu: pin.CpuPinTable;
  }
  interface UART extends uart.UARTFlush, uart.UARTIrq, uart.UARTCharacters {}
  namespace UART {
    /** Flow control of what this board sends. */
    const CTS: UARTFlow;
    /** Flow control of what this board receives. */
    const RTS: UARTFlow;
    /** Characters have come and the line has fallen silent. */
    const IRQ_RXIDLE: UARTTrigger;
    /** A character has come. */
    const IRQ_RX: UARTTrigger;
    /** For `invert`: the sending line. STM32H7. */
    const INV_TX: UARTInvert;
    /** For `invert`: the receiving line. STM32H7. */
    const INV_RX: UARTInvert;
  }
  interface I2COptions {
    /** Value of the register TIMINGR, for a timing of one's own; by default it follows from `freq`. F0, F7, G0, H7, L4, WB. */
    timingr?: int | null;
  }
  interface PinSettings {
    /** The setting `alt` under its older name. */
    af?: int;
  }
  namespace ADC {
    /** The temperature sensor in the chip, as an `id`. */
    const CORE_TEMP: int;
    /** The voltage reference in the chip, as an `id`. */
    const CORE_VREF: int;
    /** The backup battery, as an `id`; on most chips. */
    const CORE_VBAT: int;
    /** The supply of the core, as an `id`; on a few chips. */
    const CORE_VDD: int;
    /** The supply as the chip measures it, as an `id`. */
    const VREF: int;
  }
  interface SDCard {
    /** Whether there is a card in the slot. */
    present(): boolean;
    /** Gives the card power or takes it away; whether that was possible. */
    power(state: boolean | int): boolean;
    /** Size of the card and of a block in bytes, and kind of card; `null` without power. */
    info(): readonly [capacity: int, block_size: int, card_type: int] | null;
  }
  namespace Pin {
    /** Whether looking up pins is traced on the terminal. */
    function debug(): boolean;
    /** Traces looking up pins on the terminal, or not. */
    function debug(state: boolean): void;
    /** The names that the program has given to pins, `null` if none. */
    function dict(): { readonly [name: string]: Pin } | null;
    /** Gives names to pins, in addition to those of board and chip. */
    function dict(dict: { readonly [name: string]: Pin } | null): void;
    /** The function that is asked first for the pin of a name. */
    function mapper(): ((id: PinId) => Pin | null) | null;
    /** Sets the function that is asked first for the pin of a name. */
    function mapper(fun: ((id: PinId) => Pin | null) | null): void;
  }
  /** Thirty random bits as a number, from the hardware. */
  function rng(): int;
  /** Prints facts about chip, stack and heap; with an argument a map of the heap, too. */
  function info(dump_alloc_table?: boolean | int): void;
  /** A controller of the CAN bus; on boards that name its pins. */
  const CAN: typeof can.CAN;
  /** A controller of the CAN bus; on boards that name its pins. */
  type CAN = can.CAN;
  /** Makes the board a device on an I²C bus. On the chips F4, F7, H7, L4 and WB. */
  const I2CTarget: typeof i2ctarget.I2CTarget;
  /** Makes the board a device on an I²C bus. On the chips F4, F7, H7, L4 and WB. */
  type I2CTarget = i2ctarget.I2CTarget;
  /** A bus for digital sound; on pyboards and few other boards. */
  const I2S: typeof i2s.I2S;
  /** A bus for digital sound; on pyboards and few other boards. */
  type I2S = i2s.I2S;
  /**
   * Memory that outlasts resets: 20 to 8192 bytes, kept by a battery; region 1 has the backup registers where region 0 is memory. Newer than version 1.28.
   * @param region which one (default 0); elements have one byte or four, see `itemsize`
   */
  function mem_backup(region?: int): memoryview;
  /** All such memories. */
  function mem_backup(region: -1): readonly memoryview[];
  interface PortTypes {
    /** The frequencies of the CPU, of the AHB bus and of the two APB buses, in hertz; seven values on the N6. */
    cpuFrequency: readonly [sysclk: int, hclk: int, pclk1: int, pclk2: int, ...more: int[]];
    /** `Pin.irq` gives nothing. */
    pinIrq: null;
  }
  /**
   * Changes the frequencies of CPU and buses, in hertz.
   * @param sysclk the CPU's; the chip takes one that it can make
   * @param hclk the AHB bus and the core
   * @param pclk1 the slower APB bus
   * @param pclk2 the faster APB bus
   */
  function freq(sysclk: int, hclk: int, pclk1?: int, pclk2?: int): void;
  interface RTC {
    /** Milliseconds that the clock took to start (low 16 bits), with 0x10000 after power-on and 0x20000 after the reset button. */
    info(): int;
    /** Wakes the board, and calls a function, every so many milliseconds; `null` ends it. */
    wakeup(timeout: int | null, callback?: ((line: int) => void) | null): void;
    /** How the clock's speed is corrected, -511…512. */
    calibration(): int;
    /** Makes the clock faster (positive) or slower, in steps of 0.954 millionths, -511…512. */
    calibration(cal: int): void;
  }
}
