import { connect } from "mpc";
import { createVirtualBoard, type VirtualBoard } from "mpc/virtual";
import { expect, test } from "vitest";
import { compiledStub } from "../remote/compiled.js";
import { fn, type Loose, stub } from "../remote/module.js";

/** Firmware that was built without something that others have: what is left out on small boards. */
const source = `
def echo(x):
    return x
def count(n):
    for i in range(n):
        yield i
def fail():
    raise ValueError("no good")
`;
const module = stub(source, {
  echo: fn("echo", [["x", "any"]], "any"),
  count: { kind: "generator", py: "count", params: [["n", "int"]], result: "int" },
  fail: fn("fail", [], "none"),
});

/** Puts what `code` makes in the place of modules, and runs `use` on the board. */
async function onFirmware(
  code: string,
  use: (t: Loose, agent: string, virtual: VirtualBoard) => Promise<void>,
): Promise<void> {
  const virtual = await createVirtualBoard();
  const output: string[] = [];
  const board = await connect(virtual, { onOutput: (text) => output.push(text) });
  await board.exec(code);
  await board.reconnect();
  const t = (await board.load(module)) as Loose;
  const bytes = async () => {
    const { bytesOut } = board.stats;
    expect(await t.echo(5)).toBe(5);
    return board.stats.bytesOut - bytesOut;
  };
  await bytes();
  await use(t, (await bytes()) <= 8 ? "resident" : "at the prompt", virtual);
  expect(output).toEqual([]);
  await board.close();
  await virtual.close();
}

async function works(t: Loose): Promise<void> {
  const text = "é".repeat(300);
  expect(await t.echo(text)).toBe(text);
  expect(await t.echo([1, -200, 70_000, 2 ** 40, 0.5, true])).toEqual([1, -200, 70_000, 2 ** 40, 0.5, true]);
  const items: number[] = [];
  for await (const item of t.count(3)) items.push(item);
  expect(items).toEqual([0, 1, 2]);
  await expect(t.fail()).rejects.toMatchObject({ pyType: "ValueError" });
}

const withoutCrc = `
import sys, binascii
class b:
  hexlify = binascii.hexlify
  a2b_base64 = binascii.a2b_base64
  b2a_base64 = binascii.b2a_base64
sys.modules["binascii"] = sys.modules["ubinascii"] = b`;

test("a binascii without crc32: the agent brings its own", { timeout: 60_000 }, () =>
  onFirmware(withoutCrc, async (t, agent) => {
    expect(agent).toBe("resident");
    await works(t);
  }),
);

test("without a module that the agent needs, calls work without it", { timeout: 60_000 }, () =>
  onFirmware("import sys\nclass m: pass\nsys.modules['micropython'] = m", async (t, agent) => {
    expect(agent).toBe("at the prompt");
    await works(t);
  }),
);

const collecting = `
export function more(m: Map<string, number>): Map<string, number> { m.set("z", 9); return m; }
export function sum(s: Set<number>): number { let n = 0; for (const x of s) n += x; return n; }
`;

test("a module that is given a Map and makes none itself", async () => {
  const virtual = await createVirtualBoard();
  await using board = await connect(virtual, { onOutput: () => {} });
  const t = (await board.load(await compiledStub(collecting))) as Loose;
  expect(await t.more(new Map([["a", 1]]))).toEqual(new Map(Object.entries({ a: 1, z: 9 })));
  expect(await t.sum(new Set([1, 2]))).toBe(3);
  await virtual.close();
});
