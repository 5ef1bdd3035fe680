import { Ext } from "../../contract/index.js";
import type { WireValue } from "./wireValue.js";
import { Writer } from "./writer.js";

/** MessagePack of values as they came off a wire, so that what came another way is read by the same reader. */
export function writeWire(values: readonly WireValue[]): Uint8Array {
  const out = new Writer();
  for (const value of values) write(out, value);
  return out.finish();
}

function write(out: Writer, value: WireValue): void {
  if (value === null) out.nil();
  else if (typeof value === "boolean") out.bool(value);
  else if (typeof value === "number" || typeof value === "bigint") out.int(value);
  else if (typeof value === "string") out.string(value);
  else writeBuilt(out, value);
}

function writeBuilt(out: Writer, value: Extract<WireValue, object>): void {
  const all = (items: readonly WireValue[]) => {
    for (const item of items) write(out, item);
  };
  switch (value.wire) {
    case "float":
      out.float(value.value);
      break;
    case "bytes":
      out.bytes(value.value);
      break;
    case "list":
      out.list(value.items.length);
      all(value.items);
      break;
    case "tuple":
      out.extension(Ext.tuple, () => all(value.items));
      break;
    case "set":
      out.extension(Ext.set, () => all(value.items));
      break;
    case "dict":
      out.map(value.entries.length);
      all(value.entries.flat());
      break;
    case "map":
      out.extension(Ext.map, () => {
        for (const part of [0, 1])
          write(out, { wire: "list", items: value.entries.map((entry) => entry[part]!) });
      });
      break;
    case "array":
      out.extensionBytes(Ext.array, Uint8Array.of(value.typecode.charCodeAt(0), ...value.value));
      break;
    case "proxy":
      out.extension(Ext.proxy, () => all([value.handle, value.type]));
      break;
    case "error":
      out.extension(Ext.error, () => all([value.type, ...value.args]));
      break;
  }
}
