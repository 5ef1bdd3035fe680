import type { DeviceModule } from "../1-discover/reach.js";
import type { Facts } from "../2-analyse/facts.js";
import * as py from "../python/index.js";
import { type Collected, contextOf, moduleScope, moduleVariable } from "./lowering.js";

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
  return { modules, helpers };
}

function lowerModule(facts: Facts, module: DeviceModule, helpers: Set<string>): py.Module {
  const collected: Collected = {
    facts,
    module,
    pending: [],
    helpers: new Set(),
    modules: new Set(),
    members: new Map(),
    temporaries: new Set(),
  };
  const body = contextOf(collected, moduleScope(module)).statements(module.statements);
  for (const name of collected.helpers) helpers.add(name);
  return py.module(module.path, [...importsOf(collected), ...body]);
}

/** Imports that the code needs beside its own: modules, members of modules, the prelude's helpers. */
function importsOf(collected: Collected): py.Statement[] {
  const modules = [...collected.modules].sort().map((name) => py.importStmt(name, moduleVariable(name)));
  const members = [...collected.members].map(([module, names]) => py.importFrom(module, [...names].sort()));
  const helpers = [...collected.helpers].sort();
  return [...modules, ...members, ...(helpers.length ? [py.importFrom("mpc_prelude", helpers)] : [])];
}
