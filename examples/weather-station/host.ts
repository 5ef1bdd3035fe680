import { connect } from "mpc";
import { createVirtualBoard } from "mpc/virtual";
import { simulatedBmp280, simulatedSsd1306 } from "./host/simulated.js";
import { frameText, plot } from "./host/terminal.js";
import * as station from "./station.device.js";

await using virtual = await createVirtualBoard();
const weather = simulatedBmp280();
const display = simulatedSsd1306();
virtual.machine.i2c(0).attach(0x76, weather.device);
virtual.machine.i2c(0).attach(0x3c, display.device);

await using board = await connect(virtual);
const device = await board.load(station);

const [fine, temperature, pressure] = await device.workedExample();
console.log(`datasheet's example: t_fine ${fine}, ${temperature! / 100} °C, ${pressure} Pa`);

const readings: number[] = [];
const steps = 24;
let step = 0;
weather.set(519888, 415148);
for await (const reading of device.samples(steps)) {
  readings.push(reading.temperature);
  if (step === 0) console.log(`first reading: ${reading.temperature} °C, ${reading.pressure} hPa`);
  step += 1;
  // A day: warmer until the afternoon, while the pressure falls.
  weather.set(519888 + Math.round(9000 * Math.sin((step / steps) * Math.PI)), 415148 + step * 60);
}

console.log(plot(readings, 8));
const summary = await device.summary();
if (summary) {
  console.log(
    `${summary.count} readings, mean ${summary.mean.toFixed(2)} °C, ` +
      `${summary.lowest} to ${summary.highest} °C, deviation ${summary.deviation.toFixed(3)}`,
  );
}
console.log("barometer:", station.Trend[await device.trend()]);
console.log(frameText(display.memory, 128, 64));
