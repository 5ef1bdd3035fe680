import { inspect } from "node:util";
import { connect } from "mpc";
import { createVirtualBoard, type VirtualBoard } from "mpc/virtual";
import { describe, expect, test } from "vitest";
import { Ext } from "../../../contract/index.js";
import { needsMore } from "../../../runtime/agent/needsMore.js";
import { agent7 } from "../../../runtime/generated/agent.js";
import { Writer } from "../../../runtime/marshal/writer.js";
import { compiledStub } from "../remote/compiled.js";
import { fn, type Loose, stub } from "../remote/module.js";

/** A request to function 10 with this argument. */
function request(argument: (out: Writer) => void): Uint8Array {
  const out = new Writer();
  out.int(10);
  out.list(2);
  out.string("behind it:");
  argument(out);
  return out.finish();
}

test("what the agent needs its extension for", () => {
  const simple: ((out: Writer) => void)[] = [
    (out) => out.nil(),
    (out) => out.bool(true),
    ...[-33, 0, 127, 128, 40_000, -70_000, 2 ** 40].map((n) => (out: Writer) => out.int(n)),
    (out) => out.float(0.5),
    (out) => out.float(0.1),
    (out) => out.string("\u0080\u00c9\u00df"),
    (out) => out.string("é".repeat(100)),
    (out) => out.bytes(Uint8Array.of(0x80, 0xc9, 0xdf)),
    (out) => out.handle(5000),
    (out) => {
      out.list(20);
      for (let i = 0; i < 20; i++) out.int(i);
    },
  ];
  for (const argument of simple) expect(needsMore(request(argument))).toBe(false);
  const others: ((out: Writer) => void)[] = [
    (out) => out.map(0),
    (out) => {
      out.map(20);
      for (let i = 0; i < 40; i++) out.int(i);
    },
    (out) => out.int(2n ** 64n),
    (out) => out.extensionBytes(Ext.bytearray, Uint8Array.of(1)),
  ];
  for (const value of others)
    for (const before of simple) {
      expect(needsMore(request(value))).toBe(true);
      const both = request((out) => {
        before(out);
        value(out);
      });
      expect(needsMore(both)).toBe(true);
    }
  expect(needsMore(Uint8Array.of(0, 1, 0xc0))).toBe(true);
  expect(needsMore(Uint8Array.of(1, 1))).toBe(true);
});

const log = stub(
  "seen = []\ndef note(x):\n    seen.append(x)\n    return len(seen)\ndef all_of():\n    return repr(seen)\n",
  { note: fn("note", [["x", "any"]], "int"), all_of: fn("all_of", [], "str") },
);

test.each(["default", "no-deflate", "no-buffer"] as const)(
  "%s: calls stay in their order when the first of them needs it",
  async (profile) => {
    const virtual = await createVirtualBoard({ profile });
    const board = await connect(virtual);
    const t = (await board.load(log)) as Loose;
    const numbers = await Promise.all([t.note({ a: 1 }), t.note(2), t.note(new Uint16Array([3])), t.note(4)]);
    expect(numbers).toEqual([1, 2, 3, 4]);
    expect(await t.all_of()).toBe("[OrderedDict({'a': 1}), 2, array('H', [3]), 4]");
    await board.close();
    await virtual.close();
  },
);

test("one request brings it, once for an agent", async () => {
  const virtual = await createVirtualBoard();
  const board = await connect(virtual);
  const t = (await board.load(log)) as Loose;
  const turns = async (argument: unknown) => {
    const before = board.stats.roundTrips;
    await t.note(argument);
    return board.stats.roundTrips - before;
  };
  expect(await turns([1, "a"])).toBe(1);
  expect(await turns({ a: 1 })).toBe(2);
  expect(await turns({ a: 1 })).toBe(1);
  // The agent is started again, and still has it.
  await board.exec("1");
  await t.note(1);
  expect(await turns(new Set([1]))).toBe(1);
  await board.softReset();
  const again = (await board.load(log)) as Loose;
  expect(await again.note({ a: 1 })).toBe(1);
  await board.close();
  await virtual.close();
});

