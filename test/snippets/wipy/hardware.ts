import { ADCWiPy, I2C, Pin, RTC, SD, SPI, TimerWiPy, UART } from "machine";
import { Server, WLANWiPy } from "network";
import { heartbeat } from "wipy";

//# pins by name
{
  const led = new Pin("GP25", { mode: Pin.OUT });
  led.toggle();
  console.log(led.id());
}
//# a timer's channel
{
  const timer = new TimerWiPy(0, { mode: TimerWiPy.PERIODIC });
  const channel = timer.channel(TimerWiPy.A, { freq: 5 });
  channel?.irq({ handler: () => {}, trigger: TimerWiPy.TIMEOUT });
}
//# buses
{
  const uart = new UART(0, 115200);
  uart.write("hello");
  const spi = new SPI(0, { baudrate: 200_000, polarity: 1, phase: 0, bits: 8, firstbit: SPI.MSB });
  spi.write(new Uint8Array([1]));
  console.log(new I2C(0, { freq: 100_000 }).scan().length);
}
//# analog input
{
  const channel = new ADCWiPy().channel({ pin: "GP5" });
  console.log(channel.value());
}
//# the heartbeat, the card, the clock
{
  heartbeat(false);
  new SD().init();
  new RTC();
}
//# networks and servers
{
  const wlan = new WLANWiPy(0, { mode: WLANWiPy.STA });
  wlan.connect("ssid", { auth: [WLANWiPy.WPA2, "key"], timeout: 5000 });
  console.log(wlan.isconnected(), new Server().isrunning());
}
