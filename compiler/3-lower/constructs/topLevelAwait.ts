import ts from "typescript";
import type { DeviceModule } from "../../1-discover/reach.js";
import * as py from "../../python/index.js";
import type { Context } from "../context.js";
import { importModule } from "./imports.js";

/** The promise of a module that isn't complete when it has been imported. */
const AWAITED = "__awaited__";

/**
 * A module that awaits outside of functions: from the first `await` on, its statements run in an async function whose
 * variables are the module's. An entry of a program goes on when its event loop runs; the host waits for other entries.
 */
export function lowerTopLevelAwait(
  c: Context,
  module: DeviceModule,
  body: readonly py.Statement[],
  isMain: boolean,
): readonly py.Statement[] {
  const first = body.findIndex(py.statementSuspends);
  const awaited = py.name(AWAITED);
  // the `await` was among what leaves nothing behind
  if (first < 0)
    return c.facts.scopes.awaits(module.source) && !isMain ? [...body, py.assign(awaited, py.none())] : body;
  const rest = body.slice(first);
  const names = [...py.boundNames(rest)].sort();
  const name = c.fresh("main");
  // @async_function
  // def main():
  //     global …
  const main = py.functionDef(name, [], [...(names.length ? [py.globalStmt(names)] : []), ...rest], {
    decorators: [c.prelude("async_function")],
  });
  const call = py.call(name);
  const finish = () => py.exprStmt(py.call(c.prelude("finish"), [awaited]));
  const run = isMain
    ? [py.exprStmt(call)]
    : [py.assign(awaited, call), ...(module.isEntry ? [finish()] : [])];
  return [...body.slice(0, first), main, ...run];
}

/**
 * What a module does ahead of its own imports if some of these aren't complete when they have been imported: all run, one after
 * the other, and then it waits for them.
 *
 *     import loader
 *     import other
 *     yield loader.__awaited__
 *
 * Modules that import each other, and mixed files, wait for each before they import the next.
 */
export function awaitImports(c: Context, module: DeviceModule): py.Statement[] {
  const { awaits, inCircle, isInCircle } = c.facts.scopes;
  const imported = importedModules(c, module);
  const isAwaited = ({ source }: DeviceModule) => awaits(source) && !inCircle(module.source, source);
  if (!imported.some(isAwaited)) return [];
  const promise = ({ python }: DeviceModule) => py.attr(c.module(python), AWAITED);
  if (module.kind !== "module" || isInCircle(module.source)) {
    const last = imported.findLastIndex(isAwaited);
    return imported.slice(0, last + 1).flatMap((target) => {
      const wait = () => py.exprStmt(py.call(c.prelude("finish"), [promise(target)]));
      return [importModule(c, target), ...(isAwaited(target) ? [wait()] : [])];
    });
  }
  return [
    ...imported.map((target) => importModule(c, target)),
    ...imported.filter(isAwaited).map((target) => py.exprStmt(py.yieldExp(promise(target)))),
  ];
}

/** Modules of the program that it imports, in order. */
function importedModules(c: Context, { statements }: DeviceModule): DeviceModule[] {
  const targets = statements.flatMap((node) => {
    const isImport = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
    if (!isImport || !node.moduleSpecifier || c.facts.reach.elided.has(node)) return [];
    const target = c.facts.calls.import(node.moduleSpecifier);
    return target.kind === "device" ? [target.module] : [];
  });
  return [...new Set(targets)];
}
