import type ts from "typescript";
import type { DeviceModule } from "../1-discover/reach.js";
import type { Facts } from "../2-analyse/facts.js";
import * as py from "../python/index.js";
import { checked } from "./constructs/casts.js";
import { withComments } from "./constructs/comments.js";
import { lowerInOrder } from "./constructs/evaluationOrder.js";
import { hoistFunctions } from "./constructs/hoisting.js";
import { findUsing, lowerUsing } from "./constructs/using.js";
import { lowerWord } from "./constructs/words.js";
import type { Context, Scope } from "./context.js";
import { visitExpression, visitStatement } from "./visitors/index.js";

/** What lowering one module collects: the only state there is. */
export interface Collected {
  readonly facts: Facts;
  readonly module: DeviceModule;
  /** Statements that run before the one being lowered. */
  pending: py.Statement[];
  /** Helpers of the prelude, by what they are called here: a variable of the program may have the name. */
  readonly helpers: Map<string, string>;
  /** Modules that the code needs, by the variable that holds each. */
  readonly modules: Map<string, string>;
  /** Names imported from modules, by what they are called here: `collections` → `OrderedDict`. */
  readonly members: Map<string, Map<string, string>>;
  /** What the module makes once, by the node that it is for. */
  readonly constants: Map<ts.Node, py.Assign>;
  /** By function: elsewhere a variable of the program may have the name. */
  readonly temporaries: Map<ts.Node, Set<string>>;
  /** Temporaries of finished statements, by function and hint: the next statements use them again. */
  readonly free: Map<ts.Node, Map<string, string[]>>;
  /** Gives back the temporaries of the statement that is being lowered. */
  borrowed: (() => void)[];
}

export function moduleScope(module: DeviceModule): Scope {
  return { container: module.source, kind: "module", targets: [], lowered: new Map(), turnVariables: [] };
}

/** The context of a place in a module; contexts of one module share what they collect. */
export function contextOf(collected: Collected, scope: Scope): Context {
  const { facts } = collected;
  const temporaries = temporariesOf(collected, scope.container);
  const fresh = (hint: string): string => {
    const name = facts.names.fresh(scope.container, hint);
    temporaries.add(name);
    return name;
  };
  const scratch = (hint: string): string => {
    const free = freeNames(collected, scope.container, hint);
    const name = free.pop() ?? fresh(hint);
    collected.borrowed.push(() => void free.push(name));
    return name;
  };
  const c: Context = {
    facts,
    target: facts.reach.target,
    scope,
    expression(node) {
      const known = scope.lowered.get(node);
      if (known) return known;
      const origin = c.origin(node);
      const { pending } = collected;
      const first = pending.length;
      const result = py.from(origin, lowerWord(c, node) ?? checked(c, node, visitExpression(node, c)));
      for (let i = first; i < pending.length; i++) pending[i] = py.from(origin, pending[i]!);
      return result;
    },
    statements(nodes) {
      const ordered = hoistFunctions(nodes);
      const using = findUsing(ordered);
      const plain = using < 0 ? ordered : ordered.slice(0, using);
      const lowered = plain.flatMap((node) => lowerStatement(node, c, collected));
      if (using < 0) return lowered;
      const { declarationList } = ordered[using] as ts.VariableStatement;
      return [...lowered, ...lowerUsing(c, declarationList, () => c.statements(ordered.slice(using + 1)))];
    },
    before: (...statements) => void collected.pending.push(...statements),
    capture(run) {
      const outer = collected.pending;
      collected.pending = [];
      try {
        const result = run();
        return { result, before: collected.pending };
      } finally {
        collected.pending = outer;
      }
    },
    temp: (hint, value) => (py.isSimple(value) ? value : c.keep(hint, value)),
    keep(hint, value) {
      if (py.isConstant(value) || (value.kind === "Name" && temporaries.has(value.id))) return value;
      const name = py.name(scratch(hint));
      c.before(py.assign(name, value));
      return name;
    },
    fresh,
    scratch,
    isTemporary: (name) => temporaries.has(name),
    ordered: (nodes) => lowerInOrder(c, nodes),
    prelude: (name) => py.name(imported(collected, collected.helpers, name)),
    constant(node, hint, value) {
      const known =
        collected.constants.get(node) ??
        py.assign(py.name(facts.names.fresh(collected.module.source, hint)), value);
      collected.constants.set(node, known);
      return known.targets[0]!;
    },
    module: (name) => py.name(imported(collected, collected.modules, name)),
    member(module, name) {
      const names = collected.members.get(module) ?? new Map<string, string>();
      collected.members.set(module, names);
      return py.name(imported(collected, names, name));
    },
    within: (inner) => contextOf(collected, { ...scope, ...inner }),
    origin: (node) => originOf(node),
  };
  return c;
}

/** What something imported is called in the module: its own name (`lib.fonts`: `lib_fonts`), unless the program has that. */
function imported(collected: Collected, names: Map<string, string>, name: string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  const local = collected.facts.names.fresh(
    collected.module.source,
    name.replaceAll(".", "_").replace("__main__", "main"),
  );
  names.set(name, local);
  return local;
}

function temporariesOf({ temporaries }: Collected, container: ts.Node): Set<string> {
  const names = temporaries.get(container) ?? new Set();
  temporaries.set(container, names);
  return names;
}

function freeNames(collected: Collected, container: ts.Node, hint: string): string[] {
  const byHint = collected.free.get(container) ?? new Map<string, string[]>();
  collected.free.set(container, byHint);
  const names = byHint.get(hint) ?? [];
  byHint.set(hint, names);
  return names;
}

function lowerStatement(node: ts.Statement, c: Context, collected: Collected): py.Statement[] {
  const outer = collected.borrowed;
  collected.borrowed = [];
  const { result, before } = c.capture(() => visitStatement(node, c));
  for (const giveBack of collected.borrowed.reverse()) giveBack();
  collected.borrowed = outer;
  const statements = [...before, ...result];
  const [first, ...rest] = statements;
  if (!first) return withComments(node, []);
  return withComments(node, [py.from(c.origin(node), first), ...rest.map((s) => py.from(c.origin(node), s))]);
}

function originOf(node: ts.Node): py.Origin {
  const source = node.getSourceFile();
  const start = node.getStart(source);
  const { line, character } = source.getLineAndCharacterOfPosition(start);
  return { file: source.fileName, line, column: character };
}
