import ts from "typescript";
import type { DeviceModule, Reach } from "../1-discover/reach.js";
import { type Binding, type Bindings, isStatic, type PythonScope } from "./bindings.js";
import { exportedNames, namespaceAttribute } from "./exports.js";
import type { Enums, LiveBinding, Names } from "./facts.js";
import { memberText } from "./flow/wiring.js";
import { isMemberAccess, memberSymbol } from "./memberKeys.js";
import { pioWord } from "./pio.js";
import {
  isPythonIdentifier,
  isReservedName,
  keywords,
  otherBuiltins,
  reservedAttributes,
} from "./pythonNames.js";
import { isMaybeTooEarly } from "./scopes.js";

/** Chooses every Python name: see docs/decisions/names.md. */
export function nameEverything(
  reach: Reach,
  bindings: Bindings,
  moduleOf: ModuleLookup,
  enums: Enums,
): Names {
  const chosen = new Map<Binding, string>();
  const taken = new Map<PythonScope, Set<string>>();
  for (const module of bindings.modules) nameScope(module, chosen, taken, reach.checker, bindings);

  const members = nameMembers(reach);
  const enclosing = (scope: PythonScope): PythonScope[] =>
    scope.parent ? [scope, ...enclosing(scope.parent)] : [scope];
  const isTaken = (scope: PythonScope, name: string): boolean =>
    enclosing(scope).some((s) => taken.get(s)?.has(name)) || takenInside(scope, taken, name);

  return {
    of(identifier) {
      if (ts.isPrivateIdentifier(identifier)) return members.private(identifier);
      const binding = bindings.of(identifier);
      if (binding) return chosen.get(binding) ?? pythonName(binding.name);
      return pythonName(identifier.text);
    },
    attribute: (member, text) =>
      namespaceAttribute(reach.checker, bindings, chosen, member) ?? members.attribute(member, text),
    fresh(container, hint) {
      const scope = bindings.scopeOf(container);
      const name = firstFree(pythonName(hint), (candidate) => !isTaken(scope, candidate));
      own(taken, scope).add(name);
      return name;
    },
    ...exportedNames(reach.checker, bindings, moduleOf, chosen, enums),
    liveBinding(identifier) {
      const binding = bindings.of(identifier);
      if (!binding) return undefined;
      const source = binding.scope.node.getSourceFile();
      const module = source === identifier.getSourceFile() ? undefined : moduleOf.of(source);
      // `import x = m.x`
      if (!binding.isImport)
        return module && { module, attribute: chosen.get(binding) ?? pythonName(binding.name) };
      return liveTarget(reach.checker, bindings, binding, moduleOf, chosen);
    },
  };
}

/** Finds the device module of a source file and whether two modules import each other in a circle. */
export interface ModuleLookup {
  of(source: ts.SourceFile): DeviceModule | undefined;
  inCircle(a: ts.SourceFile, b: ts.SourceFile): boolean;
  imports(importer: ts.SourceFile, imported: ts.SourceFile): boolean;
}

function liveTarget(
  checker: ts.TypeChecker,
  bindings: Bindings,
  binding: Binding,
  moduleOf: ModuleLookup,
  chosen: ReadonlyMap<Binding, string>,
): LiveBinding | undefined {
  const target = checker.getAliasedSymbol(binding.symbol);
  const declared = bindings.bySymbol(target);
  if (!declared) return undefined;
  const source = declared.scope.node.getSourceFile();
  const module = moduleOf.of(source);
  const from = binding.declarations[0]?.getSourceFile();
  if (!module || !from) return undefined;
  const changesLater = declared.writes.some((w) => bindings.scopeOf(w) !== declared.scope);
  const isCircular = moduleOf.inCircle(from, source);
  if (!changesLater && !isCircular) return undefined;
  const isIndirect = isCircular && !moduleOf.imports(from, source);
  return { module, attribute: chosen.get(declared) ?? pythonName(declared.name), isIndirect };
}

/** An identifier for Python: keywords and the names that generated code relies on get an underscore. */
export function pythonName(text: string): string {
  const clean = isPythonIdentifier(text)
    ? text
    : text.replace(/[^\p{L}\p{N}_]/gu, "_").replace(/^(?=\p{N})/u, "_");
  return isReservedName(clean) ? `${clean}_` : clean || "_";
}

