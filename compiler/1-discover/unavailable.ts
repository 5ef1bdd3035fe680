import ts from "typescript";
import { notOnPort } from "../diagnostics/discover.js";
import type { Reporter } from "../diagnostics/index.js";
import { STUBS } from "./library.js";
import { limitedKind } from "./limitedValues.js";
import { extendedModules, portsAdding, portsOfDeclaration, portsOfModule, stubModule } from "./ports.js";
import type { DeviceModule } from "./reach.js";
import { targetOf } from "./targetOf.js";

/**
 * Reports what a module uses of MicroPython that the target's port lacks: modules, and what their comments limit. What is lacking
 * as a whole is said once, where it is imported or named, and not again for its members or what it is called with.
 */
export function reportUnavailable(
  module: DeviceModule,
  checker: ts.TypeChecker,
  port: string | undefined,
  elided: ReadonlySet<ts.Node>,
  reporter: Reporter,
): void {
  // The virtual board is a WebAssembly build, and stands for any board.
  if (port === undefined || port === "webassembly") return;
  const lacking = new Set<ts.Symbol>();
  const look = (node: ts.Node): boolean => {
    if (isPartOf(lacking, node, checker)) return false;
    const missing = limited(node, checker, port).filter(({ ports }) => !ports.includes(port));
    for (const { at, what, ports } of missing) {
      reporter.report(notOnPort, at, what, port, listed(ports));
      for (const name of namesOf(node)) {
        const symbol = targetOf(checker, name);
        if (symbol) lacking.add(symbol);
      }
    }
    return missing.length > 0;
  };
  const visit = (node: ts.Node): void => {
    if (elided.has(node)) return;
    // a member after its object, but a call before what is in it: it gives callbacks their types
    const isMember = ts.isPropertyAccessExpression(node);
    const lacks = !isMember && look(node);
    // the names that are imported of a module aren't said again
    if (!(lacks && ts.isImportDeclaration(node))) ts.forEachChild(node, visit);
    if (isMember) look(node);
  };
  for (const statement of module.statements) visit(statement);
}

/** The names that a node brings or says. */
function namesOf(node: ts.Node): readonly ts.Node[] {
  if (ts.isPropertyAccessExpression(node) || ts.isImportSpecifier(node)) return [node.name];
  const bindings = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : undefined;
  if (!bindings) return [];
  return ts.isNamespaceImport(bindings) ? [bindings.name] : bindings.elements.map(({ name }) => name);
}

/** Is it a member or a call of one of these classes or modules, or of an object of one? */
function isPartOf(symbols: ReadonlySet<ts.Symbol>, node: ts.Node, checker: ts.TypeChecker): boolean {
  if (symbols.size === 0) return false;
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
    const symbol = targetOf(checker, node.expression);
    return (symbol && symbols.has(symbol)) || isPartOf(symbols, node.expression, checker);
  }
  if (!ts.isPropertyAccessExpression(node)) return false;
  const type = checker.getNonNullableType(checker.getTypeAtLocation(node.expression));
  return [targetOf(checker, node.expression), type.symbol].some((symbol) => symbol && symbols.has(symbol));
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
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) return limitedCall(node, checker, port);
  return [];
}

function portsOfName(checker: ts.TypeChecker, name: ts.Node): readonly string[] | undefined {
  const target = targetOf(checker, name);
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

/**
 * One of several forms of a function that the port has, such as the constructor of `RTC` with arguments; else what it is called
 * with. If the port lacks the form, or the function in any form, the rest follows from that.
 */
function limitedCall(call: Call, checker: ts.TypeChecker, port: string): readonly Limited[] {
  const callee = call.expression;
  const name = ts.isPropertyAccessExpression(callee) ? callee.name : callee;
  if (portsOfName(checker, name)?.includes(port) === false) return [];
  const declaration = checker.getResolvedSignature(call)?.declaration;
  const form = declaration && !ts.isJSDocSignature(declaration) ? portsOfDeclaration(declaration) : undefined;
  return form?.includes(port) === false
    ? limit(callee, `this form of ${shortName(callee, checker)}`, form)
    : limitedArguments(call, checker, port);
}

/** `PPP.config` for `new PPP(uart).config`. */
export function shortName(callee: ts.Expression, checker: ts.TypeChecker): string {
  if (!ts.isPropertyAccessExpression(callee) || ts.isIdentifier(callee.expression)) return callee.getText();
  const type = checker.getNonNullableType(checker.getTypeAtLocation(callee.expression));
  return `${type.symbol?.name ?? callee.expression.getText()}.${callee.name.text}`;
}

/** Settings, the names of values that are asked for, and kinds of values. */
function limitedArguments(call: Call, checker: ts.TypeChecker, port: string): readonly Limited[] {
  const declaration = checker.getResolvedSignature(call)?.declaration;
  const isStub = declaration?.getSourceFile().fileName.startsWith(STUBS) ?? false;
  return (call.arguments ?? []).flatMap((argument, index) => {
    if (ts.isObjectLiteralExpression(argument)) return limitedSettings(argument, checker, port);
    const asked = ts.isStringLiteral(argument) ? keysAsked(call, index, checker) : undefined;
    const value = asked?.getProperty((argument as ts.StringLiteral).text);
    if (value) return limit(argument, `the value ${value.name}`, portsOfSymbol(value));
    const parameter = isStub ? declaration?.parameters[index] : undefined;
    const isOne = parameter && ts.isParameter(parameter) && !parameter.dotDotDotToken;
    const callee = shortName(call.expression, checker);
    return isOne ? limitedValue(argument, parameter.type, `for ${callee}`, checker) : [];
  });
}

function limitedSettings(
  literal: ts.ObjectLiteralExpression,
  checker: ts.TypeChecker,
  port: string,
): readonly Limited[] {
  const context = checker.getContextualType(literal);
  const type = context && checker.getNonNullableType(context);
  return literal.properties.flatMap((property) => {
    const { name } = property;
    const setting = name && ts.isIdentifier(name) ? type?.getProperty(name.text) : undefined;
    if (!setting) return [];
    const ports = portsOfSymbol(setting);
    if (ports?.includes(port) === false) return limit(name!, `the setting ${setting.name}`, ports);
    const declaration = setting.declarations?.find(ts.isPropertySignature);
    const isStub = declaration?.getSourceFile().fileName.startsWith(STUBS) ?? false;
    if (!isStub || !ts.isPropertyAssignment(property)) return [];
    return limitedValue(property.initializer, declaration!.type, `for ${setting.name}`, checker);
  });
}

function limitedValue(
  value: ts.Expression,
  declared: ts.TypeNode | undefined,
  where: string,
  checker: ts.TypeChecker,
): readonly Limited[] {
  const kind = limitedKind(value, declared, checker);
  return kind ? limit(value, `a ${kind.name} ${where}`, kind.ports) : [];
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
      const ports = extendedModules().flatMap((module) => portsAdding(module, owner, name));
      if (ports.length > 0) return { what: `the setting ${name}`, ports };
    }
  }
  return undefined;
}

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
