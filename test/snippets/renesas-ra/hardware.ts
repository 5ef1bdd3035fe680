import { DS18X20 } from "ds18x20";
import { ADC, DAC, freq, I2C, Pin, PWM, RTC, reset, SPI, Timer, UART, unique_id } from "machine";
import { OneWire } from "onewire";
import { chdir, listdir } from "os";
import { SDCard } from "sdcard";
import { sleep_ms } from "time";
import { mount, umount } from "vfs";

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
  new PWM(new Pin("P107"), { freq: 50, duty: 10 }).duty_u16(1000);
  new Timer(-1).init({ period: 1000, mode: Timer.PERIODIC, callback: () => {} });
  console.log(new RTC().datetime()[0]);
}
//# the board
{
  console.log(freq(), unique_id().hex());
  if (freq() === 0) reset();
}
//# timers that fire once and again
{
  const tim = new Timer(-1);
  tim.init({ period: 5000, mode: Timer.ONE_SHOT, callback: () => console.log(1) });
  tim.init({ period: 2000, mode: Timer.PERIODIC, callback: () => console.log(2) });
}
//# a chip's select line by the chip's name
{
  const spi = new SPI(0, { baudrate: 500_000 });
  const cs = Pin.cpu.P103!;
  cs(0);
  spi.write(new Uint8Array([1, 2, 3]));
  cs(1);
}
//# sixteen-bit addresses of a memory
{
  console.log(new I2C(0).readfrom_mem(0x50, 0x10, 2, { addrsize: 16 }).length);
}
//# a card
{
  mount(new SDCard(new SPI(0, { baudrate: 500_000 }), Pin.cpu.P103!), "/sd");
  console.log(listdir("/").length);
  chdir("/sd");
  umount("/sd");
}
//# thermometers on one wire
{
  const ds = new DS18X20(new OneWire(new Pin("P012")));
  const roms = ds.scan();
  ds.convert_temp();
  sleep_ms(750);
  for (const rom of roms) console.log(ds.read_temp(rom));
}
//# millivolts out
{
  const dac = new DAC(new Pin("P014"));
  dac.write_mv(1650);
  console.log(dac.read_mv());
  dac.deinit();
}
