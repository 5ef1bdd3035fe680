import { array } from "array";
import { a2b_base64, b2a_base64, crc32, hexlify, unhexlify } from "binascii";
import {
  bytearray,
  bytes,
  compile as compileText,
  complex,
  dict,
  eval as evaluate,
  int,
  isinstance,
  len,
  map,
  max,
  memoryview,
  print,
  range,
  reversed,
  round,
  set,
  sorted,
  sum,
  zip,
} from "builtins";
import * as cmath from "cmath";
import { deque, namedtuple, OrderedDict } from "collections";
import { aes } from "cryptolib";
import { sha256 } from "hashlib";
import { heapify, heappop, heappush } from "heapq";
import { open } from "io";
import { dumps, load, loads } from "json";
import { dumps as marshalled, loads as unmarshalled } from "marshal";
import { atan2, degrees, pi, sin, sqrt } from "math";
import { choice, getrandbits, randint, random, randrange, seed, uniform } from "random";
import { compile, match, search, sub } from "re";
import { calcsize, pack, pack_into, unpack, unpack_from } from "struct";
import {
  ARRAY,
  addressof,
  BF_LEN,
  BF_POS,
  BFUINT8,
  bytes_at,
  LITTLE_ENDIAN,
  sizeof,
  struct,
  UINT8,
  UINT16,
} from "uctypes";
import { ref } from "weakref";

//# numbers in one block of memory
{
  const samples = new array("h", [1, -2, 3]);
  samples.append(4);
  samples.extend(new array("h", [5]));
  console.log(samples[0]! + samples[4]!, samples.length);
}
//# a packet
{
  const packet = pack("<BHf", 1, 513, 0.5);
  const [kind, id, value] = unpack("<BHf", packet);
  console.log(kind, id, value, calcsize("<BHf"));
}
//# a packet inside a buffer
{
  const buffer = new bytearray(16);
  pack_into(">HH", buffer, 4, 0x1234, 0x5678);
  const [a, b] = unpack_from(">HH", buffer, 4);
  console.log(a, b);
}
//# part of a buffer, without a copy
{
  const buffer = new bytearray(100);
  const view = new memoryview(buffer);
  view.slice(30, 70)[0] = 1;
  console.log(buffer[30], len(view));
}
//# hexadecimal and base64
{
  console.log(hexlify(new bytes([1, 171]), ":"), unhexlify("01ab")[1]);
  console.log(b2a_base64(new bytes([1, 2, 3]), { newline: false }), a2b_base64("AQID").length);
  console.log(crc32(new bytes("123456789", "utf-8")));
}
//# a hash
{
  const hash = new sha256();
  hash.update(new bytes("abc", "utf-8"));
  console.log(hexlify(hash.digest()));
}
//# encrypting
{
  const cipher = new aes(new bytes(16), 1);
  console.log(cipher.encrypt(new bytes(16)).length);
}
//# JSON
{
  const text = dumps({ temperature: 21.5, ok: true }, { separators: [",", ":"] });
  const parsed = loads(text) as { temperature: number };
  console.log(parsed.temperature);
  using file = open("settings.json");
  console.log(load(file));
}
//# a pattern
{
  const found = match("(\\d+)-(\\w+)", "12-ab");
  if (found) console.log(found.group(1), found.group(2));
  const comma = compile("[,;]");
  for (const part of comma.split("a,b;c")) console.log(part);
  console.log(search("x", "abc") === null, sub("a", "o", "banana"));
}
//# named tuples
{
  const Reading = namedtuple("Reading", ["time", "value"]);
  const reading = new Reading(10, 21.5);
  const [time, value] = reading;
  console.log(reading.value, time, value);
}
//# a queue of the last ones
{
  const last = new deque<number>([], 10, 1);
  last.append(1);
  last.appendleft(2);
  console.log(last.popleft(), last.pop(), last.length);
}
//# a dictionary that keeps its order
{
  const menu = new OrderedDict<string, number>();
  menu.__setitem__("tea", 2);
  menu.__setitem__("coffee", 3);
  for (const [name, price] of menu.items()) console.log(name, price);
}
//# a heap
{
  const jobs: number[] = [5, 1, 3];
  heapify(jobs);
  heappush(jobs, 2);
  console.log(heappop(jobs));
}
//# random numbers
{
  seed(7);
  console.log(
    getrandbits(8),
    randint(1, 6),
    randrange(0, 10, 2),
    random(),
    uniform(1, 2),
    choice(["a", "b"]),
  );
}
//# angles
{
  console.log(degrees(atan2(1, 1)), sin(pi / 2), sqrt(2));
}
//# complex numbers
{
  const z = new complex(3, 4);
  console.log(cmath.phase(z), cmath.polar(z)[0], z.real, z.imag);
}
//# a structure over memory
{
  const memory = new bytearray([0x12, 0x34, 0x56, 0x78]);
  const layout = {
    low: 0 | BFUINT8 | (0 << BF_POS) | (4 << BF_LEN),
    word: 1 | UINT16,
    all: [0 | ARRAY, 4 | UINT8],
  } as const;
  const view = new struct(addressof(memory), layout, LITTLE_ENDIAN);
  view.word = 0xbeef;
  console.log(view.low, view.word, view.all[3], sizeof(view), bytes_at(addressof(memory), 2)[0]);
}
//# Python's sequences
{
  for (const i of range(10, 0, -3)) console.log(i);
  for (const [n, letter] of zip([1, 2], ["a", "b"])) console.log(n, letter);
  console.log(sum([1, 2, 3]), max([4, 9, 2]), sorted([3, 1, 2], { reverse: true }), round(2.567, 2));
  for (const x of map((n: number) => n * n, reversed([1, 2]))) print(x);
}
//# sets and dictionaries
{
  const seen = set([1, 2, 2]);
  seen.add(3);
  console.log(seen.__contains__(2), seen.length);
  const ages = dict({ ada: 36 });
  console.log(ages.get("ada") ?? "unknown");
}
//# integers and bytes
{
  const length = int.from_bytes(new bytes([1, 0]), "big");
  console.log(length, int(length).to_bytes(2, "little")[1], int("ff", 16), isinstance(length, bytes));
}
//# compiled code as bytes
{
  const code = compileText("1 + 1", "<sum>", "eval");
  console.log(evaluate(unmarshalled(marshalled(code))));
}
//# an object that may go away
{
  class Cache {
    size = 1;
  }
  const cache = new Cache();
  const weak = new ref(cache);
  console.log(weak()?.size);
}
