import ts from "typescript";
import { assemblerAsValue } from "../../diagnostics/machine.js";
import { assemblerOf, readAssembly } from "../machine/assembler.js";
import { isCallee } from "../operators.js";
import type { Rule } from "./rule.js";

/** A function of inline assembler: what isn't an instruction, operands that don't fit, labels that aren't there. */
export const assembly: Rule<ts.CallExpression> = (node, q) => {
  readAssembly(q.checker, node, (entry, at, ...args) => q.reporter.report(entry, at, ...args));
};

/** `const make = asm_thumb`: MicroPython's compiler reads the word, no value is behind it. */
export const assemblerUsed: Rule<ts.Identifier> = (node, q) => {
  const { parent } = node;
  if (ts.isImportSpecifier(parent) || ts.isBindingElement(parent)) return;
  const member = ts.isPropertyAccessExpression(parent) && parent.name === node ? parent : node;
  const assembler = assemblerOf(q.checker, node);
  // called where it stands, what it gives is an ordinary value
  if (assembler && !isCallee(member)) q.reporter.report(assemblerAsValue, node, assembler);
};
