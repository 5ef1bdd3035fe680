import { describe, expect, test } from "vitest";
import { PortFinder, type PortName } from "../../../runtime/transport/portFinder.js";
import { portInfo } from "../../../runtime/transport/systemPort.js";

const pico = (path: string, serialNumber: string) =>
  portInfo({ path, serialNumber, vendorId: "2e8a", productId: "0005" }, "linux");
const uart = (path: string) => portInfo({ path }, "linux");

/** A finder on a machine whose ports change. */
function on(name: PortName, ...ports: ReturnType<typeof pico>[]) {
  const machine = { ports };
  const finder = new PortFinder(
    name,
    () => {},
    async () => machine.ports,
  );
  return { machine, find: async (anew?: boolean) => (await finder.find(anew)).path };
}

const byPath = (path: string): PortName => ({ kind: "path", path });

describe("after a re-plug", () => {
  test.each<[string, PortName]>([
    ["named by its port", byPath("/dev/ttyACM0")],
    ["named by what it is", { kind: "usb", wanted: { vid: 0x2e8a, pid: 5 }, asked: "usb:2E8A:0005" }],
    ["the one that there is", { kind: "auto" }],
  ])("%s: the same board is found under another name", async (_, name) => {
    const { machine, find } = on(name, pico("/dev/ttyACM0", "A"));
    expect(await find()).toBe("/dev/ttyACM0");
    machine.ports = [pico("/dev/ttyACM0", "B"), pico("/dev/ttyACM1", "A")];
    expect(await find()).toBe("/dev/ttyACM1");
    machine.ports = [pico("/dev/ttyACM0", "B")];
    await expect(find()).rejects.toMatchObject({ code: "not-found" });
    machine.ports = [pico("/dev/ttyACM2", "A")];
    expect(await find()).toBe("/dev/ttyACM2");
  });

  test("another board at its place is taken only where that is allowed", async () => {
    const { machine, find } = on(byPath("/dev/ttyACM0"), pico("/dev/ttyACM0", "A"));
    await find();
    machine.ports = [pico("/dev/ttyACM0", "B")];
    await expect(find()).rejects.toThrow(/id:A\) isn't plugged in.*id:B/s);
    expect(await find(true)).toBe("/dev/ttyACM0");
    machine.ports = [pico("/dev/ttyACM3", "B")];
    expect(await find()).toBe("/dev/ttyACM3");
  });

  test("of a board's two ports it is the same one", async () => {
    const { machine, find } = on(
      byPath("/dev/ttyACM1"),
      pico("/dev/ttyACM0", "A"),
      pico("/dev/ttyACM1", "A"),
    );
    expect(await find()).toBe("/dev/ttyACM1");
    machine.ports = [...machine.ports].reverse();
    expect(await find()).toBe("/dev/ttyACM1");
  });
});

test("a port without a number, or that isn't listed, is its path", async () => {
  const { machine, find } = on(byPath("/dev/ttyS0"), uart("/dev/ttyS0"));
  expect(await find()).toBe("/dev/ttyS0");
  machine.ports = [];
  expect(await find()).toBe("/dev/ttyS0");
});

test("auto finds nothing: what there is, is said", async () => {
  const { find } = on({ kind: "auto" }, uart("/dev/ttyS0"));
  await expect(find()).rejects.toMatchObject({
    name: "NotFoundError",
    message: expect.stringMatching(/ttyS0/),
  });
});
