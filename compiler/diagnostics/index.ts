/** The entries of all areas. A new area is a file here and two lines below. */
import * as builtins from "./builtins.js";
import * as classes from "./classes.js";
import * as discover from "./discover.js";
import * as dynamic from "./dynamic.js";
import type { Entry } from "./entry.js";
import * as functions from "./functions.js";
import * as internal from "./internal.js";
import * as machine from "./machine.js";
import * as modules from "./modules.js";
import * as nullish from "./nullish.js";
import * as numbers from "./numbers.js";
import * as objects from "./objects.js";
import * as syntax from "./syntax.js";

export type { Entry, ExampleProgram } from "./entry.js";
export { type FormatOptions, formatDiagnostic, summarize } from "./format.js";
export { type Place, Reporter, type Span } from "./reporter.js";

// biome-ignore lint/suspicious/noExplicitAny: the arguments of each message differ
export type AnyEntry = Entry<any>;

/** By code. Codes are never reused, so two entries with one code are a mistake that a test finds. */
export function allEntries(): readonly AnyEntry[] {
  const areas: readonly Record<string, AnyEntry>[] = [
    builtins,
    classes,
    discover,
    dynamic,
    functions,
    internal,
    machine,
    modules,
    nullish,
    numbers,
    objects,
    syntax,
  ];
  return areas.flatMap((area) => Object.values(area)).sort((a, b) => a.code.localeCompare(b.code));
}
