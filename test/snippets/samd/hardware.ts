import { array } from "array";
import { DHT11, DHT22 } from "dht";
import { ADC, DAC, freq, I2C, Pin, PWM, RTC, SoftI2C, SoftSPI, SPI, Timer, UART } from "machine";
import { OneWire } from "onewire";
import { pininfo, Flash as SamdFlash } from "samd";

//# a pin by its name
{
  const led = new Pin("LED", Pin.OUT, { value: 1 });
  led.toggle();
}
//# serial ports
{
  const uart = new UART(3, { tx: new Pin("D1"), rx: new Pin("D0"), baudrate: 115200 });
  uart.write("hello");
  console.log(new UART({ baudrate: 9600 }).any());
}
//# PWM
{
  const pwm = new PWM(new Pin("D7"), { freq: 2000, duty_u16: 32768, invert: true });
  console.log(pwm.duty_ns());
}
//# analog input, averaged
{
  const adc = new ADC(new Pin("A0"), { average: 1, vref: 0 });
  console.log(adc.read_u16());
}
//# analog output
{
  new DAC(0).write(1023);
}
//# buses
{
  const i2c = new I2C(0, { scl: new Pin("SCL"), sda: new Pin("SDA"), freq: 400_000 });
  const spi = new SPI(1, { sck: new Pin("SCK"), mosi: new Pin("MOSI"), miso: new Pin("MISO") });
  console.log(i2c.scan().length, spi.read(1)[0]);
}
//# timers and the clock
{
  new Timer(-1).init({ freq: 10, callback: () => {} });
  freq(48_000_000);
}

//# what a pin can be connected to
{
  const [name, , , sercom] = pininfo(new Pin("D5"));
  console.log(name, sercom, new SamdFlash().ioctl(4, 0));
}
//# many conversions at a steady rate
{
  const adc = new ADC(new Pin("A0"), { average: 1, callback: (input) => console.log("done", input.busy()) });
  const samples = new array("H", new Uint8Array(512));
  adc.read_timed(samples, 10_000);
}
//# a wave, ten times
{
  const data = new array("H", [0, 256, 512, 768]);
  const dac = new DAC(0, { callback: () => console.log("sequence done") });
  dac.write_timed(data, 1000, 10);
}
//# buses in software
{
  const i2c = new SoftI2C({ scl: new Pin("D10"), sda: new Pin("D11"), freq: 100_000 });
  i2c.writeto(0x3a, new Uint8Array(10));
  const spi = new SoftSPI({
    baudrate: 100_000,
    polarity: 1,
    phase: 0,
    sck: new Pin("D7"),
    mosi: new Pin("D9"),
    miso: new Pin("D10"),
  });
  const frame = new Uint8Array(4);
  spi.write_readinto(frame, frame);
  spi.readinto(frame, 0xff);
}
//# the board's own LED with colours
{
  const spi = new SoftSPI({ sck: new Pin("D25"), mosi: new Pin("D26"), miso: new Pin("D14") });
  const show = (red: number, green: number, blue: number) => {
    spi.write(new Uint8Array([0, 0, 0, 0, 0xff]));
    spi.write(new Uint8Array([blue, green, red]));
    spi.write(new Uint8Array([0xff, 0xff, 0xff]));
  };
  show(128, 0, 0);
}
//# one wire, and a sensor of humidity
{
  const ow = new OneWire(new Pin("D12"));
  ow.reset();
  ow.writebyte(0x12);
  console.log(ow.readbyte(), ow.scan().length);
  const old = new DHT11(new Pin("D4"));
  old.measure();
  const sensor = new DHT22(new Pin("D4"));
  sensor.measure();
  console.log(old.temperature(), sensor.temperature(), sensor.humidity());
}
//# the clock, corrected
{
  const rtc = new RTC();
  rtc.datetime([2026, 11, 29, 0, 1, 25, 0, 0]);
  rtc.calibration(-12);
}
