/**
 * What the SAMD21 and SAMD51 port adds to `machine`.
 * @ports samd
 */
import type { memoryview } from "../../builtins.js";
import type { int, WritableBuffer } from "../../mpc.js";
import type * as i2ctarget from "../parts/machine.I2CTarget.js";
import type * as pin from "../parts/machine.Pin.js";
import type * as uart from "../parts/machine.UART.js";
import type * as usbdevice from "../parts/machine.USBDevice.js";
import type * as timedDac from "./machine.DAC.js";

declare module "../../machine.js" {
  interface Pin extends pin.PinToggle, pin.PinHighLow {
    /** Sets how strong the output is. The present strength isn't told: without an argument the answer is `null`. */
    drive(drive: PinDrive): void;
    /** @deprecated firmware up to 1.29 tells nothing */
    drive(): null;
    /** Takes the pin out of use: neither input nor output. */
    disable(): void;
  }
  namespace Pin {
    /** Without a resistor. */
    const PULL_OFF: PinPull;
    /** An output of normal strength. */
    const LOW_POWER: PinDrive;
    /** A stronger output. */
    const HIGH_POWER: PinDrive;
    /** The pins by the names on the board, such as `Pin.board.LED`. */
    const board: pin.BoardPinTable;
    /** The pins by the chip's own names, such as `Pin.cpu.PA02`. */
    const cpu: pin.CpuPinTable;
  }
  interface UART extends uart.UARTFlush, uart.UARTIrq {}
  namespace UART {
    /** Characters have come and the line has fallen silent. */
    const IRQ_RXIDLE: UARTTrigger;
    /** A character has come. */
    const IRQ_RX: UARTTrigger;
    /** Everything, or nearly, has been sent. */
    const IRQ_TXIDLE: UARTTrigger;
  }
  /** An analog output. */
  const DAC: typeof timedDac.DAC;
  /** An analog output. */
  type DAC = timedDac.DAC;
  /** Makes the board a device on an I²C bus. Not on SAMD21 boards without a flash chip. */
  const I2CTarget: typeof i2ctarget.I2CTarget;
  /** Makes the board a device on an I²C bus. Not on SAMD21 boards without a flash chip. */
  type I2CTarget = i2ctarget.I2CTarget;
  /** USB functions written in the program. */
  const USBDevice: typeof usbdevice.USBDevice;
  /** USB functions written in the program. */
  type USBDevice = usbdevice.USBDevice;
  /**
   * Memory that outlasts resets: 8192 bytes, kept by a battery; SAMD51 only. Newer than version 1.28.
   * @param region which one (default 0); elements have one byte or four, see `itemsize`
   */
  function mem_backup(region?: int): memoryview;
  /** All such memories. */
  function mem_backup(region: -1): readonly memoryview[];
  interface ADCOptions {
    /** Conversions that are averaged (default 16); more than one makes 12 bits of any resolution. */
    average?: int;
    /** Bits of a conversion (default 12). */
    bits?: 8 | 10 | 12;
    /** Reference voltage: `ADC.INT_VREF` and so on; 3.3 V by default. */
    vref?: int;
    /** What is called, with the input, when `read_timed` has filled its buffer. Newer than version 1.28. */
    callback?: ((adc: ADC) => void) | null;
  }
  interface PWMSettings {
    /** Turns the output over: low in place of high. */
    invert?: boolean | int;
    /** Number of the timer (TCC) to use; pins that share one change together. */
    device?: int;
  }
  interface ADC {
    /** Frees the input. */
    deinit(): void;
    /** Whether conversions started by `read_timed` are running. Not on SAMD21 boards without a flash chip. Newer than version 1.28. */
    busy(): boolean;
    /**
     * Starts conversions at a steady rate, in the background. Not on SAMD21 boards without a flash chip. Newer than version 1.28.
     * @param data where results go, 16 bits each
     * @param freq conversions a second, at most about 350 kHz on the SAMD21 and 1 MHz on the SAMD51
     */
    read_timed(data: WritableBuffer, freq: int): void;
  }
  namespace ADC {
    /** The chip's own reference of 1 V, for `vref`. Newer than version 1.28, like the names that follow; before that write the number. */
    const INT_VREF: int;
    /** The supply voltage as reference, for `vref`; on the SAMD21 divided by 1.48. */
    const VDDA: int;
    /** Half of the supply voltage as reference, for `vref`. */
    const VDDA2: int;
    /** The voltage on the AREF pin as reference, for `vref`. */
    const AREF: int;
    /** The voltage on the second reference pin, for `vref`. */
    const AREFB: int;
    /** The voltage on the third reference pin, for `vref`; SAMD51. */
    const AREFC: int;
  }
  interface WDT {
    /** Sets another time between feedings, in milliseconds, and feeds. */
    timeout_ms(timeout: int): void;
  }
  interface RTC {
    /** Makes the clock faster (positive) or slower, by about so many millionths, -127…127. */
    calibration(cal: int): void;
  }
}
