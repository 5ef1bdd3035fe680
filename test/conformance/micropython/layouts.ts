import { array } from "array";
import { bytearray, bytes } from "builtins";
import { namedtuple } from "collections";
import { calcsize, pack, pack_into, unpack, unpack_from } from "struct";
import * as uctypes from "uctypes";

// struct: whole numbers stay whole, floats are floats, text is bytes
const [version, size, scale] = unpack("<BHf", pack("<BHf", 1, 1000, 0.5));
console.log(version, size, scale, calcsize("<BHf")); //> 1 1000 0.5 7
const [magic, count] = unpack(">4sI", new bytes([77, 80, 67, 0x31, 0, 0, 1, 0]));
console.log(magic.decode(), count, Math.floor(count / 3)); //> MPC1 256 85
const frame = new bytearray(8);
pack_into("<2h", frame, 2, -1, 515);
const [minus, three] = unpack_from("<2h", frame, 2);
console.log(minus, three, frame[2], frame.length); //> -1 515 255 8
const [big] = unpack("<q", new bytes([0, 0, 0, 0, 0, 0, 16, 0]));
console.log(big === 4503599627370496, big + 1); //> true 4503599627370497

// arrays: what the type code keeps
const bytes_ = new array("B", [1, 2, 255]);
const halves = new array("f", [0.5, 1.25]);
bytes_.append(7);
halves[0] = 2;
console.log(bytes_[3], bytes_.length, halves[0], halves[1], halves[0] / 4); //> 7 4 2 1.25 0.5

// fields of tuples
const Reading = namedtuple("Reading", ["at", "value", "unit"]);
const reading = new Reading(5, 21.5, "C");
const [at, value, unit] = reading;
console.log(reading.value, reading.unit, reading[0], at + value, unit, reading.length); //> 21.5 C 5 26.5 C 3

// uctypes: nested structures, arrays of them, bit fields
const COORD = { x: 0 | uctypes.INT16, y: 2 | uctypes.INT16 } as const;
const memory = new bytearray(24);
const header = new uctypes.struct(
  uctypes.addressof(memory),
  {
    kind: 0 | uctypes.UINT8,
    ready: 1 | uctypes.BFUINT8 | (0 << uctypes.BF_POS) | (1 << uctypes.BF_LEN),
    at: [4, COORD],
    path: [8 | uctypes.ARRAY, 2, COORD],
    name: [16 | uctypes.ARRAY, 4 | uctypes.UINT8],
  },
  uctypes.LITTLE_ENDIAN,
);
header.kind = 7;
header.at.x = -2;
header.path[1]!.y = 300;
header.name[0] = 65;
console.log(header.kind, header.at.x, header.path[1]!.y, memory[14], memory[15], memory[16]); //> 7 -2 300 44 1 65
console.log(uctypes.sizeof(header), uctypes.sizeof(COORD)); //> 20 4
