/**
 * What the Zephyr port adds to `machine`.
 * @ports zephyr
 */
import type { int } from "../../mpc.js";
import type * as i2ctarget from "../parts/machine.I2CTarget.js";
import type * as uart from "../parts/machine.UART.js";

declare module "../../machine.js" {
  interface UART extends uart.UARTFlush {}
  namespace UART {
    /** Flow control of what this board sends. */
    const CTS: UARTFlow;
    /** Flow control of what this board receives. */
    const RTS: UARTFlow;
  }
  interface ADC {
    /** One conversion in the converter's own units. */
    read(): int;
  }
  interface Timer {
    /** How long until the timer fires, in milliseconds. */
    value(): int;
  }
  /** Makes the board a device on an I²C bus. */
  const I2CTarget: typeof i2ctarget.I2CTarget;
  /** Makes the board a device on an I²C bus. */
  type I2CTarget = i2ctarget.I2CTarget;
}
