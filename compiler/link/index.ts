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
  readonly #names = new Map<Linked, ReadonlyMap<string, string>>();
  readonly #preludeNames: ReadonlySet<string>;
  readonly #begun = new Set<Linked>();

  constructor(modules: readonly Linked[], entry: Linked, prelude: string) {
    this.#modules = new Map(modules.map((m) => [m.python, m]));
    this.#preludeNames = new Set(namesOfPrelude(prelude));
    const taken = new Set([...this.#preludeNames, ...builtinsUsed(modules, prelude)]);
    // what several import from MicroPython has one name
    const shared = new Map(importsOfPrelude(prelude).map((text) => [text, lastWord(text)]));
    const inside = new Set(modules.flatMap(({ module }) => [...insideNames(module.body)]));
    const all = new Set(modules.flatMap(({ module }) => [...globalsOf(module.body), ...inside]));
    for (const m of [entry, ...modules.filter((other) => other !== entry)]) {
      const names = new Map<string, string>();
      for (const name of globalsOf(m.module.body)) {
        if (this.#isAlias(m, name)) continue;
        const from = importOf(m.module.body, name);
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
  }

  /** The statements of a module and of those that it imports for the first time. */
  run(m: Linked): py.Statement[] {
    this.#begun.add(m);
    return renamed(m.module.body, this.#globalsIn(m), {
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

  /** Does the name stand for one of the program's modules, a name of one, or a helper by its own name? */
  #isAlias(m: Linked, name: string): boolean {
    return this.#modulesIn(m).has(name) || this.#importedIn(m).has(name);
  }

  #globalsIn(m: Linked): Globals {
    const own = this.#names.get(m)!;
    const [modules, imported] = [this.#modulesIn(m), this.#importedIn(m)];
    const globals = (of: Linked) => this.#globalsIn(of);
    return {
      name: (id) => {
        const from = imported.get(id);
        if (!from) return own.get(id);
        return from === "prelude" ? id : (this.#globalsIn(from.of).name(from.name) ?? from.name);
      },
      moduleOf: (node) => {
        const found = foundModule(node);
        const target =
          found === undefined ? node.kind === "Name" && modules.get(node.id) : this.#modules.get(found);
        if (target) return globals(target);
        if (node.kind !== "Attribute") return undefined;
        const whole = this.#modules.get(dotted(node) ?? "");
        // a module that another one hands on
        return whole ? globals(whole) : this.#globalsIn(m).moduleOf(node.value)?.moduleOf(py.name(node.attr));
      },
    };
  }

  /** Local names of modules, wherever they are imported. */
  #modulesIn({ module }: Linked): ReadonlyMap<string, Linked> {
    const found = new Map<string, Linked>();
    for (const node of statementsIn(module.body)) {
      const target = this.#targetOf(node);
      if (!target) continue;
      if (node.kind === "Import") found.set(node.as ?? (node.module.split(".")[0] as string), target);
      else if (node.kind === "Assign" && node.targets[0]?.kind === "Name")
        found.set(node.targets[0].id, target);
    }
    return found;
  }

  /** Local names of what other modules have, and of helpers that keep theirs. */
  #importedIn({
    module,
  }: Linked): ReadonlyMap<string, { readonly of: Linked; readonly name: string } | "prelude"> {
    const found = new Map<string, { readonly of: Linked; readonly name: string } | "prelude">();
    for (const node of statementsIn(module.body)) {
      if (node.kind !== "ImportFrom") continue;
      const of = this.#modules.get(node.module);
      for (const { name, as } of node.names) {
        if (of) found.set(as ?? name, { of, name });
        else if (node.module === "mpc_prelude" && (as ?? name) === name) found.set(name, "prelude");
      }
    }
    return found;
  }
}

/** `import math`, `from machine import Pin`, if that is all that binds the name. */
function importOf(body: readonly py.Statement[], name: string): string | undefined {
  const binding = [...statementsIn(body)].filter((s) => py.boundNames([s]).has(name));
  const [only, ...others] = binding;
  if (!only || others.length > 0 || !body.includes(only)) return undefined;
  if (only.kind === "Import") return only.as === undefined ? `import ${only.module}` : undefined;
  if (only.kind !== "ImportFrom") return undefined;
  const found = only.names.find(({ name: exported, as }) => (as ?? exported) === name)!;
  return `from ${only.module} import ${found.name}`;
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
