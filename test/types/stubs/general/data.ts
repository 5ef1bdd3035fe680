import { array } from "array";
import { b2a_base64, hexlify } from "binascii";
import {
  bytearray,
  bytes,
  compile,
  complex,
  dict,
  eval as evaluate,
  frozenset,
  bytes as makeBytes,
  max,
  memoryview,
  print,
  range,
  set,
  sorted,
  str,
  int as toInt,
} from "builtins";
import { deque, namedtuple, OrderedDict } from "collections";
import { BytesIO, open } from "io";
import { dumps, loads } from "json";
import { floor, modf, sin } from "math";
import type { float, int, Kw, ReadableBuffer, WritableBuffer } from "mpc";
import { choice, randint } from "random";
import { pack, pack_into, unpack, unpack_from } from "struct";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function same<A, B>(_: Same<A, B>): void {}

// struct
const [version, size, scale] = unpack("<BHf", new bytes(7));
same<typeof version, int>(true);
same<typeof scale, float>(true);
const three = unpack(">3h2sx", new bytes(9));
same<typeof three, readonly [int, int, int, bytes]>(true);
const [head, tail] = unpack_from("4sI", new bytearray(8), 0);
const text: string = head.decode();
const number: int = tail;
pack("<BHf", 1, 1000, 0.5);
pack("4s", new bytes([1, 2, 3, 4]));
pack_into("2H", new bytearray(4), 0, 1, 2);
// @ts-expect-error too few values
pack("<BHf", 1, 1000);
// @ts-expect-error too many values
pack("<B", 1, 2);
// @ts-expect-error bytes are no number
pack("<B", new bytes(1));
// @ts-expect-error there is no fourth value
const fourth = unpack("<3h", new bytes(6))[3];
const dynamic: string = ["<H", "<I"][randint(0, 1)] ?? "<H";
const any: readonly (int | float | bytes)[] = unpack(dynamic, new bytes(4));

// arrays and buffers
const samples = new array("H", [1, 2, 3]);
// @ts-expect-error boards have no method of this name
samples.__iadd__(samples);
const first: int = samples[0] ?? 0;
samples.append(4);
for (const s of samples) print(s);
const fills: WritableBuffer[] = [
  samples,
  new bytearray(2),
  new Uint8Array(2),
  new Float32Array(1),
  new array("f"),
];
const reads: ReadableBuffer[] = [...fills, new bytes(2)];
// @ts-expect-error bytes are read-only
const notWritable: WritableBuffer = new bytes(2);
// @ts-expect-error there is no such type code
new array("x");
// @ts-expect-error what can be changed is no bytes
const notBytes: bytes = new bytearray(2);
compile("1", "x.py", "eval");
compile(new bytes(1), "x.py", "exec");
// @ts-expect-error MicroPython compiles text and bytes only
compile(new bytearray(1), "x.py", "exec");
// @ts-expect-error nor is a window onto it
hexlify(new bytes(2), new memoryview(new bytearray(1)));
// @ts-expect-error bytes can't be changed
new bytes(2)[0] = 1;
const sliced: bytes = makeBytes([1, 2, 3]).slice(1);

// collections
const Point = namedtuple("Point", ["x", "label"]);
const p = new Point(1, "one");
const px: number = p.x;
const label: string = p.label;
const byIndex: string = p[1];
// @ts-expect-error there is no such field
p.z;
// @ts-expect-error a value is missing
new Point(1);
const Pair = namedtuple("Pair", "left right");
const right: boolean = new Pair(1, true).right;
const queue = new deque<int>([], 10);
queue.append(1);
// @ts-expect-error the greatest length is needed
new deque([]);
const ordered = new OrderedDict([["a", 1]] as const);
const one: 1 | null = ordered.get("a");
const settings = new dict<string, number>([["a", 1]]);
const b: number | string = settings.get("b", "none");
const unique = new set([1, 2]);
unique.add(3);

// builtins
for (const i of range(1, 10, 2)) print(i);
const best: string = max(["a", "b"], { key: (s) => s.length, default: "none" });
const order: number[] = sorted([3, 1, 2], { reverse: true });
const wide: bytes = toInt("42").to_bytes(2, "big");
const packed: bytes = str("text").encode();
const from: int = toInt.from_bytes(wide, "little");
print("a", 1, { sep: ", ", end: "" });
// @ts-expect-error big or little
toInt.from_bytes(wide, "middle");

toInt("ff", 16);
// @ts-expect-error only text has a base
toInt(3.5, 10);
new complex("1+2j");
// @ts-expect-error a text has both parts
new complex("1", 2);
const parts: string[] = str("a b").rsplit(" ", 1);
// @ts-expect-error from the right MicroPython splits at white space without a limit only
str("a b").rsplit(null, 1);
const endings: readonly string[] = ["a", "b"];
const ends: boolean = str("a").endswith(endings) && str("a").startswith("a", 0, 1);
// @ts-expect-error the suffixes of bytes are bytes
new bytes(1).endswith(["a"]);
const frozen: frozenset<number> = new frozenset([1]).union([2]);
const changed: set<number> = new set([1]).intersection([1]);
// @ts-expect-error what frozen sets have in common can be changed
const common: frozenset<number> = new frozenset([1]).intersection([2]);
print(evaluate("1 + 1", null, settings), evaluate(new bytearray(3)));
// @ts-expect-error a letter that formats don't know
pack("?", true);

// the rest
const hex: string = hexlify(wide, ":").decode();
b2a_base64(wide, { newline: false });
const picked: "x" | "y" = choice(["x", "y"] as const);
const [fraction] = modf(sin(1));
const whole: int = floor(2.5);
const json = dumps({ a: [1, null, "x"] }, { separators: [",", ":"] });
// @ts-expect-error separators are given by name
dumps([1], [",", ":"]);
const back = loads(json);
using file = open("data.bin", "rb");
const content: bytes = file.read();
using log = open("log.txt", "a");
log.write("line\n");
// @ts-expect-error a text file gives text
const wrong: bytes = log.read();
// @ts-expect-error there is no such mode
open("x", "q");
new BytesIO(new bytes(3)).getvalue();

declare function options(kw?: Kw<{ a?: int }>): void;
options({ a: 1 });
options();
// @ts-expect-error there is no such keyword
options({ b: 1 });
const asInt: int = 1.5 as number;
const asFloat: float = asInt;

export {
  any,
  asFloat,
  b,
  back,
  best,
  byIndex,
  changed,
  common,
  content,
  ends,
  first,
  fourth,
  fraction,
  from,
  frozen,
  hex,
  label,
  notBytes,
  notWritable,
  number,
  one,
  order,
  packed,
  parts,
  picked,
  px,
  reads,
  right,
  size,
  sliced,
  text,
  three,
  version,
  whole,
  wrong,
};
