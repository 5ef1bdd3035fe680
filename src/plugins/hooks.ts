import { readFile } from "node:fs/promises";
import type { LoadHook, ResolveHook } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { transform } from "esbuild";
import { Failure } from "../project/failure.js";
import { isDeviceModule, isMixedFile, resolveDeviceModule } from "./deviceFile.js";
import { transformFile } from "./transformFile.js";
import { isTypeScript, typescriptSource } from "./typescriptSource.js";

export const resolve: ResolveHook = async (specifier, context, next) => {
  const parent = context.parentURL?.startsWith("file:") ? fileURLToPath(context.parentURL) : undefined;
  const device = resolveDeviceModule(specifier, parent);
  if (device !== undefined) return { url: pathToFileURL(device).href, format: "module", shortCircuit: true };
  const source = typescriptSource(specifier, context.parentURL);
  if (source !== undefined) return { url: source, format: "module", shortCircuit: true };
  return next(specifier, context);
};

export const load: LoadHook = async (url, context, next) => {
  if (!url.startsWith("file:")) return next(url, context);
  const path = fileURLToPath(url);
  if (!isTypeScript(path)) return next(url, context);
  const source = isDeviceModule(path) ? "" : await readFile(path, "utf8");
  if (!isDeviceModule(path) && !isMixedFile(path, source)) {
    return { format: "module", source: await javascript(source, path), shortCircuit: true };
  }
  const result = await transformFile(path).catch((error: unknown) => {
    if (error instanceof Failure) return error;
    throw error;
  });
  if (result instanceof Failure)
    return { format: "module", source: await failing(result.message, path), shortCircuit: true };
  if (result.warnings !== "") process.stderr.write(result.warnings);
  const code =
    result.language === "ts" ? await javascript(withMap(result.code, result.map), path) : result.code;
  return { format: "module", source: code, shortCircuit: true };
};

/**
 * A module that fails with the diagnostics as its text: thrown here, in the loader's thread, they would come with a stack of Node's
 * and mpc's insides. `mpc run` owns the process, and ends it.
 */
async function failing(text: string, path: string): Promise<string> {
  const { exportNames } = await import("./exportNames.js");
  const names = [...exportNames(path)].map((name, i) => `_${i} as ${name}`);
  const exported = names.length === 0 ? "" : `let ${names.map((_, i) => `_${i}`)}; export { ${names} }; `;
  return exported + raising(text);
}

function raising(text: string): string {
  const message = JSON.stringify(text);
  if (process.env.MPC_RUN === "1") return `process.stderr.write(${message}); process.exit(1);`;
  return `const error = new Error(${message}); error.name = "CompileError"; error.stack = error.message; throw error;`;
}

async function javascript(source: string, path: string): Promise<string> {
  const { code } = await transform(source, {
    loader: path.endsWith("x") ? "tsx" : "ts",
    format: "esm",
    target: "node20",
    sourcemap: "inline",
    sourcefile: path,
    // Decorators and `using` are not in Node 20; names are kept for stacks.
    keepNames: true,
  });
  return code;
}

/** esbuild chains the map that stands in the text with its own. */
function withMap(code: string, map: string | undefined): string {
  if (map === undefined) return code;
  return `${code}\n//# sourceMappingURL=data:application/json;base64,${Buffer.from(map).toString("base64")}\n`;
}
