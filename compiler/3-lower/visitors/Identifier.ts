import type ts from "typescript";
import { takesOutKey } from "../../2-analyse/revivers.js";
import * as py from "../../python/index.js";
import { lowerBuiltin } from "../constructs/builtins.js";
import { lowerLive } from "../constructs/imports.js";
import type { Context } from "../context.js";

export function Identifier(node: ts.Identifier, c: Context): py.Expression {
  if (node.text === "undefined") return takesOutKey(c.facts.calls, node) ? py.tuple([]) : py.none();
  const builtin = lowerBuiltin(c, node);
  if (builtin) return builtin;
  const live = c.facts.names.liveBinding(node);
  if (live) return lowerLive(c, live);
  const name = c.facts.names.of(node);
  return py.name(name, name === node.text ? undefined : { ...c.origin(node), name: node.text });
}
