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
  const visit = (node: ts.Node): void => {
    if (elided.has(node)) return;
    for (const { at, what, ports } of limited(node, checker, port))
      if (!ports.includes(port)) reporter.report(notOnPort, at, what, port, listed(ports));
    ts.forEachChild(node, visit);
  };
  for (const statement of module.statements) visit(statement);
}

/** Something that only some ports have. */
interface Limited {
  readonly at: ts.Node;
  readonly what: string;
  readonly ports: readonly string[];
}

const limit = (at: ts.Node, what: string, ports: readonly string[] | undefined): readonly Limited[] =>
  ports === undefined ? [] : [{ at, what, ports }];

/** What the node itself uses of what only some ports have. */
function limited(node: ts.Node, checker: ts.TypeChecker, port: string): readonly Limited[] {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const name = stubModule(node.moduleSpecifier.text);
    return name === undefined ? [] : limit(node.moduleSpecifier, `the module ${name}`, portsOfModule(name));
  }
  if (ts.isImportSpecifier(node))
    return limit(node.name, (node.propertyName ?? node.name).text, portsOfName(checker, node.name));
  if (ts.isPropertyAccessExpression(node))
    return limit(node.name, node.getText(), portsOfName(checker, node.name));
  if (ts.isCallExpression(node) || ts.isNewExpression(node))
    return [...limitedForm(node, checker, port), ...limitedArguments(node, checker)];
  return [];
}

function portsOfName(checker: ts.TypeChecker, name: ts.Node): readonly string[] | undefined {
  const symbol = checker.getSymbolAtLocation(name);
  const target = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return target && portsOfSymbol(target);
}

/** Of a function with several forms: the ports of all together, if each form is limited. */
function portsOfSymbol({ declarations = [] }: ts.Symbol): readonly string[] | undefined {
  const forms = declarations.filter((declaration) => ts.isFunctionLike(declaration));
  const ports = (forms.length > 0 ? forms : declarations).map(portsOfDeclaration);
  if (forms.length > 1 && ports.includes(undefined)) return undefined;
  const known = ports.filter((some) => some !== undefined);
  return known.length === 0 ? undefined : [...new Set(known.flat())].toSorted();
}

type Call = ts.CallExpression | ts.NewExpression;

/** One of several forms of a function that the port has, such as the constructor of `RTC` with arguments. */
function limitedForm(call: Call, checker: ts.TypeChecker, port: string): readonly Limited[] {
  const declaration = checker.getResolvedSignature(call)?.declaration;
  if (!declaration || ts.isJSDocSignature(declaration)) return [];
  const callee = call.expression;
  const ports = portsOfName(checker, ts.isPropertyAccessExpression(callee) ? callee.name : callee);
  if (ports?.includes(port) === false) return [];
  return limit(callee, `this form of ${shortName(callee, checker)}`, portsOfDeclaration(declaration));
}

/** `PPP.config` for `new PPP(uart).config`. */
export function shortName(callee: ts.Expression, checker: ts.TypeChecker): string {
  if (!ts.isPropertyAccessExpression(callee) || ts.isIdentifier(callee.expression)) return callee.getText();
  const type = checker.getNonNullableType(checker.getTypeAtLocation(callee.expression));
  return `${type.symbol?.name ?? callee.expression.getText()}.${callee.name.text}`;
}

/** Settings, and the names of values that are asked for. */
function limitedArguments(call: Call, checker: ts.TypeChecker): readonly Limited[] {
  return (call.arguments ?? []).flatMap((argument, index) => {
    if (ts.isObjectLiteralExpression(argument)) return limitedSettings(argument, checker);
    if (!ts.isStringLiteral(argument)) return [];
    const value = keysAsked(call, index, checker)?.getProperty(argument.text);
    return value ? limit(argument, `the value ${argument.text}`, portsOfSymbol(value)) : [];
  });
}

function limitedSettings(literal: ts.ObjectLiteralExpression, checker: ts.TypeChecker): readonly Limited[] {
  const context = checker.getContextualType(literal);
  const type = context && checker.getNonNullableType(context);
  return literal.properties.flatMap(({ name }) => {
    const setting = name && ts.isIdentifier(name) ? type?.getProperty(name.text) : undefined;
    return setting ? limit(name!, `the setting ${setting.name}`, portsOfSymbol(setting)) : [];
  });
}

/** `Values` where the parameter's type is `P extends keyof Values`. */
function keysAsked(call: Call, index: number, checker: ts.TypeChecker): ts.Type | undefined {
  const declaration = checker.getResolvedSignature(call)?.declaration;
  const constraint = declaration?.typeParameters?.[0]?.constraint;
  const isKey = index === 0 && constraint && ts.isTypeOperatorNode(constraint);
  return isKey ? checker.getTypeFromTypeNode(constraint.type) : undefined;
}

export const listed = (names: readonly string[]): string =>
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

/** Is it about a callback, and what takes the callback is said to be lacking, so that its parameters have no type? */
export function isOfUnavailable(
  { file, start = 0 }: ts.Diagnostic,
  checker: ts.TypeChecker,
  reporter: Reporter,
): boolean {
  if (!file) return false;
  for (let node = nodeAt(file, start); !ts.isStatement(node); node = node.parent) {
    if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) continue;
    const hasType = (checker.getTypeAtLocation(node.expression).flags & ts.TypeFlags.Any) === 0;
    const { code } = notOnPort;
    return hasType
      ? reporter.hasWithin(code, file, node.getStart(), node.end)
      : reporter.hasWithin(code, file, 0, file.end);
  }
  return false;
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
export function ownersOf(checker: ts.TypeChecker, type: ts.Type): readonly ts.Symbol[] {
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
export const moduleOfStub = (path: string): string =>
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

export function nodeAt(file: ts.SourceFile, position: number): ts.Node {
  let found: ts.Node = file;
  const visit = (node: ts.Node): void => {
    if (node.getStart(file) > position || position >= node.end) return;
    found = node;
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  return found;
}
