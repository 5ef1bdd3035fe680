import { connect } from "mpc";
import { createVirtualBoard } from "mpc/virtual";
import { expect, test } from "vitest";
import { Ext } from "../../../contract/index.js";
import { needsMore } from "../../../runtime/agent/needsMore.js";
import { Writer } from "../../../runtime/marshal/writer.js";
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
