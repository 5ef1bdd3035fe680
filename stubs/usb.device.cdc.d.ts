/**
 * `usb.device.cdc`: a serial port over USB, used like a UART.
 *
 * Follows the package `usb-device-cdc` of micropython-lib.
 * @ports esp32, rp2, samd
 * @install usb-device-cdc
 */
import type { bytearray } from "./builtins.js";
import type { int, Kw, ReadableBuffer, WritableBuffer } from "./mpc.js";
import { Interface } from "./usb.device.core.js";

/** Settings of the port. Those of the line are only told to the computer, which may change them. */
export interface CDCOptions {
  /** Bits a second (default 9600). */
  baudrate?: int;
  /** Bits of a character (default 8). */
  bits?: int;
  /** None (default), odd, even, mark or space. */
  parity?: "N" | "O" | "E" | "M" | "S";
  /** Stop bits of a character, as number or text (default 1). */
  stop?: 1 | 1.5 | 2 | "1" | "1.5" | "2";
  /** Milliseconds that reading and writing wait at most (default 1000). */
  timeout?: int;
  /** Bytes of the buffer to the computer (default 256). */
  txbuf?: int;
  /** Bytes of the buffer from the computer, 64 at least (default 256). */
  rxbuf?: int;
  /** Flow control: there is none. */
  flow?: 0;
}
/**
 * A serial port that the computer sees besides the REPL's.
 * @example
 * const serial = new CDCInterface({ timeout: 0 });
 * get().init(serial, { builtin_driver: true });
 * serial.write(new bytes("hello", "utf-8"));
 */
export class CDCInterface extends Interface {
  /** Makes a port; `usb.device`'s `init` shows it to the computer. */
  constructor(kw?: Kw<CDCOptions>);
  /**
   * Sets the port up anew.
   * @throws ValueError if a buffer is too small, or for an unknown parity or number of stop bits
   */
  init(kw?: Kw<CDCOptions>): void;
  /** Whether the computer is ready to receive. */
  readonly rts: boolean;
  /** Whether a program on the computer has the port open. */
  readonly dtr: boolean;
  /** The speed that the computer has chosen. */
  readonly baudrate: int;
  /** The stop bits that the computer has chosen. */
  readonly stop_bits: "1" | "1.5" | "2";
  /** The parity that the computer has chosen. */
  readonly parity: "N" | "O" | "E" | "M" | "S";
  /** The character's width that the computer has chosen. */
  readonly data_bits: int;
  /** Sets what is called when the computer sends a break: its length in milliseconds, 0xffff until further notice. */
  set_break_cb(cb: ((duration: int) => void) | null): void;
  /** Sets what is called when DTR (bit 0) or RTS (bit 1) changes. */
  set_line_state_cb(cb: ((state: int) => void) | null): void;
  /** Sets what is called when the computer chooses speed and format: seven bytes, `"<LBBB"`. */
  set_line_coding_cb(cb: ((coding: bytearray) => void) | null): void;
  /** Sends bytes, waiting for room as long as `timeout` says; how many were taken. */
  write(buf: ReadableBuffer): int;
  /** Reads `size` bytes, fewer after the timeout, `null` if none came; -1 reads what is there. */
  read(size: int): bytearray | null;
  /** Fills a buffer, as far as bytes come before the timeout; how many, `null` for none. */
  readinto(b: WritableBuffer): int | null;
  /** Answers what `select` and `flush` ask: 1 waits until all is sent, 3 says which of the events in `arg` are there. */
  ioctl(req: int, arg: int): int;
  /**
   * Waits until the computer has fetched everything.
   * @throws OSError after the timeout, or if the computer is gone
   */
  flush(): void;
}
