import ts from "typescript";
import type { DeviceModule } from "../1-discover/reach.js";
import type { Facts } from "../2-analyse/facts.js";
import { prelude } from "../generated/prelude.js";
import { needsEventLoop } from "../prelude/assemble.js";
import * as py from "../python/index.js";
import { closingComments } from "./constructs/blocks.js";
import { hoistVariables } from "./constructs/hoisting.js";
import { awaitImports, lowerTopLevelAwait } from "./constructs/topLevelAwait.js";
import type { Context } from "./context.js";
import { type Collected, contextOf, moduleScope } from "./lowering.js";

/** The entry of a program, which a board runs by itself. */
const MAIN = "main.py";

export interface Lowered {
  /** In the order of `reach.modules`. */
  readonly modules: readonly py.Module[];
  /** Helpers of the prelude that the modules import. */
  readonly helpers: ReadonlySet<string>;
}

/** TypeScript with facts in, Python out. Trusts that phases 1 and 2 have refused what can't be lowered. */
export function lower(facts: Facts): Lowered {
  const helpers = new Set<string>();
  const modules = facts.reach.modules.map((module) => lowerModule(facts, module, helpers));
  return facts.reach.mode === "program" && needsEventLoop(helpers, prelude)
    ? { modules: modules.map(runEventLoop), helpers: helpers.add("run") }
    : { modules, helpers };
}

/** A program ends when no timer and no promise is pending: the last thing that `main.py` does is to run what is. */
function runEventLoop(module: py.Module): py.Module {
  if (module.path !== MAIN) return module;
  const run = module.body.some((s) => py.boundNames([s]).has("run")) ? "run_event_loop" : "run";
  const isImport = (s: py.Statement) => s.kind === "ImportFrom" && s.module === "mpc_prelude";
  const body = module.body.map((s) =>
    isImport(s) && s.kind === "ImportFrom"
      ? { ...s, names: [...s.names, importedAs("run", run)].sort(byName) }
      : s,
  );
  const missing = body.some(isImport) ? [] : [py.importFrom("mpc_prelude", [["run", run]])];
  const last = { ...py.exprStmt(py.call(run)), blankBefore: true };
  return { ...module, body: [...afterImports(body, () => missing), last] };
}

const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);
const importedAs = (name: string, as: string) => (name === as ? { name } : { name, as });

function lowerModule(facts: Facts, module: DeviceModule, helpers: Set<string>): py.Module {
  const collected: Collected = {
    facts,
    module,
    pending: [],
    helpers: new Map(),
    modules: new Map(),
    members: new Map(),
    constants: new Map(),
    temporaries: new Map(),
    free: new Map(),
    borrowed: [],
  };
  const c = contextOf(collected, moduleScope(module));
  const isMain = facts.reach.mode === "program" && module.path === MAIN;
  const hoisted = module.kind === "module" ? hoistVariables(c, module.source) : [];
  const closing = module.kind === "module" ? closingComments(module.source) : [];
  const ordered = importsFirst(module.statements);
  const [early, others] = facts.scopes.isInCircle(module.source) ? functionsFirst(c, ordered) : [[], ordered];
  const statements = [
    ...hoisted,
    ...c.statements(early),
    ...awaitImports(c, module),
    ...c.statements(others),
    ...closing,
  ];
  const body = lowerTopLevelAwait(c, module, statements, isMain);
  for (const name of collected.helpers.keys()) helpers.add(name);
  return py.module(
    module.path,
    afterImports(body, () => [...importsOf(collected, body), ...collected.constants.values()]),
  );
}

/** The body with more imports behind those that it begins with, or behind the comment that heads it. */
function afterImports(
  body: readonly py.Statement[],
  more: (own: readonly py.Statement[]) => readonly py.Statement[],
): py.Statement[] {
  const isImport = (s: py.Statement) => s.kind === "Import" || s.kind === "ImportFrom";
  const end = body.findIndex((s) => !isImport(s) && s.kind !== "Comment");
  const head = end < 0 ? body : body.slice(0, end);
  const count = head.findLastIndex(isImport) + 1 || (head.length > 0 ? 1 : 0);
  const own = body.slice(0, count);
  const [first, ...others] = more(own);
  if (!first) return [...body];
  const isUnderHeading = own.at(-1)?.kind === "Comment";
  return [...own, isUnderHeading ? { ...first, blankBefore: true } : first, ...others, ...body.slice(count)];
}

/** Imports run before everything else of a module, wherever they stand. */
function importsFirst(statements: readonly ts.Statement[]): readonly ts.Statement[] {
  const isImport = (node: ts.Statement) =>
    ts.isImportDeclaration(node) || (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined);
  if (statements.slice(statements.findIndex((s) => !isImport(s))).every((s) => !isImport(s)))
    return statements;
  return [...statements.filter(isImport), ...statements.filter((s) => !isImport(s))];
}

/** Modules that import each other: each has its functions before the other runs. */
function functionsFirst(
  c: Context,
  nodes: readonly ts.Statement[],
): readonly [functions: readonly ts.Statement[], others: readonly ts.Statement[]] {
  const rank = (node: ts.Statement): number => {
    if (ts.isFunctionDeclaration(node)) return 1;
    const isImport = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
    const from = isImport && node.moduleSpecifier;
    return from && c.facts.calls.import(from).kind !== "device" ? 0 : 2;
  };
  const ranked = (wanted: number) => nodes.filter((node) => rank(node) === wanted);
  return [[...ranked(0), ...ranked(1)], ranked(2)];
}

/**
 * Imports that the code needs beside its own: modules, members of them, the prelude's helpers. Modules of the program are
 * imported where the program does it, since their order can be observed.
 */
function importsOf({ modules, members, helpers }: Collected, body: readonly py.Statement[]): py.Statement[] {
  const isImported = (name: string, local: string) =>
    body.some((s) =>
      s.kind === "Import"
        ? s.module === name && (s.as ?? s.module) === local
        : s.kind === "Assign" && s.targets[0]?.kind === "Name" && s.targets[0].id === local,
    );
  const whole = sorted(modules).filter(([name, local]) => !isImported(name, local));
  return [
    ...whole.map(([name, local]) => py.importStmt(name, local)),
    ...sorted(members).map(([module, names]) => py.importFrom(module, sorted(names))),
    ...(helpers.size ? [py.importFrom("mpc_prelude", sorted(helpers))] : []),
  ];
}

const sorted = <T>(map: ReadonlyMap<string, T>): [string, T][] =>
  [...map].sort(([a], [b]) => (a < b ? -1 : 1));
