/** What the UARTs of several ports have beyond the general `UART`. */
import type { Irq, UART, UARTTrigger } from "../../machine.js";
import type { int, Kw } from "../../mpc.js";

/** Waiting for the end of sending. */
export interface UARTFlush {
  /** Waits until everything has been sent; `OSError` if that takes too long. */
  flush(): void;
  /** Whether everything has been sent. On esp8266 and nrf the last byte may still be under way. */
  txdone(): boolean;
}
/** Single characters. */
export interface UARTCharacters {
  /** Reads one character as a number, -1 if none came before the time-out. */
  readchar(): int;
  /** Sends one character, given as a number. */
  writechar(char: int): void;
}
/** The interrupt of a UART, the rest by name. */
export interface UARTIrqSettings {
  /** Events of the line that call the handler. */
  trigger?: UARTTrigger;
  /** Whether the handler runs in the hardware interrupt, where it must not allocate memory. Not on esp32. */
  hard?: boolean;
}
/** The interrupt of a UART, everything by name. */
export interface UARTIrqOptions extends UARTIrqSettings {
  /** What is called, with the UART; `null` for nothing. */
  handler?: ((uart: UART) => void) | null;
}
/**
 * Calls for events. Of the nRF chips the nRF52840 has it, of SAMD21 boards those with a flash chip.
 * @example
 * uart.irq((u) => print(u.read()), UART.IRQ_RXIDLE);
 */
export interface UARTIrq {
  /** The interrupt, set up with what is given by name. */
  irq(kw?: Kw<UARTIrqOptions>): Irq<UARTTrigger>;
  /** Sets what is called with the port, events by name. */
  irq(handler: ((uart: UART) => void) | null, kw?: Kw<UARTIrqSettings>): Irq<UARTTrigger>;
  /** Sets what is called on these events of the line. */
  irq(handler: ((uart: UART) => void) | null, trigger: UARTTrigger, hard?: boolean): Irq<UARTTrigger>;
  /** Sets what is called on these events of the line, and how, by name. */
  irq(
    handler: ((uart: UART) => void) | null,
    trigger: UARTTrigger,
    kw: Kw<Pick<UARTIrqSettings, "hard">>,
  ): Irq<UARTTrigger>;
}
