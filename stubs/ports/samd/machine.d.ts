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
  interface Pin extends pin.PinToggle, pin.PinHighLow {}
  namespace Pin {
    /** The pins by the names on the board, such as `Pin.board.LED`. */
    const board: pin.BoardPinTable;
    /** The pins by the chip's own names, such as `Pin.cpu.A0`. */
    const cpu: pin.CpuPinTable;
  }
  interface UART extends uart.UARTIrq {}
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
  /** Makes the board a device on an I²C bus. */
  const I2CTarget: typeof i2ctarget.I2CTarget;
  /** Makes the board a device on an I²C bus. */
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
    /** Conversions that are averaged (default 16). */
    average?: int;
    /** Reference voltage: 0 the chip's own 1 V, 1 and 2 parts of the supply, 3 and more external pins; 3.3 V by default. */
    vref?: int;
  }
  interface PWMSettings {
    /** Turns the output over: low in place of high. */
    invert?: boolean | int;
    /** Number of the timer (TCC) to use; pins that share one change together. */
    device?: int;
  }
  interface ADC {
    /** Whether conversions started by `read_timed` are running. */
    busy(): boolean;
    /**
     * Starts conversions at a steady rate, in the background.
     * @param data where results go, 16 bits each; SAMD21 and SAMD51
     * @param freq conversions a second
     */
    read_timed(data: WritableBuffer, freq: int): void;
  }
  namespace ADC {
    /** The voltage on the AREF pin as reference, for `vref`. */
    const AREF: int;
  }
  interface RTC {
    /**
     * Sets date and time, with hours before minutes and without a weekday.
     * @param datetime year, month, day, hour, minute, second, microsecond, time zone; the last two are ignored
     */
    init(datetime: RTCInitDateTime): void;
  }
}
