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
    /** A character has come. */
    const IRQ_RX: UARTTrigger;
    /** Everything, or nearly, has been sent. */
    const IRQ_TXIDLE: UARTTrigger;
    /** A break has come. */
    const IRQ_BREAK: UARTTrigger;
  }
}
