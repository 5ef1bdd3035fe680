import type { Expression, Module } from "../python/nodes.js";
import { layOut } from "./document.js";
import { expression } from "./expressions.js";
import { sourceMap } from "./sourceMap.js";
import { printModule } from "./statements.js";
import { Writer } from "./writer.js";

export interface Printed {
  readonly path: string;
  readonly text: string;
  /** Source map, version 3, as JSON. */
  readonly map: string;
}

/** A module as Python, behind a text that is Python already, and where each line and column of it comes from. */
export function print(
  module: Module,
  sources: Readonly<Record<string, string>> = {},
  before: readonly string[] = [],
): Printed {
  const writer = new Writer();
  for (const line of before) {
    writer.write(line);
    writer.newLine();
  }
  printModule(module, writer);
  return { path: module.path, text: writer.text, map: sourceMap(module.path, writer.mappings, sources) };
}

/** One expression, as it would stand on a line of its own; for tests and messages. */
export function printExpression(node: Expression): string {
  const writer = new Writer();
  layOut(expression(node), writer);
  return writer.text;
}
