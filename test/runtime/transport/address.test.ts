import { describe, expect, test } from "vitest";
import { AddressError } from "../../../runtime/errors.js";
import { parseAddress, usbAddress } from "../../../runtime/transport/address.js";
import { chooseAuto } from "../../../runtime/transport/autoBoard.js";
import { choosePort, type SerialPortInfo } from "../../../runtime/transport/ports.js";

test.each([
  ["sim:", { kind: "virtual", folder: undefined, profile: undefined }],
  ["sim:.mpc/board", { kind: "virtual", folder: ".mpc/board", profile: undefined }],
  ["sim:?profile=ring64", { kind: "virtual", folder: undefined, profile: "ring64" }],
  ["sim:C:\\boards\\x?profile=bare", { kind: "virtual", folder: "C:\\boards\\x", profile: "bare" }],
  ["/dev/ttyACM0", { kind: "serial", path: "/dev/ttyACM0" }],
  ["a0", { kind: "serial", path: "/dev/ttyACM0" }],
  ["u12", { kind: "serial", path: "/dev/ttyUSB12" }],
  ["c3", { kind: "serial", path: "COM3" }],
  ["COM3", { kind: "serial", path: "COM3" }],
  ["\\\\.\\COM12", { kind: "serial", path: "\\\\.\\COM12" }],
  ["port:/dev/ttyS0", { kind: "serial", path: "/dev/ttyS0" }],
  ["port:COM3", { kind: "serial", path: "COM3" }],
  ["usb:2e8a:5", { kind: "usb", wanted: { vid: 0x2e8a, pid: 5 }, asked: "usb:2e8a:5" }],
  [
    "usb:2E8A:0005:e66:1",
    { kind: "usb", wanted: { vid: 0x2e8a, pid: 5, serial: "e66:1" }, asked: "usb:2E8A:0005:e66:1" },
  ],
  [
    "usb:?manufacturer=MicroPython&location=1-1.4",
    {
      kind: "usb",
      wanted: { manufacturer: "MicroPython", location: "1-1.4" },
      asked: "usb:?manufacturer=MicroPython&location=1-1.4",
    },
  ],
  ["id:E6614103E7", { kind: "usb", wanted: { serial: "E6614103E7" }, asked: "id:E6614103E7" }],
  ["socket://10.0.0.7:2323", { kind: "tcp", host: "10.0.0.7", port: 2323 }],
  ["socket://[fe80::1]:23", { kind: "tcp", host: "fe80::1", port: 23 }],
  ["tls://box:4000", { kind: "tls", host: "box", port: 4000, tls: {} }],
  ["tls://[::1]:1?ca=/a%20b/c.pem", { kind: "tls", host: "::1", port: 1, tls: { ca: "/a b/c.pem" } }],
  ["tls://box:1/?verify=no", { kind: "tls", host: "box", port: 1, tls: { verify: false } }],
  ["rfc2217://box:4000", { kind: "rfc2217", host: "box", port: 4000 }],
  ["ws://esp.local", { kind: "websocket", url: "ws://esp.local:8266/" }],
  ["wss://esp.local:443/x", { kind: "websocket", url: "wss://esp.local/x" }],
  ["exec:qemu -serial stdio", { kind: "process", command: "qemu -serial stdio" }],
  ["auto", { kind: "auto" }],
])("%s", (text, address) => expect(parseAddress(text)).toEqual(address));

