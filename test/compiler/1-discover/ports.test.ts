import { describe, expect, test } from "vitest";
import { createCompiler } from "../../../compiler/index.js";

const compiler = createCompiler();

/** `line: message` of what is wrong with a program on a port. */
async function errorsOn(port: string | undefined, main: string, board?: string): Promise<string[]> {
  const target = { ...(port !== undefined && { port }), ...(board !== undefined && { board }) };
  const { diagnostics } = await compiler.compile({
    files: { "main.ts": main },
    entry: "main.ts",
    mode: "program",
    target,
  });
  return diagnostics.map((d) => `${d.line}: ${d.code.startsWith("MPC") ? d.message : d.code}`);
}

describe("what the port lacks", () => {
  test("modules", async () => {
    const main = `import { StateMachine } from "rp2";\nimport * as pyb from "pyb";\nnew StateMachine(0);\npyb.wfi();`;
    expect(await errorsOn("esp32", main)).toEqual([
      "1: the module rp2 isn't on esp32: it's on rp2",
      "2: the module pyb isn't on esp32: it's on stm32",
    ]);
    expect(await errorsOn("rp2", main)).toEqual(["2: the module pyb isn't on rp2: it's on stm32"]);
    expect(await errorsOn(undefined, main)).toEqual([]);
  });

  test("modules and names that most ports have", async () => {
    const main = `import { print } from "builtins";
import { crc32 } from "binascii";
import { open } from "btree";
import { dumps } from "json";
import { gamma, sin } from "math";
import { dupterm } from "os";
import { randint, seed } from "random";
import { compile } from "re";
import { atexit } from "sys";
import { gmtime, sleep } from "time";
const match = compile("(a)").match("a");
if (match !== null) print(match.group(0), match.groups());
print(crc32(new Uint8Array(1)), open, dumps(1), gamma(1), sin(1), randint(1, 2), atexit, gmtime, sleep);
dupterm(null, 1);
seed();`;
    const missing = (errors: string[]) => errors.map((error) => error.replace(/ isn't on .*/, ""));
    expect(missing(await errorsOn("rp2", main))).toEqual([
      ...["3: the module btree", "9: atexit", "14: a SecondTerminal for dupterm"],
    ]);
    expect(missing(await errorsOn("esp8266", main))).toEqual([
      ...["2: crc32", "5: gamma", "7: randint", "9: atexit", "12: match.groups"],
    ]);
    expect(missing(await errorsOn("wipy", main))).toEqual([
      ...["2: crc32", "3: the module btree", "5: the module math", "7: the module random"],
      ...["9: atexit", "12: match.groups", "14: a SecondTerminal for dupterm"],
    ]);
    expect(missing(await errorsOn("unix", main))).toEqual(["6: dupterm", "12: match.groups"]);
    expect(missing(await errorsOn("nrf", main))).toContain("10: gmtime");
    expect(missing(await errorsOn("renesas-ra", main))).toContain("15: this form of seed");
    expect(await errorsOn(undefined, main)).toEqual([]);
  });

  test("classes, their members and their constants", async () => {
    const main = `import * as machine from "machine";
import { I2S, Pin } from "machine";
const pin = new Pin(["gpio0", 2], Pin.OUT);
pin.toggle();
new machine.DAC(0);
new I2S(0);
console.log(Pin.DRIVE_3, pin.nothing);`;
    expect(await errorsOn("zephyr", main)).toEqual([
      "2: machine.I2S isn't on zephyr: it's on esp32, mimxrt, rp2 and stm32",
      "4: Pin.toggle isn't on zephyr: it's on alif, esp32, esp8266, mimxrt, psoc-edge, rp2, samd and wipy",
      "5: machine.DAC isn't on zephyr: it's on esp32, renesas-ra and samd",
      "7: Pin.DRIVE_3 isn't on zephyr: it's on esp32, mimxrt, psoc-edge and renesas-ra",
      "7: TS2339",
    ]);
  });

  test("what is declared for all, with a tag that says who has it", async () => {
    const main = `import { RTC } from "machine";\nconsole.log(new RTC().datetime()[0]);`;
    // what lacks as a whole is said once, and not again for its members
    expect(await errorsOn("nrf", main)).toEqual([
      "1: RTC isn't on nrf: it's on alif, esp32, esp8266, mimxrt, psoc-edge, renesas-ra, rp2, samd, stm32 and wipy",
    ]);
    expect(await errorsOn("wipy", main)).toEqual([
      "2: new RTC().datetime isn't on wipy: it's on alif, esp32, esp8266, mimxrt, psoc-edge, renesas-ra, rp2, samd and stm32",
    ]);
    expect(await errorsOn("samd", main)).toEqual([]);
  });

  test("settings by name", async () => {
    const main = `import { LAN } from "network";\nnew LAN({ mdc: 23, phy_type: 0, phy_addr: 1 });`;
    expect(await errorsOn("stm32", main)).toEqual(["2: the setting mdc isn't on stm32: it's on esp32"]);
    expect(await errorsOn("esp32", main)).toEqual([]);
    const secure = `import { socket } from "socket";
import { wrap_socket } from "ssl";
wrap_socket(new socket(), { ca_certs: "/flash/cert/ca.pem" });`;
    expect(await errorsOn("rp2", secure)).toEqual(["3: the setting ca_certs isn't on rp2: it's on wipy"]);
    expect(await errorsOn("wipy", secure)).toEqual([]);
    const general = `import { Pin, SPI, UART } from "machine";
const drive = Pin.OUT;
new Pin("A2", drive, { value: 1, drive: Pin.DRIVE_0 }).irq({ handler: (p) => p.value(), wake: null, priority: 2 });
new UART(1, 9600, { tx: 4, rx: 5, timeout: 10 });
new SPI(0, { sck: 2, polarity: 1 });`;
    expect(await errorsOn("stm32", general)).toEqual([
      "3: the setting drive isn't on stm32: it's on esp32, mimxrt, psoc-edge, renesas-ra, samd and wipy",
      "3: Pin.DRIVE_0 isn't on stm32: it's on esp32, mimxrt, psoc-edge and renesas-ra",
      "3: the setting wake isn't on stm32: it's on esp32 and wipy",
      "3: the setting priority isn't on stm32: it's on psoc-edge and wipy",
      "4: the setting tx isn't on stm32: it's on alif, esp32, esp8266, psoc-edge, rp2 and samd",
      "4: the setting rx isn't on stm32: it's on alif, esp32, esp8266, psoc-edge, rp2 and samd",
      "5: the setting sck isn't on stm32: it's on esp32, nrf, renesas-ra, rp2 and samd",
    ]);
    expect(await errorsOn(undefined, general)).toEqual([]);
    // software may use any pins, whatever the hardware can
    const soft = `import { SoftSPI } from "machine";\nnew SoftSPI({ sck: "A2", mosi: "A3", miso: "A4" });`;
    expect(await errorsOn("stm32", soft)).toEqual([]);
  });

  test("what a port's firmware has, and refuses", async () => {
    const main = `import { freq, lightsleep, Pin, Timer, UART, WDT } from "machine";
new Pin("A0", Pin.OUT, { alt: 1 });
new Pin("A0", Pin.IN, Pin.PULL_DOWN);
new Timer(0);
new Timer(-1);
new UART(1, 9600, 7);
new UART(1, { baudrate: 9600, bits: 9 });
new WDT({ timeout: 1000 });
new WDT(0, 1000);
lightsleep(10);
freq(100_000_000);`;
    const refused = async (port: string) =>
      (await errorsOn(port, main)).map((error) => error.replace(/ isn't on .*/, ""));
    expect(await refused("mimxrt")).toEqual([
      "1: lightsleep",
      "2: the setting alt",
      "4: a TimerNumber for Timer",
      "7: a UARTNineBits for bits",
      "11: this form of freq",
    ]);
    expect(await refused("renesas-ra")).toContain("3: Pin.PULL_DOWN");
    expect(await refused("esp8266")).toEqual([
      ...["2: a PinName for Pin", "2: the setting alt", "3: a PinName for Pin", "3: Pin.PULL_DOWN"],
      ...["7: a UARTNineBits for bits", "8: the setting timeout", "9: this form of WDT"],
    ]);
    expect(await refused("stm32")).toEqual(["4: a TimerNumber for Timer"]);
    expect(await errorsOn(undefined, main)).toEqual([]);
  });

  test("values that are asked for by name", async () => {
    const main = `import { WLAN } from "network";
const nic = new WLAN();
console.log(nic.config("mac").length, nic.config("reconnects"));`;
    expect(await errorsOn("rp2", main)).toEqual(["3: the value reconnects isn't on rp2: it's on esp32"]);
    expect(await errorsOn("esp32", main)).toEqual([]);
  });

  test("one of the forms of a function", async () => {
    const main = `import { RTC } from "machine";
const rtc = new RTC(0, [2026, 1, 31, 12, 0, 0, 0, null]);
rtc.alarm(RTC.ALARM0, 1000);
rtc.alarm(1000);
rtc.init();`;
    expect(await errorsOn("psoc-edge", main)).toEqual([
      "2: this form of RTC isn't on psoc-edge: it's on wipy",
      "3: this form of rtc.alarm isn't on psoc-edge: it's on alif, esp8266, mimxrt and wipy",
      "5: this form of rtc.init isn't on psoc-edge: it's on renesas-ra and stm32",
    ]);
    expect(await errorsOn("wipy", main)).toEqual([
      "4: this form of rtc.alarm isn't on wipy: it's on psoc-edge",
      "5: this form of rtc.init isn't on wipy: it's on renesas-ra and stm32",
    ]);
    const asked = `import { RTC } from "machine";
new RTC().irq({ trigger: RTC.ALARM0 });
new RTC().irq({ trigger: RTC.ALARM0, handler: null });`;
    expect(await errorsOn("psoc-edge", asked)).toEqual([
      "2: this form of RTC.irq isn't on psoc-edge: it's on esp8266, mimxrt and wipy",
    ]);
    expect(await errorsOn("mimxrt", asked)).toEqual([]);
    // of PPP.connect the older form alone is limited
    const ppp = `import { UART } from "machine";
import { PPP } from "network";
new PPP(new UART(0)).connect({ user: "me", key: "secret" });
new PPP(new UART(0)).connect({ username: "me" });`;
    expect(await errorsOn("rp2", ppp)).toEqual(["4: this form of PPP.connect isn't on rp2: it's on esp32"]);
  });

  test("what has to be said to a constructor, or again, on that port alone", async () => {
    const main = `import { I2C, Pin, SPI, Timer, UART } from "machine";
const uart = new UART(1, { timeout: 10 });
new UART(1, { baudrate: 9600, timeout: 10 });
uart.init();
uart.init({ bits: 8 });
uart.init({ baudrate: 9600 });
const pin = new Pin("A0", { value: 1 });
new Pin("A0", { mode: Pin.OUT, value: 1 }).init(Pin.IN);
pin.init({ pull: null });
new Timer(-1, { period: 10, callback: (t) => t.deinit() });
new Timer(-1).init({ period: 10, callback: (t) => t.deinit() });
new I2C(0);
new I2C(0, { scl: 1, sda: 2 });
new I2C(1, 2);
new SPI(1).init({ sck: 1 });
new SPI(1, { sck: 1 });`;
    const form = (line: number, what: string, port: string, ports: string) =>
      `${line}: this form of ${what} isn't on ${port}: it's on ${ports}`;
    const keepsMode = "alif, esp32, psoc-edge, renesas-ra, rp2 and samd";
    const hasRate = "alif, esp32, esp8266, mimxrt, psoc-edge, renesas-ra, rp2, samd, wipy and zephyr";
    expect(await errorsOn("stm32", main)).toEqual([
      form(2, "UART", "stm32", hasRate),
      form(4, "uart.init", "stm32", hasRate.replace("mimxrt,", "mimxrt, nrf,")),
      form(5, "uart.init", "stm32", hasRate),
      form(7, "Pin", "stm32", keepsMode),
      form(9, "pin.init", "stm32", keepsMode),
      form(13, "I2C", "stm32", "alif, esp32, nrf, rp2, samd and wipy"),
      form(14, "I2C", "stm32", "esp8266"),
      "15: the setting sck isn't on stm32: it's on esp32, renesas-ra and samd",
      "16: the setting sck isn't on stm32: it's on esp32, nrf, renesas-ra, rp2 and samd",
    ]);
    expect(await errorsOn("rp2", main)).toEqual([
      form(14, "I2C", "rp2", "esp8266"),
      "15: the setting sck isn't on rp2: it's on esp32, renesas-ra and samd",
    ]);
    const pinNames = "alif, esp32, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32 and wipy";
    const timers = "alif, esp32, mimxrt, nrf, renesas-ra, rp2, samd, stm32 and zephyr";
    expect(await errorsOn("esp8266", main)).toEqual([
      form(7, "Pin", "esp8266", keepsMode),
      `8: a PinName for Pin isn't on esp8266: it's on ${pinNames}`,
      form(9, "pin.init", "esp8266", keepsMode),
      form(10, "Timer", "esp8266", timers),
      form(12, "I2C", "esp8266", "alif, esp32, mimxrt, renesas-ra, rp2, samd, stm32, wipy and zephyr"),
      form(13, "I2C", "esp8266", "alif, esp32, nrf, rp2, samd and wipy"),
      "15: the setting sck isn't on esp8266: it's on esp32, renesas-ra and samd",
      "16: the setting sck isn't on esp8266: it's on esp32, nrf, renesas-ra, rp2 and samd",
    ]);
    expect(await errorsOn(undefined, main)).toEqual([]);
    const net = `import { LAN, WLAN } from "network";
new LAN();
new LAN(0, { phy_type: 0, phy_addr: 1 });
const nic = new WLAN();
nic.connect();
nic.connect({ ssid: "a", key: "b" });
nic.connect("a", { key: "b" });
nic.connect("a", "b");`;
    const named = "alif, mimxrt, renesas-ra, rp2 and stm32";
    expect(await errorsOn("esp32", net)).toEqual([
      form(2, "LAN", "esp32", "mimxrt and stm32"),
      form(6, "nic.connect", "esp32", named),
      `7: the setting key isn't on esp32: it's on ${named}`,
    ]);
    expect(await errorsOn("stm32", net)).toEqual([
      form(3, "LAN", "stm32", "esp32 and mimxrt"),
      form(5, "nic.connect", "stm32", "esp32 and esp8266"),
    ]);
  });

  test("what the WiPy wants by name, and what firmware with another library for it lacks", async () => {
    const main = `import { I2C, Pin } from "machine";
const pin = new Pin("GP9", Pin.IN);
pin.irq((p) => p.value(), Pin.IRQ_RISING);
pin.irq({ handler: (p) => p.value(), trigger: Pin.IRQ_RISING });
pin.irq({ handler: (p) => p.value() });
const bus = new I2C(0);
bus.readfrom(0x68, 2);
bus.readfrom(0x68, 2, false);
bus.writeto(0x68, "a", false);
bus.writeto(0x68, "a", { stop: false });`;
    const irq = "alif, esp32, esp8266, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32 and zephyr";
    const i2c = irq.replace("psoc-edge, ", "");
    expect(await errorsOn("wipy", main)).toEqual([
      `3: this form of pin.irq isn't on wipy: it's on ${irq}`,
      `5: this form of pin.irq isn't on wipy: it's on ${irq}`,
      `8: this form of bus.readfrom isn't on wipy: it's on ${i2c}`,
      `9: this form of bus.writeto isn't on wipy: it's on ${i2c}`,
    ]);
    expect(await errorsOn("samd", main)).toEqual([
      "10: this form of bus.writeto isn't on samd: it's on wipy",
    ]);
    const tls = `import { CERT_NONE, CERT_REQUIRED, PROTOCOL_DTLS_SERVER, PROTOCOL_TLS_CLIENT, SSLContext } from "ssl";
const context = new SSLContext(PROTOCOL_TLS_CLIENT);
context.verify_mode = CERT_REQUIRED;
context.load_verify_locations("ca.pem");
console.log(CERT_NONE, PROTOCOL_DTLS_SERVER);`;
    const mbedtls = "alif, esp32, mimxrt, renesas-ra, rp2, stm32 and unix";
    expect(await errorsOn("esp8266", tls)).toEqual([
      `1: CERT_REQUIRED isn't on esp8266: it's on ${mbedtls.replace(" and unix", ", unix and wipy")}`,
      `1: PROTOCOL_DTLS_SERVER isn't on esp8266: it's on ${mbedtls}`,
      `4: context.load_verify_locations isn't on esp8266: it's on ${mbedtls}`,
    ]);
    expect(await errorsOn("esp32", tls)).toEqual([]);
    const now = `import { AIOESPNow } from "aioespnow";
import { bytearray } from "builtins"; import { ESPNow } from "espnow";
const e = new AIOESPNow();
const key = "0123456789abcdef";
export const send = async (mac: Uint8Array) => [await e.asend(mac, "a"), await e.asend(null, "a"), await e.asend("a")];
export const add = (mac: Uint8Array) => { new ESPNow().add_peer(mac, key, 1); new ESPNow().add_peer(mac, null); };
const room = new bytearray(250);
export const into = () => [e.recvinto([new bytearray(6), room]), e.recvinto([null, room])];`;
    expect(await errorsOn("esp8266", now)).toEqual([
      "5: this form of e.asend isn't on esp8266: it's on esp32",
      "5: this form of e.asend isn't on esp8266: it's on esp32",
      "6: this form of ESPNow.add_peer isn't on esp8266: it's on esp32",
      "8: this form of e.recvinto isn't on esp8266: it's on esp32",
    ]);
  });

  test("kinds of values, where other ports take others", async () => {
    const main = `import { ADC, I2C, Pin, PWM, RTC, SPI, UART, WDT } from "machine";
const led = new Pin(2, Pin.OUT);
const named = new Pin("A2", { mode: Pin.IN });
new Pin(["gpio0", 2], Pin.IN);
new ADC(0);
new ADC(led);
new ADC(["adc", 0]);
new PWM(led);
new PWM(["pwm0", 1], { freq: 50, duty_ns: 1000 });
new UART(1);
new UART("uart1", 9600);
new SPI("X", { baudrate: 1 });
new I2C(0, { scl: 1, sda: "A2" });
new WDT("WWDG");
new RTC().alarm(RTC.ALARM0, 1000);
new RTC().alarm(RTC.ALARM0, [2026, 1, 31, 5, 12, 0, 0, 0]);
export const either = (pin: number | string) => new Pin(pin, Pin.OUT);
export const again = (pin: Pin) => new Pin(pin, Pin.IN);
console.log(led, named);`;
    const kind = (line: number, what: string, where: string, port: string, ports: string) =>
      `${line}: a ${what} for ${where} isn't on ${port}: it's on ${ports}`;
    const names = "alif, esp32, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32 and wipy";
    const clocks = "mimxrt, psoc-edge and wipy";
    expect(await errorsOn("esp8266", main)).toEqual([
      kind(3, "PinName", "Pin", "esp8266", names),
      kind(4, "PinPair", "Pin", "esp8266", "zephyr"),
      kind(6, "ADCPin", "ADC", "esp8266", "alif, esp32, mimxrt, nrf, renesas-ra, rp2, samd and stm32"),
      kind(7, "ADCChannel", "ADC", "esp8266", "zephyr"),
      kind(9, "PWMPinPair or PWMChannel", "PWM", "esp8266", "mimxrt and zephyr"),
      kind(11, "UARTName", "UART", "esp8266", "renesas-ra, stm32 and zephyr"),
      kind(12, "SPIName", "SPI", "esp8266", "nrf, stm32 and zephyr"),
      "13: this form of I2C isn't on esp8266: it's on alif, esp32, nrf, rp2, samd and wipy",
      kind(14, "WDTName", "WDT", "esp8266", "stm32"),
      kind(16, "RTCAlarmTime", "RTC.alarm", "esp8266", clocks),
    ]);
    const numbers = "esp32, esp8266, nrf, rp2 and samd";
    const buses = names.replace("esp32,", "esp32, esp8266,");
    const zephyr = await errorsOn("zephyr", main);
    expect(zephyr.filter((error) => error.includes(": a "))).toEqual([
      kind(2, "PinNumber", "Pin", "zephyr", numbers),
      kind(3, "PinName", "Pin", "zephyr", names),
      kind(5, "ADCNumber", "ADC", "zephyr", "alif, esp32, esp8266, nrf, renesas-ra, rp2, samd and stm32"),
      kind(6, "ADCPin", "ADC", "zephyr", "alif, esp32, mimxrt, nrf, renesas-ra, rp2, samd and stm32"),
      kind(
        8,
        "PWMPin",
        "PWM",
        "zephyr",
        "alif, esp32, esp8266, mimxrt, nrf, renesas-ra, rp2, samd and stm32",
      ),
      kind(10, "BusNumber", "UART", "zephyr", buses),
      kind(14, "WDTName", "WDT", "zephyr", "stm32"),
    ]);
    const wipy = `import { I2C } from "machine";\nnew I2C(0, { scl: 1, sda: "GP2" });`;
    expect(await errorsOn("wipy", wipy)).toEqual([kind(2, "PinNumber", "scl", "wipy", numbers)]);
    expect(await errorsOn(undefined, main)).toEqual([]);
  });

  test("what is documented, and on no port or one", async () => {
    const main = `import { sha256 } from "hashlib";
import { FlashArea } from "zephyr";
import { error, socket } from "socket";
import { PROTOCOL_TLS_CLIENT, SSLContext, SSLError } from "ssl";
import * as sockets from "socket";
console.log(FlashArea.STORAGE, new sha256("x").digest().length);
export const caught = (e: unknown) => e instanceof error || e instanceof sockets.error || e instanceof SSLError;
export const sum = (hash: sha256) => hash.hexdigest();
export type Kept = socket;
const context = new SSLContext(PROTOCOL_TLS_CLIENT);
context.psk_key = null;`;
    const nowhere = (line: number, name: string) =>
      `${line}: ${name} is in MicroPython's documentation, but no firmware has it there`;
    const everywhere = [
      nowhere(6, "STORAGE"),
      nowhere(3, "error"),
      nowhere(7, "error"),
      nowhere(8, "hexdigest"),
      nowhere(11, "psk_key"),
    ];
    const errors = await errorsOn("zephyr", main);
    const lacking = [
      "4: the module ssl isn't on zephyr: it's on alif, esp32, esp8266, mimxrt, renesas-ra, rp2, stm32, unix and wipy",
    ];
    expect(errors.toSorted()).toEqual([...everywhere, ...lacking].toSorted());
    expect((await errorsOn(undefined, main)).toSorted()).toEqual(everywhere.toSorted());
  });

  test("a form that is documented, and in no firmware", async () => {
    const main = `import { ADCBlock } from "machine";
export const blocks = () => [new ADCBlock(1), new ADCBlock("one", { bits: 12 })];`;
    expect(await errorsOn("esp32", main)).toEqual([
      "2: this form of ADCBlock is in MicroPython's documentation, but no firmware has it there",
    ]);
  });

  test("Bluetooth, of which ports have parts", async () => {
    const main = `import { BLE } from "bluetooth";
const ble = new BLE();
ble.config({ gap_name: "one", rxbuf: 512 });
ble.config({ mtu: 100, bond: true });
console.log(ble.config("rxbuf"), ble.config("mtu"));
ble.gattc_read(1, 2);
ble.gap_pair(1);
ble.l2cap_listen(1, 64);`;
    const own = "alif, mimxrt, renesas-ra, rp2, stm32 and unix";
    const most = own.replace("alif", "alif, esp32");
    expect(await errorsOn("esp8266", main)).toEqual([
      `1: the module bluetooth isn't on esp8266: it's on ${most.replace(" and unix", ", unix and zephyr")}`,
    ]);
    expect(await errorsOn("zephyr", main)).toEqual([
      `4: the setting mtu isn't on zephyr: it's on ${most}`,
      `4: the setting bond isn't on zephyr: it's on ${most}`,
      `5: the value mtu isn't on zephyr: it's on ${most}`,
      `6: ble.gattc_read isn't on zephyr: it's on ${most}`,
      `7: ble.gap_pair isn't on zephyr: it's on ${most}`,
      `8: ble.l2cap_listen isn't on zephyr: it's on ${own}`,
    ]);
    expect(await errorsOn("esp32", main)).toEqual([
      "3: the setting rxbuf isn't on esp32: it's on zephyr",
      "5: the value rxbuf isn't on esp32: it's on zephyr",
      `8: ble.l2cap_listen isn't on esp32: it's on ${own}`,
    ]);
    expect(await errorsOn("rp2", main.replaceAll(/.*rxbuf.*/g, ""))).toEqual([]);
  });

  test("a form that the port has another of", async () => {
    const main = `import { DAC, freq } from "machine";
import { PPP } from "network";
new DAC(0, { vref: 1 });
freq(1, 2);
const hertz: number = freq();
const ppp = new PPP(null);
ppp.config("ifname");
ppp.ipconfig("dhcp4");
new DAC("X9", [hertz]);`;
    expect(await errorsOn("esp32", main)).toEqual([
      "3: this form of DAC isn't on esp32: it's on samd",
      "4: this form of freq isn't on esp32: it's on rp2 and stm32",
      "8: this form of ppp.ipconfig isn't on esp32: it's on mimxrt, rp2 and stm32",
      "9: TS2554",
    ]);
    expect(await errorsOn("stm32", main)).toEqual([
      "1: machine.DAC isn't on stm32: it's on esp32, renesas-ra and samd",
      "5: this form of freq isn't on stm32: it's on alif, esp32, esp8266, microbit, mimxrt, renesas-ra, rp2, samd and wipy",
      "7: this form of ppp.config isn't on stm32: it's on esp32",
    ]);
  });

  test("and only that, where a callback's parameter has no type for that reason", async () => {
    const main = `import { ExtInt } from "pyb";
import { Pin, Timer, UART } from "machine";
new ExtInt("X1", ExtInt.IRQ_FALLING, Pin.PULL_UP, (line) => console.log(line));
new UART("uart0").irq((uart) => uart.any());
new Timer(-1, { callback: (t) => t.deinit(), nothing: 1 });`;
    expect(await errorsOn("zephyr", main)).toEqual([
      "1: the module pyb isn't on zephyr: it's on stm32",
      "4: UART.irq isn't on zephyr: it's on alif, esp32, mimxrt, nrf, psoc-edge, renesas-ra, rp2, samd, stm32 and wipy",
      "5: TS2769",
    ]);
    const own = `const call = (f: unknown) => f;\ncall((x) => x);`;
    expect(await errorsOn("zephyr", own)).toEqual(["2: TS7006"]);
  });
});

describe("which board it is", () => {
  const main = `import { Pin } from "machine";
new Pin("LED", Pin.OUT).on();
new Pin("X1");
new Pin(15).on();`;

  test("says the names of its pins", async () => {
    const wrong = ["3: TS2345"];
    expect(await errorsOn("rp2", main, "pico-w")).toEqual(wrong);
    expect(await errorsOn(undefined, main, "pico-w")).toEqual(wrong);
    expect(await errorsOn("stm32", main, "pyboard-v1.1")).toEqual([
      "2: TS2769",
      "4: a PinNumber for Pin isn't on stm32: it's on esp32, esp8266, nrf, rp2 and samd",
    ]);
  });

  test("is of no matter to programs that don't say it, nor if it's unknown", async () => {
    expect(await errorsOn("rp2", main)).toEqual([]);
    expect(await errorsOn("rp2", main, "no-such-board")).toEqual([]);
  });
});
