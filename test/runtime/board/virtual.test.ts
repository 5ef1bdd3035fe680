import { connect } from "mpc";
import { createVirtualBoard } from "mpc/virtual";
import { expect, test } from "vitest";
import { testBoard } from "../boards/suite.js";

const at = (address: string) => async () => ({ address, stop: async () => {} });

testBoard("sim:", { start: at("sim:") });
testBoard("sim: without raw-paste", { start: at("sim:?profile=no-raw-paste") });
testBoard("sim: with a receive buffer of 64 bytes", { start: at("sim:?profile=ring64") });
testBoard("sim: at 115200 baud", {
  start: at("sim:?profile=pace115200"),
  lacks: ["long programs", "output that waits"],
});
testBoard("sim: without stdout.buffer", { start: at("sim:?profile=no-buffer"), lacks: ["stdout.buffer"] });

test("a virtual board of the test's own is taken in place of an address, and left open", async () => {
  const virtual = await createVirtualBoard();
  try {
    const first = await connect(virtual);
    await first.exec("kept = 41");
    await first.close();
    const second = await connect(virtual);
    expect(await second.exec("print(kept + 1)")).toBe("42\n");
    await second.reset();
    expect(await second.exec("print(kept)").catch((e) => e)).toMatchObject({ pyType: "NameError" });
    await second.close();
  } finally {
    await virtual.close();
  }
});

test("connecting to an idle board: at most 600 bytes and 3 turns", async () => {
  const virtual = await createVirtualBoard();
  try {
    await (await connect(virtual)).close();
    await new Promise((resolve) => setTimeout(resolve, 50));
    virtual.onData(() => {})();
    await using board = await connect(virtual);
    const { bytesIn, bytesOut, roundTrips } = board.stats;
    expect(bytesIn + bytesOut).toBeLessThanOrEqual(600);
    expect(roundTrips).toBeLessThanOrEqual(3);
  } finally {
    await virtual.close();
  }
});

test("the folder of sim:DIR is kept from one connection to the next", async () => {
  const { mkdtempSync, rmSync } = await import("node:fs");
  const { tmpdir } = await import("node:os");
  const folder = mkdtempSync(`${tmpdir()}/mpc-sim-`);
  try {
    const first = await connect(`sim:${folder}`);
    await first.exec("f = open('kept.txt', 'w')\nf.write('yes')\nf.close()");
    await first.close();
    await using second = await connect(`sim:${folder}`);
    expect(await second.exec("print(open('kept.txt').read())")).toBe("yes\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
