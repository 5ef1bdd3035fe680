/** What the compiler needs to know of the board that code is built for. Unknown fields are `undefined`: any board. */
export interface Target {
  /** MicroPython version, e.g. `"1.27.0"`. */
  version: string;
  /** Port name as in MicroPython's tree: `"rp2"`, `"esp32"`, `"webassembly"`, `"microbit"` … */
  port: string;
  /** Width of a Python float: none at all, 30 bits (unboxed), single (32), double (64). */
  float: FloatWidth;
  /** Code emitters that the board accepts, e.g. `["native", "viper"]`. */
  emitters: readonly string[];
  /** Native architecture, e.g. `"armv6m"`; empty where native code can't be loaded. */
  arch: string;
  /** Bytes of heap that are free after boot. */
  heap: number;
  /** `.mpy` version and sub-version that the board loads, e.g. `"6.3"`; empty if none. */
  mpy: string;
}

export type FloatWidth = "none" | "30bit" | "single" | "double";
