import type { Schema } from "../../contract/index.js";

/** A schema in TypeScript's words, for messages. */
export function describeSchema(schema: Schema): string {
  if (typeof schema === "string") return leaves[schema] ?? schema;
  switch (schema[0]) {
    case "literal":
      return schema
        .slice(1)
        .map((v) => JSON.stringify(v))
        .join(" | ");
    case "list":
      return `${element(schema[1])}[]`;
    case "tuple":
      return `[${(schema.slice(1) as Schema[]).map(describeSchema).join(", ")}]`;
    case "set":
      return `Set<${describeSchema(schema[1])}>`;
    case "map":
      return `Map<${describeSchema(schema[1])}, ${describeSchema(schema[2])}>`;
    case "dict":
      return `Record<string, ${describeSchema(schema[1])}>`;
    case "object":
      return `{ ${schema[1].map(([name, type, optional]) => `${name}${optional ? "?" : ""}: ${describeSchema(type)}`).join("; ")} }`;
    case "array":
    case "instance":
    case "ref":
      return schema[1];
    case "union":
      return (schema.slice(1) as Schema[]).map(describeSchema).join(" | ");
    case "callback":
      return "function";
    case "error":
      return "Error";
  }
}

const leaves: Readonly<Record<string, string>> = {
  none: "undefined",
  bool: "boolean",
  int: "int",
  int32: "an int from -2147483648 to 2147483647",
  uint32: "an int from 0 to 4294967295",
  float: "float",
  str: "string",
  bytes: "Uint8Array",
};

function element(schema: Schema): string {
  const text = describeSchema(schema);
  return text.includes(" ") ? `(${text})` : text;
}

/** What a JavaScript value is, for messages: `"x"` is given short, objects by their class. */
export function describeValue(value: unknown): string {
  if (typeof value === "string")
    return value.length > 40 ? `a string of ${value.length} characters` : JSON.stringify(value);
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "function") return value.name ? `the function ${value.name}` : "a function";
  if (typeof value === "symbol") return "a symbol";
  if (Object.is(value, -0)) return "-0";
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value)) return `an array of ${value.length}`;
  const name = Object.getPrototypeOf(value)?.constructor?.name;
  return typeof name === "string" && name !== "Object" && name !== ""
    ? `an object of class ${name}`
    : "an object";
}

const LONGEST_KEY = 200;

/** `path` and one more step into the value. */
export function step(path: string, key: string | number): string {
  if (typeof key === "number") return `${path}[${key}]`;
  if (key.length > LONGEST_KEY) return `${path}[…]`;
  return /^[A-Za-z_$][\w$]*$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
}