test.each([
  "",
  "ttyACM0",
  "a",
  "b0",
  "a0x",
  "usb:xyz",
  "usb:1:2:",
  "usb:",
  "usb:?colour=red",
  "id:",
  "port:",
  "socket://host",
  "socket://:1",
  "socket://h:99999",
  "tls://h",
  "tls://h:1?verify=maybe",
  "tls://h:1?ca=",
  "tls://h:1?insecure",
  "ftp://x",
  "exec:",
  "sim:?speed=1",
])("%j is refused with the forms that there are", (text) => {
  expect(() => parseAddress(text)).toThrow(AddressError);
  expect(() => parseAddress(text)).toThrow(/not a board's address/);
});

test.each([
  { vid: 0x2e8a, pid: 5 },
  { vid: 0x2e8a, pid: 5, serial: "e66:1", product: "Board in FS mode" },
  { manufacturer: "a&b=c?", location: "1-1.4" },
])("%j has an address that says the same", (filter) => {
  expect(parseAddress(usbAddress(filter))).toMatchObject({ kind: "usb", wanted: filter });
});

test("a filter that names nothing, or half an id, is refused", () => {
  expect(() => usbAddress({})).toThrow(AddressError);
  expect(() => usbAddress({ vid: 1 })).toThrow(AddressError);
});

test.each([
  "socket://me:secret12@host:1",
  "rfc2217://:secret12@host",
  "tls://me:secret12@host:1?ca=x",
  "ws://:secret12@",
  "nothing://secret12@x",
])("a password isn't shown in what is said of an address that is none: %s", (address) => {
  expect(() => parseAddress(address)).toThrow(AddressError);
  expect(() => parseAddress(address)).not.toThrow(/secret12/);
});

test("a password in a WebSocket address is refused without being shown", () => {
  expect(() => parseAddress("ws://user:secret@host")).toThrow(AddressError);
  expect(() => parseAddress("ws://user:secret@host")).not.toThrow(/secret/);
});

describe("which port", () => {
  const port = (path: string, more: Partial<SerialPortInfo> = {}): SerialPortInfo => ({
    path,
    vid: undefined,
    pid: undefined,
    serial: undefined,
    manufacturer: undefined,
    product: undefined,
    location: undefined,
    board: undefined,
    ...more,
  });
  const pico = (serial: string) =>
    port(`/dev/tty-${serial}`, { vid: 0x2e8a, pid: 5, serial, board: "MicroPython on RP2040/RP2350" });
  const bridge = port("/dev/ttyUSB0", { vid: 0x10c4, pid: 0xea60, manufacturer: "Silicon Labs" });

  const nobody = async () => undefined;
  const holds = (path: string) => async (asked: string) =>
    asked === path ? { pid: 7, command: "screen" } : undefined;

  test("auto takes the one known board, whatever else there is", async () => {
    const choice = await chooseAuto([bridge, pico("A"), port("/dev/ttyS0")], true, nobody);
    expect(choice).toMatchObject({ port: { serial: "A" }, isGuess: false });
    expect(choice!.said).toBe("mpc: using MicroPython on RP2040/RP2350 at /dev/tty-A, id:A");
  });

  test("one known board is it, also where somebody has it open: opening it says who", async () => {
    expect(await chooseAuto([pico("A")], false, holds("/dev/tty-A"))).toMatchObject({
      port: { serial: "A" },
    });
  });

  test("of several, the one that nobody has open", async () => {
    const choice = await chooseAuto([pico("A"), pico("B")], false, holds("/dev/tty-A"));
    expect(choice!.port.serial).toBe("B");
    expect(choice!.said).toMatch(/using .* at \/dev\/tty-B, id:B; in use: \/dev\/tty-A \(screen\)$/);
    const all = async () => ({ pid: 7, command: "screen" });
    await expect(chooseAuto([pico("A"), pico("B")], true, all)).rejects.toMatchObject({
      code: "busy",
      owner: { pid: 7 },
    });
  });

  test("two ports of one board are one board: the first", async () => {
    const second = { ...pico("A"), path: "/dev/tty-A2" };
    expect((await chooseAuto([pico("A"), second], false, nobody))!.port.path).toBe("/dev/tty-A");
  });

  test("a bridge only where it's asked for and alone, and that is called a guess; what isn't USB never", async () => {
    const other = { ...bridge, path: "/dev/ttyUSB1" };
    const uart = port("/dev/ttyS0");
    expect(await chooseAuto([bridge, uart], false, nobody)).toBeUndefined();
    const choice = await chooseAuto([bridge, uart], true, nobody);
    expect(choice).toMatchObject({ port: bridge, isGuess: true });
    expect(choice!.said).toBe("mpc: using Silicon Labs at /dev/ttyUSB0 (its USB id may be anything's)");
    await expect(chooseAuto([bridge, other], true, nobody)).rejects.toThrow(
      /\/dev\/ttyUSB0 .*\n.*\/dev\/ttyUSB1/,
    );
    await expect(chooseAuto([uart], true, nobody)).rejects.toMatchObject({ code: "not-found" });
  });

  test("several are an error with addresses to paste", async () => {
    await expect(chooseAuto([pico("A"), pico("B")], true, nobody)).rejects.toThrow(/id:A .*\n.*id:B /);
    expect(() => choosePort([pico("A"), pico("B")], { vid: 0x2e8a, pid: 5 }, "usb:2E8A:0005")).toThrow(
      /id:A /,
    );
  });

  test("by serial number, whatever the case", () => {
    expect(choosePort([pico("AbC"), pico("B")], { serial: "aBc" }, "id:aBc").serial).toBe("AbC");
  });

  test("by whatever its descriptor says", () => {
    const ports = [
      port("/dev/ttyACM0", { manufacturer: "MicroPython", product: "Board in FS mode", location: "1-1" }),
      port("/dev/ttyACM1", { manufacturer: "MicroPython", product: "Board in FS mode", location: "1-2" }),
    ];
    expect(choosePort(ports, { location: "1-2" }, "x").path).toBe("/dev/ttyACM1");
    expect(() => choosePort(ports, { product: "board in FS mode" }, "x")).toThrow(/several boards/);
    expect(() => choosePort(ports, { product: "Board" }, "x")).toThrow(/no board found/);
  });

  test("none is an error that says what there is", () => {
    expect(() => choosePort([bridge], { serial: "X" }, "id:X")).toThrow(/ttyUSB0.*Silicon Labs/s);
    expect(() => choosePort([], { serial: "X" }, "id:X")).toThrow(/no serial ports/);
  });
});
