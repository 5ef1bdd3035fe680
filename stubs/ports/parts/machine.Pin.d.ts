/** What the pins of several ports have beyond the general `Pin`. */
import type { BoardPins, Pin, PinDrive, PinMode, PinPull } from "../../machine.js";

/** Turning an output over. */
export interface PinToggle {
  /** Sets the output to the other level. */
  toggle(): void;
}
/** Levels under other names. */
export interface PinHighLow {
  /** Sets the output high, as `on()`. */
  high(): void;
  /** Sets the output low, as `off()`. */
  low(): void;
}
/** Asking how the pin is set up. */
export interface PinModePullRead {
  /** The mode that the pin has. */
  mode(): PinMode;
  /** The resistor that the pin has, one of the constants. */
  pull(): PinPull;
}
/** Mode and pull as methods. */
export interface PinModePull {
  /** The pin's mode. */
  mode(): PinMode;
  /** Changes the pin's mode. */
  mode(mode: PinMode): void;
  /** The pin's resistor, `null` for none. */
  pull(): PinPull | null;
  /** Changes the pin's resistor. */
  pull(pull: PinPull | null): void;
}
/** Drive strength as a method. */
export interface PinDriveStrength {
  /** The output's strength. */
  drive(): PinDrive;
  /** Changes the output's strength. */
  drive(drive: PinDrive): void;
}
/** Pins by the chip's own names. */
export interface CpuPinTable {
  /** The pin of this name; `AttributeError` if there is none. */
  readonly [name: string]: Pin;
}
/** Pins by the names on the board: any name, or those of the board file that is loaded. */
export type BoardPinTable = [keyof BoardPins] extends [never]
  ? CpuPinTable
  : { readonly [Name in keyof BoardPins]: Pin };
