import { a2b_base64, b2a_base64, crc32, hexlify } from "binascii";
import { bytearray, bytes, sorted, str, int as toInt } from "builtins";
import { DeflateIO, ZLIB } from "deflate";
import { FrameBuffer, MONO_VLSB } from "framebuf";
import { sha256 } from "hashlib";
import { heapify, heappop, heappush } from "heapq";
import { BytesIO, StringIO } from "io";
import { dumps, loads } from "json";
import { choice, randint, seed } from "random";

console.log(
  hexlify(new bytes([1, 171]), ":").decode(),
  b2a_base64(new bytes([1]), { newline: false }).decode(),
); //> 01:ab AQ==
console.log(a2b_base64("AQ==")[0], crc32(new bytes([1, 2, 3]))); //> 1 1438416925
console.log(new sha256("text").digest().length, hexlify(new sha256().digest()).decode().slice(0, 8)); //> 32 e3b0c442

const heap = [5, 1, 4];
heapify(heap);
heappush(heap, 0);
console.log(heappop(heap), heappop(heap), heap.length); //> 0 1 2

using text = new StringIO("one\ntwo\n");
console.log(text.readline().length, [...text].length); //> 4 1
const packed = new BytesIO();
{
  using writer = new DeflateIO(packed, ZLIB);
  writer.write(new bytes(100));
}
console.log(packed.getvalue().length < 20); //> true
packed.seek(0);
{
  using reader = new DeflateIO(packed, ZLIB);
  console.log(reader.read().length); //> 100
}

console.log(dumps([1, null, "x"], { separators: [",", ":"] }), dumps({ a: true })); //> [1,null,"x"] {"a": true}
const back = loads('{"n": 3, "list": [1, 2]}') as { n: number; list: number[] };
console.log(back.n, back.list.length); //> 3 2

console.log(toInt("ff", 16), toInt.from_bytes(new bytes([1, 2]), "big"), toInt(300).to_bytes(2, "little")[0]); //> 255 258 44
console.log(sorted(["bb", "a"], { key: (s) => s.length, reverse: true }), str("a-b").startswith(["x", "a"])); //> [ 'bb', 'a' ] true
console.log(
  new bytes([97, 44, 98]).split(new bytes([44])).length,
  new bytes([1, 2]).startswith(new bytes([1])),
); //> 2 true

const display = new FrameBuffer(new bytearray(8), 8, 8, MONO_VLSB);
display.fill(0);
display.pixel(1, 1, 1);
display.line(0, 0, 7, 0, 1);
console.log(display.pixel(1, 1), display.pixel(3, 0), display.pixel(3, 3)); //> 1 1 0
seed(7);
const drawn = randint(1, 6);
console.log(drawn >= 1 && drawn <= 6, ["a", "b"].includes(choice(["a", "b"]))); //> true true
