/**
 * What the Renesas RA port adds to `machine`.
 * @ports renesas-ra
 */
import type { int } from "../../mpc.js";
import type * as dac from "../parts/machine.DAC.js";
import type * as pin from "../parts/machine.Pin.js";
import type * as uart from "../parts/machine.UART.js";

declare module "../../machine.js" {
  interface PortTypes {
    /** `Pin.irq` gives nothing. */
    pinIrq: null;
  }
  interface Pin extends pin.PinHighLow {}
  namespace Pin {
    /** The pins by the names on the board, such as `Pin.board.LED`. */
    const board: pin.BoardPinTable;
    /** The pins by the chip's own names, such as `Pin.cpu.P000`. */
    const cpu: pin.CpuPinTable;
    /** One step stronger than `DRIVE_2`. */
    const DRIVE_3: PinDrive;
    /** The pin has no resistor; `null` would leave it the one that it has. */
    const PULL_NONE: PinPull;
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
  }
  interface PWMSettings {
    /** Share of the time that the signal is high, 0…100 percent. The only duty that can be given by name on this port. */
    duty?: int;
  }
  interface PWM {
    /** How much of the time the signal is high, in percent. */
    duty(): int;
    /** Sets how much of the time the signal is high, 0…100. */
    duty(value: int): void;
  }
  /** An analog output that also knows millivolts, on boards with an RA6M5. */
  class DAC extends dac.DAC {
    /** The number that was written last. */
    read(): int;
    /** The voltage that was written last, in millivolts. */
    read_mv(): int;
    /** Sets the voltage in millivolts, 0…3300. */
    write_mv(vout: int): void;
    /** Switches the output off. */
    deinit(): void;
  }
  namespace ADC {
    /** The temperature sensor in the chip, as an `id`. */
    const CORE_TEMP: int;
    /** The voltage reference in the chip, as an `id`. */
    const CORE_VREF: int;
    /** The supply as the chip measures it, as an `id`. */
    const VREF: int;
    /** The backup battery, as an `id`; on some chips. */
    const CORE_VBAT: int;
  }
  interface ADC {
    /** One conversion in the converter's own units. */
    read(): int;
  }
  /** Prints facts about stack and heap; with an argument a map of the heap, too. */
  function info(dump_alloc_table?: boolean | int): void;
  interface RTC {
    /** How the clock started, as bits of the port. */
    info(): int;
    /** Wakes the board, and calls a function, every so many milliseconds; `null` ends it. */
    wakeup(timeout: int | null, callback?: ((line: int) => void) | null): void;
    /** The correction of the clock's speed. */
    calibration(): int;
    /** Corrects the clock's speed. */
    calibration(cal: int): void;
  }
}
