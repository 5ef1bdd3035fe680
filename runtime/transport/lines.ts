import type { SerialPortInfo } from "./systemPort.js";
import { isBridge } from "./usbIds.js";

/** Modem lines that the host drives: true is asserted. */
export interface Lines {
  readonly dtr: boolean;
  readonly rts: boolean;
}

/** Modem lines of a serial port as they are asked for: true asserts, false releases; one that isn't given is as the kind of board needs it. */
export interface LineStates {
  readonly dtr?: boolean | undefined;
  readonly rts?: boolean | undefined;
}

/**
 * What DTR and RTS do to a board depends on what is behind the port:
 * - `bridge`: a USB-UART chip, usually with two transistors that make DTR and RTS into reset and boot mode (ESP32, ESP8266), or
 *   an Espressif chip whose own USB does the same. Both released: nothing is held, and data flow all the same.
 * - `native`: the board is the USB device itself. Without DTR it takes nobody to be there, and sends nothing.
 * - `unknown`: no USB, or not told. The lines stay as the system opened them.
 */
export type Wiring = "bridge" | "native" | "unknown";

export function wiringOf(port: SerialPortInfo | undefined): Wiring {
  if (port?.vid === undefined || port.pid === undefined) return "unknown";
  return isBridge(port.vid, port.pid) ? "bridge" : "native";
}

/** What systems do with the lines of a port that they open. */
export const AS_OPENED: Lines = { dtr: true, rts: true };
export const RELEASED: Lines = { dtr: false, rts: false };

/** The lines while the port is open, each as it is asked for, else as the board needs it; undefined: untouched. */
export function idleLines(wiring: Wiring, { dtr, rts }: LineStates = {}): Lines | undefined {
  const usual = USUAL[wiring];
  if (dtr === undefined && rts === undefined) return usual;
  const other = usual ?? AS_OPENED;
  return { dtr: dtr ?? other.dtr, rts: rts ?? other.rts };
}

const USUAL: Readonly<Record<Wiring, Lines | undefined>> = {
  bridge: RELEASED,
  native: { dtr: true, rts: true },
  unknown: undefined,
};

/**
 * The lines before the port is closed; undefined: they stay. A board that is the USB device itself is told that nobody listens any
 * more: else what its program prints waits for somebody, half a second for each buffer (MICROPY_HW_USB_CDC_TX_TIMEOUT).
 */
export function closingLines(wiring: Wiring): Lines | undefined {
  return wiring === "native" ? RELEASED : undefined;
}

/**
 * The one line after the other, where both can't be set at once: RTS alone is what the usual circuit makes a reset of, so on the way
 * it is asserted last and released first.
 */
export function oneByOne({ dtr, rts }: LineStates): readonly ["dtr" | "rts", boolean | undefined][] {
  return rts
    ? [
        ["dtr", dtr],
        ["rts", rts],
      ]
    : [
        ["rts", rts],
        ["dtr", dtr],
      ];
}

/** The steps of a reset, with a pause after each, before the idle lines are set again. A native board has no such lines. */
export function resetPulse(wiring: Wiring): readonly Lines[] {
  if (wiring === "native") return [];
  return [{ dtr: false, rts: true }, RELEASED];
}
