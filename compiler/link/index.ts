import { otherBuiltins } from "../2-analyse/pythonNames.js";
import * as py from "../python/index.js";
import { type Globals, ownNames, renamed } from "./rename.js";

export { ModuleAsValue } from "./rename.js";

/** A module of the program, and the name by which Python imports it. */
export interface Linked {
  readonly module: py.Module;
  readonly python: string;
}

/**
 * The modules of a program as one: each where it's first imported, its globals under names that no other module has.
 * The text of the prelude stands before it.
 */
export function link(modules: readonly Linked[], prelude: string): py.Module {
  const entry = modules.find(({ python }) => python === "__main__") ?? modules.at(-1)!;
  const linker = new Linker(modules, entry, prelude);
  return py.module(entry.module.path, linker.run(entry));
}

class Linker {
  readonly #modules: ReadonlyMap<string, Linked>;
  readonly #aliases: ReadonlyMap<Linked, Aliases>;
  readonly #names = new Map<Linked, ReadonlyMap<string, string>>();
  readonly #globals: ReadonlyMap<Linked, Globals>;
  readonly #preludeNames: ReadonlySet<string>;
  readonly #begun = new Set<Linked>();

  constructor(modules: readonly Linked[], entry: Linked, prelude: string) {
    this.#modules = new Map(modules.map((m) => [m.python, m]));
    this.#aliases = new Map(modules.map((m) => [m, this.#aliasesIn(m)]));
    this.#preludeNames = new Set(namesOfPrelude(prelude));
    const taken = new Set([...this.#preludeNames, ...builtinsUsed(modules, prelude)]);
    // what several import from MicroPython has one name
    const shared = new Map(importsOfPrelude(prelude).map((text) => [text, lastWord(text)]));
    const inside = new Set(modules.flatMap(({ module }) => [...insideNames(module.body)]));
    const all = new Set(modules.flatMap(({ module }) => [...globalsOf(module.body), ...inside]));
    for (const m of [entry, ...modules.filter((other) => other !== entry)]) {
      const names = new Map<string, string>();
      const { modules: ofModules, imported } = this.#aliases.get(m)!;
      const imports = importsOf(m.module.body);
      for (const name of globalsOf(m.module.body)) {
        if (ofModules.has(name) || imported.has(name)) continue;
        const from = imports.get(name);
        const known = from === undefined ? undefined : shared.get(from);
        if (known !== undefined) {
          names.set(name, known);
          continue;
        }
        // what functions of other modules call something of their own would hide it there
        const isFree = !taken.has(name) && (m === entry || modules.length === 1 || !inside.has(name));
        const chosen = isFree ? name : unused(name, new Set([...taken, ...all]));
        taken.add(chosen);
        names.set(name, chosen);
        if (from !== undefined) shared.set(from, chosen);
      }
      this.#names.set(m, names);
    }
    this.#globals = new Map(modules.map((m) => [m, this.#globalsIn(m)]));
  }

  /** The statements of a module and of those that it imports for the first time. */
  run(m: Linked): py.Statement[] {
    this.#begun.add(m);
    return renamed(m.module.body, this.#globals.get(m)!, {
      isImport: (node) => this.#targetOf(node) !== undefined || isOfPrelude(node),
      imported: (node) => this.#imported(m, node),
      shown: (node, as) => this.#shown(node, as),
    });
  }

  /** In the place of an import: the module, the first time. */
  #imported(m: Linked, node: py.Statement): readonly py.Statement[] {
    if (isOfPrelude(node)) {
      return node.names.flatMap(({ name, as }) =>
        as === undefined || as === name
          ? []
          : [py.assign(py.name(this.#names.get(m)!.get(as) ?? as), py.name(name))],
      );
    }
    const target = this.#targetOf(node)!;
    return this.#begun.has(target) ? [] : this.run(target);
  }

  /** Where names of functions and classes are shown, those that have another now keep theirs. */
  #shown(node: py.FunctionDef | py.ClassDef, as: string): readonly py.Statement[] {
    const label = `[Function: ${node.name}]`;
    if (node.kind === "FunctionDef")
      return this.#preludeNames.has("function_labels") && !isLabelled(node)
        ? [py.assign(py.subscript(py.name("function_labels"), py.name(as)), py.str(label))]
        : [];
    return this.#preludeNames.has("class_name") && !py.boundNames(node.body).has("_name")
      ? [py.assign(py.name("_name"), py.str(node.name))]
      : [];
  }

  #targetOf(node: py.Statement): Linked | undefined {
    if (node.kind === "Import" || node.kind === "ImportFrom") return this.#modules.get(node.module);
    return node.kind === "Assign" ? this.#modules.get(foundModule(node.value) ?? "") : undefined;
  }

  #globalsIn(m: Linked): Globals {
    const own = this.#names.get(m)!;
    const { modules, imported } = this.#aliases.get(m)!;
    const moduleOf = (node: py.Expression): Linked | undefined => {
      const found = foundModule(node);
      if (found !== undefined) return this.#modules.get(found);
      if (node.kind === "Name") return modules.get(node.id);
      if (node.kind !== "Attribute") return undefined;
      const owner = moduleOf(node.value);
      // a module that another one hands on
      return (
        this.#modules.get(dotted(node) ?? "") ?? (owner && this.#aliases.get(owner)!.modules.get(node.attr))
      );
    };
    return {
      name: (id) => {
        const from = imported.get(id);
        if (!from) return own.get(id);
        return from === "prelude" ? id : (this.#globals.get(from.of)!.name(from.name) ?? from.name);
      },
      moduleOf: (node) => {
        const found = moduleOf(node);
        return found && this.#globals.get(found);
      },
    };
  }

  /** What local names of a module stand for, wherever they are imported. */
  #aliasesIn({ module }: Linked): Aliases {
    const modules = new Map<string, Linked>();
    const imported = new Map<string, Imported | "prelude">();
    for (const node of statementsIn(module.body)) {
      const target = this.#targetOf(node);
      if (target && node.kind === "Import")
        modules.set(node.as ?? (node.module.split(".")[0] as string), target);
      else if (target && node.kind === "Assign" && node.targets[0]?.kind === "Name")
        modules.set(node.targets[0].id, target);
      if (node.kind !== "ImportFrom") continue;
      for (const { name, as } of node.names) {
        if (target) imported.set(as ?? name, { of: target, name });
        else if (isOfPrelude(node) && (as ?? name) === name) imported.set(name, "prelude");
      }
    }
    return { modules, imported };
  }
}

