/**
 * What the unix port adds to `machine`.
 * @ports unix
 */

declare module "../../machine.js" {
  /** The base of pins written in a program: derive from it and write `value`, and `Signal` and `time_pulse_us` can use it. */
  class PinBase {
    /** Makes a pin; there is nothing to set up. */
    constructor();
  }
}

export {};
