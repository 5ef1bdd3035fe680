/** Driver of the temperature sensor TMP102. */

import { I2C, Pin } from "machine";
import type { int } from "mpc";

const ADDRESS = 0x48;
const TEMPERATURE = 0x00;
const CONFIG = 0x01;

/** A TMP102 on an I2C bus. */
export class Tmp102 {
  readonly #bus: I2C;
  readonly #address: int;

  constructor(bus: I2C, address: int = ADDRESS) {
    this.#bus = bus;
    this.#address = address;
  }

  /** Degrees Celsius. */
  read(): number {
    const raw = this.#readRegister(TEMPERATURE);
    // Twelve bits, left-aligned; negative values in two's complement.
    let value = raw >> 4;
    if (value & 0x800) value -= 0x1000;
    return value * 0.0625;
  }

  /** Sleeps between readings if asked to. */
  setShutdown(on: boolean): void {
    const config = this.#readRegister(CONFIG);
    this.#writeRegister(CONFIG, on ? config | 0x0100 : config & ~0x0100);
  }

  #readRegister(register: int): int {
    const data = this.#bus.readfrom_mem(this.#address, register, 2);
    return (data[0]! << 8) | data[1]!;
  }

  #writeRegister(register: int, value: int): void {
    this.#bus.writeto_mem(this.#address, register, new Uint8Array([value >> 8, value & 0xff]));
  }
}

const sensor = new Tmp102(new I2C(0, { scl: new Pin(5), sda: new Pin(4) }));
console.log(sensor.read());
