import ts from "typescript";
import { documentedOnly } from "../diagnostics/discover.js";
import type { Reporter } from "../diagnostics/index.js";
import { firmwareLacks } from "./ports.js";
import type { DeviceModule } from "./reach.js";

/** Reports names of MicroPython's documentation that no firmware has: `@unavailable` in the stubs says what to write instead. */
export function reportDocumentedOnly(
  module: DeviceModule,
  checker: ts.TypeChecker,
  elided: ReadonlySet<ts.Node>,
  reporter: Reporter,
): void {
  const visit = (node: ts.Node): void => {
    if (elided.has(node)) return;
    const name = ts.isImportSpecifier(node) || ts.isPropertyAccessExpression(node) ? node.name : undefined;
    const instead = name && insteadOf(checker, name);
    if (instead !== undefined) reporter.report(documentedOnly, name!, name!.text, instead);
    ts.forEachChild(node, visit);
  };
  for (const statement of module.statements) visit(statement);
}

function insteadOf(checker: ts.TypeChecker, name: ts.Node): string | undefined {
  const symbol = checker.getSymbolAtLocation(name);
  const target = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const ways = target?.declarations?.map(firmwareLacks) ?? [];
  return ways.includes(undefined) ? undefined : ways[0];
}
