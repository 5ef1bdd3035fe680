import { type Board, type ByteStream, connect, ProtocolError } from "mpc";
import { createVirtualBoard } from "mpc/virtual";
import { afterEach, beforeEach, expect, test } from "vitest";

let board: Board;
beforeEach(async () => {
  board = await connect("sim:", { onOutput: () => {} });
});
afterEach(() => board.close());

const all = { network: true, fileSystems: true };

test("addresses and file systems only when they are asked for", async () => {
  expect(Object.keys(await board.details()).sort()).toEqual([
    "build",
    "emitters",
    "firmware",
    "memory",
    "threads",
    "uniqueId",
  ]);
  expect(await board.details({ network: true })).not.toHaveProperty("fileSystems");
  expect(await board.details({ fileSystems: true })).not.toHaveProperty("macAddresses");
});

test("addresses of the interfaces, and the space of what is mounted, in two round trips at most", async () => {
  await board.exec("pass");
  const before = board.stats.roundTrips;
  const { macAddresses, fileSystems } = await board.details(all);
  expect(board.stats.roundTrips - before).toBeLessThanOrEqual(2);
  expect(macAddresses).toEqual({ station: "02:00:00:00:00:02", accessPoint: "02:00:00:00:00:03" });
  const { size, free } = await board.fs.df("/");
  expect(fileSystems).toEqual([{ path: "/", size, used: size - free, free }]);
});

test("no radio is switched on by asking, and one that is on stays on", async () => {
  await board.exec("import network\nnetwork.WLAN(network.AP_IF).active(True)");
  await board.details(all);
  expect(await board.exec("print([network.WLAN(i).active() for i in (0, 1)])")).toBe("[False, True]\n");
});

test("an Ethernet port that needs no pins, and an interface whose chip has never been on", async () => {
  await board.exec(`import network
class LAN:
  def config(self, name): return b"\\x02\\xab\\0\\0\\0\\x01"
network.LAN = LAN
network.WLAN.config = lambda self, name: bytes(6)`);
  expect((await board.details(all)).macAddresses).toEqual({ lan: "02:ab:00:00:00:01" });
});

test("firmware without a network, and one without file systems", async () => {
  await board.exec(`import sys, os
sys.modules["network"] = sys.modules["vfs"] = object()
del os.mount, os.statvfs`);
  const { macAddresses, fileSystems, firmware } = await board.details(all);
  expect({ macAddresses, fileSystems }).toEqual({ macAddresses: {}, fileSystems: [] });
  expect(firmware).toContain("MicroPython");
});

test("firmware without a list of what is mounted: folders of the root with another file system", async () => {
  await board.exec(`import sys, os
sys.modules["vfs"] = object()
del os.mount
os.mkdir("/plain")
os.mkdir("/sd é")
inner = os.statvfs
os.statvfs = lambda path: (512, 512, 1000, 10, 10, 0, 0, 0, 0, 255) if path == "/sd é" else inner(path)`);
  const { fileSystems } = await board.details(all);
  expect(fileSystems?.map(({ path }) => path)).toEqual(["/", "/sd é"]);
  expect(fileSystems?.[1]).toEqual({ path: "/sd é", size: 512_000, used: 506_880, free: 5120 });
});

test("an address that was damaged on its way is an error", async () => {
  await using virtual = await createVirtualBoard();
  let digit: RegExp | undefined;
  const line: ByteStream = {
    write: (bytes) => virtual.write(bytes),
    onData: (listener) =>
      virtual.onData((bytes) => {
        const text = Buffer.from(bytes).toString("latin1");
        if (!digit?.test(text)) return listener(bytes);
        listener(Buffer.from(text.replace(digit, "9"), "latin1"));
        digit = undefined;
      }),
    onClose: (listener) => virtual.onClose(listener),
  };
  await using damaged = await connect(line, { onOutput: () => {} });
  digit = /(?<=s02000000000)2/;
  await expect(damaged.details(all)).rejects.toBeInstanceOf(ProtocolError);
});
