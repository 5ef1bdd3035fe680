/**
 * `dht`: humidity sensors DHT11 and DHT22 (AM2302).
 *
 * Follows the driver `dht` of micropython-lib. In the firmware of esp32, esp8266, rp2 and others.
 * @ports alif, esp32, esp8266, mimxrt, renesas-ra, rp2, samd, stm32
 * @install dht
 * @frozen alif, esp32, esp8266, mimxrt, renesas-ra, rp2, stm32
 */
import type { Pin } from "./machine.js";
import type { float, int } from "./mpc.js";

/** What both sensors share. */
export class DHTBase {
  /** @param pin the data line */
  constructor(pin: Pin);
  /** Takes a measurement; at most once a second (DHT11) or every two. `OSError` ETIMEDOUT if nothing answers, `Exception` for a wrong checksum. */
  measure(): void;
}
/**
 * The sensor DHT11.
 * @example
 * const sensor = new DHT11(new Pin(4));
 * sensor.measure();
 * print(sensor.temperature(), sensor.humidity());
 */
export class DHT11 extends DHTBase {
  /** Measured humidity, in whole percent. */
  humidity(): int;
  /** Measured temperature, in whole degrees Celsius. */
  temperature(): int;
}
/** The sensor DHT22. */
export class DHT22 extends DHTBase {
  /** Measured humidity in percent, fine to a tenth. */
  humidity(): float;
  /** Measured temperature in degrees Celsius, fine to a tenth. */
  temperature(): float;
}
