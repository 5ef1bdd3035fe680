import ts from "typescript";
import type { Value } from "../../2-analyse/facts.js";
import { isFoldedInt } from "../../2-analyse/folding.js";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";

/** A member of an enum whose value is known: `Mode.Fast` is `2`, `Command.Wake` is `0x11`. */
export function foldedEnumMember(
  c: Context,
  node: ts.PropertyAccessExpression | ts.ElementAccessExpression,
): py.Expression | undefined {
  if (!c.facts.values.of(node.expression).kinds.has("enum")) return undefined;
  // `Color[text as "Red"]`: whether it is that, the cast checks
  if (ts.isElementAccessExpression(node) && c.facts.casts.of(node.argumentExpression)) return undefined;
  const written = c.facts.enums.written(node);
  return written ? c.expression(written) : constantOf(c.facts.values.of(node).constant);
}

/** The value of an operand; one that does something has no constant in its place, even if its type is a literal's. */
export function computedValue(c: Context, node: ts.Expression): Value {
  const value = c.facts.values.of(node);
  if (value.constant === undefined || c.facts.order.hasNoEffect(node)) return value;
  const { constant: _, ...rest } = value;
  return rest;
}

export function constantOf(
  value: string | number | bigint | boolean | null | undefined,
): py.Expression | undefined {
  if (value === undefined) return undefined;
  if (value === null) return py.none();
  if (typeof value === "string") return py.str(value);
  if (typeof value === "boolean") return py.bool(value);
  return typeof value === "bigint" ? py.int(value) : py.number(value);
}

/** The value of constant arithmetic: an int where the board prints it as JavaScript does, else a float. */
export const foldedConstant = (value: number): py.Expression =>
  isFoldedInt(value) ? py.int(BigInt(value)) : py.float(value);
