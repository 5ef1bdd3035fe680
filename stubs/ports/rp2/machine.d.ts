/**
 * What the RP2040 and RP2350 port adds to `machine`.
 * @ports rp2
 */
import type { memoryview } from "../../builtins.js";
import type { int } from "../../mpc.js";
import type * as i2ctarget from "../parts/machine.I2CTarget.js";
import type * as i2s from "../parts/machine.I2S.js";
import type * as pin from "../parts/machine.Pin.js";
import type * as uart from "../parts/machine.UART.js";
import type * as usbdevice from "../parts/machine.USBDevice.js";

declare module "../../machine.js" {
  interface Pin extends pin.PinToggle, pin.PinHighLow {}
  namespace Pin {
    /** The pins by the names on the board, such as `Pin.board.LED`. */
    const board: pin.BoardPinTable;
    /** The pins by the chip's own names, such as `Pin.cpu.GPIO0`. */
    const cpu: pin.CpuPinTable;
    /** For `alt`: a synchronous bus. */
    const ALT_SPI: int;
    /** For `alt`: a serial port. */
    const ALT_UART: int;
    /** For `alt`: I²C. */
    const ALT_I2C: int;
    /** For `alt`: a PWM output. */
    const ALT_PWM: int;
    /** For `alt`: driven by the processor, as pins are by default. */
    const ALT_SIO: int;
    /** For `alt`: the first PIO block. */
    const ALT_PIO0: int;
    /** For `alt`: the second PIO block. */
    const ALT_PIO1: int;
    /** For `alt`: the third PIO block, on an RP2350. Since 1.27. */
    const ALT_PIO2: int;
    /** For `alt`: clock input or output. */
    const ALT_GPCK: int;
    /** For `alt`: USB's power control. */
    const ALT_USB: int;
    /** For `alt`: the fast transmitter of an RP2350. Since 1.27. */
    const ALT_HSTX: int;
    /** For `alt`: the select line of a second flash or PSRAM, on an RP2350. Since 1.27. */
    const ALT_XIP_CS1: int;
    /** For `alt`: the debugger's trace, on an RP2350. Since 1.27. */
    const ALT_CORESIGHT_TRACE: int;
    /** For `alt`: a serial port's further lines, on an RP2350. Since 1.27. */
    const ALT_UART_AUX: int;
  }
  interface UART extends uart.UARTFlush, uart.UARTIrq {}
  namespace UART {
    /** Flow control of what this board sends. */
    const CTS: UARTFlow;
    /** Flow control of what this board receives. */
    const RTS: UARTFlow;
    /** Characters have come and the line has fallen silent. */
    const IRQ_RXIDLE: UARTTrigger;
    /** Everything, or nearly, has been sent. */
    const IRQ_TXIDLE: UARTTrigger;
    /** A break has come. */
    const IRQ_BREAK: UARTTrigger;
    /** For `invert`: the receiving line. */
    const INV_RX: UARTInvert;
    /** For `invert`: the sending line. */
    const INV_TX: UARTInvert;
  }
  /** Makes the board a device on an I²C bus. */
  const I2CTarget: typeof i2ctarget.I2CTarget;
  /** Makes the board a device on an I²C bus. */
  type I2CTarget = i2ctarget.I2CTarget;
  /** A bus for digital sound. */
  const I2S: typeof i2s.I2S;
  /** A bus for digital sound. */
  type I2S = i2s.I2S;
  /** USB functions written in the program. */
  const USBDevice: typeof usbdevice.USBDevice;
  /** USB functions written in the program. */
  type USBDevice = usbdevice.USBDevice;
  /**
   * Memory that outlasts resets: 28 to 60 bytes in words, lost without power. Newer than version 1.28.
   * @param region which one (default 0); elements have one byte or four, see `itemsize`
   */
  function mem_backup(region?: int): memoryview;
  /** All such memories. */
  function mem_backup(region: -1): readonly memoryview[];
  /**
   * Changes the frequencies of the CPU and of the peripherals.
   * @param hz the CPU's, in hertz
   * @param peripheral_hz 48,000,000 (as it is without this), or the same as the CPU's
   */
  function freq(hz: int, peripheral_hz: int): void;
  namespace ADC {
    /** The channel of the temperature sensor in the chip: `new ADC(ADC.CORE_TEMP)`. */
    const CORE_TEMP: int;
  }
}
