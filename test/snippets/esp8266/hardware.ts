import { APA102 } from "apa102";
import * as esp from "esp";
import { ADC, DEEPSLEEP, deepsleep, freq, Pin, PWM, RTC, SoftSPI, SPI, Timer, UART } from "machine";
import { WLAN } from "network";

//# the chip
{
  freq(160_000_000);
  esp.osdebug(null);
  console.log(esp.flash_id(), esp.check_fw());
}
//# the only analog input
{
  const adc = new ADC(0);
  console.log(adc.read_u16(), adc.read());
}
//# the duty of a PWM in ten bits
{
  const pwm = new PWM(new Pin(0), { freq: 500, duty: 512 });
  pwm.duty(0);
  pwm.deinit();
}
//# virtual timers
{
  const timer = new Timer(-1);
  timer.init({ period: 5000, mode: Timer.ONE_SHOT, callback: () => console.log(1) });
}
//# memory of the clock, and its alarm
{
  const rtc = new RTC();
  rtc.irq({ trigger: RTC.ALARM0, wake: DEEPSLEEP });
  rtc.alarm(RTC.ALARM0, 10_000);
  rtc.memory("state");
  console.log(rtc.memory().decode());
  deepsleep();
}
//# SPI by hardware and by software
{
  const hspi = new SPI(1, { baudrate: 80_000_000, polarity: 0, phase: 0 });
  const soft = new SoftSPI({
    baudrate: 100_000,
    polarity: 1,
    phase: 0,
    sck: new Pin(0),
    mosi: new Pin(2),
    miso: new Pin(4),
  });
  console.log(hspi.read(10).length, soft.read(10, 0xff).length);
}
//# the second UART, which only sends
{
  const uart = new UART(1, { baudrate: 9600 });
  uart.write("hello");
}
//# LEDs with a clock line
{
  const strip = new APA102(new Pin(14, Pin.OUT), new Pin(13, Pin.OUT), 8);
  strip.__setitem__(0, [255, 255, 255, 31]);
  strip.write();
}
//# saving power
{
  const wlan = new WLAN(WLAN.IF_STA);
  wlan.active(false);
  esp.sleep_type(esp.SLEEP_LIGHT);
}
