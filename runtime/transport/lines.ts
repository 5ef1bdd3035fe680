import type { SerialPortInfo } from "./systemPort.js";
import { isBridge } from "./usbIds.js";

/** Modem lines that the host drives: true is asserted. */
export interface Lines {
  readonly dtr: boolean;
  readonly rts: boolean;
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

/** The lines while the port is open; undefined: untouched. */
export function idleLines(wiring: Wiring): Lines | undefined {
  if (wiring === "unknown") return undefined;
  return wiring === "bridge" ? { dtr: false, rts: false } : { dtr: true, rts: true };
}

/** The steps of a reset, with a pause after each, before the idle lines are set again. A native board has no such lines. */
export function resetPulse(wiring: Wiring): readonly Lines[] {
  if (wiring === "native") return [];
  return [
    { dtr: false, rts: true },
    { dtr: false, rts: false },
  ];
}
