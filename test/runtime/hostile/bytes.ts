import fc from "fast-check";

/** Runs of each property: a seeded sample, and more with `npm run test:hostile`. */
const runs = Number(process.env.HOSTILE ?? 50);
export const thorough = {
  numRuns: runs,
  seed: process.env.HOSTILE ? Date.now() % 2 ** 31 : 1,
  endOnFailure: true,
};

const utf8 = (words: string) => Buffer.from(words, "utf8");
const u32 = (n: number) => [(n >>> 24) & 255, (n >>> 16) & 255, (n >>> 8) & 255, n & 255];
const str = (bytes: Uint8Array) => Buffer.from([0xdb, ...u32(bytes.length), ...bytes]);
const joined = (...pieces: readonly Uint8Array[]) => Buffer.concat(pieces);

/** What tries to get at the host: names of its objects' own members, code of both languages, escapes, paths. */
const NASTY = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "valueOf",
  "then",
  "hasOwnProperty",
  "globalThis.hacked=1",
  "__import__('os').system('x')",
  "$" + "{globalThis.hacked=1}",
  "\u001b]0;title\u0007",
  "\u001b[2J\u001b[31mred\u001b[0m",
  "\u001bP$q\u001b\\",
  "\u009b2J",
  "../../etc/passwd",
  "\r\nraw REPL; CTRL-B to exit\r\n>",
  "\u0004\u0004>",
  '  File "/_mpc10/main.py", line 1, in \u001b[2Jf',
  "Traceback (most recent call last):",
] as const;

const nasty = fc.constantFrom(...NASTY).map(utf8);
const notUtf8 = fc.constantFrom(
  Buffer.of(0xff),
  Buffer.of(0xc0, 0x80),
  Buffer.of(0xed, 0xa0),
  Buffer.of(0xf8, 0x88, 0x80, 0x80, 0x80),
);
/** Text in MessagePack, well-formed in most cases. */
export const text = fc.oneof(nasty, notUtf8, fc.string({ maxLength: 30 }).map(utf8)).map(str);

const leaf: fc.Arbitrary<Uint8Array> = fc.oneof(
  text,
  fc.integer({ min: 0, max: 255 }).map((byte) => Buffer.of(byte)),
  fc.constantFrom(
    // Lengths that nothing stands behind; numbers at the ends of their ranges; NaN.
    Buffer.of(0xc6, 0xff, 0xff, 0xff, 0xff),
    Buffer.of(0xdd, 0x7f, 0xff, 0xff, 0xff),
    Buffer.of(0xdf, 0xff, 0xff, 0xff, 0xff),
    Buffer.of(0xd3, 0x80, 0, 0, 0, 0, 0, 0, 0),
    Buffer.of(0xcf, 255, 255, 255, 255, 255, 255, 255, 255),
    Buffer.of(0xcb, 0x7f, 0xf8, 0, 0, 0, 0, 0, 0),
    Buffer.of(0xc7, 3, 5, 0x58, 0, 0),
  ),
);

/** Values in MessagePack, rightly formed or not, of all kinds and any nesting. */
export const wire: fc.Arbitrary<Uint8Array> = fc.letrec<{ value: Uint8Array }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leaf,
    fc.array(tie("value"), { maxLength: 5 }).map((items) => joined(Buffer.of(0x90 | items.length), ...items)),
    fc
      .array(fc.tuple(text, tie("value")), { maxLength: 4 })
      .map((entries) => joined(Buffer.of(0x80 | entries.length), ...entries.flat())),
    // Extensions, known and not, over lists of anything.
    fc
      .tuple(fc.integer({ min: 0, max: 14 }), fc.array(tie("value"), { maxLength: 4 }))
      .map(([type, items]) => joined(Buffer.of(0xc1, type, 0x90 | items.length), ...items)),
    fc
      .tuple(fc.integer({ min: 0, max: 14 }), tie("value"))
      .map(([type, data]) => joined(Buffer.of(0xc9, ...u32(data.length), type), data)),
    fc
      .tuple(fc.integer({ min: 1, max: 400 }), tie("value"))
      .map(([depth, value]) => joined(Buffer.alloc(depth, 0x91), value)),
  ),
})).value;

/** What a REPL says, and beginnings of it. */
const REPL = [
  "\r\nraw REPL; CTRL-B to exit\r\n>",
  "R\u0001\u0080\u0000\u0001",
  "R\u0000>",
  "R\u0001\u0000\u0000\u0001",
  "\u0001",
  "OK",
  "\u0004",
  "\u0004\u0004>",
  ">>> ",
  "MicroPython v1.27.0 on 2025-12-09; hostile\r\n",
  "MPY: soft reboot\r\n",
  "Password: ",
] as const;

/** Anything at all that a line may carry. */
export const noise: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 60 }),
  fc.constantFrom(...REPL).map((words) => Buffer.from(words, "latin1")),
  nasty,
  fc
    .constantFrom(1_000, 10_000)
    .chain((length) => fc.constantFrom(0, 1, 4, 0x0a, 0x41).map((byte) => Buffer.alloc(length, byte))),
);
