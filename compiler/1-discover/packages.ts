import ts from "typescript";
import type { Target } from "../../contract/index.js";
import { needsPackage } from "../diagnostics/discover.js";
import type { Reporter } from "../diagnostics/index.js";
import { packageOfModule, stubModule } from "./ports.js";
import type { DeviceModule } from "./reach.js";

/** Notes what has to be installed on the board for a module's imports; where the target isn't known, what may have to be. */
export function reportPackages(
  module: DeviceModule,
  { port, board }: Partial<Target>,
  elided: ReadonlySet<ts.Node>,
  reporter: Reporter,
): void {
  for (const statement of module.statements) {
    if (elided.has(statement) || !ts.isImportDeclaration(statement)) continue;
    const { moduleSpecifier } = statement;
    const name = ts.isStringLiteral(moduleSpecifier) ? stubModule(moduleSpecifier.text) : undefined;
    const brings = name === undefined ? undefined : packageOfModule(name);
    if (name === undefined || brings === undefined) continue;
    const { frozen } = brings;
    const isThere = frozen.some((where) => where === port || where === board);
    if (!isThere) reporter.report(needsPackage, moduleSpecifier, name, brings.name, frozen.join(", "));
  }
}
