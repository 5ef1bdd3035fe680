import type ts from "typescript";
import type * as py from "../../python/index.js";
import { lowerSwitch } from "../constructs/switch.js";
import type { Context } from "../context.js";

export function SwitchStatement(node: ts.SwitchStatement, c: Context): py.Statement[] {
  return lowerSwitch(c, node);
}
