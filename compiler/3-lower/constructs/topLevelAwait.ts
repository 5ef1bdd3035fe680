import * as py from "../../python/index.js";
import type { Context } from "../context.js";

/**
 * A module that awaits outside of functions: from the first `await` on, its statements run in an async function whose
 * variables are the module's. An entry of a program goes on when its event loop runs; who imports such a module waits.
 */
export function lowerTopLevelAwait(
  c: Context,
  body: readonly py.Statement[],
  isMain: boolean,
): readonly py.Statement[] {
  const first = body.findIndex(py.statementSuspends);
  if (first < 0) return body;
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
  return [...body.slice(0, first), main, py.exprStmt(isMain ? call : py.call(c.prelude("finish"), [call]))];
}
