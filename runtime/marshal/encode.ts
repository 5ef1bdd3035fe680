import { AgentFunction, Ext, type Parameter, type Schema, type Signature } from "../../contract/index.js";
import { ValueError } from "../errors.js";
import { describeSchema, describeValue, step } from "./describe.js";
import type { MarshalContext } from "./marshaller.js";
import { rawBytes, typecodeOf, typedArrayName } from "./typedArrays.js";
import { Writer } from "./writer.js";

const DEEPEST = 64;

type Leaf = Extract<Schema, string>;
type Built<K extends string> = Extract<Schema, readonly [K, ...unknown[]]>;

/** Writes `value` as the schema says; a ValueError names the place inside the value that can't cross. Nothing is sent. */
export function encode(
  out: Writer,
  value: unknown,
  schema: Schema,
  context: MarshalContext,
  path: string,
): void {
  new Encoder(out, context).value(value, schema, path, 0);
}

/** Writes the arguments of a call, checked against its parameters. */
export function encodeArguments(
  out: Writer,
  args: readonly unknown[],
  signature: Signature,
  context: MarshalContext,
  what: string,
): void {
  const { params } = signature;
  const rest = params.at(-1)?.[2] === 2 ? params.at(-1) : undefined;
  const required = params.filter(([, , kind]) => kind === undefined).length;
  const most = rest ? Number.POSITIVE_INFINITY : params.length;
  const last = args.findLastIndex((arg) => arg !== undefined) + 1;
  if (last > most || args.length < required) {
    const expected =
      most === required ? `${required}` : rest ? `at least ${required}` : `${required} to ${most}`;
    throw new ValueError(
      `${what} takes ${expected} argument${expected === "1" ? "" : "s"}, not ${args.length}`,
      {
        path: what,
      },
    );
  }
  const encoder = new Encoder(out, context);
  // Trailing arguments that are left out are left out on the board too.
  for (const [i, arg] of args.slice(0, Math.max(last, required)).entries()) {
    const [name, schema, kind] = (params[i] ?? rest) as Parameter;
    if (kind === 1 && arg === undefined) out.nil();
    else encoder.value(arg, schema, params[i] && kind !== 2 ? name : `${name}[${i - params.length + 1}]`, 0);
  }
}

class Encoder {
  constructor(
    private readonly out: Writer,
    private readonly context: MarshalContext,
  ) {}

  value(value: unknown, schema: Schema, path: string, depth: number): void {
    if (depth > DEEPEST) {
      throw new ValueError(
        `${path} can't cross to the board: it is nested deeper than ${DEEPEST} levels (or contains itself)`,
        { path },
      );
    }
    if (typeof schema === "string") this.#leaf(value, schema, path, depth);
    else this.#built(value, schema, path, depth);
  }