describe("where a link carries text only, what replies hold that isn't simple waits for it", () => {
  const kinds = stub(
    `
class Thing:
    n = 5
thing = Thing()
runs = 0
def give(kind):
    global runs
    runs += 1
    return {"set": {1}, "dict": {"a": [2.5]}, "raw": bytearray(b"ab"), "thing": thing,
        "deep": [[1, ({"a": b"x"},)], "é" * 300], "error": KeyError("k"), "none": None}[kind]
def fail():
    raise ValueError(2 ** 70, "é" * 300)
def alike(mark):
    raise StopIteration(1, 0, mark)
`,
    {
      give: fn("give", [["kind", "str"]], "any"),
      fail: fn("fail", [], "any"),
      alike: fn("alike", [["mark", "str"]], "any"),
      runs: { kind: "value", py: "runs", type: "int" },
    },
  );
  const later = compiledStub(`
export async function rows(n: number): Promise<{ n: number; text: string }[]> {
  await Promise.resolve();
  return [{ n, text: "é" }];
}
`);
  const profiles = {
    default: {},
    "small-heap": { heapSize: 1 << 18, fixedHeap: true },
    "no-deflate": { deflate: false },
  };
  // A window that seven bits hold: where its answer is cut, raw-paste is waited for, a second each time.
  const open = async (profile: keyof typeof profiles, window = 64) => {
    const virtual = await createVirtualBoard({ profile: { ...profiles[profile], window } });
    return { virtual, board: await connect(textOnly(virtual), { onOutput: () => {} }) };
  };
  const textOnly = (virtual: VirtualBoard) => {
    const seven = (bytes: Uint8Array) => bytes.map((byte) => byte & 0x7f);
    return {
      link: { eightBit: false },
      write: (bytes: Uint8Array) => virtual.write(seven(bytes)),
      onData: (listener: (bytes: Uint8Array) => void) => virtual.onData((bytes) => listener(seven(bytes))),
    };
  };

  test.each(["default", "small-heap", "no-deflate"] as const)("%s", async (profile) => {
    const expected: Record<string, unknown> = {
      set: new Set([1]),
      dict: { a: [2.5] },
      raw: Uint8Array.of(97, 98),
      deep: [[1, [{ a: Uint8Array.of(120) }]], "é".repeat(300)],
      none: undefined,
    };
    for (const kind of [...Object.keys(expected), "thing", "error", "fail", "later"]) {
      const { virtual, board } = await open(profile);
      const t = (await board.load(kinds)) as Loose;
      const turns = board.stats.roundTrips;
      if (kind === "fail") {
        const raised = { pyType: "ValueError", args: [2n ** 70n, "é".repeat(300)] };
        await expect(t.fail()).rejects.toMatchObject(raised);
      } else if (kind === "later") {
        const { rows } = (await board.load(await later)) as Loose;
        expect(await Promise.all([rows(1), rows(2)])).toEqual([[{ n: 1, text: "é" }], [{ n: 2, text: "é" }]]);
      } else {
        const got = await t.give(kind);
        if (kind === "thing") expect(inspect(got)).toContain("Thing");
        else if (kind === "error") expect(got).toBeInstanceOf(TypeError);
        else expect(got).toEqual(expected[kind]);
        expect(await t.runs).toBe(1);
        expect(board.stats.roundTrips - turns).toBeLessThanOrEqual(profile === "default" ? 6 : 12);
      }
      await board.close();
      await virtual.close();
    }
  });

  test("an exception of the program's that looks alike is the program's", async () => {
    const { virtual, board } = await open("default", 128);
    const t = (await board.load(kinds)) as Loose;
    for (const mark of ["", "{!", "~~"])
      await expect(t.alike(mark)).rejects.toMatchObject({ pyType: "StopIteration" });
    await board.close();
    await virtual.close();
  });

  test("they can be called at once, and nothing is left of what waited", async () => {
    const { virtual, board } = await open("default");
    const t = (await board.load(kinds)) as Loose;
    const all = await Promise.all(["set", "dict", "none", "set"].map((kind) => t.give(kind)));
    expect(all).toEqual([new Set([1]), { a: [2.5] }, undefined, new Set([1])]);
    const { H } = agent7.names;
    const handles = () => board.exec(`print(len(_mpc["${H}"]))`);
    await expect.poll(handles, { timeout: 20_000 }).toBe("2\n");
    await board.close();
    await virtual.close();
  });
});
