import { ADC, DAC, freq, I2C, Pin, PWM, SPI, Timer, UART } from "machine";
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
