import { BoardError, connect } from "mpc";
import { createVirtualBoard } from "mpc/virtual";
import { describe, expect, test } from "vitest";
import { BoardError as OwnBoardError, UnsupportedError } from "../../../runtime/errors.js";
import { PieceSize } from "../../../runtime/files/pieceSize.js";
import { fn, type Loose, stub } from "../remote/module.js";

const memoryError = new OwnBoardError("", { pyType: "MemoryError", traceback: "" });

describe("how much at once", () => {
  test.each([
    [1 << 20, 6144],
    [64_000, 3999],
    [9_000, 561],
    [0, 48],
  ])("with %i bytes of heap: %i", (heap, size) => {
    expect(new PieceSize(heap).size).toBe(size);
  });

  test("half as much at each MemoryError, down to an error", () => {
    const sizes = new PieceSize(0, 1000);
    const tried = [];
    for (let i = 0; i < 5; i++) {
      tried.push(sizes.size);
      sizes.shrink(memoryError);
    }
    expect(tried).toEqual([1000, 498, 249, 123, 60]);
    expect(sizes.size).toBe(48);
    expect(() => sizes.shrink(memoryError)).toThrow(UnsupportedError);
  });

  test("any other error is the caller's", () => {
    const other = new OwnBoardError("", { pyType: "OSError", traceback: "" });
    expect(() => new PieceSize(0).shrink(other)).toThrow(other);
  });
});

/** Fills the heap but for blocks of 2 KB, each between two that are taken. The board collects its garbage between two programs. */
const fragment = [
  "k = []\ntry:\n  while True: k.append(bytearray(2048))\nexcept MemoryError: pass\nfor i in range(0, len(k), 2): k[i] = None",
  "0",
  "import gc\ntry:\n  bytearray(20000)\n  print('not fragmented')\nexcept MemoryError: print(gc.mem_free() > 60000)",
];

describe("a board whose free memory is in small blocks", () => {
  const data = Uint8Array.from({ length: 20_000 }, (_, i) => (i * i * 31 + (i >> 3)) & 255);

  async function fragmented() {
    const virtual = await createVirtualBoard({ profile: "small-heap" });
    const board = await connect(virtual);
    await board.fs.put("warm", "/warm");
    let said = "";
    for (const step of fragment) said = await board.exec(step);
    expect(said).toBe("True\n");
    return Object.assign(board, {
      async [Symbol.asyncDispose]() {
        await board.close();
        await virtual.close();
      },
    });
  }

  test("a file gets there and back, in smaller pieces", async () => {
    await using board = await fragmented();
    const told: number[] = [];
    await board.fs.put(data, "/data.bin", { onProgress: ({ bytes }) => told.push(bytes) });
    expect(told.at(-1)).toBe(data.length);
    expect(told[0]).toBeLessThan(6144);
    expect(await board.fs.get("/data.bin")).toEqual(data);
    // It is known from now on.
    const { bytesOut } = board.stats;
    await board.fs.put(data, "/again.bin");
    expect(board.stats.bytesOut - bytesOut).toBeLessThan(1.5 * data.length);
  });
});

test("a piece's size may be given: for files, and for a module's code", async () => {
  await using board = await connect("sim:");
  const data = Uint8Array.from({ length: 1000 }, (_, i) => (i * 97) & 255);
  const told: number[] = [];
  await board.fs.put(data, "/x", { pieceSize: 300, onProgress: ({ bytes }) => told.push(bytes) });
  expect(told).toEqual([300, 600, 900, 1000]);
  expect(await board.fs.get("/x", { pieceSize: 90 })).toEqual(data);
  expect(await board.fs.get("/x", { pieceSize: 5000 })).toEqual(data);
  await expect(board.fs.put(data, "/x", { pieceSize: 0 })).rejects.toThrow(RangeError);
  await expect(board.fs.get("/nix", { pieceSize: 90 })).rejects.toBeInstanceOf(BoardError);
  const module = stub(`${"# text\n".repeat(99)}def one():\n    return 1\n`, { one: fn("one", [], "int") });
  await expect(board.load(module, { pieceSize: 1.5 })).rejects.toThrow(RangeError);
  const before = board.stats.roundTrips;
  const remote = (await board.load(module, { pieceSize: 10 })) as Loose;
  expect(board.stats.roundTrips - before).toBeGreaterThan(5);
  expect(await remote.one()).toBe(1);
});
