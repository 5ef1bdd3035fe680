import { bytearray, bytes } from "builtins";
import type { I2CBus } from "machine";
import { ADC, I2C, Pin, PWM, SoftI2C, SoftSPI, SPI, UART } from "machine";
import type { int } from "mpc";

const i2c = new I2C(0, { scl: new Pin(1), sda: new Pin(0), freq: 400_000 });
const found: int[] = i2c.scan();
const register: bytes = i2c.readfrom_mem(0x68, 0x3b, 6);
i2c.readfrom_mem_into(0x68, 0x3b, new bytearray(6), { addrsize: 16 });
i2c.readfrom_into(0x68, new Uint8Array(4));
const acknowledged: int = i2c.writeto(0x68, new bytes([1, 2]), false);
i2c.writevto(0x3c, [new bytes([0x40]), new bytearray(128)]);
i2c.writevto(0x3c, [new bytes([0x40]), "text"]);
// @ts-expect-error bytes can't be written to
i2c.readfrom_into(0x68, new bytes(4));
// @ts-expect-error an address size is 8, 16, 24 or 32 bits
i2c.writeto_mem(0x68, 0, new bytes([0]), { addrsize: 7 });
i2c.writeto(0x3a, "12");
// @ts-expect-error text can't be read into
i2c.readfrom_into(0x68, "text");

const soft = new SoftI2C(new Pin(5), new Pin(4), { freq: 100_000 });
new SoftI2C({ scl: new Pin(5), sda: new Pin(4) });
soft.init({ scl: new Pin(5), sda: new Pin(4), freq: 50_000 });
// @ts-expect-error both pins, too, when it is set up again
soft.init({ freq: 50_000 });
const buses: I2CBus[] = [i2c, soft];
soft.start();
const taken: int = soft.write(new bytes([0x78]));
soft.stop();
// @ts-expect-error only software buses have single conditions
i2c.start();
// @ts-expect-error nor do hardware buses write without an address
i2c.write(new bytes([0x78]));
new I2C({ freq: 100_000 });
// @ts-expect-error both pins are needed
new SoftI2C({ scl: new Pin(5) });

const spi = new SPI(0, { baudrate: 1_000_000, polarity: 1, firstbit: SPI.MSB, sck: 18, mosi: 19, miso: 16 });
new SPI(1, 500_000, { phase: 1 });
const data: bytes = spi.read(3, 0xff);
spi.write_readinto(new bytes([1, 2]), new bytearray(2));
// @ts-expect-error polarity is 0 or 1
new SPI(0, { polarity: 2 });
// @ts-expect-error a software bus has no number
new SoftSPI(0, 1, 2);
new SoftSPI({ sck: new Pin(1), mosi: new Pin(2), miso: new Pin(3) }).init({ polarity: 1, sck: new Pin(4) });
// @ts-expect-error the pins must be given
new SoftSPI({ baudrate: 100_000 });
// @ts-expect-error all three of them
new SoftSPI(100_000, { sck: new Pin(1), mosi: new Pin(2), miso: null });
// @ts-expect-error only the constructor takes bits
new SoftSPI({ sck: 1, mosi: 2, miso: 3 }).init({ bits: 8 });
// @ts-expect-error only the WiPy tells how much was written
const written: int = new SPI(0).write("text");

const uart = new UART(1, 9600, { tx: 4, rx: 5, timeout: 100 });
new UART(1, 115_200, 8, { parity: null, stop: 1, timeout: 10 });
new UART(1, 115_200, 8, null, { stop: 2 });
uart.init(9600, 8, { parity: 0, stop: 1 });
uart.init(9600, 8, 1, { stop: 1, timeout: 5 });
// @ts-expect-error the speed has been given in order
uart.init(9600, 8, { baudrate: 9600 });
new UART(1, 115_200, 8, null, 1);
const some: bytes | null = uart.read(10);
const count: int | null = uart.write("hello\n");
const line = uart.readline();
// @ts-expect-error nothing may have come
const sure: bytes = line;
// @ts-expect-error two pins, or four
new UART(1, { pins: [4] });
// @ts-expect-error parity is 0, 1 or null
new UART(1, { parity: "even" });

const adc = new ADC(new Pin(26));
const volts: number = (adc.read_u16() * 3.3) / 65_535;
const pwm = new PWM(new Pin(15), { freq: 1000, duty_u16: 0 });
pwm.duty_ns(1_500_000);
const hertz: int = pwm.freq();
// @ts-expect-error there is no such setting
new PWM(new Pin(15), { frequency: 1000 });
// @ts-expect-error settings are keywords
new PWM(new Pin(15), 1000);

export { acknowledged, buses, count, data, found, hertz, register, some, sure, taken, volts, written };