/** A global of another module. */
interface Imported {
  readonly of: Linked;
  readonly name: string;
}

interface Aliases {
  readonly modules: ReadonlyMap<string, Linked>;
  /** What other modules have, and helpers that keep their names. */
  readonly imported: ReadonlyMap<string, Imported | "prelude">;
}

/** `import math`, `from machine import Pin`, by the name that nothing else binds. */
function importsOf(body: readonly py.Statement[]): ReadonlyMap<string, string> {
  const bindings = new Map<string, py.Statement[]>();
  for (const node of statementsIn(body))
    for (const name of py.boundNames([node])) bindings.set(name, [...(bindings.get(name) ?? []), node]);
  const imports = new Map<string, string>();
  for (const [name, [only, ...others]] of bindings) {
    if (!only || others.length > 0 || !body.includes(only)) continue;
    if (only.kind === "Import" && only.as === undefined) imports.set(name, `import ${only.module}`);
    if (only.kind !== "ImportFrom") continue;
    const found = only.names.find(({ name: exported, as }) => (as ?? exported) === name)!;
    imports.set(name, `from ${only.module} import ${found.name}`);
  }
  return imports;
}

const lastWord = (text: string): string => text.slice(text.lastIndexOf(" ") + 1);

const linesOf = (prelude: string): readonly string[] => prelude.split("\n");

