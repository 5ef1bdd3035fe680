import * as machine from "machine";
import { Pin } from "machine";

// Without a port only what is general is there.
// @ts-expect-error only some ports have it
machine.DAC;
// @ts-expect-error only some ports have it
new Pin(2, Pin.OUT).toggle();
// @ts-expect-error only some ports have it
machine.I2S;
