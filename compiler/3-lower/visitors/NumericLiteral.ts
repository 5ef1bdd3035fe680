import type ts from "typescript";
import * as py from "../../python/index.js";
import { isOnly } from "../constructs/kinds.js";
import type { Context } from "../context.js";

export function NumericLiteral(node: ts.NumericLiteral, c: Context): py.Expression {
  const value = Number(node.text);
  if (isOnly(c.facts.values.of(node), "float")) return py.float(value);
  const lowered = py.number(value);
  const text = node.getText().replaceAll("_", "");
  const radix = radixes[text.slice(0, 2).toLowerCase()];
  return lowered.kind === "Constant" && radix ? { ...lowered, radix, digits: text.length - 2 } : lowered;
}

/** Numbers keep the base that they are written in, and their leading zeros. */
const radixes: Readonly<Record<string, 2 | 8 | 16>> = { "0x": 16, "0b": 2, "0o": 8 };
