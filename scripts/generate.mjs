// Runs every module of scripts/generate/, which write the modules that aren't committed, and then of scripts/pages/, which print the
// pages of docs/ from the compiler's sources, those modules among them. The default export of each (or its only `generate…` function)
// is given the project's root as a path.
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

for (const folder of [new URL("./generate/", import.meta.url), new URL("./pages/", import.meta.url)]) {
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith(".mjs")) continue;
    const module = await import(new URL(name, folder));
    const run = module.default ?? Object.entries(module).find(([key]) => /^generate[A-Z]/.test(key))?.[1];
    if (typeof run === "function") await run(root);
  }
}
