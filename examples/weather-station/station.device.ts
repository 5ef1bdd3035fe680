import { I2C, Pin } from "machine";
import type { int } from "mpc";
import { sleep_ms } from "time";
import {
  Bmp280,
  compensatePressure,
  compensateTemperature,
  fineTemperature,
  type Measurement,
} from "./device/bmp280.js";
import { Ssd1306 } from "./device/display.js";
import { Rolling, type Summary } from "./device/rolling.js";

const bus = new I2C(0, { scl: new Pin(9), sda: new Pin(8), freq: 400_000 });
const sensor = new Bmp280(bus);
const display = new Ssd1306(bus);
const temperatures = new Rolling(24);
const pressures = new Rolling(24);

/** Trend of the pressure, as a barometer shows it. */
export enum Trend {
  Falling = -1,
  Steady = 0,
  Rising = 1,
}

/** One measurement, kept and shown. */
export function sample(): Measurement {
  const reading = sensor.measure();
  temperatures.push(reading.temperature);
  pressures.push(reading.pressure);
  draw(reading);
  return reading;
}

/** Measures again and again. */
export function* samples(count: int, pauseMs: int = 0): Generator<Measurement> {
  for (let i = 0; i < count; i++) {
    yield sample();
    if (pauseMs > 0) sleep_ms(pauseMs);
  }
}

export function summary(): Summary | undefined {
  return temperatures.summary();
}

export function trend(): Trend {
  const values = [...pressures];
  if (values.length < 2) return Trend.Steady;
  const change = values[values.length - 1]! - values[0]!;
  if (Math.abs(change) < 0.3) return Trend.Steady;
  return change > 0 ? Trend.Rising : Trend.Falling;
}

/** The display's memory, as it was shown last. */
export function frame(): Uint8Array {
  return display.buffer;
}

/** The datasheet's worked example (section 8.1), computed by the functions that the driver uses. */
export function workedExample(): int[] {
  const c = {
    t1: 27504,
    t2: 26435,
    t3: -1000,
    p1: 36477,
    p2: -10685,
    p3: 3024,
    p4: 2855,
    p5: 140,
    p6: -7,
    p7: 15500,
    p8: -14600,
    p9: 6000,
  };
  const fine = fineTemperature(519888, c);
  return [fine, compensateTemperature(fine), compensatePressure(415148, fine, c)];
}

function draw(reading: Measurement): void {
  display.clear();
  display.rectangle(0, 0, display.width, display.height);
  display.text(6, 5, `T: ${reading.temperature.toFixed(2)} C`);
  display.text(6, 15, `P: ${reading.pressure.toFixed(1)} hPa`);
  plot(5, 28, 118, 31);
  display.show();
}

/** The last temperatures as a line that fills the box. */
function plot(left: int, top: int, width: int, height: int): void {
  const range = temperatures.summary();
  if (range === undefined || range.count < 2) return;
  const span = Math.max(range.highest - range.lowest, 0.1);
  let previous: { x: int; y: int } | undefined;
  let index = 0;
  for (const value of temperatures) {
    const x = left + Math.round((index * (width - 1)) / (range.count - 1));
    const y = top + height - 1 - Math.round(((value - range.lowest) / span) * (height - 1));
    if (previous) display.line(previous.x, previous.y, x, y);
    previous = { x, y };
    index += 1;
  }
}
