import ts from "typescript";
import type { DeviceModule } from "../../1-discover/reach.js";
import type { ExportedName, LiveBinding } from "../../2-analyse/facts.js";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";

/**
 * An import of MicroPython's modules keeps its form. One of the program's modules runs that module first; then names come
 * from the modules that declare them, and what changes later is read through its module.
 */
export function lowerImport(c: Context, node: ts.ImportDeclaration): py.Statement[] {
  if (c.facts.reach.elided.has(node)) return [];
  const target = c.facts.calls.import(node.moduleSpecifier);
  if (target.kind === "mpc") return [];
  const names = importedNames(c, node.importClause);
  const whole = namespaceName(c, node.importClause);
  if (target.kind === "micropython") {
    // what only MicroPython's compiler knows can't be imported
    const there = names.filter(({ local }) => !c.facts.calls.isAssembler(local));
    return names.length > 0 && there.length === 0 ? [] : fromMicroPython(c, target.name, there, whole);
  }
  return fromDevice(c, target.module, names, whole);
}

interface ImportedName {
  /** Name in the module: `default`, or as exported. */
  readonly exported: string;
  readonly local: ts.Identifier;
}

/** The names that stay: those of types are gone. */
function importedNames(c: Context, clause: ts.ImportClause | undefined): ImportedName[] {
  const { elided } = c.facts.reach;
  const names: ImportedName[] = [];
  if (clause?.name && !elided.has(clause)) names.push({ exported: "default", local: clause.name });
  const bindings = clause?.namedBindings;
  if (!bindings || !ts.isNamedImports(bindings)) return names;
  for (const specifier of bindings.elements) {
    if (elided.has(specifier)) continue;
    const exported =
      c.facts.calls.nameOnBoard(specifier.name) ?? (specifier.propertyName ?? specifier.name).text;
    names.push({ exported, local: specifier.name });
  }
  return names;
}

function namespaceName(c: Context, clause: ts.ImportClause | undefined): ts.Identifier | undefined {
  const bindings = clause?.namedBindings;
  if (!bindings || !ts.isNamespaceImport(bindings) || c.facts.reach.elided.has(bindings)) return undefined;
  return bindings.name;
}

function fromMicroPython(
  c: Context,
  module: string,
  names: readonly ImportedName[],
  whole: ts.Identifier | undefined,
): py.Statement[] {
  // import machine
  if (whole) return [py.importStmt(module, c.facts.names.of(whole))];
  if (names.length === 0) return [py.importStmt(module)];
  // from machine import Pin, ADC as Adc
  const pairs = names.map(({ exported, local }) => [exported, c.facts.names.of(local)] as const);
  const imported = module === "builtins" ? pairs.filter(([exported, name]) => exported !== name) : pairs;
  return imported.length ? [py.importFrom(module, imported)] : [];
}

function fromDevice(
  c: Context,
  module: DeviceModule,
  names: readonly ImportedName[],
  whole: ts.Identifier | undefined,
): py.Statement[] {
  const statements: py.Statement[] = [];
  if (whole) statements.push(importAs(c, module, c.facts.names.of(whole)));
  const found = names.flatMap(({ local }) => {
    const live = c.facts.names.liveBinding(local);
    const name: ExportedName | undefined = live ?? c.facts.names.imported(local);
    return name && !live?.isIndirect ? [{ ...name, local, isLive: live !== undefined }] : [];
  });
  for (const [from, group] of byModule(found, module)) {
    const plain = group.filter((name) => !name.isLive && !name.isModule);
    if (group.some((name) => name.isLive)) statements.push(importModule(c, from));
    for (const { local } of group.filter((name) => name.isModule)) {
      statements.push(importAs(c, from, c.facts.names.of(local)));
    }
    if (plain.length === 0) continue;
    const pairs = plain.map((name) => [name.attribute, c.facts.names.of(name.local)] as const);
    statements.push(py.importFrom(from.python, pairs));
  }
  // A module runs when it is imported, whether anything is taken from it or not.
  const runs = whole !== undefined || found.some((name) => name.module === module);
  return runs ? statements : [importModule(c, module), ...statements];
}

/** `import lib.counter as lib_counter`: `c.module` says by what name. */
export function importModule(c: Context, module: DeviceModule): py.Statement {
  const variable = c.module(module.python);
  return importAs(c, module, variable.kind === "Name" ? variable.id : undefined);
}

/** A module in a package becomes an attribute of the package only once it has run: one in a circle may be asked for earlier. */
function importAs(c: Context, { python, source }: DeviceModule, name: string | undefined): py.Statement {
  const isSimple =
    !python.includes(".") || !name || !c.facts.scopes.inCircle(c.scope.container.getSourceFile(), source);
  if (isSimple) return py.importStmt(python, name);
  return py.assign(py.name(name), foundModule(python));
}

/** `__import__("b")`, `__import__("lib.b", None, None, True)` */
const foundModule = (python: string): py.Expression =>
  py.call("__import__", [
    py.str(python),
    ...(python.includes(".") ? [py.none(), py.none(), py.bool(true)] : []),
  ]);

/** A variable of another module, read through the module. */
export const lowerLive = (c: Context, { module, attribute, isIndirect }: LiveBinding): py.Expression =>
  py.attr(isIndirect ? foundModule(module.python) : c.module(module.python), attribute);

/** What a function must import that may run before its module has. */
export const importEarly = (c: Context, fn: ts.Node): py.Statement[] =>
  c.facts.scopes
    .earlyImports(fn)
    .map(({ module, as }) => (as ? importAs(c, module, c.facts.names.of(as)) : importModule(c, module)));

/** `export { x } from`, `export * from`: the names are this module's attributes too. */
export function lowerReexport(c: Context, node: ts.ExportDeclaration): py.Statement[] {
  const { moduleSpecifier, exportClause } = node;
  if (!moduleSpecifier || c.facts.reach.elided.has(node)) return [];
  const target = c.facts.calls.import(moduleSpecifier);
  if (target.kind !== "device") return [];
  if (exportClause && ts.isNamespaceExport(exportClause)) {
    const name = exportClause.name;
    return ts.isIdentifier(name) ? [importAs(c, target.module, c.facts.names.of(name))] : [];
  }
  // who imports from a circle takes each name from the module that declares it
  const isCircular = c.facts.scopes.inCircle(node.getSourceFile(), target.module.source);
  const names = isCircular ? [] : c.facts.names.reexported(node).filter((name) => !name.isModule);
  const statements = byModule(names, target.module).map(([from, group]) =>
    py.importFrom(
      from.python,
      group.map((name) => name.attribute),
    ),
  );
  const runs = names.some((name) => name.module === target.module);
  return runs ? statements : [importModule(c, target.module), ...statements];
}

/** Those of the module that the program names come first: it runs others before and after what it hands on. */
function byModule<T extends ExportedName>(names: readonly T[], first: DeviceModule): [DeviceModule, T[]][] {
  const groups = new Map<DeviceModule, T[]>();
  for (const name of names) groups.set(name.module, [...(groups.get(name.module) ?? []), name]);
  return [...groups].sort(([a], [b]) => Number(b === first) - Number(a === first));
}
