import ts from "typescript";
import { documentedOnly } from "../diagnostics/discover.js";
import type { Reporter } from "../diagnostics/index.js";
import { firmwareLacks } from "./ports.js";
import type { DeviceModule } from "./reach.js";
import { targetOf } from "./targetOf.js";
import { shortName } from "./unavailable.js";

/** Reports names and forms of MicroPython's documentation that no firmware has: `@unavailable` in the stubs says what to write instead. */
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
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) reportForm(node, checker, reporter);
    ts.forEachChild(node, visit);
  };
  for (const statement of module.statements) visit(statement);
}

/** Where a function or class is in firmware, and this form of it isn't. */
function reportForm(
  call: ts.CallExpression | ts.NewExpression,
  checker: ts.TypeChecker,
  reporter: Reporter,
): void {
  const form = checker.getResolvedSignature(call)?.declaration;
  const instead = form && !ts.isJSDocSignature(form) ? firmwareLacks(form) : undefined;
  if (instead === undefined) return;
  const name = ts.isPropertyAccessExpression(call.expression) ? call.expression.name : call.expression;
  if (insteadOf(checker, name) === undefined)
    reporter.report(documentedOnly, name, `this form of ${shortName(call.expression, checker)}`, instead);
}

function insteadOf(checker: ts.TypeChecker, name: ts.Node): string | undefined {
  const ways = targetOf(checker, name)?.declarations?.map(firmwareLacks) ?? [];
  return ways.includes(undefined) ? undefined : ways[0];
}
