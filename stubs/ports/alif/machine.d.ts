/**
 * What the Alif Ensemble port adds to `machine`.
 * @ports alif
 */
import type { memoryview } from "../../builtins.js";
import type { int } from "../../mpc.js";
import type * as can from "../parts/machine.CAN.js";
import type * as i2ctarget from "../parts/machine.I2CTarget.js";
import type * as pin from "../parts/machine.Pin.js";

declare module "../../machine.js" {
  namespace Pin {
    /** The pins by the names on the board, such as `Pin.board.LED`. */
    const board: pin.BoardPinTable;
    /** The pins by the chip's own names, such as `Pin.cpu.A0`. */
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
