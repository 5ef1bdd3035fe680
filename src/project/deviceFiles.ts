import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const skipped = new Set(["node_modules", "dist", "build", "coverage"]);

/** Device modules, and files that carry device code, below a folder; relative to it, sorted. */
export function findDeviceFiles(folder: string): string[] {
  const found: string[] = [];
  const walk = (path: string): void => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      if (entry.name.startsWith(".") || skipped.has(entry.name)) continue;
      const full = join(path, entry.name);
      if (entry.isDirectory()) walk(full);
      else if (holdsDeviceCode(full)) found.push(relative(folder, full));
    }
  };
  walk(folder);
  return found.sort();
}

/** By name, or by the import that every mixed file has. */
function holdsDeviceCode(path: string): boolean {
  if (/\.device\.[cm]?ts$/.test(path)) return true;
  if (!/\.[cm]?ts$/.test(path) || path.endsWith(".d.ts")) return false;
  return /^\s*import\s+["']mpc\/transform["']/m.test(readFileSync(path, "utf8"));
}
