import ts from "typescript";
import { portModules, stubAvailability, stubModules } from "../generated/stubs.js";
import { LIBRARY, libraryPath, STUBS } from "./library.js";

/**
 * Which ports have what only some have: modules by `stubs/modules.json`, declarations by their `@ports` tag, and what ports add
 * by the files in `stubs/ports/`. Those are parsed when an error asks for it, as a rule never.
 */

/** The ports that have the module; undefined if all may have it. */
export const portsOfModule = (name: string): readonly string[] | undefined => stubAvailability[name]?.ports;

/** The package that brings a module which firmware needn't have. */
export interface ModulePackage {
  readonly name: string;
  /** Ports and boards whose firmware has the module. */
  readonly frozen: readonly string[];
}
export function packageOfModule(name: string): ModulePackage | undefined {
  const { install, frozen = [] } = stubAvailability[name] ?? {};
  return install === undefined ? undefined : { name: install, frozen };
}

/** The ports of a declaration's `@ports` tag; undefined if it has none. */
export const portsOfDeclaration = (declaration: ts.Declaration): readonly string[] | undefined =>
  textOfTag(declaration, "ports")
    ?.split(",")
    .flatMap((part) => /^[\w-]+/.exec(part.trim())?.[0] ?? []);

/** What to write instead of something documented that no firmware has, by its `@unavailable` tag; undefined if it has none. */
export const firmwareLacks = (declaration: ts.Declaration): string | undefined =>
  textOfTag(declaration, "unavailable");

function textOfTag(declaration: ts.Declaration, name: string): string | undefined {
  if (!declaration.getSourceFile().fileName.startsWith(STUBS)) return undefined;
  const tag = ts.getJSDocTags(documented(declaration)).find((t) => t.tagName.text === name);
  return tag && ts.getTextOfJSDocComment(tag.comment);
}

const documented = (declaration: ts.Declaration): ts.Node =>
  ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;

/** The modules that ports add to: `machine` of `rp2/machine` and `esp32/machine.DAC`. */
export const extendedModules = (): readonly string[] => [
  ...new Set([...portModules.keys()].map((path) => path.replace(/^[^/]*\/|\..*/g, ""))),
];

/** The ports that add a name to a module (`owner` is `""`), or a member to its class or interface `owner`. */
export function portsAdding(module: string, owner: string, name: string): readonly string[] {
  const owners = withBases(module, owner);
  const paths = [...portModules.keys()];
  return portNames().filter((port) => {
    // what only one port has of a class stands in a file of its own: machine.DAC
    const own = paths.filter((path) => path === `${port}/${module}` || path.startsWith(`${port}/${module}.`));
    return own.some((path) => owners.some((o) => new Added(path).has(o, name)));
  });
}

/** `PWMOptions` and what it extends, to which ports add. */
function withBases(module: string, owner: string): readonly string[] {
  const heritage = new RegExp(`interface ${owner} extends ([\\w, ]+)`).exec(stubModules.get(module) ?? "");
  const bases = heritage?.[1]?.match(/\w+/g) ?? [];
  return [owner, ...bases.flatMap((base) => withBases(module, base))];
}

/** The ports with files of their own. */
export const portNames = (): string[] => [
  ...new Set([...portModules.keys()].map((key) => key.split("/")[0]!).filter((port) => port !== "parts")),
];

/** What a port's file adds, the shared parts that it names included. */
class Added {
  readonly #source: ts.SourceFile;
  constructor(path: string) {
    this.#source = ts.createSourceFile(path, portModules.get(path) ?? "", ts.ScriptTarget.ES2022);
  }

  has(owner: string, name: string): boolean {
    return this.#blocks().some((statements) =>
      statements.some((statement) =>
        owner === "" ? declaredNames(statement).includes(name) : this.#adds(statement, owner, name),
      ),
    );
  }

  /** The bodies of `declare module`, and of the file itself. */
  #blocks(): readonly ts.NodeArray<ts.Statement>[] {
    const bodies = this.#source.statements.flatMap((s) =>
      ts.isModuleDeclaration(s) && s.body && ts.isModuleBlock(s.body) ? [s.body.statements] : [],
    );
    return [this.#source.statements, ...bodies];
  }

  #adds(statement: ts.Statement, owner: string, name: string): boolean {
    if (ts.isVariableStatement(statement)) return this.#sharedAdds(statement, owner, name);
    if (ts.isModuleDeclaration(statement) && statement.name.text === owner) {
      const { body } = statement;
      return (
        body !== undefined &&
        ts.isModuleBlock(body) &&
        body.statements.some((s) => declaredNames(s).includes(name))
      );
    }
    const isClass = ts.isInterfaceDeclaration(statement) || ts.isClassDeclaration(statement);
    if (!isClass || statement.name?.text !== owner) return false;
    if (statement.members.some((m) => m.name && ts.isIdentifier(m.name) && m.name.text === name)) return true;
    const bases = statement.heritageClauses?.flatMap((clause) => clause.types) ?? [];
    return bases.some(({ expression }) => this.#baseAdds(expression, name));
  }

  /** `const PPP: typeof ppp.PPP` of a file of parts. */
  #sharedAdds(statement: ts.VariableStatement, owner: string, name: string): boolean {
    return statement.declarationList.declarations.some(({ name: declared, type }) => {
      if ((declared as ts.Identifier).text !== owner || !type || !ts.isTypeQueryNode(type)) return false;
      const { exprName } = type;
      if (!ts.isQualifiedName(exprName) || !ts.isIdentifier(exprName.left)) return false;
      const part = this.#imported(exprName.left.text);
      return part !== undefined && new Added(part).has(exprName.right.text, name);
    });
  }

  /** `extends PinToggle`, `extends pin.PinToggle` of a file of parts. */
  #baseAdds(base: ts.Expression, name: string): boolean {
    if (ts.isIdentifier(base)) return this.has(base.text, name);
    if (!ts.isPropertyAccessExpression(base) || !ts.isIdentifier(base.expression)) return false;
    const part = this.#imported(base.expression.text);
    return part !== undefined && new Added(part).has(base.name.text, name);
  }

  /** The file behind `import type * as pin from "../parts/machine.Pin.js"`. */
  #imported(local: string): string | undefined {
    for (const statement of this.#source.statements) {
      if (!ts.isImportDeclaration(statement)) continue;
      const bindings = statement.importClause?.namedBindings;
      const isIt = bindings && ts.isNamespaceImport(bindings) && bindings.name.text === local;
      if (isIt) return /parts\/.*(?=\.js)/.exec((statement.moduleSpecifier as ts.StringLiteral).text)?.[0];
    }
    return undefined;
  }
}

function declaredNames(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map((d) => (d.name as ts.Identifier).text);
  const named = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement);
  return named && statement.name ? [statement.name.text] : [];
}

/** The module of MicroPython that a specifier names, as `stubs/` calls it. */
export function stubModule(specifier: string): string | undefined {
  const path = libraryPath(specifier, undefined);
  const isModule = path?.startsWith(STUBS) && !path.startsWith(LIBRARY) && specifier !== "mpc";
  return isModule ? path!.slice(STUBS.length, -".d.ts".length) : undefined;
}
