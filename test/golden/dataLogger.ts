import { ADC, Pin } from "machine";
import { ticks_ms } from "time";

interface Reading {
  at: number;
  value: number;
}

/** Keeps readings, and forgets the oldest. */
class Log {
  private readings: Reading[] = [];

  constructor(private readonly capacity: number) {}

  add(reading: Reading): void {
    this.readings.push(reading);
    if (this.readings.length > this.capacity) this.readings.shift();
  }

  /** Values from `from` on. */
  since(from: number): number[] {
    return this.readings.filter((r) => r.at >= from).map((r) => r.value);
  }

  get average(): number {
    if (this.readings.length === 0) return NaN;
    let sum = 0;
    for (const { value } of this.readings) sum += value;
    return sum / this.readings.length;
  }

  toCsv(): string {
    const lines = ["at,value"];
    for (const r of this.readings) lines.push(`${r.at},${r.value.toFixed(2)}`);
    return lines.join("\n");
  }
}

const sensor = new ADC(new Pin(26));
const log = new Log(10);

for (let i = 0; i < 20; i++) {
  log.add({ at: ticks_ms(), value: (sensor.read_u16() * 3.3) / 65535 });
}
console.log(log.average, log.toCsv());
