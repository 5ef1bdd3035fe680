/**
 * What the STM32 port adds to `machine`.
 * @ports stm32
 */
import type { memoryview } from "../../builtins.js";
import type { int } from "../../mpc.js";
import type * as can from "../parts/machine.CAN.js";
import type * as i2ctarget from "../parts/machine.I2CTarget.js";
import type * as i2s from "../parts/machine.I2S.js";
import type * as pin from "../parts/machine.Pin.js";
import type * as uart from "../parts/machine.UART.js";

declare module "../../machine.js" {
  interface Pin extends pin.PinHighLow, pin.PinModePull {}
  namespace Pin {
    /** The pins by the names on the board, such as `Pin.board.LED`. */
    const board: pin.BoardPinTable;
    /** The pins by the chip's own names, such as `Pin.cpu.A0`. */
    const cpu: pin.CpuPinTable;
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
  /** A controller of the CAN bus. */
  const CAN: typeof can.CAN;
  /** A controller of the CAN bus. */
  type CAN = can.CAN;
  /** Makes the board a device on an I²C bus. */
  const I2CTarget: typeof i2ctarget.I2CTarget;
  /** Makes the board a device on an I²C bus. */
  type I2CTarget = i2ctarget.I2CTarget;
  /** A bus for digital sound. */
  const I2S: typeof i2s.I2S;
  /** A bus for digital sound. */
  type I2S = i2s.I2S;
  /**
   * Memory that outlasts resets: 20 to 8192 bytes, kept by a battery; region 1 has the backup registers where region 0 is memory. Newer than version 1.28.
   * @param region which one (default 0); elements have one byte or four, see `itemsize`
   */
  function mem_backup(region?: int): memoryview;
  /** All such memories. */
  function mem_backup(region: -1): readonly memoryview[];
  interface PortTypes {
    /** The frequencies of the CPU, of the AHB bus and of the two APB buses, in hertz; seven values on the N6. */
    cpuFrequency: readonly [sysclk: int, hclk: int, pclk1: int, pclk2: int, ...more: int[]];
  }
  /**
   * Changes the frequencies of CPU and buses, in hertz.
   * @param sysclk the CPU's; the chip takes one that it can make
   * @param hclk the AHB bus and the core
   * @param pclk1 the slower APB bus
   * @param pclk2 the faster APB bus
   */
  function freq(sysclk: int, hclk: int, pclk1?: int, pclk2?: int): void;
  interface RTC {
    /** Starts the clock, or starts it anew. */
    init(): void;
  }
}
