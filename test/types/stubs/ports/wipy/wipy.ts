import { bytearray } from "builtins";
import { ADCWiPy, I2C, SD, SPI, TimerWiPy, UART } from "machine";
import { WLANWiPy } from "network";
import { socket } from "socket";
import { CERT_REQUIRED, PROTOCOL_TLSv1_2, wrap_socket } from "ssl";
import { mount } from "vfs";

const channel = new ADCWiPy().channel({ pin: "GP3" });
const value: number = channel();
const timer = new TimerWiPy(0, { mode: TimerWiPy.PWM, width: 16 });
timer.channel(TimerWiPy.A, { freq: 1000, duty_cycle: 5000 })?.duty_cycle(100);
// @ts-expect-error a width has 16 or 32 bits
new TimerWiPy(0, TimerWiPy.PERIODIC, { width: 8 });
new TimerWiPy(1).init(TimerWiPy.ONE_SHOT);
new TimerWiPy(1).init({ mode: TimerWiPy.PERIODIC, width: 32 });
// @ts-expect-error a width needs a mode
new TimerWiPy(0, { width: 32 });
// @ts-expect-error there are 12 bits, whatever the documentation says
new ADCWiPy({ bits: 10 });
const uart = new UART(0);
uart.irq({ trigger: UART.IRQ_RX, priority: 2, handler: (u) => u.any() });
// @ts-expect-error everything is given by name
uart.irq((u: UART) => u.any(), UART.IRQ_RX);
// @ts-expect-error the event must be said
uart.irq({ handler: null });
const nic = new WLANWiPy(0, { mode: WLANWiPy.STA });
nic.connect("name", { auth: [WLANWiPy.WPA2, "key"] });
nic.auth(null);
// @ts-expect-error an open network has none
const [security] = nic.auth();
mount(new SD({ pins: ["GP10", "GP11", "GP15"] }), "/sd");
const spi = new SPI(0, { pins: ["GP14", "GP16", "GP30"] });
const sent: number = spi.write("text");
const filled: number = new I2C(0).readfrom_into(0x68, new bytearray(4));
const [address] = nic.ifconfig();
nic.ifconfig(0, "dhcp");
const ca_certs = "/flash/cert/ca.pem";
const secure = wrap_socket(new socket(), {
  ssl_version: PROTOCOL_TLSv1_2,
  cert_reqs: CERT_REQUIRED,
  ca_certs,
});
// @ts-expect-error what is required of a certificate is no version
wrap_socket(new socket(), { ssl_version: CERT_REQUIRED });

export { address, filled, secure, security, sent, value };
