import ts from "typescript";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";
import { lowerBlock } from "./blocks.js";
import { assignFrom } from "./destructuring.js";

/** `catch (e) { … }`; see docs/decisions/exceptions.md. */
export function lowerHandler(c: Context, node: ts.CatchClause): py.Try["handlers"][number] {
  const type = py.name("Exception");
  const binding = node.variableDeclaration?.name;
  if (!binding || (ts.isIdentifier(binding) && !isMentioned(binding.text, node.block))) {
    return py.handler(lowerBlock(c, node.block), type);
  }
  const isKept = ts.isIdentifier(binding) && !hasFunction(node.block);
  const raised = isKept ? c.facts.names.of(binding) : c.scratch("raised");
  const caught = py.call(c.prelude("caught"), [py.name(raised)]);
  const { before } = c.capture(() => {
    // Python deletes the handler's variable at its end: what closures keep is another one
    if (ts.isIdentifier(binding)) c.before(py.assign(py.name(c.facts.names.of(binding)), caught));
    else
      assignFrom(
        c,
        binding,
        c.facts.values.of(node.variableDeclaration as ts.Node),
        c.keep("error", caught),
        undefined,
      );
  });
  return py.handler([...before, ...lowerBlock(c, node.block).filter((s) => s.kind !== "Pass")], type, raised);
}

function isMentioned(name: string, block: ts.Block): boolean {
  const search = (node: ts.Node): boolean =>
    (ts.isIdentifier(node) && node.text === name) || (node.forEachChild(search) ?? false);
  return search(block);
}

function hasFunction(block: ts.Block): boolean {
  const search = (node: ts.Node): boolean =>
    ts.isFunctionLike(node) || ts.isClassLike(node) || (node.forEachChild(search) ?? false);
  return block.forEachChild(search) ?? false;
}