  #leaf(value: unknown, schema: Leaf, path: string, depth: number) {
    const { out } = this;
    switch (schema) {
      case "none":
        return value == null ? out.nil() : refuse(value, schema, path);
      case "null":
        return value === null ? out.nil() : refuse(value, schema, path);
      case "bool":
        return typeof value === "boolean" ? out.bool(value) : refuse(value, schema, path);
      case "int":
        if (typeof value !== "number" || !Number.isInteger(value)) refuse(value, schema, path);
        return this.#int(value as number, path);
      case "int32":
      case "uint32":
        if (typeof value !== "number" || !Number.isInteger(value)) refuse(value, schema, path);
        return this.#word(value as number, schema, path);
      case "float":
        return typeof value === "number" ? this.#float(value, path) : refuse(value, schema, path);
      case "number":
        return typeof value === "number" ? this.#number(value, path) : refuse(value, schema, path);
      case "bigint":
        return typeof value === "bigint" ? out.int(value) : refuse(value, schema, path);
      case "str":
        return typeof value === "string" ? out.string(value) : refuse(value, schema, path);
      case "bytes":
        if (typedArrayName(value) !== "Uint8Array") refuse(value, schema, path);
        return out.bytes(rawBytes(value as Uint8Array));
      case "any":
        return this.#any(value, path, depth);
    }
  }

  #int(value: number, path: string) {
    if (!Number.isSafeInteger(value)) {
      throw new ValueError(`${path} is ${value}: past ±2^53 a number isn't exact; declare it as bigint`, {
        path,
        code: "range",
      });
    }
    this.out.int(value);
  }

  #word(value: number, schema: "int32" | "uint32", path: string) {
    if (value !== (schema === "int32" ? value | 0 : value >>> 0)) {
      throw new ValueError(`${path} is ${value}: it has to be ${describeSchema(schema)}`, {
        path,
        code: "range",
        cause: new RangeError(`${value} doesn't fit 32 bits`),
      });
    }
    this.out.int(value);
  }

  #float(value: number, path: string) {
    const { float } = this.context;
    if (float === "none") {
      if (Number.isSafeInteger(value) && !Object.is(value, -0)) return this.out.int(value);
      throw new ValueError(`${path} is ${value}, and this board has no floats`, { path });
    }
    const sent = float === "double" ? value : Math.fround(value);
    if (Number.isFinite(value) && !Number.isFinite(sent)) {
      throw new ValueError(`${path} is ${value}: too large for the single floats of this board`, {
        path,
        code: "range",
      });
    }
    this.out.float(sent);
  }

  /** Integers travel as ints; what has a sign at zero, or is past what an int would keep exact, as a float. */
  #number(value: number, path: string) {
    if (Number.isSafeInteger(value) && !Object.is(value, -0)) this.out.int(value);
    else this.#float(value, path);
  }

  #built(value: unknown, schema: Exclude<Schema, Leaf>, path: string, depth: number) {
    switch (schema[0]) {
      case "literal":
        if (!(schema.slice(1) as unknown[]).includes(value)) refuse(value, schema, path);
        return this.#any(value, path, depth);
      case "list":
        if (!Array.isArray(value)) refuse(value, schema, path);
        return this.#items(value as unknown[], () => schema[1], path, depth);
      case "tuple":
        if (!Array.isArray(value) || value.length !== schema.length - 1) refuse(value, schema, path);
        return this.#items(value as unknown[], (i) => schema[i + 1] as Schema, path, depth);
      case "set":
        if (!(value instanceof Set)) refuse(value, schema, path);
        return this.#set(value as Set<unknown>, schema[1], path, depth);
      case "map":
        if (!(value instanceof Map)) refuse(value, schema, path);
        return this.#map(value as Map<unknown, unknown>, schema[1], schema[2], path, depth);
      case "dict":
        if (!isPlain(value)) refuse(value, schema, path);
        return this.#entries(Object.entries(value as object), () => schema[1], path, depth);
      case "object":
        return this.#object(value, schema, path, depth);
      case "array":
        if (typedArrayName(value) !== schema[1]) refuse(value, schema, path);
        return this.#array(value as ArrayBufferView);
      case "union":
        return this.#union(value, schema, path, depth);
      case "instance":
        return this.#instance(value, schema, path);
      case "ref":
        return this.value(value, this.#named(schema[1]), path, depth + 1);
      case "callback":
        if (typeof value !== "function") refuse(value, schema, path);
        return this.#callback(value as () => unknown, schema, path);
      case "error":
        if (!(value instanceof Error)) refuse(value, schema, path);
        return this.#error(value as Error);
    }
  }

  #items(items: readonly unknown[], schemaAt: (i: number) => Schema, path: string, depth: number) {
    this.out.list(items.length);
    for (let i = 0; i < items.length; i++) this.value(items[i], schemaAt(i), step(path, i), depth + 1);
  }

  #entries(entries: [string, unknown][], schemaOf: (key: string) => Schema, path: string, depth: number) {
    this.out.map(entries.length);
    for (const [key, item] of entries) {
      this.out.string(key);
      this.value(item, schemaOf(key), step(path, key), depth + 1);
    }
  }

  #object(value: unknown, schema: Built<"object">, path: string, depth: number) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return refuse(value, schema, path);
    const fields = new Map(schema[1].map((field) => [field[0], field]));
    for (const [name, type, optional] of schema[1]) {
      if (!(name in value) && !optional && !admitsNone(type)) {
        throw new ValueError(`${step(path, name)} is missing: ${path} has to be ${describeSchema(schema)}`, {
          path: step(path, name),
        });
      }
    }
    const own = Object.keys(value).filter((key) => fields.has(key));
    // Accessors and inherited members are fields to TypeScript too; they follow those of the object itself.
    const keys = [
      ...own,
      ...schema[1].map(([name]) => name).filter((name) => name in value && !own.includes(name)),
    ];
    const entries = keys.map((key): [string, unknown] => [key, (value as Record<string, unknown>)[key]]);
    this.out.map(entries.length);
    for (const [key, item] of entries) {
      const [, type, optional] = fields.get(key)!;
      this.out.string(key);
      if (optional && item === undefined) this.out.nil();
      else this.value(item, type, step(path, key), depth + 1);
    }
  }

  #set(value: ReadonlySet<unknown>, schema: Schema, path: string, depth: number) {
    const construct = this.context.constructorOf("Set");
    const items = [...value];
    this.out.extension(construct === undefined ? Ext.set : Ext.construct, () => {
      if (construct !== undefined) {
        this.out.int(construct);
        this.out.list(items.length);
      }
      for (const [i, item] of items.entries()) this.value(item, schema, step(path, i), depth + 1);
    });
  }

  #map(value: ReadonlyMap<unknown, unknown>, keys: Schema, values: Schema, path: string, depth: number) {
    const construct = this.context.constructorOf("Map");
    const pair = ([key, item]: [unknown, unknown], i: number) => {
      this.value(key, keys, `${path} (key ${i})`, depth + 1);
      this.value(item, values, `${path} (value of key ${describeValue(key)})`, depth + 1);
    };
    if (construct === undefined) {
      this.out.map(value.size);
      [...value].forEach(pair);
      return;
    }
    this.out.extension(Ext.construct, () => {
      this.out.int(construct);
      this.out.list(value.size);
      [...value].forEach((entry, i) => {
        this.out.list(2);
        pair(entry, i);
      });
    });
  }

  #array(value: ArrayBufferView) {
    const name = typedArrayName(value)!;
    const bytes = rawBytes(value);
    if (name === "Uint8Array") return this.out.extensionBytes(Ext.bytearray, bytes);
    const data = new Uint8Array(bytes.length + 1);
    data[0] = typecodeOf(name).charCodeAt(0);
    data.set(bytes, 1);
    this.out.extensionBytes(Ext.array, data);
  }

  #union(value: unknown, schema: Built<"union">, path: string, depth: number) {
    let deepest: ValueError | undefined;
    for (const member of schema.slice(1) as Schema[]) {
      try {
        new Encoder(new Writer(), this.context).value(value, member, path, depth + 1);
      } catch (error) {
        if (!(error instanceof ValueError)) throw error;
        if (error.path.length > path.length && !deepest) deepest = error;
        continue;
      }
      return this.value(value, member, path, depth + 1);
    }
    throw deepest ?? refusal(value, schema, path);
  }

  #instance(value: unknown, schema: Built<"instance">, path: string) {
    const handle =
      typeof value === "object" || typeof value === "function"
        ? this.context.handleOf(value as object)
        : undefined;
    if (typeof handle === "number") return this.out.handle(handle);
    const why = handle ?? `it has to be a ${schema[1]} that lives on this board`;
    throw new ValueError(`${path} can't cross to the board: it is ${describeValue(value)}; ${why}`, { path });
  }

  #callback(value: (...args: never[]) => unknown, schema: Schema, path: string) {
    const number = this.context.callback(value, schema);
    if (number === undefined) {
      throw new ValueError(
        `${path} is a function: callbacks can't be passed to this board yet; return or yield what the host shall see`,
        { path },
      );
    }
    this.out.extension(Ext.callback, () => this.out.int(number));
  }

  #error(value: Error) {
    const { constructorOf } = this.context;
    this.out.extension(Ext.construct, () => {
      this.out.int(constructorOf(value.name) ?? constructorOf("Error") ?? AgentFunction.exception);
      this.out.string(value.message);
    });
  }

  #named(name: string): Schema {
    const schema = this.context.types[name];
    if (schema === undefined)
      throw new ValueError(`the host stub names a type ${name} that it doesn't define`);
    return schema;
  }

  /** By the value's own type. */
  #any(value: unknown, path: string, depth: number) {
    switch (typeof value) {
      case "undefined":
        return this.out.nil();
      case "boolean":
        return this.out.bool(value);
      case "number":
        return this.#number(value, path);
      case "bigint":
        return this.out.int(value);
      case "string":
        return this.out.string(value);
      case "object":
        return value === null ? this.out.nil() : this.#anyObject(value, path, depth);
      case "function":
        if (typeof this.context.handleOf(value) === "number") return this.#anyObject(value, path, depth);
        return refuse(value, "any", path);
      default:
        return refuse(value, "any", path);
    }
  }

  #anyObject(value: object, path: string, depth: number) {
    const handle = this.context.handleOf(value);
    if (typeof handle === "number") return this.out.handle(handle);
    if (handle !== undefined) throw new ValueError(`${path} can't cross to the board: ${handle}`, { path });
    if (Array.isArray(value)) return this.#items(value, () => "any", path, depth);
    if (value instanceof Map) return this.#map(value, "any", "any", path, depth);
    if (value instanceof Set) return this.#set(value, "any", path, depth);
    if (value instanceof Error) return this.#error(value);
    const typed = typedArrayName(value);
    if (typed === "Uint8Array") return this.out.bytes(rawBytes(value as Uint8Array));
    if (typed !== undefined) return this.#array(value as ArrayBufferView);
    if (!isPlain(value)) return refuse(value, "any", path);
    this.#entries(Object.entries(value), () => "any", path, depth);
  }
}

/** May a field of this type be absent, as undefined is in it? */
function admitsNone(schema: Schema): boolean {
  return (
    schema === "none" ||
    schema === "any" ||
    (Array.isArray(schema) && schema[0] === "union" && schema.some((s) => s === "none"))
  );
}

function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // An object literal of another realm (a worker's, vitest's) is plain too.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function refuse(value: unknown, schema: Schema, path: string): never {
  throw refusal(value, schema, path);
}

function refusal(value: unknown, schema: Schema, path: string): ValueError {
  const wanted = schema === "any" ? "it has no form on the board" : `it has to be ${describeSchema(schema)}`;
  return new ValueError(`${path} can't cross to the board: it is ${describeValue(value)}; ${wanted}`, {
    path,
  });
}
