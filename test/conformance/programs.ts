import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("./programs/", import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .sort();
const folders = [...new Set(files.filter((path) => basename(path) === "main.ts").map(dirname))];

/** Every file of `programs/` is a program by itself; a folder with a `main.ts` is one of several modules. */
export const programFiles = {
  single: files
    .filter((path) => !folders.some((folder) => path.startsWith(`${folder}/`)))
    .map((name) => ({ name, text: read(name) })),
  folders: folders.map((name) => ({ name, files: filesOf(name) })),
};

/** `main.ts` first: it is the entry. */
function filesOf(folder: string): Record<string, string> {
  const inside = files.filter((path) => dirname(path) === folder || path.startsWith(`${folder}/`));
  const ordered = inside.sort(
    (a, b) => Number(basename(b) === "main.ts") - Number(basename(a) === "main.ts"),
  );
  return Object.fromEntries(ordered.map((path) => [relative(folder, path), read(path)]));
}

function read(path: string): string {
  return readFileSync(root + path, "utf8");
}
