import * as aioble from "aioble";
import { ensure_active, log_level } from "aioble.core";
import { DeviceDisconnectedError } from "aioble.device";
import { L2CAPConnectionError } from "aioble.l2cap";
import { load_secrets, pair } from "aioble.security";
import { BLE } from "bluetooth";
import { open as openDatabase } from "btree";
import { bytearray, bytes, open, print } from "builtins";
import { DHT11, DHT22 } from "dht";
import { DS18X20 } from "ds18x20";
import { FrameBuffer, GS8, MONO_VLSB, RGB565 } from "framebuf";
import { GzipFile } from "gzip";
import { I2C, Pin, SPI } from "machine";
import { install } from "mip";
import { NeoPixel } from "neopixel";
import { settime } from "ntptime";
import { OneWire } from "onewire";
import { get, post } from "requests";
import { SDCard } from "sdcard";
import { SSD1306_I2C } from "ssd1306";
import { sleep_ms } from "time";
import { MQTTClient as RobustClient } from "umqtt.robust";
import { MQTTClient } from "umqtt.simple";
import { mount } from "vfs";
import { MODULE_HEADPHONE, WM8960 } from "wm8960";
import { decompress } from "zlib";

//# a strip of LEDs
{
  const strip = new NeoPixel(new Pin(0, Pin.OUT), 8);
  strip.__setitem__(0, [255, 0, 0]);
  strip.fill([0, 0, 16]);
  strip.write();
  const [r, g, b] = strip.__getitem__(0);
  console.log(r, g, b, strip.length);
}
//# temperature and humidity
{
  const sensor = new DHT22(new Pin(4));
  sensor.measure();
  console.log(sensor.temperature(), sensor.humidity());
  new DHT11(new Pin(5)).measure();
}
//# thermometers on one wire
{
  const thermometers = new DS18X20(new OneWire(new Pin(12)));
  const roms = thermometers.scan();
  thermometers.convert_temp();
  sleep_ms(750);
  for (const rom of roms) console.log(thermometers.read_temp(rom));
}
//# the one-wire bus itself
{
  const bus = new OneWire(new Pin(12));
  bus.reset();
  bus.writebyte(0xcc);
  console.log(bus.readbyte(), bus.scan().length);
}
//# a small screen
{
  const display = new SSD1306_I2C(128, 64, new I2C(0));
  display.fill(0);
  display.text("hello", 0, 0, 1);
  display.hline(0, 20, 128, 1);
  display.show();
}
//# a picture in memory
{
  const picture = new FrameBuffer(new bytearray(100 * 10 * 2), 100, 10, RGB565);
  picture.fill(0);
  picture.text("MicroPython!", 0, 0, 0xffff);
  picture.rect(0, 9, 96, 1, 0xffff, true);
  const sprite = new FrameBuffer(new bytearray(8), 8, 8, MONO_VLSB);
  picture.blit(sprite, 4, 0, 0);
  console.log(picture.pixel(0, 0), GS8);
}
//# a memory card
{
  const card = new SDCard(new SPI(1), new Pin(15));
  mount(card, "/sd");
}
//# the time from the network
{
  settime();
}
//# a request
{
  using response = get("http://example.com/data.json", {
    headers: { accept: "application/json" },
    timeout: 5,
  });
  console.log(response.status_code, response.text);
  post("http://example.com/", { json: { value: 1 } }).close();
}
//# MQTT
{
  const client = new MQTTClient("sensor", "broker.local");
  client.set_callback((topic, message) => console.log(topic.decode(), message.decode()));
  client.connect();
  client.subscribe(new bytes("commands", "utf-8"));
  client.publish(new bytes("values", "utf-8"), new bytes("21.5", "utf-8"));
  client.check_msg();
}
//# installing a package
{
  install("umqtt.simple");
}
//# messages over a connection that may be lost
{
  const client = new RobustClient("board", "broker.local", { keepalive: 60 });
  client.set_callback((topic, msg) => print(topic, msg));
  if (client.connect(false) === 0) client.subscribe("light");
  client.publish("temperature", "21.5", true);
  client.check_msg();
}
//# compressed files
{
  using file = new GzipFile({ fileobj: open("log.gz", "rb") });
  console.log(file.read().length, decompress(new bytes(0)).length);
}
//# a Bluetooth sensor
{
  async function find() {
    await using scanner = new aioble.scan(5000, { interval_us: 30000, window_us: 30000, active: true });
    for await (const result of scanner) {
      if (result.name() === "thermometer") return result.device;
    }
    return null;
  }
  async function main() {
    const device = await find();
    const connection = await device?.connect();
    console.log(connection?.is_connected(), new BLE().active());
  }
  console.log(typeof main);
}
//# pairing with keys that are kept
{
  async function bond(connection: aioble.DeviceConnection) {
    ensure_active();
    load_secrets("secrets.json");
    try {
      await pair(connection, { bond: true });
    } catch (e) {
      if (!(e instanceof DeviceDisconnectedError)) throw e;
      if (log_level > 0) console.log("gone");
    }
  }
  console.log(typeof bond);
}
//# a channel over Bluetooth
{
  async function send(connection: aioble.DeviceConnection, data: bytes) {
    try {
      await using channel = await connection.l2cap_connect(22, 128, { timeout_ms: 2000 });
      await channel.send(data, { chunk_size: channel.peer_mtu });
      await channel.flush();
    } catch (e) {
      if (e instanceof L2CAPConnectionError) console.log("refused", e.args[0]);
      else throw e;
    }
  }
  console.log(typeof send);
}
//# a sound chip
{
  const codec = new WM8960(new I2C(0), 16_000);
  codec.volume(MODULE_HEADPHONE, 80);
  codec.mono(true);
}
//# a database in a file
{
  const database = openDatabase(open("data.db", "w+b"));
  database.__setitem__(new bytes("3", "utf-8"), new bytes("three", "utf-8"));
  database.flush();
  for (const key of database.keys()) console.log(key);
  database.close();
}
