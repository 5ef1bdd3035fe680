import { ADC, Pin } from "machine";
import type { int } from "mpc";

const sensor = new ADC(new Pin(26));

/** Volts, as often as asked for. What runs in `finally` runs on the board, also when the host stops early. */
export function* samples(count: int): Generator<number> {
  try {
    for (let i = 0; i < count; i++) yield (sensor.read_u16() * 3.3) / 65535;
  } finally {
    console.log("the board has stopped sampling");
  }
}

/** Running average: the host sends values in, averages come out. */
export function* average(): Generator<number, void, number> {
  let sum = 0;
  let count = 0;
  let value = yield 0;
  while (true) {
    sum += value;
    count += 1;
    value = yield sum / count;
  }
}
