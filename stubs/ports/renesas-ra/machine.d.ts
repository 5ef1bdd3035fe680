/**
 * What the Renesas RA port adds to `machine`.
 * @ports renesas-ra
 */
import type * as dac from "../parts/machine.DAC.js";
import type * as pin from "../parts/machine.Pin.js";
import type * as uart from "../parts/machine.UART.js";

declare module "../../machine.js" {
  interface Pin extends pin.PinHighLow {}
  namespace Pin {
    /** The pins by the names on the board, such as `Pin.board.LED`. */
    const board: pin.BoardPinTable;
    /** The pins by the chip's own names, such as `Pin.cpu.A0`. */
    const cpu: pin.CpuPinTable;
    /** The weakest output. */
    const LOW_POWER: PinDrive;
    /** An output of middle strength. */
    const MED_POWER: PinDrive;
    /** The strongest output. */
    const HIGH_POWER: PinDrive;
  }
  interface UART extends uart.UARTFlush, uart.UARTIrq {}
  namespace UART {
    /** Flow control of what this board sends. */
    const CTS: UARTFlow;
    /** Flow control of what this board receives. */
    const RTS: UARTFlow;
    /** Characters have come and the line has fallen silent. */
    const IRQ_RXIDLE: UARTTrigger;
    /** A character has come. */
    const IRQ_RX: UARTTrigger;
  }
  /** An analog output. */
  const DAC: typeof dac.DAC;
  /** An analog output. */
  type DAC = dac.DAC;
  interface RTC {
    /** Starts the clock, or starts it anew. */
    init(): void;
  }
}
