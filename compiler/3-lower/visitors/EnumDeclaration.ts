import type ts from "typescript";
import { isAmbient } from "../../1-discover/elided.js";
import type * as py from "../../python/index.js";
import { lowerEnum } from "../constructs/enums.js";
import type { Context } from "../context.js";

export function EnumDeclaration(node: ts.EnumDeclaration, c: Context): py.Statement[] {
  return isAmbient(node) ? [] : lowerEnum(c, node);
}
