import { bytearray, type bytes, print } from "builtins";
import { LANDSCAPE, LCD160CR, PORTRAIT } from "lcd160cr";
import type { Pin as MachinePin } from "machine";
import type { int } from "mpc";
import {
  ADC,
  ADCAll,
  CAN,
  DAC,
  delay,
  ExtInt,
  elapsed_millis,
  freq,
  I2C,
  LED,
  millis,
  Pin,
  RTC,
  repl_uart,
  SDCard,
  Servo,
  SPI,
  Switch,
  Timer,
  UART,
  USB_HID,
  USB_VCP,
  usb_mode,
} from "pyb";
import * as stm from "stm";

repl_uart(new UART(1, 9600));
const [sysclk] = freq();
freq(60_000_000);
const start = millis();
while (elapsed_millis(start) < 1000) delay(1);
usb_mode("VCP+HID");
const led = new LED(1);
led.toggle();
led.intensity(128);
const button = new Switch();
const pressed: boolean = button();
button.callback(() => led.on());
const out = new Pin("X1", Pin.OUT_PP);
const machinePin: MachinePin = out;
out.value(1);
const alternate: number = Pin.AF1_TIM2;
new Pin("X3", Pin.ALT, { alt: alternate });
// @ts-expect-error what a pin can be connected to begins with AF and a number
new Pin("X3", Pin.ALT, { alt: Pin.TIM2 });
const names: string[] = out.names();
const level: 0 | 1 = out();
new Pin("X2", Pin.AF_PP, Pin.PULL_NONE, { alt: 1 });
// @ts-expect-error a resistor is no mode
new Pin("X1", Pin.PULL_NONE);
// @ts-expect-error a mode has to be said
new Pin("X1", { value: 1 });
// @ts-expect-error also when the pin is set up again
out.init();
out.init({ mode: Pin.OUT_PP, value: 1 });
const servo = new Servo(1);
servo.angle(45, 1500);
const line = new ExtInt("X1", ExtInt.IRQ_RISING, Pin.PULL_NONE, (n) => print(n));
line.swint();
const timer = new Timer(1, { freq: 1000 });
const count: int = timer.counter();
timer.freq(0.5);
timer.callback((t) => print(t.counter()));
const channel = new Timer(2, { freq: 1000 }).channel(1, Timer.PWM, {
  pin: new Pin("X1"),
  pulse_width_percent: 50,
});
channel.pulse_width_percent(25.5);
// @ts-expect-error a pin, not its name
timer.channel(1, Timer.PWM, { pin: "X1" });
// @ts-expect-error a direction is no channel mode
timer.channel(1, Timer.UP);
const rtc = new RTC();
rtc.datetime([2017, 8, 23, 1, 12, 48, 0, 0]);
rtc.wakeup(1000, () => led.toggle());
const value: int = new ADC("X19").read();
const hot: number = new ADCAll(12, 0x7_0000).read_core_temp();
const dac = new DAC("X5", { bits: 12 });
dac.write_timed(new bytearray(100), 400 * 100, { mode: DAC.CIRCULAR });
const uart = new UART(1, 9600);
uart.write("hello");
const some: bytes | null = uart.read(5);
const spi = new SPI(1, SPI.CONTROLLER, { baudrate: 200_000, polarity: 1, phase: 0 });
spi.send("hello");
const five: bytes = spi.recv(5);
const same: bytearray = spi.send_recv("hello", new bytearray(5));
const i2c = new I2C(1, I2C.CONTROLLER, { baudrate: 20_000 });
i2c.send(0x42, 0x10);
const reply: bytes = i2c.mem_read(3, 0x42, 2);
const filled: bytearray = i2c.recv(new bytearray(5), { addr: 0x42 });
// @ts-expect-error SPI's modes aren't I²C's
new I2C(1, SPI.CONTROLLER);
const can = new CAN(1, CAN.LOOPBACK);
can.init({ mode: CAN.NORMAL, baudrate: 125_000 });
// What is set up by name needs what it has no default for.
new CAN("YA", { mode: CAN.LOOPBACK, sjw: 2 });
// @ts-expect-error without a mode
new CAN(1, { baudrate: 125_000 });
// @ts-expect-error no mode
new SPI(1, { baudrate: 200_000 });
// @ts-expect-error without a speed
new UART(1, { bits: 8 });
new SPI("X", { mode: SPI.PERIPHERAL }).init({ mode: SPI.CONTROLLER, baudrate: 200_000 });
new UART("YA", { baudrate: 9600, stop: 2 }).init({ baudrate: 19_200, parity: null });
can.setfilter(0, CAN.LIST16, 0, [123, 124, 125, 126]);
can.send("message!", 123);
const message: bytes | ArrayLike<number> = can.recv(0)[4];
can.rxcallback(0, (bus, reason) => print(bus.any(0), reason === 2));
new USB_HID().send([0, 1, 2, 0]);
new USB_VCP(0).irq((port) => port.read(), USB_VCP.IRQ_RX);
const lcd = new LCD160CR("X");
lcd.set_orient(PORTRAIT);
lcd.set_font(1, { scale: 2 });
lcd.set_text_color(LCD160CR.rgb(255, 0, 0), 0);
lcd.write("hello");
const [touched] = lcd.get_touch();
new LCD160CR({ pwr: machinePin, connect: "Y" }).set_orient(LANDSCAPE);
// @ts-expect-error there is no such place
new LCD160CR("Z");
stm.mem32[stm.GPIOA + stm.GPIO_BSRR] = 1 << 2;

const card = new SDCard();
const failure: int = card.readblocks(0, new bytearray(512));
card.read(0)[0] = 1;
// @ts-expect-error 0 is no failure, and false is no number
const isRead: boolean = card.writeblocks(0, new bytearray(512));
print(isRead);

export {
  count,
  failure,
  filled,
  five,
  hot,
  level,
  message,
  names,
  pressed,
  reply,
  same,
  some,
  sysclk,
  touched,
  value,
};
