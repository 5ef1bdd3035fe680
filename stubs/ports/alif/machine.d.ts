/**
 * What the Alif Ensemble port adds to `machine`.
 * @ports alif
 */
import type { memoryview } from "../../builtins.js";
import type { int } from "../../mpc.js";
import type * as can from "../parts/machine.CAN.js";
import type * as i2ctarget from "../parts/machine.I2CTarget.js";
import type * as pin from "../parts/machine.Pin.js";
import type * as uart from "../parts/machine.UART.js";

declare module "../../machine.js" {
  interface UART extends uart.UARTFlush, uart.UARTIrq {}
  namespace UART {
    /** Flow control of what this board sends. */
    const CTS: UARTFlow;
    /** Flow control of what this board receives. */
    const RTS: UARTFlow;
    /** Characters have come and the line has fallen silent. */
    const IRQ_RXIDLE: UARTTrigger;
    /** A character has come. */
    const IRQ_RX: UARTTrigger;
    /** Everything, or nearly, has been sent. */
    const IRQ_TXIDLE: UARTTrigger;
  }
  namespace ADC {
    /** The temperature sensor in the chip, as an `id`. */
    const CORE_TEMP: int;
    /** The voltage reference in the chip, as an `id`. */
    const CORE_VREF: int;
  }
  interface Pin extends pin.PinToggle, pin.PinHighLow {}
  namespace Pin {
    /** The pins by the names on the board, such as `Pin.board.LED`. */
    const board: pin.BoardPinTable;
    /** The pins by the chip's own names, such as `Pin.cpu.P0_0`. */
    const cpu: pin.CpuPinTable;
  }
  /** A controller of the CAN bus. */
  const CAN: typeof can.CAN;
  /** A controller of the CAN bus. */
  type CAN = can.CAN;
  /** Makes the board a device on an I²C bus. */
  const I2CTarget: typeof i2ctarget.I2CTarget;
  /** Makes the board a device on an I²C bus. */
  type I2CTarget = i2ctarget.I2CTarget;
  /**
   * Memory that outlasts resets: 4080 bytes, kept by a battery. Newer than version 1.28.
   * @param region which one (default 0); elements have one byte or four, see `itemsize`
   */
  function mem_backup(region?: int): memoryview;
  /** All such memories. */
  function mem_backup(region: -1): readonly memoryview[];
}