function nameScope(
  scope: PythonScope,
  chosen: Map<Binding, string>,
  taken: Map<PythonScope, Set<string>>,
  checker: ts.TypeChecker,
  bindings: Bindings,
): void {
  const outer = new Set<string>();
  for (const binding of usedInside(scope)) {
    const name = chosen.get(binding);
    if (name && binding.scope !== scope) outer.add(name);
  }
  const byName = new Map<string, Binding[]>();
  for (const binding of inOrder(scope.bindings)) {
    const isHidden = hiddenByClasses(checker, binding);
    const isReadEarly = !scope.parent && binding.references.some((use) => isMaybeTooEarly(bindings, use));
    const isFree = (name: string) =>
      !outer.has(name) &&
      !isHidden(name) &&
      !(isReadEarly && otherBuiltins.has(name)) &&
      (byName.get(name) ?? []).every((other) => mayShare(binding, other));
    const given = nameOfMicroPython(binding) ?? pioWord(checker, binding.declarations[0]);
    const name = given !== undefined && isFree(given) ? given : firstFree(pythonName(binding.name), isFree);
    byName.set(name, [...(byName.get(name) ?? []), binding]);
    chosen.set(binding, name);
  }
  const names = own(taken, scope);
  for (const name of [...byName.keys(), ...outer]) names.add(name);
  for (const child of scope.children) nameScope(child, chosen, taken, checker, bindings);
}

/**
 * Built-ins need no import, and keep the names that no variable takes. What TypeScript doesn't let an import be called keeps
 * its name as well: MicroPython knows `const` by it.
 */
function nameOfMicroPython({ declarations: [name] }: Binding): string | undefined {
  const specifier = name?.parent;
  if (!specifier || !ts.isImportSpecifier(specifier)) return undefined;
  const from = specifier.parent.parent.parent.moduleSpecifier;
  const exported = (specifier.propertyName ?? specifier.name).text;
  if (!ts.isStringLiteral(from) || keywords.has(exported)) return undefined;
  const isBuiltin = from.text.replace(/^micropython:/, "") === "builtins";
  return isBuiltin || typeScriptWords.has(exported) ? exported : undefined;
}

/** Names that modules of MicroPython have and no import can. */
const typeScriptWords: ReadonlySet<string> = new Set(["const", "delete", "eval", "super"]);

/**
 * Is the name one of a class's body that stands between a variable of a function and the closures that use it? MicroPython
 * takes it for the closure's.
 */
function hiddenByClasses(checker: ts.TypeChecker, binding: Binding): (name: string) => boolean {
  const names = new Set<string>();
  let isInClass = false;
  // what a loop makes anew for each turn is a parameter
  const isOfFunction = binding.scope.parent !== undefined || isInLoop(binding.block);
  if (!isOfFunction) return () => false;
  for (const user of binding.capturedBy) {
    for (let at: ts.Node | undefined = user.node; at && at !== binding.scope.node; at = at.parent) {
      const members = membersOfBody(at);
      isInClass ||= members.length > 0;
      for (const { name } of members) {
        const text = name && textOfKey(checker, name);
        if (text === undefined) continue;
        for (const prefix of ["", "_get_", "_set_", "_init_", "_value_"]) names.add(prefix + text);
      }
    }
  }
  return (name) => names.has(name) || (isInClass && ofClassBodies.test(name));
}

/** Literals with accessors are instances of a class, too. */
function membersOfBody(node: ts.Node): readonly (ts.ClassElement | ts.ObjectLiteralElementLike)[] {
  if (ts.isClassLike(node)) return node.members;
  return ts.isObjectLiteralExpression(node) && node.properties.some(ts.isAccessor) ? node.properties : [];
}

/** What bodies of classes have besides members. */
const ofClassBodies =
  /^_(accessors|early|fields|iterator|methods|more|name|own|renamed|starts|statics|to_primitive)$/;

function textOfKey(checker: ts.TypeChecker, name: ts.PropertyName): string | undefined {
  if (!ts.isComputedPropertyName(name)) return name.text.replace("#", "_");
  const type = checker.getTypeAtLocation(name.expression);
  return type.isStringLiteral() ? type.value : undefined;
}

const isInLoop = (block: ts.Node): boolean =>
  ts.findAncestor(block, (at) => ts.isIterationStatement(at, false)) !== undefined;

/** Outer blocks first, so that it is the shadowing name that changes. */
const inOrder = (bindings: readonly Binding[]): Binding[] =>
  [...bindings].sort((a, b) => depth(a.block) - depth(b.block) || start(a) - start(b));

const start = (binding: Binding): number => binding.declarations[0]?.pos ?? 0;

function depth(node: ts.Node): number {
  let count = 0;
  for (let at = node.parent; at; at = at.parent) count++;
  return count;
}

