/**
 * `ds18x20`: temperature sensors DS18S20 and DS18B20.
 *
 * Follows the driver `ds18x20` of micropython-lib. In the firmware of esp32, esp8266 and rp2.
 * @ports esp32, esp8266, mimxrt, renesas-ra, rp2, samd, stm32
 * @install ds18x20
 * @frozen esp32, esp8266, mimxrt, rp2
 */
import type { bytearray } from "./builtins.js";
import type { float, ReadableBuffer } from "./mpc.js";
import type { OneWire } from "./onewire.js";

/**
 * The sensors on a bus.
 * @example
 * const sensors = new DS18X20(new OneWire(new Pin(12)));
 * const [rom] = sensors.scan();
 * sensors.convert_temp();
 * sleep_ms(750);
 * const celsius = sensors.read_temp(rom);
 */
export class DS18X20 {
  /** @param onewire the bus */
  constructor(onewire: OneWire);
  /** The addresses of the temperature sensors on the bus. */
  scan(): bytearray[];
  /** Starts measuring in all sensors; it takes 750 ms. */
  convert_temp(): void;
  /** The nine bytes of a sensor's memory, always in the same buffer; an exception if the checksum is wrong. */
  read_scratch(rom: ReadableBuffer): bytearray;
  /** Writes three bytes (two limits, settings) to a sensor's memory. */
  write_scratch(rom: ReadableBuffer, buf: ReadableBuffer): void;
  /** The temperature that a sensor measured last, in degrees Celsius. */
  read_temp(rom: ReadableBuffer): float;
}
