import { resolve } from "node:path";
import { Worker } from "node:worker_threads";
import { formatDiagnostic, summarize } from "../../compiler/diagnostics/format.js";
import type { CompileResult, Diagnostic } from "../../compiler/types.js";
import type { CompileReply, CompileRequest, EntryOptions } from "./compileMessages.js";
import { Failure } from "./failure.js";

export type { EntryOptions } from "./compileMessages.js";

export interface CompiledEntry extends CompileResult {
  /** Files of the project that were read, absolute: what a watcher watches. */
  readonly inputs: readonly string[];
  /** Text of an input, for printing diagnostics. */
  source(path: string): string | undefined;
}

/** What a compilation may use: a type that explodes ends in an error, not in a machine that swaps. */
const MEMORY_MB = 1024;

/** Compiles files in a worker, which is kept for the next ones and doesn't keep the process alive. */
class CompilerThread {
  #worker: Worker | undefined;
  #next = 0;
  readonly #waiting = new Map<number, { resolve(reply: CompileReply): void; reject(error: Error): void }>();

  compile(entries: readonly string[], options: EntryOptions): Promise<CompileReply> {
    const worker = (this.#worker ??= this.#start());
    const request: CompileRequest = { id: this.#next++, entries, ...options };
    worker.ref();
    return new Promise<CompileReply>((done, reject) => {
      this.#waiting.set(request.id, { resolve: done, reject });
      worker.postMessage(request);
    }).finally(() => {
      if (this.#waiting.size === 0) worker.unref();
    });
  }

  #start(): Worker {
    // One file, made of compileWorker.js by the build; see scripts/build.mjs.
    const worker = new Worker(new URL("./compileWorker.cjs", import.meta.url), {
      // A young generation that takes a whole small compilation spares it most collections.
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB, maxYoungGenerationSizeMb: 64 },
      // The loader of `mpc/register` is for the program, not for the compiler.
      execArgv: [],
    });
    worker.on("message", (reply: CompileReply) => {
      this.#waiting.get(reply.id)?.resolve(reply);
      this.#waiting.delete(reply.id);
    });
    worker.on("error", (error) => this.#fail(error));
    return worker;
  }

  #fail(error: Error): void {
    const isMemory = (error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY";
    const reason = isMemory
      ? new Failure(
          `compiling takes more than ${MEMORY_MB} MB of memory`,
          "Look for a type that grows without end, or split the program.",
        )
      : error;
    for (const { reject } of this.#waiting.values()) reject(reason);
    this.#waiting.clear();
    this.#worker = undefined;
  }
}

const thread = new CompilerThread();

/** Compiles files from the disk, with the options of the tsconfig next to them. Paths in diagnostics count from the current folder. */
export async function compileEntry(
  entries: readonly string[],
  options: EntryOptions,
): Promise<CompiledEntry> {
  const reply = await thread.compile(
    entries.map((path) => resolve(path)),
    options,
  );
  if ("failure" in reply) throw new Failure(reply.failure.message, reply.failure.hint);
  const { result, sources } = reply;
  return {
    ...result,
    inputs: Object.keys(sources).map((path) => resolve(path)),
    source: (path) => sources[path],
  };
}

export function hasErrors(result: CompileResult): boolean {
  return result.diagnostics.some((d) => d.severity === "error");
}

/** All diagnostics and notes as a good compiler prints them, with a line that counts the diagnostics. */
export function diagnosticsText(result: CompiledEntry, color: boolean): string {
  const format = (d: Diagnostic) => formatDiagnostic(d, result.source(d.file), { color });
  const parts = [...result.diagnostics, ...result.notes].map(format);
  const counts = summarize(result.diagnostics);
  return `${[...parts, ...(counts === "" ? [] : [counts])].join("\n\n")}\n`;
}

/** What a plug-in or the loader throws: the diagnostics themselves, no stack of the compiler. */
export function compileFailure(result: CompiledEntry): Failure {
  return new Failure(diagnosticsText(result, false));
}
