import type ts from "typescript";
import type { PropertyShape, RuntimeShape } from "../../2-analyse/facts.js";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";

/** A value that a cast must check: `check(x, ["str"])`. */
export function checked(c: Context, node: ts.Expression, value: py.Expression): py.Expression {
  const shape = c.facts.casts.of(node);
  if (shape === undefined || shape === "none" || shape.kind === "any") return value;
  return py.call(c.prelude("check"), [value, pythonShape(c, shape)]);
}

/** The shape as the prelude's `fits` reads it. */
function pythonShape(c: Context, shape: RuntimeShape): py.Expression {
  switch (shape.kind) {
    case "any":
      return py.str("any");
    case "simple":
      return simpleShape(c, shape.name);
    case "constant":
      return tagged("=", shape.values.map(constantOf));
    case "union":
      return tagged(
        "|",
        shape.members.map((member) => pythonShape(c, member)),
      );
    case "class":
      return py.name(c.facts.names.of(shape.name));
    case "list":
      return py.list([pythonShape(c, shape.element)]);
    case "tuple":
      return tagged(shape.isOpen ? "(*" : "()", [
        py.int(shape.least),
        ...shape.elements.map((e) => pythonShape(c, e)),
      ]);
    case "object":
      return propertiesOf(c, shape.properties);
    case "record":
      return tagged("{}", [pythonShape(c, shape.value), propertiesOf(c, shape.properties)]);
  }
}

const tagged = (tag: string, parts: readonly py.Expression[]): py.Expression =>
  py.tuple([py.str(tag), ...parts]);

function simpleShape(c: Context, name: string): py.Expression {
  if (name === "map" || name === "set") return c.prelude(name === "map" ? "Map" : "Set");
  if (name === "error") return py.name("Exception");
  if (name === "str" || name === "bool" || name === "int" || name === "bytearray") return py.name(name);
  return py.str(name);
}

function constantOf(value: string | number | bigint | boolean): py.Expression {
  if (typeof value === "string") return py.str(value);
  if (typeof value === "boolean") return py.bool(value);
  return Number.isInteger(Number(value)) ? py.int(value as number) : py.float(value as number);
}

/** `{"name": str, "age?": int}` */
const propertiesOf = (c: Context, properties: readonly PropertyShape[]): py.Expression =>
  py.dict(properties.map((p) => [py.str(p.optional ? `${p.name}?` : p.name), pythonShape(c, p.shape)]));
