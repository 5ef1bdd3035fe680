/**
 * What the i.MX RT port adds to `machine`.
 * @ports mimxrt
 */
import type { memoryview } from "../../builtins.js";
import type { Const, int } from "../../mpc.js";
import type * as can from "../parts/machine.CAN.js";
import type * as i2ctarget from "../parts/machine.I2CTarget.js";
import type * as i2s from "../parts/machine.I2S.js";
import type * as pin from "../parts/machine.Pin.js";
import type * as uart from "../parts/machine.UART.js";
import type * as counting from "./machine.Counter.js";

declare module "../../machine.js" {
  interface Pin extends pin.PinToggle, pin.PinHighLow {
    /** Ends the pin's interrupt; on this port that gives nothing back. */
    irq(handler: null): null;
  }
  namespace Pin {
    /** The pins by the names on the board, such as `Pin.board.LED`. */
    const board: pin.BoardPinTable;
    /** The pins by the chip's own names, such as `Pin.cpu.GPIO_AD_B0_00`. */
    const cpu: pin.CpuPinTable;
    /** The output is switched off. */
    const DRIVE_OFF: PinDrive;
    /** One step stronger than `DRIVE_2`. */
    const DRIVE_3: PinDrive;
    /** Two steps stronger than `DRIVE_2`. */
    const DRIVE_4: PinDrive;
    /** Three steps stronger than `DRIVE_2`. */
    const DRIVE_5: PinDrive;
    /** Four steps stronger than `DRIVE_2`, the strongest output. */
    const DRIVE_6: PinDrive;
    /** Keeps the last level with a weak latch. */
    const PULL_HOLD: PinPull;
    /** A resistor of 22 kΩ to the supply. */
    const PULL_UP_22K: PinPull;
    /** A resistor of 47 kΩ to the supply. */
    const PULL_UP_47K: PinPull;
  }
  /** Where in its period a pulse lies. */
  type PWMAlign = Const<"PWM.align">;
  interface PWMSettings {
    /** Middle of the pulse within the period, 0…65535. */
    center?: int;
    /** Place of the pulse within the period, in place of `center`: 0 in its middle, 1 at its start, 2 at its end. */
    align?: 0 | 1 | 2 | PWMAlign;
    /** Which outputs are inverted, as bits: 1 the first, 2 the second; with one pin `true` or `false`. */
    invert?: boolean | int;
    /** Whether the period starts with that of the module's first submodule. */
    sync?: boolean;
    /** Mixes the channels A and B: 0 not, 1 both show the mixture, 2 in turns. */
    xor?: 0 | 1 | 2;
    /** Nanoseconds between the edges of a complementary pair, in which both are low. */
    deadtime?: int;
  }
  namespace PWM {
    /**
     * The pulse lies in the middle of the period. Documented; firmware up to 1.29 lacks the name.
     * @unavailable Write `0`.
     */
    const MIDDLE: PWMAlign;
    /**
     * The pulse stands at the start of the period. Documented; firmware up to 1.29 lacks the name.
     * @unavailable Write `1`.
     */
    const HEAD: PWMAlign;
    /**
     * The pulse stands at the end of the period. Documented; firmware up to 1.29 lacks the name.
     * @unavailable Write `2`.
     */
    const TAIL: PWMAlign;
  }
  interface I2COptions {
    /** How strongly the bus's pins are driven, 1…7. */
    drive?: int;
  }
  interface SPIFormat {
    /** Time between two transfers and around the select line, in nanoseconds; by default it follows from the speed. */
    gap_ns?: int;
  }
  interface SPIHardwareSettings {
    /** How strongly the clock and data pins are driven, 1…7 (default 6). */
    drive?: int;
    /** Number of the chip-select line that the bus drives by itself, 0 or 1; -1 (default) for none. */
    cs?: -1 | 0 | 1;
  }
  interface UART extends uart.UARTFlush, uart.UARTIrq {}
  namespace UART {
    /** Flow control of what this board sends. */
    const CTS: UARTFlow;
    /** Flow control of what this board receives. */
    const RTS: UARTFlow;
    /** For `invert`: the receiving line. */
    const INV_RX: UARTInvert;
    /** For `invert`: the sending line. */
    const INV_TX: UARTInvert;
    /** Characters have come and the line has fallen silent. */
    const IRQ_RXIDLE: UARTTrigger;
    /** Everything, or nearly, has been sent. */
    const IRQ_TXIDLE: UARTTrigger;
  }
  /** A controller of the CAN bus; the RT1010 has none. */
  const CAN: typeof can.CAN;
  /** A controller of the CAN bus; the RT1010 has none. */
  type CAN = can.CAN;
  /** Counts pulses in hardware. */
  const Counter: typeof counting.Counter;
  /** Counts pulses in hardware. */
  type Counter = counting.Counter;
  /** Follows a rotary encoder in hardware. */
  const Encoder: typeof counting.Encoder;
  /** Follows a rotary encoder in hardware. */
  type Encoder = counting.Encoder;
  /** Makes the board a device on an I²C bus. */
  const I2CTarget: typeof i2ctarget.I2CTarget;
  /** Makes the board a device on an I²C bus. */
  type I2CTarget = i2ctarget.I2CTarget;
  /** A bus for digital sound. */
  const I2S: typeof i2s.I2S;
  /** A bus for digital sound. */
  type I2S = i2s.I2S;
  /**
   * Memory that outlasts resets: 12 to 16 bytes in words, kept by a battery. Newer than version 1.28.
   * @param region which one (default 0); elements have one byte or four, see `itemsize`
   */
  function mem_backup(region?: int): memoryview;
  /** All such memories. */
  function mem_backup(region: -1): readonly memoryview[];
  /** An LED of the board. */
  class LED {
    /** @param id number of the LED, from 1 */
    constructor(id: int);
    /** Makes the LED shine. */
    on(): void;
    /** Makes the LED dark. */
    off(): void;
    /** Makes the LED shine if it is dark, and dark if it shines. */
    toggle(): void;
  }
  interface SDCard {
    /** Sets the card up; not needed before mounting. */
    init(): void;
    /** Frees the slot. */
    deinit(): void;
    /** Whether there is a card in the slot. */
    present(): boolean;
    /** Bytes of the card and bytes of a block; `null` if there is no card. */
    info(): readonly [capacity: int, block_size: int] | null;
  }
  interface WDT {
    /** Sets another time between feedings, in milliseconds, and feeds. */
    timeout_ms(timeout: int): void;
  }
  interface RTC {
    /** Makes the clock faster (positive) or slower. */
    calibration(cal: int): void;
    /**
     * Drops an alarm.
     * @deprecated use `alarm_cancel`
     */
    cancel(alarm_id?: RTCAlarm | 0): void;
  }
}
