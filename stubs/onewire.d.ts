/**
 * `onewire`: the bus with one data line, as temperature sensors use it.
 *
 * Follows the driver `onewire` of micropython-lib. In the firmware of esp32, esp8266 and rp2.
 * @ports esp32, esp8266, mimxrt, renesas-ra, rp2, samd, stm32
 * @install onewire
 * @frozen alif, esp32, esp8266, mimxrt, renesas-ra, rp2, stm32
 */
import type { bytearray } from "./builtins.js";
import { Exception } from "./builtins.js";
import type { Pin } from "./machine.js";
import type { int, Kw, ReadableBuffer, WritableBuffer } from "./mpc.js";

/** No device answered. */
export class OneWireError extends Exception {}
/**
 * A bus on a pin.
 * @example
 * const bus = new OneWire(new Pin(12));
 * for (const rom of bus.scan()) print(rom);
 */
export class OneWire {
  /** @param pin the data line; a resistor of 4.7 kΩ pulls it up */
  constructor(pin: Pin);
  /** Resets the bus; whether a device is there, by name whether that is needed. */
  reset(kw?: Kw<{ required?: boolean }>): boolean;
  /** Resets the bus; `OneWireError` if a device is required and none is there. */
  reset(required: boolean): boolean;
  /** Reads one bit. */
  readbit(): 0 | 1;
  /** Reads one byte. */
  readbyte(): int;
  /** Fills a buffer. */
  readinto(buf: WritableBuffer): void;
  /** Writes one bit. */
  writebit(value: 0 | 1): void;
  /** Writes one byte. */
  writebyte(value: int): void;
  /** Writes bytes. */
  write(buf: ReadableBuffer): void;
  /** Chooses the device with this address. */
  select_rom(rom: ReadableBuffer): void;
  /** The addresses, 8 bytes each, of the devices on the bus. */
  scan(): bytearray[];
  /** The checksum of data; 0 if the data ends with its right checksum. */
  crc8(data: ReadableBuffer): int;
  /** Command: look for devices. */
  static readonly SEARCH_ROM: 0xf0;
  /** Command: choose one device. */
  static readonly MATCH_ROM: 0x55;
  /** Command: speak to all devices. */
  static readonly SKIP_ROM: 0xcc;
}
