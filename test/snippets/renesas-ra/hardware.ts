import { ADC, DAC, I2C, Pin, PWM, RTC, SPI, Timer, UART } from "machine";

//# pins of the chip
{
  const p106 = new Pin(Pin.cpu.P106!, Pin.OUT);
  p106.low();
  p106.high();
}
//# analog in and out
{
  console.log(new ADC(new Pin("P000")).read_u16());
  new DAC(new Pin("P014")).write(2048);
}
//# buses, PWM, timers
{
  const uart = new UART(9, 115200);
  uart.write("hello");
  console.log(new SPI(0, { baudrate: 500_000 }).read(1).length, new I2C(0, { freq: 400_000 }).scan().length);
  new PWM(new Pin("P107"), { freq: 50, duty_u16: 1000 });
  new Timer(-1).init({ period: 1000, mode: Timer.PERIODIC, callback: () => {} });
  console.log(new RTC().datetime()[0]);
}
