import { bytearray, bytes, memoryview } from "builtins";
import { I2C, Pin, SoftI2C, SoftSPI, SPI, UART } from "machine";

//# reading what a UART has received
{
  const uart = new UART(1, 9600, { tx: 4, rx: 5 });
  uart.write("hello\n");
  if (uart.any()) console.log(uart.readline());
  const five = uart.read(5);
  if (five !== null) console.log(five.length);
}
//# a UART with other settings
{
  const uart = new UART(1, { baudrate: 115200, bits: 8, parity: 0, stop: 1, timeout: 100, rxbuf: 512 });
  const buffer = new bytearray(16);
  const count = uart.readinto(buffer);
  console.log(count ?? "nothing in time");
  uart.init(9600, 8, null, 2);
}
//# devices on an I2C bus
{
  const i2c = new I2C(0, { scl: new Pin(5), sda: new Pin(4), freq: 400_000 });
  for (const address of i2c.scan()) console.log(`0x${address.toString(16)}`);
}
//# registers of an I2C device
{
  const i2c = new I2C(0);
  const id = i2c.readfrom_mem(0x76, 0xd0, 1)[0];
  i2c.writeto_mem(0x76, 0xf4, new bytes([0x27]));
  console.log(id);
}
//# a register with an address of 16 bits, into a buffer
{
  const i2c = new I2C(0);
  const buffer = new Uint8Array(4);
  i2c.readfrom_mem_into(0x50, 0x0120, buffer, { addrsize: 16 });
}
//# writing to an I2C device, several buffers as one transfer
{
  const i2c = new SoftI2C(new Pin(5), new Pin(4), { freq: 100_000 });
  i2c.writeto(0x3a, new bytes([1, 2]));
  i2c.writevto(0x3c, [new bytes([0x40]), new bytearray(128)]);
  console.log(i2c.readfrom(0x3a, 4).length);
}
//# the I2C bus bit by bit
{
  const i2c = new SoftI2C({ scl: new Pin(5), sda: new Pin(4) });
  i2c.start();
  console.log(i2c.write(new bytes([0x74])));
  i2c.stop();
}
//# hardware SPI
{
  const spi = new SPI(1, { baudrate: 10_000_000, polarity: 0, phase: 0 });
  spi.write(new bytes([0x9f]));
  console.log(spi.read(3)[0], spi.read(3, 0xff)[0]);
}
//# SPI, both directions at once
{
  const spi = new SPI(1, 400_000, { sck: new Pin(18), mosi: new Pin(19), miso: new Pin(16) });
  const out = new bytes([1, 2, 3, 4]);
  const into = new bytearray(4);
  spi.write_readinto(out, into);
  spi.readinto(new memoryview(into).slice(2), 0xff);
  spi.init({ baudrate: 200_000 });
  spi.deinit();
}
//# software SPI with a chip select
{
  const spi = new SoftSPI({
    baudrate: 100_000,
    polarity: 1,
    phase: 0,
    sck: new Pin(0),
    mosi: new Pin(2),
    miso: new Pin(4),
  });
  const cs = new Pin(5, Pin.OUT, { value: 1 });
  cs(0);
  spi.write(new bytes("12345", "utf-8"));
  cs(1);
}
