import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { portInfo, withSysfs } from "../../../runtime/transport/systemPort.js";

describe("what the systems say of the same board", () => {
  const pico = { vid: 0x2e8a, pid: 5, serial: "E6614103E7452D2F", board: "MicroPython on RP2040/RP2350" };

  test("Linux", () => {
    expect(
      portInfo(
        {
          path: "/dev/ttyACM0",
          manufacturer: "MicroPython",
          serialNumber: "e6614103e7452d2f",
          pnpId: "usb-MicroPython_Board_in_FS_mode_e6614103e7452d2f-if00",
          vendorId: "2e8a",
          productId: "0005",
        },
        "linux",
      ),
    ).toMatchObject({
      ...pico,
      path: "/dev/ttyACM0",
      serial: "e6614103e7452d2f",
      manufacturer: "MicroPython",
    });
  });

  test("names that a device gives itself drive no terminal, and stay in their line", () => {
    const evil = "a\u001b]0;title\u0007 \u001b[31mb\n/dev/ttyACM9  MicroPython\u009b2J";
    const named = { path: "/dev/ttyACM0", manufacturer: evil, serialNumber: evil, friendlyName: evil };
    const plain = "a b /dev/ttyACM9 MicroPython2J";
    const want = { manufacturer: plain, serial: plain, product: plain };
    expect(portInfo(named, "linux")).toMatchObject(want);
  });

  test("macOS: the port that waits for no carrier", () => {
    expect(
      portInfo(
        {
          path: "/dev/tty.usbmodem101",
          manufacturer: "MicroPython",
          serialNumber: "E6614103E7452D2F",
          locationId: "00100000",
          vendorId: "2e8a",
          productId: "0005",
        },
        "darwin",
      ),
    ).toMatchObject({ ...pico, path: "/dev/cu.usbmodem101", location: "00100000" });
  });

  test("Windows: ids in capitals, a name with the port in it", () => {
    expect(
      portInfo(
        {
          path: "COM3",
          manufacturer: "Microsoft",
          friendlyName: "USB Serial Device (COM3)",
          serialNumber: "E6614103E7452D2F",
          pnpId: "USB\\VID_2E8A&PID_0005\\E6614103E7452D2F",
          locationId: "Port_#0001.Hub_#0003",
          vendorId: "2E8A",
          productId: "0005",
        },
        "win32",
      ),
    ).toMatchObject({
      ...pico,
      path: "COM3",
      product: "USB Serial Device",
      location: "Port_#0001.Hub_#0003",
    });
  });

  test("Windows makes up a number for devices that have none", () => {
    const listed = { path: "COM4", serialNumber: "6&1A2B3C4D&0&2", vendorId: "1A86", productId: "7523" };
    expect(portInfo(listed, "win32").serial).toBeUndefined();
  });

  test("a port that isn't USB", () => {
    const none = {
      vid: undefined,
      pid: undefined,
      serial: undefined,
      manufacturer: undefined,
      board: undefined,
    };
    expect(portInfo({ path: "/dev/ttyS0", vendorId: "", serialNumber: "" }, "linux")).toMatchObject(none);
  });

  test("0x before an id", () => {
    expect(portInfo({ path: "x", vendorId: "0x2e8a", productId: "0x0005" }, "darwin")).toMatchObject({
      vid: 0x2e8a,
    });
  });
});

test.skipIf(process.platform === "win32")("Linux tells product and socket in /sys", async () => {
  const root = mkdtempSync(join(tmpdir(), "mpc-sys-"));
  const add = (name: string, device: string, usb: string) => {
    mkdirSync(join(root, device), { recursive: true });
    writeFileSync(join(root, usb, "product"), `product of ${name}\n`);
    mkdirSync(join(root, "class/tty", name), { recursive: true });
    symlinkSync(join(root, device), join(root, "class/tty", name, "device"));
  };
  add("ttyACM0", "devices/usb1/1-1/1-1.4/1-1.4:1.0", "devices/usb1/1-1/1-1.4");
  add("ttyUSB0", "devices/usb1/1-2/1-2:1.0/ttyUSB0", "devices/usb1/1-2");
  const read = (path: string) => withSysfs(portInfo({ path, vendorId: "1", productId: "2" }, "linux"), root);
  expect(await read("/dev/ttyACM0")).toMatchObject({ product: "product of ttyACM0", location: "1-1.4" });
  expect(await read("/dev/ttyUSB0")).toMatchObject({ product: "product of ttyUSB0", location: "1-2" });
  expect(await read("/dev/ttyACM9")).toMatchObject({ product: undefined, location: undefined });
  rmSync(root, { recursive: true });
});