/** Each as if it were by itself. */
function importsOfPrelude(prelude: string): readonly string[] {
  return linesOf(prelude).flatMap((line) => {
    const [, from, names] = /^(from \S+ import) (.+)$/.exec(line) ?? [];
    if (from && names) return names.split(", ").map((name) => `${from} ${name}`);
    return /^import \w+$/.test(line) ? [line] : [];
  });
}

function namesOfPrelude(prelude: string): readonly string[] {
  const defined = linesOf(prelude).flatMap(
    (line) => /^(?:class |def |)(\w+)\b(?:\(| ?=|:)/.exec(line)?.[1] ?? [],
  );
  return [...defined, ...importsOfPrelude(prelude).map(lastWord)];
}

const isOfPrelude = (node: py.Statement): node is py.ImportFrom =>
  node.kind === "ImportFrom" && node.module === "mpc_prelude";

/** `@labelled("…")` */
const isLabelled = ({ decorators }: py.FunctionDef): boolean =>
  decorators.some((d) => d.kind === "Call" && d.func.kind === "Name" && /^labelled_*$/.test(d.func.id));

/** `b` of `__import__("b")` */
function foundModule(node: py.Expression): string | undefined {
  if (node.kind !== "Call" || node.func.kind !== "Name" || node.func.id !== "__import__") return undefined;
  const [name] = node.args;
  return name?.kind === "Constant" && typeof name.value === "string" ? name.value : undefined;
}

function dotted(node: py.Expression): string | undefined {
  if (node.kind === "Name") return node.id;
  const value = node.kind === "Attribute" ? dotted(node.value) : undefined;
  return value && `${value}.${(node as py.Attribute).attr}`;
}

/** What is bound in a module's own scope, or declared by a function of it to be there. */
function globalsOf(body: readonly py.Statement[]): ReadonlySet<string> {
  const names = new Set(py.boundNames(body));
  for (const node of statementsIn(body))
    if (node.kind === "Global") for (const name of node.names) names.add(name);
  return names;
}

/** Built-ins that the prelude or a module calls, which has nothing of that name itself. */
function builtinsUsed(modules: readonly Linked[], prelude: string): readonly string[] {
  const words = new Set(prelude.match(/\w+/g));
  for (const { module } of modules) {
    const own = globalsOf(module.body);
    eachNode(module.body, (node) => {
      if (node.kind === "Name" && !own.has(node.id)) words.add(node.id);
    });
  }
  return [...otherBuiltins].filter((name) => words.has(name));
}

/** Names that functions, classes, lambdas and comprehensions bind for themselves. */
function insideNames(body: readonly py.Statement[]): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (more: Iterable<string>) => {
    for (const name of more) names.add(name);
  };
  eachNode(body, (node) => {
    if (node.kind === "FunctionDef" || node.kind === "Lambda") add(node.parameters.map((p) => p.name));
    if (node.kind === "FunctionDef" || node.kind === "ClassDef") add(ownNames(node.body));
    if (node.kind === "Comprehension") add(py.boundNames([py.assign(node.target, py.none())]));
  });
  return names;
}

function eachNode(value: unknown, visit: (node: py.Statement | py.Expression) => void): void {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value) && "kind" in value) visit(value as py.Statement | py.Expression);
  for (const part of Object.values(value)) eachNode(part, visit);
}

/** All statements, those of functions and classes too. */
function* statementsIn(body: readonly py.Statement[]): Generator<py.Statement> {
  for (const node of body) {
    yield node;
    for (const inner of py.blocks(node)) yield* statementsIn(inner);
    if (node.kind === "FunctionDef" || node.kind === "ClassDef") yield* statementsIn(node.body);
  }
}

function unused(name: string, taken: ReadonlySet<string>): string {
  let n = 2;
  while (taken.has(`${name}_${n}`)) n++;
  return `${name}_${n}`;
}
