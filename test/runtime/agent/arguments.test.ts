import fc from "fast-check";
import { type Board, connect } from "mpc";
import { createVirtualBoard } from "mpc/virtual";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inPieces } from "../../../runtime/agent/requestPieces.js";
import { agent8 } from "../../../runtime/generated/agent.js";
import { readRequest } from "../../../runtime/marshal/reader.js";
import { writeWire } from "../../../runtime/marshal/writeWire.js";
import { runPython } from "../../micropython.js";
import { compiledStub } from "../remote/compiled.js";
import { fn, type Loose, stub } from "../remote/module.js";

// The virtual board collects garbage at its prompt only, and what is large there depends on its heap.
const module = stub("def show(v):\n    return repr(v)\n", { show: fn("show", [["v", "any"]], "str") });
const compiled = compiledStub(`
import type { int } from "mpc";
export function letters(words: string[]): int {
  let count = 0;
  for (const word of words) count += word.length;
  return count;
}
export function total(numbers: int[]): int {
  let sum = 0;
  for (const n of numbers) sum += n;
  return sum;
}
export function bytes(data: Uint8Array): int {
  let sum = 0;
  for (const byte of data) sum += byte;
  return sum;
}
`);

let [large, small]: Board[] = [];
const virtual = await createVirtualBoard({ profile: { heapSize: 64 * 1024, fixedHeap: true } });
beforeAll(async () => {
  large = await connect("sim:", { onOutput: () => {} });
  small = await connect(virtual, { onOutput: () => {} });
});
afterAll(async () => {
  await large!.close();
  await small!.close();
  await virtual.close();
});

test("arguments that a small heap has no room for in one piece are made there bit by bit", async () => {
  const t = (await small!.load(await compiled)) as Loose;
  for (const n of [10, 100, 400]) {
    expect(await t.letters(Array.from({ length: n }, (_, i) => `${i}`.padStart(40, "é")))).toBe(40 * n);
    expect(await t.total(Array.from({ length: 2 * n }, (_, i) => 100_000 + i))).toBe(
      2 * n * 100_000 + n * (2 * n - 1),
    );
    const data = Uint8Array.from({ length: 10 * n }, (_, i) => i);
    expect(await t.bytes(data)).toBe(data.reduce((sum, byte) => sum + byte, 0));
  }
});

test("any values arrive as they were", async () => {
  const [all, some] = [(await large!.load(module)) as Loose, (await small!.load(module)) as Loose];
  const text = fc.string({ unit: "binary", maxLength: 300 }).filter((s) => s.isWellFormed());
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.integer(),
      fc.double({ noNaN: true }),
      fc.boolean(),
      text,
      fc.uint8Array({ maxLength: 500 }),
      fc.float32Array({ maxLength: 90, noNaN: true }),
      fc.array(tie("value"), { maxLength: 40 }),
      fc.dictionary(fc.string({ maxLength: 8 }), tie("value"), { maxKeys: 20 }),
      fc.array(fc.integer(), { minLength: 100, maxLength: 200 }),
      fc.array(text, { maxLength: 20 }),
    ),
  }));
  const property = fc.asyncProperty(value, async (v) => {
    expect(await some.show(v)).toBe(await all.show(v));
  });
  await fc.assert(property, { numRuns: 40, seed: 11, endOnFailure: true });
});

test("nothing is left of them, and what raises raises as it does in one piece", async () => {
  const t = (await small!.load(await compiled)) as Loose;
  const raising = stub("def fail(v):\n    raise ValueError(len(v))\n", {
    fail: fn("fail", [["v", "any"]], "int"),
  });
  const { fail } = (await small!.load(raising)) as Loose;
  const { H } = agent8.names;
  const handles = () => small!.eval(`len(_mpc["${H}"])`);
  const before = await handles();
  const list = Array.from({ length: 300 }, (_, i) => i + 1000);
  expect(await t.total(list)).toBe(344_850);
  await expect(fail(list)).rejects.toMatchObject({ pyType: "ValueError", args: [300] });
  expect(await handles()).toBe(before);
});

// What grows is copied, for which there is no room: these are made at their whole size, and filled.
test("typed arrays and lists of more than half of what is free", { timeout: 60_000 }, async () => {
  await using board = await connect("sim:?profile=small-heap", { onOutput: () => {} });
  const t = (await board.load(await compiled)) as Loose;
  const data = Uint8Array.from({ length: 130_000 }, (_, i) => i * 7);
  expect(await t.bytes(data)).toBe(data.reduce((sum, byte) => sum + byte, 0));
  const list = Array.from({ length: 30_000 }, (_, i) => 1000 + i);
  expect(await t.total(list)).toBe(list.reduce((sum, n) => sum + n, 0));
  const floats = stub("def ends(v):\n    return [len(v), v[0], v[-1]]\n", {
    ends: fn("ends", [["v", ["array", "Float64Array"]]], ["list", "number"]),
  });
  const { ends } = (await board.load(floats)) as Loose;
  expect(await ends(Float64Array.from({ length: 15_000 }, (_, i) => i / 4))).toEqual([15_000, 0, 3749.75]);
});

test("small ones, and what is one thing, aren't sent apart", () => {
  const list = { wire: "list", items: Array.from({ length: 50 }, (_, i) => 1000 + i) } as const;
  expect(inPieces(writeWire([10, list]), 1000, { H: "H", out: "out" })).toBeUndefined();
  expect(inPieces(writeWire([10, list]), 100, { H: "H", out: "out" })?.names).toHaveLength(1);
  expect(inPieces(writeWire([10, 2n ** 999n]), 100, { H: "H", out: "out" })).toBeUndefined();
});

/** What makes pieces, on a board that collects garbage whenever memory is short. */
async function withHelper(program: string): Promise<string> {
  const list = { wire: "list", items: Array.from({ length: 50 }, (_, i) => 1000 + i) } as const;
  const { steps } = inPieces(writeWire([10, list]), 100, { H: "H", out: "out" })!;
  const [, code] = readRequest(steps[0]!);
  const { output, error } = await runPython(
    `import sys
class gc:
  free = 10000
  collected = 0
  def collect(): gc.collected += 1
  def mem_free(): return gc.free
sys.modules["gc"] = gc
class sys: platform = "rp2"
H = {0: globals()}
def out(): print("leaves")
${code as string}
p = H["p"]
p.z = 1
${program}`,
  );
  expect(error).toBeUndefined();
  return output;
}

test("before all memory is taken, making them ends", async () => {
  const fill = `p.o = []
gc.collected = 0
while True:
  gc.free -= 500
  try: p.append(b"")
  except MemoryError: break
print(gc.free, gc.collected)`;
  // Collected at each piece, and once more before it ends.
  expect(await withHelper(fill)).toBe("4000 13\n");
});

test("an agent that has no memory for a reply leaves without what was being made", async () => {
  const leave = 'H["p0"] = "made"\nH[1] = "kept"\np.o = [1]\nout()\nprint(H["p0"], H[1], p.o)';
  expect(await withHelper(leave)).toBe("leaves\n0 kept 0\n");
});

test("a dict is made with room for its entries, in their order", async () => {
  expect(await withHelper('o = p.t(9)\no.update({"b": 1})\no.update({"a": 2})\nprint(list(o.items()))')).toBe(
    "[('b', 1), ('a', 2)]\n",
  );
});
