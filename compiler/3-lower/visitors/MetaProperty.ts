import type ts from "typescript";
import { newTargetClass } from "../../2-analyse/flow/this.js";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";

/** `new.target`: the class that is made, in a constructor; elsewhere there is none. */
export function MetaProperty(node: ts.MetaProperty, c: Context): py.Expression {
  if (!newTargetClass(node) || c.scope.self === undefined) return py.none();
  return py.call("type", [py.name(c.scope.self)]);
}