/** Two variables of one Python scope may have one name where their blocks are disjoint and no closure keeps either. */
function mayShare(a: Binding, b: Binding): boolean {
  if (a.capturedBy.size || b.capturedBy.size || a.isImport || b.isImport) return false;
  if (ts.isModuleBlock(a.block) || ts.isModuleBlock(b.block)) return false; // members of namespaces live on
  return !contains(a.block, b.block) && !contains(b.block, a.block);
}

const contains = (outer: ts.Node, inner: ts.Node): boolean =>
  outer.getSourceFile() === inner.getSourceFile() && outer.pos <= inner.pos && inner.end <= outer.end;

function usedInside(scope: PythonScope): Set<Binding> {
  const all = new Set(scope.uses);
  for (const child of scope.children) for (const binding of usedInside(child)) all.add(binding);
  return all;
}

function takenInside(
  scope: PythonScope,
  taken: ReadonlyMap<PythonScope, Set<string>>,
  name: string,
): boolean {
  return scope.children.some((c) => taken.get(c)?.has(name) || takenInside(c, taken, name));
}

function own(taken: Map<PythonScope, Set<string>>, scope: PythonScope): Set<string> {
  let names = taken.get(scope);
  if (!names) {
    names = new Set();
    taken.set(scope, names);
  }
  return names;
}

/** The name itself, else with an underscore, else numbered from 2. */
function firstFree(name: string, isFree: (candidate: string) => boolean): string {
  if (isFree(name)) return name;
  const base = name.endsWith("_") ? name.slice(0, -1) : name;
  if (isFree(`${base}_`)) return `${base}_`;
  let n = 2;
  while (!isFree(`${base}_${n}`)) n++;
  return `${base}_${n}`;
}

interface MemberNames {
  private(identifier: ts.PrivateIdentifier): string;
  attribute(member: ts.Node, text: string): string;
}

/** Attributes: statics and instance members share one namespace in Python, and so do `#x` and `_x`. */
function nameMembers(reach: Reach): MemberNames {
  const { checker } = reach;
  const privates = new Map<ts.Declaration, string>();
  const spelt = spelling(reach);
  const symbols = nameSymbols(spelt);
  const reserved = reservedAttributes(builtinBases(reach));
  const renamed = new Map<string, string>();
  const publicName = (text: string): string => {
    const wanted = attributeName(text, reserved);
    return wanted === text ? text : chooseOnce(renamed, text, wanted, spelt, privates);
  };
  const symbolAt = (node: ts.Node): ts.Symbol | undefined => {
    if (isMemberAccess(node)) return memberSymbol(checker, node);
    const name = (node as ts.NamedDeclaration).name;
    return checker.getSymbolAtLocation(name ?? node);
  };
  return {
    private(identifier) {
      // Symbols of members differ by the type through which they are reached; declarations don't.
      const member = checker.getSymbolAtLocation(identifier)?.valueDeclaration;
      if (!member) return `_${identifier.text.slice(1)}`;
      let name = privates.get(member);
      if (!name) {
        const cls = enclosingClass(member);
        const family = cls ? ancestry(checker, cls) : [];
        const used = new Set([...reserved, ...renamed.values(), ...family.flatMap((c) => memberTexts(c))]);
        for (const [other, chosen] of privates) {
          if (related(checker, cls, enclosingClass(other))) used.add(chosen);
        }
        name = firstFree(
          attributeName(`_${identifier.text.slice(1)}`, reserved),
          (candidate) => !used.has(candidate),
        );
        privates.set(member, name);
      }
      return name;
    },
    attribute(member, text) {
      const name = text.startsWith("__@") ? symbols(text) : publicName(text);
      const declaration = symbolAt(member)?.valueDeclaration;
      if (!declaration || !isStatic(declaration)) return name;
      const cls = enclosingClass(declaration);
      const clashes = cls && ancestry(checker, cls).some((c) => hasInstanceMember(checker, c, text));
      // `_name` of a class is the one that it shows
      return clashes || name === "_name" ? `${name}_` : name;
    },
  };
}

/** JavaScript's own classes that the program's extend. */
function builtinBases({ checker, modules }: Reach): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isHeritageClause(node) && node.token === ts.SyntaxKind.ExtendsKeyword && node.types[0])
      found.add(checker.getTypeAtLocation(node.types[0]).symbol?.name ?? "");
    node.forEachChild(visit);
  };
  for (const module of modules) for (const statement of module.statements) visit(statement);
  return found;
}

