import { ADC, Counter, Encoder, I2C, I2S, Pin, PWM, RTC, SDCard, SPI, Timer, UART, WDT } from "machine";
import * as mimxrt from "mimxrt";
import { LAN } from "network";
import { mount } from "vfs";

//# a pin by its name
{
  const led = new Pin("D13", Pin.OUT, { drive: Pin.DRIVE_2 });
  led.toggle();
}
//# PWM on two pins
{
  const pwm = new PWM([new Pin("D2"), new Pin("D3")], { freq: 1000, duty_u16: 32768, deadtime: 10 });
  pwm.init({ freq: 5000, align: 1 });
}
//# counting and turning
{
  const counter = new Counter(0, new Pin("D0"), { direction: Counter.UP });
  const encoder = new Encoder(0, new Pin("D1"), new Pin("D2"), { phases: 4 });
  console.log(counter.value(), encoder.value(0));
}
//# serial, SPI, I2C
{
  const uart = new UART(1, 115200);
  uart.write("hello");
  console.log(new SPI(0, 10_000_000).read(1).length, new I2C(0, { freq: 400_000 }).scan().length);
}
//# sound
{
  const out = new I2S(1, {
    sck: new Pin("D4"),
    ws: new Pin("D3"),
    sd: new Pin("D2"),
    mode: I2S.TX,
    bits: 16,
    format: I2S.MONO,
    rate: 8000,
    ibuf: 4000,
  });
  out.deinit();
}
//# cards, clock, watchdog
{
  mount(new SDCard(1), "/sdcard");
  console.log(new RTC().datetime()[0], new ADC("A0").read_u16());
  new WDT({ timeout: 3000 }).feed();
  new Timer().deinit();
}
//# wired network
{
  const lan = new LAN(0);
  lan.active(true);
  console.log(lan.isconnected(), new mimxrt.Flash().ioctl(4, 0));
}
