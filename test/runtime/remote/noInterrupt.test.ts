import { connect } from "mpc";
import { createVirtualBoard } from "mpc/virtual";
import { describe, expect, test } from "vitest";
import { fn, type Loose, stub } from "./module.js";

const module = stub("def double(a):\n    return a * 2\n", { double: fn("double", [["a", "int"]], "int") });

// Ports without interrupts (MicroPython's for QEMU's machines) hand a running program the 03 as a byte.
describe("a board whose programs Ctrl-C doesn't interrupt", () => {
  test("the agent leaves by itself, so that the next connection gets in", async () => {
    await using virtual = await createVirtualBoard({ profile: "no-interrupt" });
    for (const n of [1, 2]) {
      const board = await connect(virtual);
      const remote = (await board.load(module)) as Loose;
      expect(await remote.double(n)).toBe(2 * n);
      expect(await board.exec("print(1)")).toBe("1\n");
      expect(await remote.double(7)).toBe(14);
      await board.softReset();
      expect(await ((await board.load(module)) as Loose).double(3)).toBe(6);
      await board.close();
    }
  });
});