/** What names of the program, and the attributes of `#x`, look like. */
export function spelling({ modules }: Reach): () => ReadonlySet<string> {
  let found: Set<string> | undefined;
  return () => {
    if (found) return found;
    const taken = new Set<string>();
    const collect = (node: ts.Node): void => {
      if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node) || ts.isStringLiteralLike(node))
        taken.add(node.text.replace("#", "_"));
      node.forEachChild(collect);
    };
    for (const module of modules) for (const node of module.statements) collect(node);
    found = taken;
    return found;
  };
}

/** Attributes of members named by symbols: `tag_symbol` of `__@tag@123`, unless that is taken. */
function nameSymbols(spelt: () => ReadonlySet<string>): (key: string) => string {
  const chosen = new Map<string, string>();
  return (key) => chooseOnce(chosen, key, pythonName(key.replace(/^__@(.*)@\d+$/, "$1_symbol")), spelt);
}

/** The name of the key: `wanted`, or the first like it that nothing else has. */
function chooseOnce(
  chosen: Map<string, string>,
  key: string,
  wanted: string,
  spelt: () => ReadonlySet<string>,
  others: ReadonlyMap<unknown, string> = new Map(),
): string {
  const known = chosen.get(key);
  if (known !== undefined) return known;
  const taken = new Set([...chosen.values(), ...others.values()]);
  const name = firstFree(wanted, (at) => !spelt().has(at) && !taken.has(at));
  chosen.set(key, name);
  return name;
}

/** An attribute: only keywords and Python's own double-underscore names must change. */
function attributeName(text: string, taken: ReadonlySet<string>): string {
  // "a-b" is a_b_, so that it isn't taken for a_b
  if (!isPythonIdentifier(text))
    return `${text.replace(/[^\p{L}\p{N}_]/gu, "_").replace(/^(?=\p{N})/u, "_")}_`;
  const isReserved =
    taken.has(text) ||
    keywords.has(text) ||
    (text.startsWith("__") && text.endsWith("__") && text.length > 4);
  return isReserved ? `${text}_` : text;
}

function enclosingClass(node: ts.Node): ts.ClassLikeDeclaration | undefined {
  let at: ts.Node | undefined = node;
  while (at && !ts.isClassLike(at)) at = at.parent;
  return at;
}

/** The class and those that it extends, as far as they are declared in the program. */
export function ancestry(checker: ts.TypeChecker, cls: ts.ClassLikeDeclaration): ts.ClassLikeDeclaration[] {
  const chain: ts.ClassLikeDeclaration[] = [];
  let at: ts.ClassLikeDeclaration | undefined = cls;
  while (at && !chain.includes(at)) {
    chain.push(at);
    at = baseClass(checker, at);
  }
  return chain;
}

export function baseClass(
  checker: ts.TypeChecker,
  cls: ts.ClassLikeDeclaration,
): ts.ClassLikeDeclaration | undefined {
  const clause = cls.heritageClauses?.find((h) => h.token === ts.SyntaxKind.ExtendsKeyword);
  const expression = clause?.types[0]?.expression;
  if (!expression) return undefined;
  const type = checker.getTypeAtLocation(clause.types[0] as ts.Node);
  const declaration = type.symbol?.valueDeclaration;
  return declaration && ts.isClassLike(declaration) ? declaration : undefined;
}

const related = (
  checker: ts.TypeChecker,
  a: ts.ClassLikeDeclaration | undefined,
  b: ts.ClassLikeDeclaration | undefined,
): boolean =>
  a !== undefined && b !== undefined && ancestry(checker, a).some((c) => ancestry(checker, b).includes(c));

const memberTexts = (cls: ts.ClassLikeDeclaration): string[] =>
  cls.members.flatMap((m) => (m.name && ts.isIdentifier(m.name) ? [m.name.text] : []));

const hasInstanceMember = (checker: ts.TypeChecker, cls: ts.ClassLikeDeclaration, text: string): boolean =>
  cls.members.some((m) => m.name && memberText(checker, m.name) === text && !isStatic(m)) ||
  isMemberOfBuiltinBase(checker, cls, text);

/** `static get()` of a class that extends Map. */
function isMemberOfBuiltinBase(checker: ts.TypeChecker, cls: ts.ClassLikeDeclaration, text: string): boolean {
  const base = cls.heritageClauses?.find((h) => h.token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  const member = base && checker.getPropertyOfType(checker.getTypeAtLocation(base), text);
  return member?.declarations?.some((d) => d.getSourceFile().isDeclarationFile) ?? false;
}
