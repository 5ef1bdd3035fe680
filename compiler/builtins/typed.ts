import type { Value } from "../2-analyse/facts.js";
import { sharedArray } from "../2-analyse/sharedMemory.js";
import { isInt, isOnly } from "../3-lower/constructs/kinds.js";
import * as py from "../python/index.js";
import { array } from "./array.js";
import * as r from "./rows.js";
import type { Builtin, BuiltinTable, NamedTable } from "./table.js";

/** Letters by which `array.array` and the prelude know the elements of a typed array. */
const letters: Readonly<Record<string, string>> = {
  Int8Array: "b",
  Uint8Array: "B",
  Uint8ClampedArray: "C",
  Int16Array: "h",
  Uint16Array: "H",
  Int32Array: "i",
  Uint32Array: "I",
  Float32Array: "f",
  Float64Array: "d",
  BigInt64Array: "q",
  BigUint64Array: "Q",
};
const sizes: Readonly<Record<string, number>> = {
  b: 1,
  B: 1,
  C: 1,
  h: 2,
  H: 2,
  i: 4,
  I: 4,
  f: 4,
  d: 8,
  q: 8,
  Q: 8,
};

export const typedNames = Object.keys(letters);

const isByte = (value: Value): boolean => isInt(value) && value.min >= 0 && value.max <= 255;

/** `bytearray(…)` for a Uint8Array of so many elements, or of a list that holds bytes; else the prelude's constructor by letter. */
function construct(letter: string): Builtin {
  const asValue = letter === "B" ? () => py.name("bytearray") : undefined;
  const made = r.row({ asValue }, (c, parts, use) => {
    const value = r.hasArgs(use, 1) ? r.argumentValue(c, use.args[0]) : undefined;
    const isSize = value && isInt(value) && value.min >= 0;
    const isBytes = value && isOnly(value, "list") && isByte(c.facts.values.elementOf(use.args[0]!));
    if (letter === "B" && (isSize || isBytes || use.args.length === 0)) {
      return py.call("bytearray", parts.args);
    }
    return py.call(c.prelude("typed_new"), [py.str(letter), ...parts.args]);
  });
  return {
    ...made,
    lower: (c, use) => {
      const array = sharedArray(use.node);
      return array ? py.call(c.prelude("typed_subarray"), [c.expression(array)]) : made.lower(c, use);
    },
  };
}

export function typedStatics(
  name: string,
): NamedTable<"new" | "from" | "of" | "BYTES_PER_ELEMENT" | "prototype"> {
  const letter = letters[name]!;
  return {
    new: construct(letter),
    // The function is called when all items are there, unlike Array.from's.
    from: r.row({ calls: 2 }, (c, { args: [items, ...fn] }) => {
      const all = py.call(c.prelude("array_from"), [items!]);
      const values = fn.length > 0 ? py.call(c.prelude("array_from"), [all, ...fn]) : all;
      return py.call(c.prelude("typed_of"), [py.str(letter), values]);
    }),
    of: r.row({ pure: true }, (c, { args }) =>
      py.call(c.prelude("typed_of"), [py.str(letter), py.call(c.prelude("list_of"), args)]),
    ),
    BYTES_PER_ELEMENT: {
      pure: true,
      isProperty: true,
      result: r.integer(1, 8),
      lower: () => py.int(sizes[letter]!),
    },
    prototype: r.rejected("MPC2305"),
  };
}

/** `len(a)` of bytes, else by the size of an element. */
const byteLength = r.row({ pure: true, isProperty: true, result: r.count }, (c, parts, use) => {
  const length = py.call("len", [parts.self]);
  if (isOnly(c.facts.values.of(use.self!), "bytearray", "bytes")) return length;
  return py.binary(length, "*", py.call(c.prelude("byte_size"), [parts.self]));
});

/** Phase 2 lets in only arrays that have all of their memory. */
const byteOffset = r.row({ pure: true, isProperty: true, result: r.integer(0, 0) }, (_c, { self }) =>
  py.isSimple(self) ? py.int(0) : py.binary(py.call("len", [self]), "*", py.int(0)),
);

const own = { result: "receiver" } as const;

