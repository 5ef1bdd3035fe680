import { existsSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

export const isTypeScript = (path: string): boolean => /\.[cm]?tsx?$/.test(path);

/**
 * URL of the TypeScript file that an import means: `./x.js` means `x.ts` where only that is there, as TypeScript itself has it;
 * extensions may be left out.
 */
export function typescriptSource(specifier: string, parent: string | undefined): string | undefined {
  if (!/^(\.{0,2}\/|file:)/.test(specifier)) return undefined;
  const url = new URL(specifier, parent ?? `${pathToFileURL(process.cwd()).href}/`);
  const path = fileURLToPath(url);
  if (isTypeScript(path)) return url.href;
  if (existsSync(path) && !path.endsWith("/")) {
    if (/\.[cm]?js$|\.json$|\.node$|\.wasm$/.test(path)) return undefined;
  }
  const candidates = [path.replace(/\.([cm]?)js$/, ".$1ts"), `${path}.ts`, `${path}/index.ts`];
  const found = candidates.find((c) => isTypeScript(c) && existsSync(c));
  return found === undefined ? undefined : pathToFileURL(found).href;
}
