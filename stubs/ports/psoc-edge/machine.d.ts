/**
 * What the PSOC Edge port adds to `machine`.
 * @ports psoc-edge
 */
import type { bytes } from "../../builtins.js";
import type { ReadableBuffer } from "../../mpc.js";
import type * as pin from "../parts/machine.Pin.js";
import type * as uart from "../parts/machine.UART.js";

declare module "../../machine.js" {
  interface Pin extends pin.PinToggle, pin.PinHighLow, pin.PinModePull, pin.PinDriveStrength {}
  interface UART extends uart.UARTFlush, uart.UARTIrq {}
  namespace UART {
    /** Characters have come and the line has fallen silent. */
    const IRQ_RXIDLE: UARTTrigger;
    /** Everything, or nearly, has been sent. */
    const IRQ_TXIDLE: UARTTrigger;
    /** A break has come. */
    const IRQ_BREAK: UARTTrigger;
    /** Flow control of what this board sends. */
    const CTS: UARTFlow;
    /** Flow control of what this board receives. */
    const RTS: UARTFlow;
  }
  interface UART extends uart.UARTCharacters {}
  namespace Pin {
    /** The pins by their names on the board, such as `Pin.board.USER_LED1`. */
    const board: pin.BoardPinTable;
    /** The pins by the chip's own names, such as `Pin.cpu.P17_0`. */
    const cpu: pin.CpuPinTable;
    /** One step stronger than `DRIVE_2`. */
    const DRIVE_3: PinDrive;
    /** Two steps stronger than `DRIVE_2`. */
    const DRIVE_4: PinDrive;
    /** Three steps stronger than `DRIVE_2`. */
    const DRIVE_5: PinDrive;
    /** Four steps stronger than `DRIVE_2`. */
    const DRIVE_6: PinDrive;
    /** Five steps stronger than `DRIVE_2`, the strongest output. */
    const DRIVE_7: PinDrive;
  }
  interface PortTypes {
    /** The order of `datetime()`: with the weekday, which is computed anyway. */
    rtcInit: RTCDateTime;
    /** `RTC.irq` has no result on this port; its handler must be given. */
    rtcIrq: null;
  }
  interface RTC {
    /** Date and time at present, as `datetime()` gives them. */
    now(): RTCDateTime;
    /** What was stored in the clock's registers; empty if nothing was. */
    memory(): bytes;
    /** Stores at most 28 bytes. */
    memory(data: ReadableBuffer | string): void;
    /**
     * Drops an alarm.
     * @deprecated use `alarm_cancel`
     */
    cancel(alarm_id?: RTCAlarm | 0): void;
  }
}
