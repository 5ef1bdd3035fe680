import ts from "typescript";
import { notOnPort } from "../diagnostics/discover.js";
import type { Reporter } from "../diagnostics/index.js";
import { STUBS } from "./library.js";
import { portsAdding, portsOfDeclaration, portsOfModule, stubModule } from "./ports.js";
import type { DeviceModule } from "./reach.js";

/** Reports what a module uses of MicroPython that the target's port lacks: modules, and what their comments limit. */
export function reportUnavailable(
  module: DeviceModule,
  checker: ts.TypeChecker,
  port: string | undefined,
  elided: ReadonlySet<ts.Node>,
  reporter: Reporter,
): void {
  // The virtual board is a WebAssembly build, and stands for any board.
  if (port === undefined || port === "webassembly") return;
  const check = (node: ts.Node, what: string, ports: readonly string[] | undefined) => {
    if (ports && !ports.includes(port)) reporter.report(notOnPort, node, what, port, listed(ports));
  };
  const visit = (node: ts.Node): void => {
    if (elided.has(node)) return;
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const name = stubModule(node.moduleSpecifier.text);
      if (name !== undefined) check(node.moduleSpecifier, `the module ${name}`, portsOfModule(name));
    }
    const name = ts.isPropertyAccessExpression(node)
      ? node.name
      : ts.isImportSpecifier(node)
        ? node.name
        : undefined;
    if (name) check(name, nameOf(node), limits(checker, name));
    ts.forEachChild(node, visit);
  };
  for (const statement of module.statements) visit(statement);
}

function limits(checker: ts.TypeChecker, name: ts.Node): readonly string[] | undefined {
  const symbol = checker.getSymbolAtLocation(name);
  const target = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  for (const declaration of target?.declarations ?? []) {
    const ports = portsOfDeclaration(declaration);
    if (ports) return ports;
  }
  return undefined;
}

const nameOf = (node: ts.Node): string =>
  ts.isImportSpecifier(node) ? (node.propertyName ?? node.name).text : node.getText();

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join() : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/** "has no exported member", "does not exist on type", and the same with a guess at what was meant. */
const missingName: ReadonlySet<number> = new Set([2305, 2724, 2339, 2551, 2576]);
/** "no overload matches", "object literal may only specify known properties" */
const missingSetting: ReadonlySet<number> = new Set([2769, 2353, 2561]);

/** Is the type error about something that other ports have? Then it is said so, in TypeScript's place. */
export function reportPortError(
  diagnostic: ts.Diagnostic,
  checker: ts.TypeChecker,
  port: string | undefined,
  reporter: Reporter,
): boolean {
  const { file, start, code } = diagnostic;
  if (!file || start === undefined) return false;
  const found = missingName.has(code)
    ? missingMember(nodeAt(file, start), checker)
    : missingSetting.has(code)
      ? missingKeyword(ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"))
      : undefined;
  if (!found || found.ports.length === 0) return false;
  const place = { source: file, start, length: diagnostic.length ?? 0 };
  reporter.report(notOnPort, place, found.what, port ?? "every port", listed(found.ports));
  return true;
}

interface Missing {
  readonly what: string;
  readonly ports: readonly string[];
}

function missingMember(node: ts.Node, checker: ts.TypeChecker): Missing | undefined {
  const { parent } = node;
  if (!ts.isIdentifier(node)) return undefined;
  if (ts.isImportSpecifier(parent)) {
    const { moduleSpecifier } = parent.parent.parent.parent;
    const module = ts.isStringLiteral(moduleSpecifier) ? stubModule(moduleSpecifier.text) : undefined;
    return module === undefined
      ? undefined
      : { what: `${module}.${node.text}`, ports: portsAdding(module, "", node.text) };
  }
  if (!ts.isPropertyAccessExpression(parent) || parent.name !== node) return undefined;
  const owners = ownersOf(checker, checker.getNonNullableType(checker.getTypeAtLocation(parent.expression)));
  return owners.map((owner) => memberOfPorts(owner, node.text)).find((found) => found.ports.length > 0);
}

/** The symbol of the type, and those of the classes that it extends: `pyb.Pin` and `machine.Pin`. */
function ownersOf(checker: ts.TypeChecker, type: ts.Type): readonly ts.Symbol[] {
  const bases = type.isClassOrInterface() ? checker.getBaseTypes(type) : [];
  return [...(type.symbol ? [type.symbol] : []), ...bases.flatMap((base) => ownersOf(checker, base))];
}

function memberOfPorts(symbol: ts.Symbol, name: string): Missing {
  const path = symbol.declarations?.[0]?.getSourceFile().fileName ?? "";
  const module = moduleOfStub(path);
  const isModule =
    (symbol.flags & ts.SymbolFlags.ValueModule) !== 0 && ts.isSourceFile(symbol.valueDeclaration!);
  const what = `${isModule ? module : symbol.name}.${name}`;
  const owner = isModule ? "" : symbol.name;
  return { what, ports: path.startsWith(STUBS) ? portsAdding(module, owner, name) : [] };
}

/** Also of what ports have: `machine` of `ports/parts/machine.DAC.d.ts`. */
const moduleOfStub = (path: string): string =>
  path.slice(STUBS.length, -".d.ts".length).replace(/^ports\/[^/]+\/(\w+).*/, "$1");

/**
 * Keyword arguments: `'txbuf' does not exist in type 'Kw<UARTSettings>'`; what can be asked for: `'"trace"' is not assignable to
 * parameter of type 'keyof LANValues'`.
 */
const missingOfType =
  /'(\w+)' does not exist in type '([^']*)'|'"(\w+)"' is not assignable to parameter of type 'keyof (\w+)'/g;

function missingKeyword(text: string): Missing | undefined {
  for (const [, setting, type = "", value = "", values] of text.matchAll(missingOfType)) {
    const name = setting ?? value;
    for (const [owner] of (values ?? type).matchAll(/\w+/g)) {
      const ports = settingModules.flatMap((module) => portsAdding(module, owner, name));
      if (ports.length > 0) return { what: `the setting ${name}`, ports };
    }
  }
  return undefined;
}

/** Modules whose settings ports add to. */
const settingModules = ["machine", "network"];

function nodeAt(file: ts.SourceFile, position: number): ts.Node {
  let found: ts.Node = file;
  const visit = (node: ts.Node): void => {
    if (node.getStart(file) > position || position >= node.end) return;
    found = node;
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  return found;
}
