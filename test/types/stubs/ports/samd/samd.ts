import { array } from "array";
import type { bytes } from "builtins";
import { ADC, DAC, Pin } from "machine";
import { WLAN } from "network";

const samples = new array("H", [0, 0]);
new ADC(new Pin("A0")).read_timed(samples, 1000);
const dac = new DAC(0);
dac.write_timed(samples, 1000, 0);
const busy: boolean = dac.busy();
const nic = new WLAN();
const isConnected: boolean = nic.status();
const addresses: string[] = nic.status("stations");
nic.connect({ ssid: "name", key: "password", security: WLAN.SEC_WEP });
// @ts-expect-error the radio tells texts
const [[mac]] = nic.status("stations") satisfies readonly [bytes][];

export { addresses, busy, isConnected, mac };
