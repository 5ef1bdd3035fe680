import { bytearray } from "builtins";
import { PCNT } from "esp32";
import * as machine from "machine";
import { ADC, Counter, DAC, I2C, I2S, Pin, RTC, TIMER_WAKE, TouchPad, UART, wake_reason } from "machine";
import { LAN, PHY_LAN8720, PPP, WLAN } from "network";

const led = new Pin(2, Pin.OUT, { drive: Pin.DRIVE_3 });
led.toggle();
// @ts-expect-error esp32 has no such method
led.high();
const adc = new ADC(new Pin(36), { atten: ADC.ATTN_11DB });
const raw: number = adc.read();
// @ts-expect-error a width is no attenuation
adc.atten(ADC.WIDTH_12BIT);
new DAC(new Pin(25)).write(128);
new TouchPad(new Pin(4)).config(300);
const woken: boolean = wake_reason() === TIMER_WAKE;
new RTC().memory("kept");
const kept: string = new RTC().memory().decode();
const uart = new UART(1, { tx: 4, rx: 5, invert: UART.INV_RX });
uart.irq((u) => u.read(), UART.IRQ_RX | UART.IRQ_RXIDLE);
uart.flush();
// @ts-expect-error esp32 has no such event
UART.IRQ_TXIDLE;
const counter = new Counter(0, new Pin(4), { edge: Counter.FALLING, direction: Counter.DOWN });
const pulses: number = counter.value(0);
// @ts-expect-error only mimxrt counts cycles
counter.cycles();
// @ts-expect-error a direction is no edge
new Counter(0, new Pin(4), { edge: Counter.UP });
const out = new I2S(0, {
  sck: new Pin(16),
  ws: new Pin(17),
  sd: new Pin(18),
  mode: I2S.TX,
  bits: 16,
  format: I2S.MONO,
  rate: 44_100,
  ibuf: 20_000,
});
const sent: number = out.write(new bytearray(100));
I2S.shift({ buf: new bytearray(4), bits: 16, shift: -1 });
// @ts-expect-error everything but mck is needed
new I2S(0, { sck: new Pin(16) });
const lan = new LAN({ mdc: new Pin(23), mdio: new Pin(18), phy_type: PHY_LAN8720, phy_addr: 1 });
lan.active(true);
new PPP(uart).connect({ security: PPP.SEC_PAP, user: "me", key: "secret" });
const ppp = new PPP(null);
const [own, gateway, mask] = ppp.ifconfig();
const address: string | null = own;
ppp.ifconfig([null, null, null, "9.9.9.9"]);
const [peer] = ppp.ipconfig("addr4");
// @ts-expect-error nothing else is told
ppp.ipconfig("dhcp4");
// @ts-expect-error and nothing set
ppp.ipconfig({ gw4: "192.168.0.1" });
const read: number = ppp.poll();
new PCNT(0, { pin: null, mode_pin: null });
const nic = new WLAN(WLAN.IF_STA);
nic.config({ protocol: WLAN.PROTOCOL_LR });
nic.csi_enable({ buffer_size: 32 });
// @ts-expect-error given by name
nic.csi_enable(32);
const frame = nic.csi_read();
const strength: number | undefined = frame?.[0];
new I2C(0, { freq: 100_000 });
const pressed = new Pin(0).irq((p) => p.value());
pressed.trigger(Pin.IRQ_FALLING);
// @ts-expect-error a pin's interrupt doesn't know what has caused it
pressed.flags();
const state = nic.status();
const isAccessPoint: boolean = state === null;
const [[mac, ip] = []] = nic.status("stations");
const reachable: string | null | undefined = ip;
lan.config({ mac: mac ?? new bytearray(6) });
// @ts-expect-error only alif, mimxrt and stm32 have it
machine.CAN;
// @ts-expect-error the chip's own names aren't there
Pin.cpu;

export {
  address,
  gateway,
  isAccessPoint,
  kept,
  mask,
  peer,
  pulses,
  raw,
  reachable,
  read,
  sent,
  strength,
  woken,
};
