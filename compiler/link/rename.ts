import * as py from "../python/index.js";

/** What a global name of a module is in the one file. */
export interface Globals {
  /** Another name, or the same; `undefined` if the module doesn't have it. */
  name(id: string): string | undefined;
  /** The module that a name stands for, or an expression like `__import__("b")`. */
  moduleOf(node: py.Expression): Globals | undefined;
}

/** A module is used as a value, which there isn't in one file. */
export class ModuleAsValue extends Error {}

/** What a module's own scope asks of the program that it's a part of. */
export interface Program {
  /** Does the statement import one of the program's modules, or from one, or from the prelude? */
  isImport(node: py.Statement): boolean;
  /** What stands in the place of such an import. */
  imported(node: py.Statement): readonly py.Statement[];
  /** What follows a function or class that has another name now, so that it's shown by its own; for a class what begins it. */
  shown(node: py.FunctionDef | py.ClassDef, as: string): readonly py.Statement[];
}

/** Statements of a module's own scope with its globals under their names of the one file. */
export function renamed(
  statements: readonly py.Statement[],
  globals: Globals,
  program: Program,
): py.Statement[] {
  return new Renaming(globals, program).block(statements, moduleScope);
}

/** Names that a function or comprehension has itself, or one around it; of a class's body those bound so far. */
interface Scope {
  readonly has: (id: string) => boolean;
  readonly isModule: boolean;
  /** Globals of other modules that a function assigns, which it must declare. */
  readonly assigned?: Set<string>;
}

const moduleScope: Scope = { has: () => false, isModule: true };

class Renaming {
  constructor(
    private readonly globals: Globals,
    private readonly program: Program,
  ) {}

  block(statements: readonly py.Statement[], scope: Scope): py.Statement[] {
    return statements.flatMap((node) => {
      // what functions import before their module has got to it is there already
      if (this.program.isImport(node)) return scope.isModule ? this.program.imported(node) : [];
      const made = this.statement(node, scope);
      const isShown = scope.isModule && node.kind === "FunctionDef" && made.kind === "FunctionDef";
      return isShown && made.name !== node.name ? [made, ...this.program.shown(node, made.name)] : [made];
    });
  }

  private body(statements: readonly py.Statement[], scope: Scope): py.Statement[] {
    const lowered = this.block(statements, scope);
    return lowered.some((s) => s.kind !== "Comment") ? lowered : [...lowered, py.pass()];
  }

  private statement(node: py.Statement, scope: Scope): py.Statement {
    switch (node.kind) {
      case "FunctionDef":
        return this.functionDef(node, scope);
      case "ClassDef":
        return this.classDef(node, scope);
      case "Global":
        return { ...node, names: node.names.map((name) => this.globals.name(name) ?? name) };
      case "Import":
        return scope.isModule || !scope.has(boundBy(node))
          ? { ...node, as: this.bound(boundBy(node), scope) }
          : node;
      case "ImportFrom": {
        const names = node.names.map(({ name, as }) => ({ name, as: this.bound(as ?? name, scope) }));
        return { ...node, names: names.map(({ name, as }) => (as === name ? { name } : { name, as })) };
      }
      case "Try":
        return {
          ...node,
          body: this.body(node.body, scope),
          handlers: node.handlers.map((h) => ({
            ...h,
            ...(h.type && { type: this.expression(h.type, scope) }),
            ...(h.name !== undefined && { name: this.bound(h.name, scope) }),
            body: this.body(h.body, scope),
          })),
          orelse: this.block(node.orelse, scope),
          finalbody: this.block(node.finalbody, scope),
        };
      case "If":
      case "While":
        return {
          ...node,
          test: this.expression(node.test, scope),
          body: this.body(node.body, scope),
          orelse: this.block(node.orelse, scope),
        };
      case "For":
        return {
          ...node,
          target: this.target(node.target, scope),
          iter: this.expression(node.iter, scope),
          body: this.body(node.body, scope),
          orelse: this.block(node.orelse, scope),
        };
      case "With":
        return {
          ...node,
          context: this.expression(node.context, scope),
          ...(node.name !== undefined && { name: this.bound(node.name, scope) }),
          body: this.body(node.body, scope),
        };
      case "Assign":
        return {
          ...node,
          targets: node.targets.map((target) => this.target(target, scope)),
          value: this.expression(node.value, scope),
        };
      case "AugAssign":
        return {
          ...node,
          target: this.target(node.target, scope),
          value: this.expression(node.value, scope),
        };
      case "Delete":
        return { ...node, target: this.target(node.target, scope) };
      case "ExpressionStatement":
        return { ...node, value: this.expression(node.value, scope) };
      case "Return":
      case "Raise":
        return node.value === undefined ? node : { ...node, value: this.expression(node.value, scope) };
      default:
        return node;
    }
  }

