// Runs every generator of scripts/generate/: a module whose default export (or only `generate…` function) writes generated
// modules, given the project's root as a path. Of what they write only the
// pages in docs/ are committed.
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const folder = new URL("./generate/", import.meta.url);

for (const name of readdirSync(folder).sort()) {
  if (!name.endsWith(".mjs")) continue;
  const module = await import(new URL(name, folder));
  const run = module.default ?? Object.entries(module).find(([key]) => /^generate[A-Z]/.test(key))?.[1];
  if (typeof run === "function") await run(root);
}
