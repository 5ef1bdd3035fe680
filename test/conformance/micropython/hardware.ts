import { ADC, I2C, Pin, PWM, Signal, SPI, Timer } from "machine";
import { schedule } from "micropython";
import { NeoPixel } from "neopixel";
import { sleep_ms, ticks_diff, ticks_ms } from "time";

// a pin read and written as a function
const led = new Pin(2, Pin.OUT, { value: 1 });
console.log(led(), led.value()); //> 1 1
led(0);
const toggle = (pin: Pin) => pin(pin() ? 0 : 1);
toggle(led);
console.log(led(), led() ? "on" : "off"); //> 1 on
const inverted = new Signal(led, { invert: true });
inverted.on();
console.log(led(), inverted()); //> 0 1

// keywords after what is given by position, or alone
const pwm = new PWM(new Pin(4), { freq: 1000, duty_u16: 32768 });
pwm.freq(2000);
console.log(pwm.freq(), pwm.duty_u16()); //> 2000 32768
pwm.deinit();

// what interrupts hand over: the pin, the timer, the argument
let edges = 0;
const button = new Pin(5, Pin.OUT, { value: 0 });
button.irq((pin) => (edges += pin() + 1), Pin.IRQ_RISING | Pin.IRQ_FALLING);
button.on();
sleep_ms(1);
button.off();
sleep_ms(1);
console.log(edges); //> 3
button.irq(null);
let ticks = 0;
const timer = new Timer(-1, {
  period: 5,
  mode: Timer.PERIODIC,
  callback: (t) => (ticks++ > 1 ? t.deinit() : null),
});
const start = ticks_ms();
while (ticks < 3 && ticks_diff(ticks_ms(), start) < 2000) sleep_ms(1);
console.log(ticks, timer !== null); //> 3 true
schedule((text) => console.log(text.length), "four");
sleep_ms(1);
//> 4

// buses: buffers both ways, errors as numbers
const i2c = new I2C(0, { scl: new Pin(22), sda: new Pin(21), freq: 400_000 });
try {
  i2c.readfrom(0x42, 2);
} catch (error) {
  console.log(error instanceof Error); //> true
}
console.log(i2c.scan()); //> []
const spi = new SPI(1, 1_000_000);
const reply = new Uint8Array(2);
spi.write_readinto(new Uint8Array([1, 2]), reply);
console.log(reply.length, new ADC(new Pin(34)).read_u16() >= 0); //> 2 true
const strip = new NeoPixel(new Pin(13), 2, { bpp: 3 });
strip[0] = [64, 0, 32];
const [red, , blue] = strip[0];
console.log(red, blue, strip.length); //> 64 32 2