  /** Decorators and defaults are evaluated around it: in a class, where its body doesn't look. */
  private functionDef(node: py.FunctionDef, scope: Scope, around = scope): py.FunctionDef {
    const inner = this.inner(scope, [...node.parameters.map((p) => p.name), ...this.own(node.body)]);
    const body = this.body(node.body, inner);
    const assigned = [...inner.assigned].filter((name) => !declaresGlobal(body, name));
    return {
      ...node,
      name: this.bound(node.name, scope),
      decorators: node.decorators.map((d) => this.expression(d, around)),
      parameters: this.parameters(node.parameters, around),
      body: assigned.length > 0 ? [py.globalStmt(assigned), ...body] : body,
    };
  }

  private classDef(node: py.ClassDef, scope: Scope): py.ClassDef {
    // a name is the class's from where the body binds it
    const bound = new Set<string>();
    const inside: Scope = { has: (id) => bound.has(id) || scope.has(id), isModule: false };
    // functions in it don't see its names
    const body = node.body.map((statement) => {
      const isFunction = statement.kind === "FunctionDef";
      const made = isFunction
        ? { ...this.functionDef(statement, scope, inside), name: statement.name }
        : this.ofClass(statement, inside);
      for (const name of py.boundNames([statement])) bound.add(name);
      return made;
    });
    const name = this.bound(node.name, scope);
    return {
      ...node,
      name,
      bases: node.bases.map((base) => this.expression(base, scope)),
      decorators: node.decorators.map((d) => this.expression(d, scope)),
      body: name === node.name ? body : [...this.program.shown(node, name), ...body],
    };
  }

  /** Names of a function's own scope; what it imports from the program is in none. */
  private own(body: readonly py.Statement[]): ReadonlySet<string> {
    const names = ownNames(body);
    const visit = (node: py.Statement): void => {
      if (this.program.isImport(node)) for (const name of py.boundNames([node])) names.delete(name);
      for (const inner of py.blocks(node)) inner.forEach(visit);
    };
    body.forEach(visit);
    return names;
  }

  /** Targets in a class's body are its attributes. */
  private ofClass(node: py.Statement, scope: Scope): py.Statement {
    if (node.kind === "Assign") {
      const targets = node.targets.map((t) => (t.kind === "Name" ? t : this.target(t, scope)));
      return { ...node, targets, value: this.expression(node.value, scope) };
    }
    if (node.kind === "ClassDef") return { ...this.classDef(node, scope), name: node.name };
    return this.statement(node, scope);
  }

  private inner(scope: Scope, names: Iterable<string>): Scope & { readonly assigned: Set<string> } {
    const own = new Set(names);
    return { has: (id) => own.has(id) || scope.has(id), isModule: false, assigned: new Set() };
  }

  private bound(name: string, scope: Scope): string {
    return scope.has(name) ? name : (this.globals.name(name) ?? name);
  }

  private parameters(parameters: readonly py.Parameter[], scope: Scope): py.Parameter[] {
    return parameters.map((p) => ({
      ...p,
      ...(p.default && { default: this.expression(p.default, scope) }),
      ...(p.annotation && { annotation: this.expression(p.annotation, scope) }),
    }));
  }

