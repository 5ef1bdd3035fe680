/**
 * What the Zephyr port adds to `machine`.
 * @ports zephyr
 */
import type * as i2ctarget from "../parts/machine.I2CTarget.js";

declare module "../../machine.js" {
  /** Makes the board a device on an I²C bus. */
  const I2CTarget: typeof i2ctarget.I2CTarget;
  /** Makes the board a device on an I²C bus. */
  type I2CTarget = i2ctarget.I2CTarget;
}
