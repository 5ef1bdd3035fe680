import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const specifier = /^(\.{1,2}\/|\/|file:).*\.device(\.[cm]?[jt]s)?$/;

/**
 * The device module that an import means: `./echo.device.js`, `./echo.device` and `./echo.device.ts` all name `echo.device.ts`.
 * A host stub that has been built (`echo.device.js` without a source beside it) is imported as it is.
 */
export function resolveDeviceModule(source: string, importer: string | undefined): string | undefined {
  if (!specifier.test(source)) return undefined;
  const path = source.startsWith("file:") ? fileURLToPath(source) : source;
  const base = resolve(importer === undefined ? process.cwd() : dirname(importer), path);
  for (const ending of [".ts", ".mts", ".cts"]) {
    const candidate = base.replace(/\.[cm]?[jt]s$/, "") + ending;
    if (existsSync(candidate)) return candidate;
  }
  return undefined;
}

export function isDeviceModule(path: string): boolean {
  return /\.device\.[cm]?ts$/.test(path);
}

/** A host file that carries device code says so with this import; others aren't parsed at all. */
export function isMixedFile(path: string, text: string): boolean {
  return /\.[cm]?tsx?$/.test(path) && !isDeviceModule(path) && /["']mpc\/transform["']/.test(text);
}
