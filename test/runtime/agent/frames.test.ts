import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ESCAPED, ID, Kind } from "../../../contract/index.js";
import { crc32 } from "../../../runtime/agent/crc.js";
import { parseFrame, type ReplyFrame } from "../../../runtime/agent/replyFrame.js";
import { ReplyStream } from "../../../runtime/agent/replyStream.js";
import { requestFrame, seedOf } from "../../../runtime/agent/requestFrame.js";

const mark = Uint8Array.of(0x87, 0xc1);

function reply(id: number, kind: Kind, body: Uint8Array, seed: number): Uint8Array {
  const head =
    body.length <= 28
      ? [(kind << 5) | body.length]
      : [(kind << 5) | 31, 0, 0, body.length >> 8, body.length & 255];
  const check = crc32(body, crc32(Uint8Array.from(head), seed));
  return Uint8Array.of(...mark, id, ...head, ...body, (check >> 16) & 255, (check >> 8) & 255, check & 255);
}

/** Feeds the pieces and tells what came out. */
function read(pieces: readonly Uint8Array[], seed = seedOf(7, 0x30)) {
  const output: number[] = [];
  const frames: ReplyFrame[] = [];
  const stream = new ReplyStream(mark, parseFrame, {
    output: (bytes) => output.push(...bytes),
    frame: (frame) => frames.push(frame),
    credit: () => false,
    seedsFor: (_kind, id) => (id === 0x30 ? [seed] : []),
  });
  for (const piece of pieces) stream.push(piece);
  stream.flush();
  return { output, frames };
}

describe("requests", () => {
  test("never hold a byte that the prompt acts on, and foo(5) takes 7 bytes", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.nat(65535),
        fc.integer({ min: ID.first, max: ID.last }),
        (body, count, first) => {
          const { bytes, id } = requestFrame(body, count, new Set(), first, 128);
          const control = ESCAPED.filter((byte) => byte !== 0x10);
          expect(bytes.some((byte) => control.includes(byte))).toBe(false);
          expect(id).toBeGreaterThanOrEqual(ID.first);
          expect(id).toBeLessThanOrEqual(ID.last);
        },
      ),
    );
    for (let count = 0; count < 2000; count++) {
      expect(requestFrame(Uint8Array.of(10, 5), count, new Set(), ID.first, 128).bytes).toHaveLength(7);
    }
  });
  test("an id in flight isn't used", () => {
    const taken = new Set([0x20, 0x21]);
    expect(requestFrame(Uint8Array.of(1), 0, taken, 0x20, 128).id).toBeGreaterThan(0x21);
  });
});

describe("replies among output", () => {
  const body = Uint8Array.of(1, 2, 3, 0x87, 0xc1, 9);
  const frame = reply(0x30, Kind.value, body, seedOf(7, 0x30));

  test("split anywhere", () => {
    const all = Uint8Array.of(65, ...mark, 66, ...frame, 67, mark[0]!);
    for (let at = 0; at <= all.length; at++) {
      const { output, frames } = read([all.subarray(0, at), all.subarray(at)]);
      expect(output).toEqual([65, ...mark, 66, 67, mark[0]]);
      expect(frames).toMatchObject([{ id: 0x30, kind: Kind.value, body }]);
    }
  });

  test("output of any bytes, frames that are not ours among them, changes no result and is whole", () => {
    const fake = fc.oneof(
      fc.uint8Array({ maxLength: 40 }),
      fc.constantFrom(
        mark,
        mark.slice(0, 1),
        Uint8Array.of(...mark, 0x30),
        Uint8Array.of(...mark, 0x30, 0x1f, 0xff, 0, 0, 0),
      ),
      // An old reply: right but for its seed.
      fc.nat(6).map((count) => reply(0x30, Kind.value, Uint8Array.of(99), seedOf(count, 0x30))),
      // Short by three bytes at least: fewer are soon made up for by chance.
      fc.nat(frame.length - 3).map((n) => frame.slice(0, n)),
    );
    fc.assert(
      fc.property(
        fc.array(fake, { maxLength: 8 }),
        fc.array(fc.nat(300), { maxLength: 6 }),
        (before, cuts) => {
          const noise = before.flatMap((b) => [...b]);
          const all = Uint8Array.of(...noise, ...frame);
          const places = [0, ...cuts.map((c) => c % all.length).sort((a, b) => a - b), all.length];
          const { output, frames } = read(places.slice(1).map((end, i) => all.subarray(places[i], end)));
          expect(frames).toMatchObject([{ id: 0x30, kind: Kind.value, body }]);
          expect(output).toEqual(noise);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("a flipped bit anywhere is no reply", () => {
    for (let at = 0; at < frame.length; at++) {
      for (let bit = 0; bit < 8; bit++) {
        const damaged = frame.slice();
        damaged[at]! ^= 1 << bit;
        expect(read([damaged]).frames).toEqual([]);
      }
    }
  });
});
