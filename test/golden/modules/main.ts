/** Prints what the sensors say, in the unit of the settings. */
import { convert, type Unit } from "./units.js";
import * as sensors from "./sensors.js";

const unit: Unit = "F";

for (const name of sensors.names) {
  const celsius = sensors.read(name);
  console.log(`${name}: ${convert(celsius, unit).toFixed(1)} °${unit}`);
}
console.log(sensors.reads);
