import { open } from "builtins";
import * as esp from "esp";
import * as esp32 from "esp32";
import { NVS, Partition, PCNT, RMT, ULP, WAKEUP_ANY_HIGH } from "esp32";
import {
  ADC,
  DAC,
  deepsleep,
  freq,
  I2C,
  I2S,
  lightsleep,
  Pin,
  PWM,
  SDCard,
  SPI,
  TouchPad,
  UART,
} from "machine";
import { mount } from "vfs";

//# the chip
{
  freq(240_000_000);
  esp.osdebug(null);
  console.log(esp.flash_size(), esp.flash_user_start());
}
//# sensors in the chip
{
  console.log(esp32.raw_temperature(), esp32.idf_heap_info(esp32.HEAP_DATA).length);
}
//# the strongest output
{
  const p6 = new Pin(6, Pin.OUT, { drive: Pin.DRIVE_3, hold: true });
  p6.init({ hold: false });
}
//# a UART on chosen pins
{
  const uart = new UART(1, { baudrate: 9600, tx: 33, rx: 32 });
  uart.write("hello");
  console.log(uart.read(5));
}
//# the duty of a PWM in ten bits
{
  const pwm = new PWM(new Pin(0), { freq: 5000, duty_u16: 32768 });
  pwm.duty(256);
  console.log(pwm.duty());
  new PWM(new Pin(4), { lightsleep: true });
}
//# an inverted PWM
{
  new PWM(new Pin(2), { duty_u16: 16384, invert: true });
}
//# an analog output
{
  new DAC(new Pin(25)).write(128);
}
//# an analog input with attenuation
{
  const adc = new ADC(new Pin(32), { atten: ADC.ATTN_11DB });
  console.log(adc.read_u16(), adc.read_uv());
}
//# counting pulses
{
  const counter = new PCNT(0, { pin: new Pin(2), rising: PCNT.INCREMENT });
  counter.start();
  console.log(counter.value(), counter.value(0));
}
//# counting with a direction, and an interrupt at the end
{
  const counter = new PCNT(0, { min: -1000, max: 1000 });
  counter.init({
    channel: 0,
    pin: new Pin(12),
    falling: PCNT.INCREMENT,
    mode_pin: new Pin(13),
    mode_low: PCNT.REVERSE,
  });
  counter.irq((c) => console.log(c.value()), PCNT.IRQ_MAX | PCNT.IRQ_MIN);
}
//# sound out
{
  const out = new I2S(0, {
    sck: new Pin(13),
    ws: new Pin(14),
    sd: new Pin(34),
    mode: I2S.TX,
    bits: 16,
    format: I2S.STEREO,
    rate: 44_100,
    ibuf: 40_000,
  });
  out.write(new Uint8Array(1024));
  out.deinit();
}
//# pulses for a remote control
{
  const rmt = new RMT(0, { pin: new Pin(18), clock_div: 8 });
  rmt.write_pulses([1, 20, 2, 40], 0);
  console.log(rmt.wait_done({ timeout: 10 }), RMT.source_freq(), rmt.clock_div());
}
//# a touch pin
{
  const touch = new TouchPad(new Pin(14));
  console.log(touch.read());
  touch.config(500);
}
//# waking by touch or by a pin
{
  esp32.wake_on_touch(true);
  esp32.wake_on_ext0({ pin: new Pin(4), level: WAKEUP_ANY_HIGH });
  lightsleep(1000);
}
//# kept through deep sleep
{
  new Pin(2, Pin.OUT, { value: 1, hold: true });
  esp32.gpio_deep_sleep_hold(true);
  deepsleep(10_000);
}
//# values that outlast resets
{
  const store = new NVS("app");
  store.set_i32("boots", 1);
  store.commit();
  console.log(store.get_i32("boots"));
}
//# partitions
{
  const running = new Partition(Partition.RUNNING);
  const next = running.get_next_update();
  console.log(running.info()[4], next.ioctl(4, 0));
  next.set_boot();
  Partition.mark_app_valid_cancel_rollback();
}
//# a program for the second processor
{
  const ulp = new ULP();
  ulp.set_wakeup_period(0, 20_000);
  ulp.load_binary(0, open("program.bin", "rb").read());
  ulp.run(0);
}
//# a memory card
{
  mount(new SDCard({ slot: 2, width: 1 }), "/sd");
}
//# hardware buses
{
  const hspi = new SPI(1, 10_000_000, { sck: new Pin(14), mosi: new Pin(13), miso: new Pin(12) });
  const i2c = new I2C(1, { scl: new Pin(25), sda: new Pin(26), freq: 400_000 });
  console.log(hspi.read(1).length, i2c.scan().length);
}
