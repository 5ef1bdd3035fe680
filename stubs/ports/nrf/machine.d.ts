/**
 * What the Nordic nRF port adds to `machine`.
 * @ports nrf
 */
import type { memoryview } from "../../builtins.js";
import type { Const, int, Kw } from "../../mpc.js";
import type * as pin from "../parts/machine.Pin.js";
import type * as uart from "../parts/machine.UART.js";

declare module "../../machine.js" {
  interface Pin extends pin.PinHighLow {
    /** Name that the chip has for the pin, such as `"P13"`. */
    name(): string;
    /** Every name of the pin, the chip's before those of the board. */
    names(): string[];
    /** Number of the pin in the chip; from 32 on they belong to the second port. */
    pin(): int;
    /** Which port it belongs to, from 0. */
    port(): int;
  }
  namespace Pin {
    /** The pins by the names on the board, such as `Pin.board.LED`. */
    const board: pin.BoardPinTable;
    /** The pins by the chip's own names, such as `Pin.cpu.P13`. */
    const cpu: pin.CpuPinTable;
    /** Names for pins that the program has given, `null` if it has given none. */
    function dict(): { readonly [name: string]: Pin } | null;
    /** Gives pins names of the program's own. */
    function dict(dict: { readonly [name: string]: Pin } | null): void;
    /** What finds a pin by what `new Pin` is given, `null` for nothing. */
    function mapper(): ((id: PinId) => Pin | null) | null;
    /** Sets what finds a pin by what `new Pin` is given. */
    function mapper(fun: ((id: PinId) => Pin | null) | null): void;
  }
  namespace Pin {
    /** The resistors are off. */
    const PULL_DISABLED: PinPull;
  }
  interface UART extends uart.UARTFlush, uart.UARTIrq, uart.UARTCharacters {}
  namespace UART {
    /** A character has come. */
    const IRQ_RX: UARTTrigger;
    /** Everything, or nearly, has been sent. */
    const IRQ_TXIDLE: UARTTrigger;
  }
  interface ADC {
    /** One conversion of 8 bits, 0…255. */
    value(): int;
  }
  namespace ADC {
    /** How full the battery is, 0…100. */
    function battery_level(): int;
  }
  interface PWMSettings {
    /** How many percent of each period are high. */
    duty?: int;
  }
  interface PWMOptions {
    /** Number of the PWM unit to use; the first free one by default. */
    device?: int;
    /** Number of the channel within the unit, 0…3; the first free one by default. */
    channel?: int;
  }
  interface PWM {
    /** Share of the time that the signal is high, in percent. */
    duty(): int;
    /** Sets the share of the time that the signal is high, 0…100. */
    duty(value: int): void;
  }
  interface Timer {
    /** What the timer has counted, in microseconds. */
    time(): int;
    /** What the timer has counted, whatever its name says; the period is set in the constructor. */
    period(): int;
    /** Starts the timer, which this port sets up in the constructor. */
    start(): void;
    /** Stops the timer and keeps its settings. */
    stop(): void;
  }
  namespace Timer {
    /** Fires a single time: `ONE_SHOT` under this port's name. */
    const ONESHOT: TimerMode;
  }
  /** The debugger's interface has started the board. */
  const DEBUG_IF_RESET: ResetCause;
  /** The processor was stuck. */
  const LOCKUP_RESET: ResetCause;
  /** The analog comparator has woken the board. */
  const LPCOMP_RESET: ResetCause;
  /** A radio tag reader has woken the board. */
  const NFC_RESET: ResetCause;
  /** Prints facts about stack and heap; with an argument a map of the heap, too. */
  function info(dump_alloc_table?: boolean | int): void;
  /** Whether a slow counter calls once or again and again. */
  type RTCounterMode = Const<"RTCounter.mode">;
  /** A slow counter that goes on while the processor sleeps: 8 times a second, up to 2²⁴. */
  class RTCounter {
    /** Sets a counter up; number 1 measures the time for `time`, and can't be had. */
    constructor(
      id: 0 | 2,
      kw?: Kw<{
        /** Counts from one call to the next (default 8: a second). */
        period?: int;
        /** `RTCounter.PERIODIC` by default. */
        mode?: RTCounterMode;
        /** What is called, with the counter; `null` (default) for nothing. */
        callback?: ((counter: RTCounter) => void) | null;
      }>,
    );
    /** Begins, or goes on, to count slowly. */
    start(): void;
    /** Stops the slow counter where it is. */
    stop(): void;
    /** How far it has counted. */
    counter(): int;
    /** Gives the slow counter back. */
    deinit(): void;
    /** Calls a single time. */
    static readonly ONESHOT: RTCounterMode;
    /** Calls until it is stopped. */
    static readonly PERIODIC: RTCounterMode;
    /** How often it counts in a second. */
    static readonly FREQUENCY: int;
  }
  /** The temperature sensor in the chip. */
  class Temp {
    /** The temperature, in degrees Celsius. */
    static read(): int;
  }
  /**
   * Memory that outlasts resets: 1 or 2 bytes, lost without power; not on the nRF91. Newer than version 1.28.
   * @param region which one (default 0); elements have one byte or four, see `itemsize`
   */
  function mem_backup(region?: int): memoryview;
  /** All such memories. */
  function mem_backup(region: -1): readonly memoryview[];
}
