import { ADCWiPy, SD, TimerWiPy } from "machine";
import { WLANWiPy } from "network";
import { mount } from "vfs";

const channel = new ADCWiPy().channel({ pin: "GP3" });
const value: number = channel();
const timer = new TimerWiPy(0, { mode: TimerWiPy.PWM, width: 16 });
timer.channel(TimerWiPy.A, { freq: 1000, duty_cycle: 5000 })?.duty_cycle(100);
// @ts-expect-error a width has 16 or 32 bits
new TimerWiPy(0, TimerWiPy.PERIODIC, { width: 8 });
const nic = new WLANWiPy(0, { mode: WLANWiPy.STA });
nic.connect("name", { auth: [WLANWiPy.WPA2, "key"] });
nic.auth(null);
// @ts-expect-error an open network has none
const [security] = nic.auth();
mount(new SD({ pins: ["GP10", "GP11", "GP15"] }), "/sd");
const [address] = nic.ifconfig();
nic.ifconfig(0, "dhcp");

export { address, security, value };
