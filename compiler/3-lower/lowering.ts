import ts from "typescript";
import type { DeviceModule } from "../1-discover/reach.js";
import type { Facts } from "../2-analyse/facts.js";
import * as py from "../python/index.js";
import { withComments } from "./constructs/comments.js";
import { lowerInOrder } from "./constructs/evaluationOrder.js";
import { hoistFunctions } from "./constructs/hoisting.js";
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
  readonly temporaries: Set<string>;
}

export function moduleScope(module: DeviceModule): Scope {
  return { container: module.source, kind: "module", targets: [], lowered: new Map(), turnVariables: [] };
}

/** The context of a place in a module; contexts of one module share what they collect. */
export function contextOf(collected: Collected, scope: Scope): Context {
  const { facts } = collected;
  const fresh = (hint: string): string => {
    const name = facts.names.fresh(scope.container, hint);
    collected.temporaries.add(name);
    return name;
  };
  const c: Context = {
    facts,
    target: facts.reach.target,
    scope,
    expression: (node) => scope.lowered.get(node) ?? py.from(c.origin(node), visitExpression(node, c)),
    statements: (nodes) => hoistFunctions(nodes).flatMap((node) => lowerStatement(node, c)),
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
      if (py.isConstant(value) || (value.kind === "Name" && collected.temporaries.has(value.id)))
        return value;
      const name = py.name(fresh(hint));
      c.before(py.assign(name, value));
      return name;
    },
    fresh,
    isTemporary: (name) => collected.temporaries.has(name),
    ordered: (nodes) => lowerInOrder(c, nodes),
    prelude: (name) => py.name(imported(collected, collected.helpers, name)),
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
  const local = collected.facts.names.fresh(collected.module.source, name.replaceAll(".", "_"));
  names.set(name, local);
  return local;
}

function lowerStatement(node: ts.Statement, c: Context): py.Statement[] {
  const { result, before } = c.capture(() => visitStatement(node, c));
  const statements = [...before, ...result];
  const [first, ...rest] = statements;
  if (!first) return withComments(node, []);
  return withComments(node, [py.from(c.origin(node), first), ...rest.map((s) => py.from(c.origin(node), s))]);
}

function originOf(node: ts.Node): py.Origin {
  const source = node.getSourceFile();
  const start = node.getStart(source);
  const { line, character } = ts.getLineAndCharacterOfPosition(source, start);
  return { file: source.fileName, line, column: character };
}
