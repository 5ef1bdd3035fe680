/**
 * What the ESP8266 port adds to `machine`.
 * @ports esp8266
 */
import type { bytes } from "../../builtins.js";
import type { int, ReadableBuffer, WritableBuffer } from "../../mpc.js";
import type * as pin from "../parts/machine.Pin.js";
import type * as uart from "../parts/machine.UART.js";

declare module "../../machine.js" {
  interface PortTypes {
    /** An interrupt that knows its events, but not which of them has come. */
    pinIrq: TriggeredIrq<PinTrigger>;
    /** `RTC.irq` gives nothing; the alarm only wakes the board. */
    rtcIrq: null;
  }
  interface Pin extends pin.PinToggle {}
  interface UART extends uart.UARTFlush {}
  // On this port the name stands for SoftI2C.
  interface I2C {
    /** Makes a start condition on the bus. */
    start(): void;
    /** Makes a stop condition on the bus. */
    stop(): void;
    /** Fills a buffer from the bus; the last byte isn't acknowledged unless `nack` is false. */
    readinto(buf: WritableBuffer, nack?: boolean): void;
    /** Sends bytes without an address and returns how many were acknowledged. */
    write(buf: ReadableBuffer | string): int;
  }
  interface PWMSettings {
    /** Share of the time that the signal is high, 0…1023; the older way. */
    duty?: int;
  }
  interface PWM {
    /** The duty cycle, 0…1023. */
    duty(): int;
    /** Changes the duty cycle, 0…1023. */
    duty(value: int): void;
  }
  interface ADC {
    /** One conversion, 0…1024 for 0 to 1 V at the chip's own pin. */
    read(): int;
  }
  interface RTC {
    /** What was stored in the clock's memory; it outlasts deep sleep, not a loss of power. */
    memory(): bytes;
    /** Stores at most 492 bytes. */
    memory(data: ReadableBuffer | string): void;
  }
}
