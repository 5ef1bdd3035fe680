import { array } from "array";
import { ADC, DAC, Pin } from "machine";

const samples = new array("H", [0, 0]);
new ADC(new Pin("A0")).read_timed(samples, 1000);
const dac = new DAC(0);
dac.write_timed(samples, 1000, 0);
const busy: boolean = dac.busy();

export { busy };
