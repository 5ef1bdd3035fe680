import { allocate_lock, start_new_thread } from "_thread";
import { array } from "array";
import { bytearray, bytes, print } from "builtins";
import { DHT22 } from "dht";
import { DS18X20 } from "ds18x20";
import { FrameBuffer, GS8, MONO_VLSB, RGB565 } from "framebuf";
import { I2C, SDCard as MachineSDCard, Pin, SoftI2C, SPI } from "machine";
import { install } from "mip";
import type { int, ReadableBuffer, WritableBuffer } from "mpc";
import { NeoPixel } from "neopixel";
import { settime } from "ntptime";
import { OneWire } from "onewire";
import { Endpoint } from "openamp";
import { get, post } from "requests";
import { SDCard } from "sdcard";
import { SSD1306_I2C } from "ssd1306";
import { MQTTClient as RobustClient } from "umqtt.robust";
import { MQTTClient } from "umqtt.simple";
import type { AbstractBlockDev } from "vfs";
import { mount, umount, VfsFat, VfsLfs2 } from "vfs";
import { INPUT_MIC1, MODULE_HEADPHONE, MUTE_SLOW, WM8960 } from "wm8960";
import { ACCEL_X, ATTR_FULL_SCALE, Sensor } from "zsensor";

const strip = new NeoPixel(new Pin(16), 8, { bpp: 3, timing: 1 });
strip[0] = [255, 0, 0];
strip.fill([0, 0, 0]);
strip.write();
// @ts-expect-error a colour has three parts or four
strip[1] = [255, 0];
const white = new NeoPixel(new Pin(16), 8, { bpp: 4, timing: [400, 850, 800, 450] });
white[0] = [0, 0, 0, 255];

const fb = new FrameBuffer(new bytearray(100 * 10 * 2), 100, 10, RGB565);
fb.fill(0);
fb.text("MicroPython!", 0, 0, 0xffff);
fb.hline(0, 9, 96, 0xffff);
fb.ellipse(50, 5, 4, 4, 1, true, 0b0011);
fb.poly(10, 0, new array("h", [0, 0, 20, 0, 10, 9]), 1, true);
const colour: int | null = fb.pixel(0, 0);
// @ts-expect-error there may be no such pixel
const inside: int = fb.pixel(0, 0);
fb.blit([new bytes(8), 8, 8, MONO_VLSB], 0, 0, -1, new FrameBuffer(new bytearray(2), 2, 1, GS8));
// @ts-expect-error a picture's memory can be written
new FrameBuffer(new bytes(100), 10, 10, GS8);
// @ts-expect-error the format is one of the constants
new FrameBuffer(new bytearray(100), 10, 10, 5);

const bus = new OneWire(new Pin(12));
const sensors = new DS18X20(bus);
for (const rom of sensors.scan()) {
  sensors.convert_temp();
  const celsius: number = sensors.read_temp(rom);
  print(celsius);
}
const dht = new DHT22(new Pin(4));
dht.measure();
const humidity: number = dht.humidity();

const oled = new SSD1306_I2C(128, 64, new I2C(0), 0x3c);
oled.text("hello", 0, 0);
oled.show();
new SSD1306_I2C(128, 32, new SoftI2C(new Pin(5), new Pin(4)), { external_vcc: true });

const card = new SDCard(new SPI(1), new Pin(5));
mount(card, "/sd");
mount(new VfsFat(card), "/sd", { readonly: true });
VfsLfs2.mkfs(card, { progsize: 256 });
umount("/sd");
mount(new MachineSDCard({ slot: 2, width: 1, sck: 18, mosi: 23, miso: 19, cs: 5 }), "/sd");

/** A block device of one's own. */
class RamDisk implements AbstractBlockDev {
  readonly #memory = new bytearray(512 * 64);
  readblocks(block: int, buf: WritableBuffer): void {
    for (let i = 0; i < buf.length; i++) buf[i] = this.#memory[block * 512 + i] ?? 0;
  }
  writeblocks(block: int, buf: ReadableBuffer): void {
    for (let i = 0; i < buf.length; i++) this.#memory[block * 512 + i] = buf[i] ?? 0;
  }
  ioctl(op: int): int | null {
    return op === 4 ? 64 : op === 5 ? 512 : null;
  }
}
mount(new VfsFat(new RamDisk()), "/ram");
// @ts-expect-error a number is no block device
mount(5, "/x");

using answer = get("http://example.org/", { headers: { Accept: "text/plain" }, timeout: 5 });
const status: int = answer.status_code;
const data = answer.json();
post("http://example.org/", { json: { t: 21.5 } }).close();
settime();
const robust = new RobustClient("board", "broker.local");
const session: 0 | 1 = robust.reconnect();
robust.check_msg(3);
// @ts-expect-error only the client that connects again has attempts
new MQTTClient("board", "broker.local").check_msg(3);
print(session);
install("umqtt.simple", { target: "/lib" });
const client = new MQTTClient("board", "broker.local", { keepalive: 60 });
client.set_callback((topic, msg) => print(topic.decode(), msg.decode()));
client.publish("t", "21.5", true);
// @ts-expect-error the callback gets bytes
client.set_callback((topic: string) => topic);

const lock = allocate_lock();
start_new_thread(
  (pin: Pin, ms: int) => {
    lock.acquire();
    pin.value(ms > 0);
    lock.release();
  },
  [new Pin(2), 500],
);
// @ts-expect-error an argument is missing
start_new_thread((ms: int) => ms, []);

const accelerometer = new Sensor("FXOS8700");
accelerometer.measure();
const g: number = accelerometer.get_float(ACCEL_X);
accelerometer.attr_set(ACCEL_X, ATTR_FULL_SCALE, 2);
// @ts-expect-error an attribute is no channel
accelerometer.get_float(ATTR_FULL_SCALE);
const codec = new WM8960(new I2C(0), 32_000, { left_input: INPUT_MIC1, bits: 16 });
codec.volume(MODULE_HEADPHONE, 80);
codec.mute(true, { soft: false });
codec.mute(false, true, MUTE_SLOW);
// @ts-expect-error the driver mutes all that is played, not a module
codec.mute(MODULE_HEADPHONE, true);
// @ts-expect-error the chip doesn't know this rate
new WM8960(new I2C(0), 44_000);
const end = new Endpoint("vuart", (src, message) => print(src, message.length));
const sentTo: number = end.send("hello", { dest: 1025 });
// @ts-expect-error addresses are given by name
new Endpoint("vuart", () => {}, 1024);
if (end.is_ready()) end.send("data", { timeout: 100 });

export { colour, data, g, humidity, sentTo, status };
