import * as btree from "btree";
import { bytearray, bytes, print } from "builtins";
import { polar, sqrt } from "cmath";
import { aes } from "cryptolib";
import { DeflateIO, GZIP } from "deflate";
import { GzipFile } from "gzip";
import { sha256 } from "hashlib";
import { heapify, heappop, heappush } from "heapq";
import { BytesIO, open, StringIO } from "io";
import { compile, match, search, sub } from "re";
import { Interpolation, Template } from "string.templatelib";
import {
  ARRAY,
  addressof,
  bytearray_at,
  FLOAT32,
  LITTLE_ENDIAN,
  PTR,
  sizeof,
  struct,
  UINT8,
  UINT16,
  UINT32,
} from "uctypes";
import { finalize, ref } from "weakref";
import { decompress } from "zlib";

// Groups are counted from the pattern.
const pair = compile("(\\w+)=(\\d*)");
const found = pair.match("speed=12");
if (found !== null) {
  const [name, value] = found.groups();
  const both: readonly [string | null, string | null] = found.groups();
  const all: string = found.group(0);
  const maybe: string | null = found.group(1);
  // @ts-expect-error there are two groups
  found.groups()[2];
  print(name, value, both, all, maybe, found.span(1)[0]);
}
const escaped = search("\\((a[()]b)(?:c|d)(e)?", "…");
const two: readonly [string | null, string | null] | undefined = escaped?.groups();
const inBytes: bytes | undefined = match(new bytes([97]), new bytes([97]))?.group(0);
const upper: string = sub("(a)", (m) => m.group(0).toUpperCase(), "banana", 2);
const parts: string[] = compile("[,;]").split("a,b;c", 1);
// @ts-expect-error a pattern for text doesn't fit bytes
pair.match(new bytes([97]));

// Structures are typed by their layout.
const buffer = new bytearray(32);
const COORD = { x: 0 | FLOAT32, y: 4 | FLOAT32 } as const;
const header = new struct(
  addressof(buffer),
  {
    magic: 0 | UINT32,
    name: [4 | ARRAY, 8 | UINT8],
    at: [12, COORD],
    next: [20 | PTR, COORD],
    flags: 24 | UINT16,
  },
  LITTLE_ENDIAN,
);
header.magic = 0x1234;
const x: number = header.at.x;
header.next[0] ?? header.at;
const letter: number | undefined = header.name[0];
const size: number = sizeof(header) + sizeof(COORD);
// @ts-expect-error there is no such field
header.mgic;
// @ts-expect-error a layout is no byte order
new struct(0, COORD, PTR);
bytearray_at(0x2000_0000, 16)[0] = 1;

const [r, phi] = polar(sqrt(-1));
const heap: number[] = [3, 1, 2];
heapify(heap);
heappush(heap, 0);
const least: number = heappop(heap);
// @ts-expect-error a heap has items of one type
heappush(heap, "text");

class Sensor {}
const weak = new ref(new Sensor(), (it) => print(it()));
const sensor: Sensor | null = weak();
const end = new finalize(new Sensor(), (text: string, n: number) => text.length + n, "gone", 1);
const result: number | null = end();
// @ts-expect-error the arguments don't fit the function
new finalize(new Sensor(), (text: string) => text, 1);

const template = new Template("T = ", new Interpolation(21.5, { format_spec: ".1f" }), " °C");
for (const part of template) if (part instanceof Interpolation) print(part.format_spec);

using file = open("data.gz", "rb");
using plain = new DeflateIO(file, GZIP, 10);
const unpacked: bytes = plain.read();
using zipped = new GzipFile({ fileobj: new BytesIO() });
zipped.write(decompress(unpacked, -10));
new GzipFile(new BytesIO());
// @ts-expect-error there is nothing to read from
new GzipFile({ mode: "rb" });
// @ts-expect-error the documented form, which raises TypeError
new GzipFile({ fileobj: new BytesIO(), mode: "rb" });
const text: string = new StringIO("a\nb").readline();

const digest: bytes = new sha256("text").digest();
const cipher = new aes(digest.slice(0, 16), 2, new bytes(16));
const secret: bytes = cipher.encrypt("sixteen bytes!!!");
const inPlace: bytearray = cipher.encrypt(buffer, buffer);
// @ts-expect-error there is no such mode
new aes(digest, 3);

using dbFile = open("settings.db", "w+b");
const db = btree.open(dbFile, { pagesize: 512 });
db.__setitem__("mode", "auto");
const mode: bytes | null = db.get("mode");
for (const [key, value] of db.items("a", "z", btree.INCL | btree.DESC)) print(key.decode(), value.decode());
db.close();

export {
  digest,
  inBytes,
  inPlace,
  least,
  letter,
  mode,
  parts,
  phi,
  r,
  result,
  secret,
  sensor,
  size,
  text,
  two,
  upper,
  x,
};
