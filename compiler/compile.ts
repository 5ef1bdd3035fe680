import ts from "typescript";
import { type CompilerCache, createCache } from "./1-discover/cache.js";
import { discover } from "./1-discover/index.js";
import { normalize } from "./1-discover/paths.js";
import type { Reach } from "./1-discover/reach.js";
import { spellOut } from "./1-discover/spelledOut/index.js";
import { analyse } from "./2-analyse/index.js";
import { type Lowered, lower } from "./3-lower/index.js";
import { print } from "./4-print/index.js";
import { createDeadline, type Deadline, GivenUp } from "./deadline.js";
import { operationOnAny } from "./diagnostics/dynamic.js";
import { Reporter } from "./diagnostics/index.js";
import { cancelled, internalError, outOfTime } from "./diagnostics/internal.js";
import { moduleInOneFile } from "./diagnostics/modules.js";
import { prelude } from "./generated/prelude.js";
import { emitHost, preludeOfArguments } from "./host/index.js";
import { link, ModuleAsValue } from "./link/index.js";
import { assemblePrelude, needsEventLoop } from "./prelude/assemble.js";
import { checkSyntax } from "./syntax.js";
import type { CompileOptions, CompileResult, Diagnostic, OutputFile } from "./types.js";

export interface Compiler {
  /** Compiles a program; never throws. */
  compile(options: CompileOptions): Promise<CompileResult>;
}

/** A compiler that keeps what compilations can share (parsed library files), in `cache` if one is given. */
export function createCompiler({ cache = createCache() }: { cache?: CompilerCache } = {}): Compiler {
  return { compile: (options) => compileWith(options, cache) };
}

/** The one-shot form of `createCompiler().compile`. */
export function compile(options: CompileOptions): Promise<CompileResult> {
  return createCompiler().compile(options);
}

type Emitted = Pick<CompileResult, "outputs" | "host">;

async function compileWith(options: CompileOptions, cache: CompilerCache): Promise<CompileResult> {
  const reporter = new Reporter();
  let emitted: Emitted = { outputs: [], host: [] };
  try {
    emitted = (await emit(options, reporter, cache, createDeadline(options))) ?? emitted;
  } catch (error) {
    reportFailure(error, options, reporter);
  }
  const names = new Map(Object.keys(options.files).map((path) => [normalize(path), path]));
  const named = (d: Diagnostic): Diagnostic => ({ ...d, file: names.get(d.file) ?? d.file });
  const diagnostics = reporter.diagnostics.map(named);
  const notes = reporter.notes.map(named);
  return { ...(reporter.hasErrors ? { outputs: [], host: [] } : emitted), diagnostics, notes };
}

async function emit(
  options: CompileOptions,
  reporter: Reporter,
  cache: CompilerCache,
  deadline: Deadline,
): Promise<Emitted | undefined> {
  deadline.check();
  const reach = discover(options, reporter, cache, deadline);
  if (reach === undefined) return undefined;
  checkSyntax(reach, reporter);
  if (reporter.hasErrors) {
    analyseBesideErrors(reach, reporter);
    return undefined;
  }
  const facts = analyse(reach, reporter);
  deadline.check();
  if (reporter.hasErrors) return undefined;
  const lowered = lower(facts);
  const crossing = options.mode === "module" ? preludeOfArguments(reach, facts) : [];
  const all = { ...lowered, helpers: new Set([...lowered.helpers, ...crossing]) };
  const isOne = options.oneFile === true && options.mode === "program";
  const outputs = isOne ? printAsOne(all, reach, reporter) : printAll(all, reach);
  deadline.check();
  const host = options.mode === "module" ? await emitHost(reach, facts, outputs) : [];
  return { outputs, host };
}

/** What is wrong for other reasons. Of types with errors the analysis may ask what they can't tell: then it has nothing to add. */
function analyseBesideErrors(reach: Reach, reporter: Reporter): void {
  const found = new Reporter();
  let fine: ReturnType<typeof spellOut> = new Map();
  try {
    analyse(reach, found);
    fine = spellOut(reach.modules, reach.checker);
  } catch {
    return;
  }
  const isAny = reporter.diagnostics.some((d) => makesAny.test(d.code));
  reporter.addUnrelated(found, ({ code, file, start }) => {
    // what is spelled out where there are no errors
    const isFine = fine.get(file)?.edits.some((edit) => edit.start <= start && start < edit.end) ?? false;
    return isFine || (isAny && code === operationOnAny.code);
  });
}

/** What TypeScript can't find, or finds no type for, is `any` from there on. */
const makesAny = /^(MPC1|TS(2304|2305|2307|2339|255[12]|26[69]\d|2724|70\d\d)$)/;

/** The texts as they were written, by path. */
function sourcesOf({ modules, spelledOut }: Reach): Record<string, string> {
  const textOf = (source: ts.SourceFile) => spelledOut?.get(source.fileName)?.written.text ?? source.text;
  return Object.fromEntries(modules.map(({ source }) => [source.fileName, textOf(source)]));
}

/** One file that needs no other; nothing where a module is used as a value. */
function printAsOne({ modules, helpers }: Lowered, reach: Reach, reporter: Reporter): OutputFile[] {
  const text = helpers.size > 0 ? assemblePrelude(helpers, prelude) : "";
  const linked = modules.map((module, at) => ({ module, python: reach.modules[at]!.python }));
  try {
    const before = text === "" ? [] : [...text.trimEnd().split("\n"), "", ""];
    return [print(link(linked, text), sourcesOf(reach), before)];
  } catch (error) {
    if (!(error instanceof ModuleAsValue)) throw error;
    reporter.report(moduleInOneFile, { file: reach.modules.at(-1)!.source.fileName }, error.message);
    return [];
  }
}

/** The prelude comes first, as what everything else imports. */
function printAll({ modules, helpers }: Lowered, reach: Reach): OutputFile[] {
  const sources = sourcesOf(reach);
  const printed = modules.map((module) => print(module, sources));
  if (helpers.size === 0) return printed;
  // What a module has due is run by the agent, which looks for `run_due` in the prelude.
  const names = needsEventLoop(helpers, prelude) ? [...helpers, "run_due"] : helpers;
  return [{ path: "mpc_prelude.py", text: assemblePrelude(names, prelude) }, ...printed];
}

/** What was thrown becomes one diagnostic: nothing that a program contains may make the compiler throw. */
function reportFailure(error: unknown, options: CompileOptions, reporter: Reporter): void {
  const file = { file: normalize([options.entry].flat()[0] ?? "") };
  if (error instanceof GivenUp || error instanceof ts.OperationCanceledException) {
    const reason = error instanceof GivenUp ? error.reason : options.signal?.aborted ? "cancelled" : "time";
    reporter.report(reason === "time" ? outOfTime : cancelled, file);
    return;
  }
  const node = nodeInHand(error);
  const what = error instanceof Error ? error.message : String(error);
  reporter.report(internalError, node ?? file, what);
}

/** `unreachable(node)` hands over the node at which it happened. */
function nodeInHand(error: unknown): ts.Node | undefined {
  if (typeof error !== "object" || error === null || !("node" in error)) return undefined;
  const { node } = error as { node?: ts.Node };
  return node !== undefined && ts.getOriginalNode(node).pos >= 0 ? node : undefined;
}
