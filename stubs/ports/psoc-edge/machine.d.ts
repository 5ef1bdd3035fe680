/**
 * What the PSOC Edge port adds to `machine`.
 * @ports psoc-edge
 */
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
  interface RTC {
    /**
     * Sets date and time, with hours before minutes and without a weekday.
     * @param datetime year, month, day, hour, minute, second, microsecond, time zone; the last two are ignored
     */
    init(datetime: RTCInitDateTime): void;
    /** Date and time at present, in the order of `init`. */
    now(): RTCInitDateTime;
    /**
     * Drops an alarm.
     * @deprecated use `alarm_cancel`
     */
    cancel(alarm_id?: RTCAlarm | 0): void;
  }
}
