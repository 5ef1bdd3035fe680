import type ts from "typescript";
import type { Reporter } from "../../diagnostics/index.js";
import type { Bindings } from "../bindings.js";
import type { Facts } from "../facts.js";
import type { Flow } from "../flow/build.js";

/** What a rule may ask, and where it reports. */
export interface Inquiry {
  readonly facts: Facts;
  readonly checker: ts.TypeChecker;
  readonly bindings: Bindings;
  readonly flow: Flow;
  readonly reporter: Reporter;
}

/** Looks at one node and reports what can't be faithful about it. */
export type Rule<Node extends ts.Node = ts.Node> = (node: Node, q: Inquiry) => void;

/** How a message names an expression: its text, shortened. */
export function nameOf(node: ts.Node): string {
  const text = node.getText().replace(/\s+/g, " ");
  return text.length > 40 ? `${text.slice(0, 37)}…` : text;
}
