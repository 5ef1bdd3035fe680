import ts from "typescript";
import { isLibraryPath } from "../../1-discover/library.js";
import { pointer } from "../../diagnostics/functions.js";
import type { Rule } from "./rule.js";

const pointers: ReadonlySet<string> = new Set(["ptr8", "ptr16", "ptr32"]);

/** `ptr8(buffer)` of `mpc`: memory is read so by machine code only, and functions become bytecode. */
export const pointerMade: Rule<ts.Identifier> = (node, q) => {
  if (!pointers.has(node.text) || ts.isImportSpecifier(node.parent) || ts.isPartOfTypeNode(node)) return;
  const symbol = q.checker.getSymbolAtLocation(node);
  const target = symbol && symbol.flags & ts.SymbolFlags.Alias ? q.checker.getAliasedSymbol(symbol) : symbol;
  const file = target?.valueDeclaration?.getSourceFile().fileName;
  if (file !== undefined && isLibraryPath(file)) q.reporter.report(pointer, node, node.text);
};