export const typedarray: BuiltinTable<Uint8Array> = {
  BYTES_PER_ELEMENT: {
    ...r.helper("byte_size", { pure: true, result: r.integer(1, 8) }),
    isProperty: true,
  },
  buffer: { ...r.helper("typed_buffer"), isProperty: true },
  byteLength,
  byteOffset,
  length: array.length,
  at: r.helper("array_at", { pure: true, result: "element" }),
  copyWithin: array.copyWithin,
  entries: array.entries,
  every: array.every,
  fill: r.helper("typed_fill", { mutates: true, ...own }),
  filter: r.helper("typed_filter", { calls: 3, ...own }),
  find: array.find,
  findIndex: array.findIndex,
  findLast: array.findLast,
  findLastIndex: array.findLastIndex,
  forEach: array.forEach,
  includes: r.helper("array_includes", { pure: true, result: r.bool }),
  indexOf: array.indexOf,
  join: array.join,
  keys: array.keys,
  lastIndexOf: array.lastIndexOf,
  map: r.helper("typed_map", { calls: 3, ...own }),
  reduce: array.reduce,
  reduceRight: array.reduceRight,
  reverse: r.helper("array_reverse", { mutates: true, ...own }),
  set: r.helper("typed_set", { mutates: true, result: r.none }),
  slice: r.helper("typed_slice", { pure: true, ...own }),
  some: array.some,
  sort: r.helper("typed_sort", { mutates: true, calls: 2, ...own }),
  subarray: r.row(own, (c, parts, use) => {
    const isBytes = isOnly(c.facts.values.of(use.self!), "bytearray", "bytes");
    return r.callHelper(c, isBytes ? "typed_subarray" : "typed_view", parts, use);
  }),
  toReversed: r.row({ pure: true, ...own }, (c, { self }) =>
    py.call(c.prelude("array_reverse"), [py.call(c.prelude("typed_slice"), [self])]),
  ),
  toSorted: r.row({ pure: true, calls: 2, ...own }, (c, { self, args }) =>
    py.call(c.prelude("typed_sort"), [py.call(c.prelude("typed_slice"), [self]), ...args]),
  ),
  toString: array.toString as Builtin,
  values: array.values,
  valueOf: r.row({ pure: true, ...own }, (_c, { self }) => self),
  with: r.helper("typed_with", { pure: true, ...own }),
  toLocaleString: r.rejected("MPC2302"),
};

// ---------------------------------------------------------------- ArrayBuffer and DataView
export const arraybuffer: BuiltinTable<ArrayBuffer> = {
  byteLength: r.property("byteLength", { pure: true, result: r.count }),
  slice: r.method("slice", { pure: true }),
};

export const ArrayBufferStatics: NamedTable<"new" | "isView" | "prototype"> = {
  new: r.helper("ArrayBuffer", { asValue: (c) => c.prelude("ArrayBuffer") }),
  isView: r.rejected("MPC2307"),
  prototype: r.rejected("MPC2305"),
};

const read = (code: string, result: Builtin["result"]): Builtin =>
  r.row(result === undefined ? {} : { result }, (_c, { self, args }) =>
    py.method(self, "get", [py.str(code), ...args]),
  );
const write = (code: string): Builtin =>
  r.row({ mutates: true, result: r.none }, (_c, { self, args }) =>
    py.method(self, "put", [py.str(code), ...args]),
  );

export const dataview: BuiltinTable<DataView> = {
  buffer: r.property("buffer"),
  byteLength: r.property("byteLength", { result: r.count }),
  byteOffset: r.property("byteOffset", { result: r.count }),
  getInt8: read("b", r.integer(-128, 127)),
  getUint8: read("B", r.integer(0, 255)),
  getInt16: read("h", r.integer(-32768, 32767)),
  getUint16: read("H", r.integer(0, 65535)),
  getInt32: read("i", r.integer(-0x80000000, 0x7fffffff)),
  getUint32: read("I", r.integer(0, 0xffffffff)),
  getFloat32: read("f", r.wildFloat),
  getFloat64: read("d", r.wildFloat),
  getBigInt64: read("q", undefined),
  getBigUint64: read("Q", undefined),
  setInt8: write("b"),
  setUint8: write("B"),
  setInt16: write("h"),
  setUint16: write("H"),
  setInt32: write("i"),
  setUint32: write("I"),
  setFloat32: write("f"),
  setFloat64: write("d"),
  setBigInt64: write("q"),
  setBigUint64: write("Q"),
};

const newDataView: Builtin = {
  asValue: (c) => c.prelude("DataView"),
  lower: (c, use) => {
    const array = sharedArray(use.node);
    if (!array) return r.callHelper(c, "DataView", r.lowerParts(c, use), use);
    return py.call(c.prelude("DataView"), [py.call(c.prelude("ArrayBuffer"), [c.expression(array)])]);
  },
};

export const DataViewStatics: NamedTable<"new" | "prototype"> = {
  new: newDataView,
  prototype: r.rejected("MPC2305"),
};
