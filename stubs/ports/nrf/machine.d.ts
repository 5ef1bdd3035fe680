/**
 * What the Nordic nRF port adds to `machine`.
 * @ports nrf
 */
import type { memoryview } from "../../builtins.js";
import type { int } from "../../mpc.js";
import type * as pin from "../parts/machine.Pin.js";
import type * as uart from "../parts/machine.UART.js";

declare module "../../machine.js" {
  interface Pin extends pin.PinHighLow {}
  namespace Pin {
    /** The pins by the names on the board, such as `Pin.board.LED`. */
    const board: pin.BoardPinTable;
    /** The pins by the chip's own names, such as `Pin.cpu.A0`. */
    const cpu: pin.CpuPinTable;
  }
  interface UART extends uart.UARTFlush, uart.UARTIrq {}
  /**
   * Memory that outlasts resets: 1 or 2 bytes, lost without power. Newer than version 1.28.
   * @param region which one (default 0); elements have one byte or four, see `itemsize`
   */
  function mem_backup(region?: int): memoryview;
  /** All such memories. */
  function mem_backup(region: -1): readonly memoryview[];
}
