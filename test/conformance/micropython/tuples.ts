import { isinstance, KeyError, ValueError } from "builtins";
import { pack, unpack } from "struct";
import { localtime } from "time";
import { ARRAY, addressof, BF_LEN, BF_POS, BFUINT8, LITTLE_ENDIAN, struct, UINT8, UINT16 } from "uctypes";

// what MicroPython makes can be used as any array
const fields = unpack("<hBf", pack("<hBf", -2, 200, 1.5));
console.log(fields, Array.isArray(fields), JSON.stringify(fields)); //> [ -2, 200, 1.5 ] true [-2,200,1.5]
console.log([...fields, 7], fields.concat([8]), [0].concat(fields)); //> [ -2, 200, 1.5, 7 ] [ -2, 200, 1.5, 8 ] [ 0, -2, 200, 1.5 ]
console.log(
  fields.map((n) => n * 2),
  fields.includes(200),
  fields.indexOf(9),
  fields.slice(1),
); //> [ -4, 400, 3 ] true -1 [ 200, 1.5 ]
for (const [index, field] of fields.entries()) console.log(index, field);
//> 0 -2
//> 1 200
//> 2 1.5
const [year, month] = localtime(0);
console.log(year >= 1970, month); //> true 1

// where it wants a tuple it gets one
const data = new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]);
const view = new struct(
  addressof(data),
  { a: 0 | UINT8, b: 1 | UINT16, c: [3 | ARRAY, 2 | UINT8] },
  LITTLE_ENDIAN,
);
view.a = 77;
console.log(data[0], view.b, view.c[0], view.c[1]); //> 77 770 4 5
const layout = {
  low: 0 | BFUINT8 | (0 << BF_POS) | (4 << BF_LEN),
  inside: [4, { x: 0 | UINT8, pair: [1 | ARRAY, 2 | UINT8] }],
} as const;
const parts = new struct(addressof(data), layout);
console.log(parts.low, parts.inside.x, parts.inside.pair[1]); //> 13 5 7
console.log(isinstance(new ValueError("no"), [KeyError, ValueError])); //> true
