import type { Schema } from "../../contract/index.js";
import { ProtocolError, ValueError } from "../errors.js";
import { shown } from "../escapes.js";
import { describeSchema, step } from "./describe.js";
import type { MarshalContext } from "./marshaller.js";
import { typedArray, typedArrayOf } from "./typedArrays.js";
import type { WireList, WireMap, WireValue } from "./wireValue.js";

type Leaf = Extract<Schema, string>;
type Built<K extends string> = Extract<Schema, readonly [K, ...unknown[]]>;

/** The JavaScript value of what the board sent. A ValueError says where it isn't what the declared type says. */
export function decode(wire: WireValue, schema: Schema, context: MarshalContext, path: string): unknown {
  return new Decoder(context).value(wire, schema, path, 0);
}

class Decoder {
  constructor(private readonly context: MarshalContext) {}

  value(wire: WireValue, schema: Schema, path: string, depth: number): unknown {
    if (depth > 256)
      throw new ProtocolError("the board sent a value whose type refers to itself without end");
    return typeof schema === "string"
      ? this.#leaf(wire, schema, path)
      : this.#built(wire, schema, path, depth);
  }

  #leaf(wire: WireValue, schema: Leaf, path: string): unknown {
    switch (schema) {
      case "none":
        return wire === null ? undefined : mismatch(wire, schema, path);
      case "null":
        return wire === null ? null : mismatch(wire, schema, path);
      case "bool":
        return typeof wire === "boolean" ? wire : mismatch(wire, schema, path);
      case "int":
      case "int32":
      case "uint32":
        return this.#number(wire, "int", path);
      case "float":
      case "number":
        return this.#number(wire, schema, path);
      case "bigint":
        return typeof wire === "number" || typeof wire === "bigint"
          ? BigInt(wire)
          : mismatch(wire, schema, path);
      case "str":
        return typeof wire === "string" ? wire : mismatch(wire, schema, path);
      case "bytes":
        if (isOf(wire, "bytes") || (isOf(wire, "array") && wire.typecode === "B")) return wire.value;
        return mismatch(wire, schema, path);
      case "any":
        return this.#any(wire, path);
    }
  }

  #number(wire: WireValue, schema: "int" | "float" | "number", path: string): number {
    if (typeof wire === "number") return wire;
    if (typeof wire === "bigint") return tooLarge(wire, path);
    if (!isOf(wire, "float")) return mismatch(wire, schema, path);
    if (schema === "int" && !Number.isInteger(wire.value)) return mismatch(wire, schema, path);
    return wire.value;
  }

  #built(wire: WireValue, schema: Exclude<Schema, Leaf>, path: string, depth: number): unknown {
    switch (schema[0]) {
      case "literal":
        return this.#literal(wire, schema, path);
      case "list":
        if (!isList(wire)) return mismatch(wire, schema, path);
        return wire.items.map((item, i) => this.value(item, schema[1], step(path, i), depth + 1));
      case "tuple":
        if (!isList(wire) || wire.items.length !== schema.length - 1) {
          return mismatch(wire, schema, path);
        }
        return wire.items.map((item, i) =>
          this.value(item, schema[i + 1] as Schema, step(path, i), depth + 1),
        );
      case "set":
        if (!isOf(wire, "set")) return mismatch(wire, schema, path);
        return new Set(wire.items.map((item, i) => this.value(item, schema[1], step(path, i), depth + 1)));
      case "map":
        if (!isMap(wire)) return mismatch(wire, schema, path);
        return this.#map(wire, schema[1], schema[2], path, depth);
      case "dict":
        if (!isMap(wire)) return mismatch(wire, schema, path);
        return this.#record(wire, () => schema[1], schema, path, depth);
      case "object":
        if (!isMap(wire)) return mismatch(wire, schema, path);
        return this.#object(wire, schema, path, depth);
      case "array":
        return (
          (isOf(wire, "array") && typedArray(schema[1], wire.typecode, wire.value)) ||
          mismatch(wire, schema, path)
        );
      case "union":
        return this.#union(wire, schema, path, depth);
      case "instance":
        if (!isOf(wire, "proxy")) return mismatch(wire, schema, path);
        return this.context.proxy(wire.handle, wire.type, schema[1]);
      case "ref":
        return this.value(wire, this.context.types[schema[1]] ?? "any", path, depth + 1);
      case "callback":
        return isOf(wire, "proxy")
          ? this.context.proxy(wire.handle, wire.type, undefined)
          : mismatch(wire, schema, path);
      case "error":
        if (!isOf(wire, "error")) return mismatch(wire, schema, path);
        return this.context.error(
          wire.type,
          wire.args.map((arg) => this.#any(arg, path)),
        );
    }
  }

  #literal(wire: WireValue, schema: Built<"literal">, path: string): unknown {
    const value = isOf(wire, "float") ? wire.value : wire;
    const found = (schema.slice(1) as unknown[]).find((literal) => literal === value);
    return found === undefined ? mismatch(wire, schema, path) : found;
  }

  #map(wire: WireMap, keys: Schema, values: Schema, path: string, depth: number): Map<unknown, unknown> {
    return new Map(
      wire.entries.map(([key, item], i) => {
        const at = `${path} (entry ${i})`;
        return [this.value(key, keys, at, depth + 1), this.value(item, values, at, depth + 1)];
      }),
    );
  }

  #record(
    wire: WireMap,
    schemaOf: (key: string) => Schema,
    whole: Schema,
    path: string,
    depth: number,
  ): object {
    const result = {};
    for (const [key, item] of wire.entries) {
      if (typeof key !== "string") return mismatch(wire, whole, path);
      define(result, key, this.value(item, schemaOf(key), step(path, key), depth + 1));
    }
    return result;
  }

  #object(wire: WireMap, schema: Built<"object">, path: string, depth: number): object {
    const fields = new Map(schema[1].map((field) => [field[0], field]));
    // A field that may be absent may also be present as None.
    const result = this.#record(
      wire,
      (key) => {
        const field = fields.get(key);
        if (field === undefined) return "any";
        return field[2] ? ["union", field[1], "none"] : field[1];
      },
      schema,
      path,
      depth,
    );
    for (const [name, type, optional] of schema[1]) {
      if (Object.hasOwn(result, name) || optional) continue;
      this.value(null, type, step(path, name), depth + 1);
    }
    return result;
  }

  #union(wire: WireValue, schema: Built<"union">, path: string, depth: number): unknown {
    let deepest: ValueError | undefined;
    for (const member of schema.slice(1) as Schema[]) {
      try {
        return this.value(wire, member, path, depth + 1);
      } catch (error) {
        if (!(error instanceof ValueError)) throw error;
        if (error.path.length > path.length || error.code === "range") deepest ??= error;
      }
    }
    throw deepest ?? new ValueError(mismatchText(wire, schema, path), { path });
  }

  #any(wire: WireValue, path: string): unknown {
    if (wire === null) return undefined;
    if (typeof wire === "bigint") return tooLarge(wire, path);
    if (typeof wire !== "object") return wire;
    switch (wire.wire) {
      case "float":
      case "bytes":
        return wire.value;
      case "list":
      case "tuple":
        return wire.items.map((item, i) => this.#any(item, step(path, i)));
      case "set":
        return new Set(wire.items.map((item, i) => this.#any(item, step(path, i))));
      case "map":
        return this.#map(wire, "any", "any", path, 0);
      case "dict":
        if (wire.entries.some(([key]) => typeof key !== "string"))
          return this.#map(wire, "any", "any", path, 0);
        return this.#record(wire, () => "any", "any", path, 0);
      case "array":
        return typedArrayOf(wire.typecode, wire.value) ?? mismatch(wire, "any", path);
      case "proxy":
        return this.context.proxy(wire.handle, wire.type, undefined);
      case "error":
        return this.context.error(
          wire.type,
          wire.args.map((arg) => this.#any(arg, path)),
        );
    }
  }
}

function isList(wire: WireValue): wire is WireList {
  return typeof wire === "object" && wire !== null && (wire.wire === "list" || wire.wire === "tuple");
}

/** Maps and dicts serve for each other: what the type says counts. */
function isMap(wire: WireValue): wire is WireMap {
  return typeof wire === "object" && wire !== null && (wire.wire === "dict" || wire.wire === "map");
}

type Tagged = Extract<WireValue, { wire: string }>;

function isOf<W extends Tagged["wire"]>(wire: WireValue, kind: W): wire is Extract<Tagged, { wire: W }> {
  return typeof wire === "object" && wire !== null && wire.wire === kind;
}

/** `__proto__` is a key like another. */
function define(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

function tooLarge(value: bigint, path: string): never {
  throw new ValueError(
    `${path} is ${shortened(value)}: past ±2^53 a number isn't exact; declare it as bigint`,
    {
      path,
      code: "range",
    },
  );
}

const shortened = (value: bigint) => {
  const text = String(value);
  return text.length > 40 ? `an integer of ${text.length} digits` : text;
};

function mismatch(wire: WireValue, schema: Schema, path: string): never {
  throw new ValueError(mismatchText(wire, schema, path), { path });
}

function mismatchText(wire: WireValue, schema: Schema, path: string): string {
  return `${path} is declared as ${describeSchema(schema)}, but the board gave ${describeWire(wire)}`;
}

function describeWire(wire: WireValue): string {
  if (wire === null) return "None";
  if (typeof wire === "boolean") return wire ? "True" : "False";
  if (typeof wire === "bigint") return shortened(wire);
  if (typeof wire === "string") return wire.length > 40 ? "a str" : `the str ${JSON.stringify(wire)}`;
  if (typeof wire !== "object") return `the int ${wire}`;
  switch (wire.wire) {
    case "float":
      return `the float ${wire.value}`;
    case "proxy":
    case "error":
      return `a ${shown(wire.type, "name")}`;
    case "dict":
      return `a dict of ${wire.entries.length}`;
    case "map":
      return `a Map of ${wire.entries.length}`;
    case "list":
    case "tuple":
    case "set":
      return `a ${wire.wire} of ${wire.items.length}`;
    default:
      return wire.wire === "array" ? `an array of type code ${wire.typecode}` : "bytes";
  }
}
