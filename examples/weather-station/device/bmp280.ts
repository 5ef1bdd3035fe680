import type { I2C } from "machine";
import type { int } from "mpc";
import { sleep_ms } from "time";

/** Registers of the Bosch BMP280 (datasheet BST-BMP280-DS001, table 18). */
const REG_CALIBRATION = 0x88;
const REG_ID = 0xd0;
const REG_STATUS = 0xf3;
const REG_CONTROL = 0xf4;
const REG_DATA = 0xf7;

const CHIP_ID = 0x58;
const STATUS_MEASURING = 0x08;

/** Oversampling ×2 for temperature, ×16 for pressure, one measurement (forced mode). */
const CONTROL_FORCED = 0b010_101_01;

export class SensorError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "SensorError";
  }
}

/** The chip's trimming values, different in each one. */
export interface Calibration {
  t1: int;
  t2: int;
  t3: int;
  p1: int;
  p2: int;
  p3: int;
  p4: int;
  p5: int;
  p6: int;
  p7: int;
  p8: int;
  p9: int;
}

/** Little-endian 16 bits without sign at an offset. */
function unsigned16(data: Uint8Array, offset: int): int {
  return data[offset]! | (data[offset + 1]! << 8);
}

/** The same with sign. */
function signed16(data: Uint8Array, offset: int): int {
  const value = unsigned16(data, offset);
  return value > 0x7fff ? value - 0x10000 : value;
}

export function parseCalibration(data: Uint8Array): Calibration {
  return {
    t1: unsigned16(data, 0),
    t2: signed16(data, 2),
    t3: signed16(data, 4),
    p1: unsigned16(data, 6),
    p2: signed16(data, 8),
    p3: signed16(data, 10),
    p4: signed16(data, 12),
    p5: signed16(data, 14),
    p6: signed16(data, 16),
    p7: signed16(data, 18),
    p8: signed16(data, 20),
    p9: signed16(data, 22),
  };
}

/** Fine temperature: what both compensation formulas start from (datasheet 8.2, 32-bit integers). */
export function fineTemperature(raw: int, c: Calibration): int {
  const a = (((raw >> 3) - (c.t1 << 1)) * c.t2) >> 11;
  const d = (raw >> 4) - c.t1;
  const b = ((Math.imul(d, d) >> 12) * c.t3) >> 14;
  return a + b;
}

/** Hundredths of a degree Celsius. */
export function compensateTemperature(fine: int): int {
  return (fine * 5 + 128) >> 8;
}

/** Pascals. */
export function compensatePressure(raw: int, fine: int, c: Calibration): int {
  let a = (fine >> 1) - 64000;
  let b = (((a >> 2) * (a >> 2)) >> 11) * c.p6;
  b = b + ((a * c.p5) << 1);
  b = (b >> 2) + (c.p4 << 16);
  a = (((c.p3 * (((a >> 2) * (a >> 2)) >> 13)) >> 3) + ((c.p2 * a) >> 1)) >> 18;
  a = ((32768 + a) * c.p1) >> 15;
  if (a === 0) return 0; // would divide by zero: a chip without calibration
  let p = ((1048576 - raw - (b >> 12)) * 3125) >>> 0;
  p = p < 0x80000000 ? Math.floor(((p << 1) >>> 0) / a) : Math.floor(p / a) * 2;
  a = (c.p9 * (Math.imul(p >> 3, p >> 3) >> 13)) >> 12;
  b = ((p >> 2) * c.p8) >> 13;
  return p + ((a + b + c.p7) >> 4);
}

export interface Measurement {
  /** Degrees Celsius. */
  temperature: number;
  /** Hectopascals. */
  pressure: number;
}

export class Bmp280 {
  readonly calibration: Calibration;

  constructor(
    private readonly bus: I2C,
    private readonly address: int = 0x76,
  ) {
    const id = bus.readfrom_mem(address, REG_ID, 1)[0];
    if (id !== CHIP_ID) throw new SensorError(`no BMP280 at 0x${address.toString(16)}: it says ${id}`);
    this.calibration = parseCalibration(new Uint8Array(bus.readfrom_mem(address, REG_CALIBRATION, 24)));
  }

  measure(): Measurement {
    this.bus.writeto_mem(this.address, REG_CONTROL, new Uint8Array([CONTROL_FORCED]));
    this.waitUntilReady();
    const data = this.bus.readfrom_mem(this.address, REG_DATA, 6);
    const rawPressure = (data[0]! << 12) | (data[1]! << 4) | (data[2]! >> 4);
    const rawTemperature = (data[3]! << 12) | (data[4]! << 4) | (data[5]! >> 4);
    const fine = fineTemperature(rawTemperature, this.calibration);
    return {
      temperature: compensateTemperature(fine) / 100,
      pressure: compensatePressure(rawPressure, fine, this.calibration) / 100,
    };
  }

  private waitUntilReady(): void {
    for (let attempt = 0; attempt < 50; attempt++) {
      const status = this.bus.readfrom_mem(this.address, REG_STATUS, 1)[0]!;
      if ((status & STATUS_MEASURING) === 0) return;
      sleep_ms(1);
    }
    throw new SensorError("the BMP280 doesn't finish its measurement");
  }
}
