import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import ts from "typescript";

/** What a program printed in Node; `error` is what stood on stderr when it failed. */
export interface NodeRun {
  readonly output: string;
  readonly error?: string;
}

/** One output for everything, as on a board; no colours. */
const preload = `import { Console } from "node:console";
globalThis.console = new Console({ stdout: process.stdout, stderr: process.stdout });`;

/** Runs the sources as ES modules in a Node of their own, after TypeScript has removed the types. */
export async function runNode(files: Readonly<Record<string, string>>, entry: string): Promise<NodeRun> {
  const folder = mkdtempSync(join(tmpdir(), "mpc-"));
  try {
    const packageJson = JSON.stringify({ type: "module" });
    for (const [path, text] of Object.entries({
      ...transpileAll(files),
      "package.json": packageJson,
      "preload.mjs": preload,
    })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return await spawnNode(folder, entry.replace(/\.ts$/, ".js"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function transpileAll(files: Readonly<Record<string, string>>): Record<string, string> {
  const compilerOptions: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    useDefineForClassFields: true,
    rewriteRelativeImportExtensions: true,
  };
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path.replace(/\.ts$/, ".js"),
      ts.transpileModule(text, { fileName: path, compilerOptions }).outputText,
    ]),
  );
}

function spawnNode(folder: string, entry: string): Promise<NodeRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", join(folder, "preload.mjs"), entry], {
      cwd: folder,
      timeout: 20_000,
      env: { PATH: process.env.PATH },
    });
    let output = "";
    let errors = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
    child.once("error", reject);
    child.once("close", (code) =>
      resolve(code === 0 ? { output } : { output, error: errors.trim() || `exit ${code}` }),
    );
  });
}
