import { resolve } from "node:path";
import { parentPort } from "node:worker_threads";
import { createCompiler } from "../../compiler/index.js";
import type { CompileReply, CompileRequest } from "./compileMessages.js";
import { compilerOptionsFor } from "./config.js";
import { Failure } from "./failure.js";
import { displayPath, readSource, requireSource } from "./sources.js";
import { projectTarget } from "./target.js";

/** Long enough for any program that people write; a runaway type computation ends here. */
const COMPILE_LIMIT_MS = 60_000;

// One for the worker's life: parsed library files are shared by all compilations.
const compiler = createCompiler();

parentPort?.on("message", async (request: CompileRequest) => {
  parentPort?.postMessage(await reply(request));
});

async function reply(request: CompileRequest): Promise<CompileReply> {
  try {
    return { id: request.id, ...(await compileFiles(request)) };
  } catch (error) {
    if (error instanceof Failure)
      return { id: request.id, failure: { message: error.message, hint: error.hint } };
    throw error;
  }
}

async function compileFiles({ entries, mode, oneFile = false, ...given }: CompileRequest) {
  const texts = new Map<string, string>();
  const read = (path: string): string | undefined => {
    const known = texts.get(path);
    if (known !== undefined) return known;
    const text = readSource(resolve(path));
    if (text !== undefined) texts.set(path, text);
    return text;
  };
  const paths = entries.map((path) => displayPath(path));
  const target = given.target ?? projectTarget(paths[0]!);
  for (const path of paths) texts.set(path, requireSource(path));
  const result = await compiler.compile({
    files: Object.fromEntries(texts),
    entry: paths,
    mode,
    oneFile,
    read,
    compilerOptions: compilerOptionsFor(paths[0]!),
    deadlineMs: COMPILE_LIMIT_MS,
    ...(target && { target }),
  });
  return { result, sources: Object.fromEntries(texts) };
}
