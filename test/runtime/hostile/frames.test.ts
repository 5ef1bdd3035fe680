import fc from "fast-check";
import { expect, test } from "vitest";
import { Kind } from "../../../contract/index.js";
import { ConnectedBoard } from "../../../runtime/board.js";
import { BoardError, MpcError } from "../../../runtime/errors.js";
import { fn, type Loose, stub } from "../remote/module.js";
import { type IntrudedCall, ScriptedAgent } from "../scripted/agent.js";
import { scripted } from "../scripted/open.js";
import { noise, text, thorough, wire } from "./bytes.js";

/**
 * A board that answers calls by anything: whole frames, their checks right, of every kind, with any ids and any content, and
 * any bytes between them. A call ends within its time, by a value or a typed error; what it gives can't do anything; and when the
 * board comes to its senses it is usable.
 */
type Act =
  | { readonly act: "noise"; readonly bytes: Uint8Array }
  | {
      readonly act: "frame";
      readonly kind: number;
      readonly id: number | "own";
      readonly seed: number | "own";
      readonly body: Uint8Array;
    }
  | { readonly act: "parts"; readonly count: number; readonly body: Uint8Array }
  | { readonly act: "head"; readonly kind: number; readonly length: readonly number[] }
  | { readonly act: "again" };

const body = fc.array(wire, { maxLength: 3 }).map((values) => Buffer.concat(values));
/** Class, traceback, arguments: as an error is made up, of anything. */
const error = fc
  .tuple(text, text, fc.array(wire, { maxLength: 3 }))
  .map(([type, report, args]) => Buffer.concat([type, report, Buffer.of(0x90 | args.length), ...args]));
/** One value, rightly formed, which some of the functions may give. */
const plain = fc.oneof(
  fc.nat(127).map((n) => Buffer.of(n)),
  fc.constant(Buffer.of(0xc0)),
  fc.array(fc.nat(127), { maxLength: 3 }).map((items) => Buffer.of(0x90 | items.length, ...items)),
  fc.nat(127).map((x) => Buffer.of(0x81, 0xa1, 0x78, x)),
);
const mostlyOwn = (other: fc.Arbitrary<number>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant("own" as const) }, other);
const frame = fc.record({
  act: fc.constant("frame" as const),
  kind: fc.oneof({ weight: 2, arbitrary: fc.constantFrom(0, 1) }, fc.integer({ min: 0, max: 7 })),
  id: mostlyOwn(fc.oneof(fc.constant(127), fc.integer({ min: 0x20, max: 0x7e }))),
  seed: mostlyOwn(fc.oneof(fc.constant(127), fc.nat(0xffffff))),
  body: fc.oneof(body, error, { weight: 2, arbitrary: plain }),
});
const act: fc.Arbitrary<Act> = fc.oneof(
  noise.map((bytes) => ({ act: "noise" as const, bytes })),
  { weight: 4, arbitrary: frame },
  fc.record({ act: fc.constant("parts" as const), count: fc.integer({ min: 1, max: 40 }), body }),
  fc.record({
    act: fc.constant("head" as const),
    kind: fc.integer({ min: 0, max: 7 }),
    length: fc.array(fc.nat(255), { minLength: 4, maxLength: 4 }),
  }),
  fc.constant({ act: "again" as const }),
);

function perform(call: IntrudedCall, acts: readonly Act[]): void {
  let last: (() => void) | undefined;
  for (const of of acts) {
    const own = (n: number | "own", mine: number) => (n === "own" ? mine : n);
    const once = () => {
      if (of.act === "noise") call.print(of.bytes);
      else if (of.act === "frame")
        call.frame(own(of.id, call.id), of.kind as Kind, own(of.seed, call.seed), of.body);
      else if (of.act === "head")
        call.print(Uint8Array.of(...call.mark, call.id, (of.kind << 5) | 31, ...of.length));
      else if (of.act === "parts") {
        let check = call.seed;
        for (let i = 0; i < of.count; i++) check = call.frame(call.id, Kind.part, check, of.body);
      } else last?.();
    };
    once();
    last = once;
  }
}

const TIMEOUT = 5_000;
const functions = {
  any: () => 1,
  int: () => 1,
  names: () => ({ wire: "list" as const, items: [] }),
  point: () => 1,
  fault: () => 1,
  thing: () => 1,
  either: () => 1,
  raw: () => 1,
};
const module = stub("# the functions are the script's\n", {
  any: fn("any", [], "any"),
  int: fn("int", [], "int"),
  names: fn("names", [], ["list", "str"]),
  point: fn(
    "point",
    [],
    [
      "object",
      [
        ["x", "int"],
        ["y", "any", 1],
      ],
    ],
  ),
  fault: fn("fault", [], "error" as never),
  thing: fn("thing", [], ["instance", "Thing"]),
  either: fn("either", [], ["union", "int", ["dict", "any"], ["map", "any", "any"], "none"]),
  raw: fn("raw", [], ["array", "Float64Array"]),
});
const names = Object.keys(functions) as (keyof typeof functions)[];

const ESCAPES = /[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f-\u009f]|\u001b(?!\[[0-9;:]*m)/;
const isColour = (text: string) => !ESCAPES.test(text);

test("answers of any kind and content", { timeout: 3_600_000 }, async () => {
  /** What came of the calls: the property is worth something only where they end in all ways. */
  const ends = new Map<string, number>();
  const pristine = Object.getOwnPropertyNames(Object.prototype).sort();
  await fc.assert(
    fc.asyncProperty(
      fc.array(act, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(...names),
      async (acts, name) => {
        const agent = new ScriptedAgent(functions);
        const s = scripted({ start: "friendly", agent });
        await s.open();
        const strays: unknown[] = [];
        const board = new ConnectedBoard("scripted", s.session, { onOutput: () => {} });
        board.on("error", (stray) => strays.push(stray));
        const t = (await s.settle(board.load(module, { timeout: TIMEOUT }))) as Loose;

        agent.intruder = (call) => {
          perform(call, acts);
          return true;
        };
        const start = s.clock.now();
        const outcome = await s.settle((async () => t[name]())().catch((e: unknown) => e));
        const end =
          outcome instanceof BoardError ? "BoardError" : outcome instanceof Error ? outcome.name : "value";
        ends.set(end, (ends.get(end) ?? 0) + 1);
        expect(s.clock.now() - start).toBeLessThanOrEqual(TIMEOUT + 12_000);
        for (const e of [outcome, ...strays]) {
          if (!(e instanceof Error) || (e === outcome && !(e instanceof MpcError) && name === "fault"))
            continue;
          if (name !== "any" && name !== "either") expect(e).toBeInstanceOf(MpcError);
          expect(isColour(`${e.name}${e.message}${e.stack ?? ""}`)).toBe(true);
          expect(e.message.length).toBeLessThan(100_000);
        }
        expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(pristine);
        expect(Object.getPrototypeOf({})).toBe(Object.prototype);
        expect("hacked" in globalThis).toBe(false);

        agent.intruder = undefined;
        await s.settle(board.reconnect({ timeout: 30_000 }));
        const again = (await s.settle(board.load(module, { timeout: TIMEOUT }))) as Loose;
        expect(await s.settle(again.int())).toBe(1);
      },
    ),
    thorough,
  );
  for (const end of ["value", "ProtocolError", "ValueError", "BoardError"])
    expect(ends.get(end), end).toBeGreaterThan(0);
});
