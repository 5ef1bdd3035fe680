import { type Lines, RELEASED } from "./lines.js";

/** A state of the lines, and how long it lasts at least, in milliseconds. */
export interface Step extends Lines {
  readonly ms: number;
}

/** One way to reset a chip into its download mode. */
export type Sequence = readonly Step[];

/**
 * How a chip's boot pin and reset hang on the lines:
 * - `transistors`: RTS alone pulls EN (reset), DTR alone GPIO0 (or what else chooses the boot mode), both together nothing. Espressif's
 *   boards behind a USB-UART bridge, and most others'.
 * - `jtag`: the chip's own USB-Serial-JTAG acts on them.
 */
export type Circuit = "transistors" | "jtag";

/** In reset, until the capacitor at EN has been discharged. */
const RESET_MS = 100;
/** How long the boot pin is held after the reset: the second is for boards with a larger capacitor. */
const HELD_MS = [50, 550] as const;

/**
 * The ways to try, one after the other. Source: Espressif's esptool (reset.py: ClassicReset, UnixTightReset, USBJTAGSerialReset; its
 * documentation, "Boot Mode Selection", "Automatic Bootloader"), which tries them in this order. `atOnce`: both lines change at
 * once, as on Linux and macOS; without it each step changes one of them.
 */
export function downloadSequences(circuit: Circuit, atOnce: boolean): readonly Sequence[] {
  if (circuit === "jtag") return [JTAG];
  const oneByOne = HELD_MS.map(classic);
  return atOnce ? [...HELD_MS.map(tight), ...oneByOne] : oneByOne;
}

const tight = (held: number): Sequence => [
  { ...RELEASED, ms: 0 },
  { dtr: true, rts: true, ms: 0 },
  { dtr: false, rts: true, ms: RESET_MS },
  { dtr: true, rts: false, ms: held },
  { ...RELEASED, ms: 0 },
];

/** From reset to the boot pin by way of both lines, which do nothing together: the capacitor holds EN until GPIO0 is low. */
const classic = (held: number): Sequence => [
  { dtr: false, rts: true, ms: RESET_MS },
  { dtr: true, rts: true, ms: 0 },
  { dtr: true, rts: false, ms: held },
  { ...RELEASED, ms: 0 },
];

const JTAG: Sequence = [
  { ...RELEASED, ms: 100 },
  { dtr: true, rts: false, ms: 100 },
  // By way of both asserted: both released in between would be another reset.
  { dtr: true, rts: true, ms: 0 },
  // Twice, as Windows passes DTR on with RTS alone.
  { dtr: false, rts: true, ms: 0 },
  { dtr: false, rts: true, ms: 100 },
  { ...RELEASED, ms: 0 },
];
