import { I2C, Pin, Signal, SPI, WDT } from "machine";
import { mount, VfsFat, VfsLfs2 } from "vfs";
import { DiskAccess, FlashArea, is_preempt_thread } from "zephyr";
import { ACCEL_X, Sensor } from "zsensor";

//# pins of a port
{
  const led = new Pin(["gpiob", 21], Pin.OUT);
  led.on();
  new Signal(new Pin(["gpiob", 22], Pin.OUT), { invert: true }).on();
}
//# a pin's interrupt
{
  new Pin(["gpioc", 6], Pin.IN).irq((pin) => console.log(pin.value()));
}
//# buses by the names of the device tree
{
  const i2c = new I2C("i2c0");
  const spi = new SPI("spi0", { baudrate: 500_000 });
  console.log(i2c.scan().length, spi.read(1).length);
}
//# disks
{
  const disk = new DiskAccess("SDHC");
  mount(new VfsFat(disk), "/sd");
  const area = new FlashArea(4, 4096);
  VfsLfs2.mkfs(area);
}
//# a sensor
{
  const accel = new Sensor("fxos8700");
  accel.measure();
  console.log(accel.get_float(ACCEL_X), accel.get_micros(ACCEL_X), is_preempt_thread());
}
//# the watchdog
{
  new WDT(0, 1000).feed();
}
