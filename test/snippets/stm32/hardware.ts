import { LCD160CR } from "lcd160cr";
import { CAN, I2S, Pin as MachinePin } from "machine";
import { Endpoint } from "openamp";
import * as pyb from "pyb";
import {
  Accel,
  ADC,
  ADCAll,
  DAC,
  ExtInt,
  I2C,
  LCD,
  LED,
  Pin,
  CAN as PybCAN,
  RTC,
  Servo,
  SPI,
  Switch,
  Timer,
  UART,
  USB_HID,
  USB_VCP,
} from "pyb";
import * as stm from "stm";

//# the board
{
  console.log(pyb.freq(), pyb.unique_id().length, pyb.millis());
  pyb.freq(60_000_000);
  pyb.repl_uart(new UART(1, 9600));
  pyb.delay(50);
}
//# LEDs
{
  const led = new LED(1);
  led.toggle();
  led.on();
  new LED(4).intensity(128);
}
//# the button
{
  const button = new Switch();
  console.log(button.value());
  button.callback(() => new LED(1).toggle());
}
//# pins
{
  const output = new Pin("X1", Pin.OUT_PP);
  output.high();
  const input = new Pin("X2", Pin.IN, Pin.PULL_UP);
  console.log(input.value(), input.name(), input.names().length);
}
//# servos
{
  const servo = new Servo(1);
  servo.angle(45);
  servo.angle(-60, 1500);
  servo.speed(50);
}
//# an interrupt of a pin
{
  const interrupt = new ExtInt(new Pin("Y1"), ExtInt.IRQ_FALLING, Pin.PULL_UP, (line) => console.log(line));
  interrupt.disable();
  interrupt.swint();
}
//# a timer
{
  const timer = new Timer(1, { freq: 1000 });
  timer.counter();
  timer.freq(0.5);
  timer.callback(() => new LED(1).toggle());
}
//# the clock
{
  const rtc = new RTC();
  rtc.datetime([2017, 8, 23, 1, 12, 48, 0, 0]);
  console.log(rtc.datetime()[0]);
}
//# PWM by a channel of a timer
{
  const channel = new Timer(2, { freq: 1000 }).channel(1, Timer.PWM, { pin: new Pin("X1") });
  channel.pulse_width_percent(50);
}
//# analog in and out
{
  console.log(new ADC(new Pin("X19")).read());
  const dac = new DAC(new Pin("X5"));
  dac.write(120);
  dac.write_timed(new Uint8Array([0, 128, 255]), 400 * 3, { mode: DAC.CIRCULAR });
  console.log(new ADCAll(12, 0x70000).read_core_temp());
}
//# buses
{
  const uart = new UART(1, 9600);
  uart.write("hello");
  const spi = new SPI(1, SPI.CONTROLLER, { baudrate: 200_000, polarity: 1, phase: 0 });
  spi.send("hello");
  const received = spi.recv(5);
  const i2c = new I2C(1, I2C.CONTROLLER, { baudrate: 100_000 });
  i2c.send("hello", 0x42);
  console.log(received.length, i2c.scan().length, i2c.is_ready(0x42));
}
//# the CAN bus
{
  const can = new PybCAN(1, PybCAN.LOOPBACK);
  can.setfilter(0, PybCAN.LIST16, 0, [123, 124, 125, 126]);
  can.send("message!", 123);
  console.log(can.recv(0)[0]);
}
//# the accelerometer
{
  const accel = new Accel();
  console.log(accel.x(), accel.y(), accel.z(), accel.tilt());
}
//# USB
{
  pyb.usb_mode("VCP+HID");
  const hid = new USB_HID();
  hid.send([0, 10, 0, 0]);
  console.log(new USB_VCP().isconnected());
}
//# the display skin
{
  const display = new LCD("X");
  display.light(true);
  display.write("Hello!\n");
}
//# the colour display
{
  const display = new LCD160CR("X");
  display.set_pen(LCD160CR.rgb(255, 0, 0), LCD160CR.rgb(64, 64, 128));
  display.erase();
  display.dot(10, 10);
}
//# a register by name
{
  stm.mem32[stm.GPIOA + stm.GPIO_BSRR] = 1 << 2;
}
//# the general classes as well
{
  const pin = new MachinePin("A0", MachinePin.OUT);
  pin.high();
  console.log(pin.mode(), typeof I2S, typeof CAN);
}
//# a second processor
{
  const rpc = new Endpoint("rpc", (source, data) => console.log(source, data));
  console.log(typeof rpc.send);
}
