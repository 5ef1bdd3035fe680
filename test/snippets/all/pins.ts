import { ADC, Pin, PWM, Signal, time_pulse_us } from "machine";
import { sleep, sleep_ms } from "time";

//# an output, driven high and low
{
  const p0 = new Pin(0, Pin.OUT);
  p0.on();
  p0.off();
  p0.value(1);
}
//# an input with a pull-up
{
  const p4 = new Pin(4, Pin.IN, Pin.PULL_UP);
  console.log(p4.value());
}
//# an output that starts high
{
  const p5 = new Pin(5, Pin.OUT, { value: 1 });
  console.log(p5());
}
//# open drain, released
{
  const bus = new Pin(6, { mode: Pin.OPEN_DRAIN, pull: Pin.PULL_UP, value: 1 });
  bus.init(Pin.IN);
}
//# blinking
{
  const led = new Pin(2, Pin.OUT);
  for (let i = 0; i < 3; i++) {
    led(1);
    sleep_ms(50);
    led(0);
    sleep(0.05);
  }
}
//# an interrupt on both edges
{
  let presses = 0;
  const button = new Pin(14, Pin.IN, Pin.PULL_UP);
  button.irq((pin) => {
    if (pin.value() === 0) presses += 1;
  }, Pin.IRQ_FALLING | Pin.IRQ_RISING);
  button.irq({ trigger: Pin.IRQ_FALLING, handler: () => console.log(presses) });
  button.irq(null);
}
//# an LED that is on when its pin is low
{
  const led = new Signal(new Pin(2, Pin.OUT), { invert: true });
  led.on();
  led.value(led.value() ? 0 : 1);
}
//# an analog input
{
  const adc = new ADC(new Pin(26));
  const volts = (adc.read_u16() * 3.3) / 65535;
  console.log(volts);
}
//# a servo
{
  const servo = new PWM(new Pin(15), { freq: 50, duty_ns: 1_500_000 });
  servo.duty_ns(2_000_000);
  servo.deinit();
}
//# fading an LED
{
  const pwm = new PWM(new Pin(3), { freq: 1000, duty_u16: 0 });
  for (let duty = 0; duty < 65536; duty += 8192) pwm.duty_u16(duty);
  console.log(pwm.freq(), pwm.duty_u16(), pwm.duty_ns());
  pwm.init({ freq: 500, duty_u16: 32768 });
}
//# distance by the length of an echo
{
  const trigger = new Pin(12, Pin.OUT, { value: 0 });
  const echo = new Pin(13, Pin.IN);
  trigger(1);
  trigger(0);
  const us = time_pulse_us(echo, 1, 30_000);
  console.log(us < 0 ? "nothing there" : `${us / 58} cm`);
}