  private target(node: py.Expression, scope: Scope): py.Expression {
    const made = this.expression(node, scope);
    if (node.kind === "Attribute" && made.kind === "Name") scope.assigned?.add(made.id);
    return made;
  }

  private expression<T extends py.Expression | py.Starred | py.Slice>(node: T, scope: Scope): T {
    return this.made(node, scope) as T;
  }

  private made(
    node: py.Expression | py.Starred | py.Slice,
    scope: Scope,
  ): py.Expression | py.Starred | py.Slice {
    switch (node.kind) {
      case "Name":
        if (scope.has(node.id)) return node;
        if (this.globals.moduleOf(node)) throw new ModuleAsValue(node.id);
        return { ...node, id: this.globals.name(node.id) ?? node.id };
      case "Attribute": {
        const isHidden = scope.has(rootOf(node));
        if (!isHidden && this.globals.moduleOf(node)) throw new ModuleAsValue(node.attr);
        const id = isHidden ? undefined : this.globals.moduleOf(node.value)?.name(node.attr);
        if (id === undefined) return { ...node, value: this.expression(node.value, scope) };
        return { ...py.name(id), ...(node.origin && { origin: node.origin }) };
      }
      case "Call":
        if (this.globals.moduleOf(node)) throw new ModuleAsValue("__import__");
        return {
          ...node,
          func: this.expression(node.func, scope),
          args: node.args.map((a) => this.expression(a, scope)),
          keywords: node.keywords.map((k) => ({ ...k, value: this.expression(k.value, scope) })),
        };
      case "Lambda": {
        const inner = this.inner(
          scope,
          node.parameters.map((p) => p.name),
        );
        return {
          ...node,
          parameters: this.parameters(node.parameters, scope),
          body: this.expression(node.body, inner),
        };
      }
      case "Comprehension": {
        const inner = this.inner(scope, py.boundNames([py.assign(node.target, py.none())]));
        return {
          ...node,
          iter: this.expression(node.iter, scope),
          target: node.target,
          element: this.expression(node.element, inner),
          conditions: node.conditions.map((c) => this.expression(c, inner)),
        };
      }
      default:
        return this.parts(node, scope);
    }
  }

  /** Nodes that bind no names: each of their expressions. */
  private parts(
    node: py.Expression | py.Starred | py.Slice,
    scope: Scope,
  ): py.Expression | py.Starred | py.Slice {
    const part = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(part);
      if (typeof value !== "object" || value === null) return value;
      if ("kind" in value) return this.made(value as py.Expression, scope);
      return "key" in value && "value" in value
        ? { ...value, key: part(value.key), value: part(value.value) }
        : value;
    };
    if (node.kind === "Constant") return node;
    const entries = Object.entries(node).map(([name, value]) => [
      name,
      name === "origin" ? value : part(value),
    ]);
    return Object.fromEntries(entries);
  }
}

/** `a` of `a.b.c` */
const rootOf = (node: py.Expression): string =>
  node.kind === "Name" ? node.id : node.kind === "Attribute" ? rootOf(node.value) : "";

const boundBy = (node: py.Import): string => node.as ?? (node.module.split(".")[0] as string);

/** Names of a function's own scope: what it binds and doesn't declare to be from outside. */
export function ownNames(body: readonly py.Statement[]): Set<string> {
  const names = new Set(py.boundNames(body));
  const visit = (node: py.Statement): void => {
    if (node.kind === "Global" || node.kind === "Nonlocal") for (const name of node.names) names.delete(name);
    for (const inner of py.blocks(node)) inner.forEach(visit);
  };
  body.forEach(visit);
  return names;
}

const declaresGlobal = (body: readonly py.Statement[], name: string): boolean =>
  body.some((s) => s.kind === "Global" && s.names.includes(name));
