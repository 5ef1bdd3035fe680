import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, it } from "vitest";
import { program } from "./program.js";

/** Every file of `programs/` is a program by itself; a folder with a `main.ts` is one of several modules. */
const root = fileURLToPath(new URL("./programs/", import.meta.url));
const wanted = process.env.ONLY;

const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .sort();
const folders = new Set(files.filter((path) => basename(path) === "main.ts").map(dirname));
const single = files.filter((path) => ![...folders].some((folder) => path.startsWith(`${folder}/`)));

const programs = [
  ...single.map((path) => ({ name: path, files: { "main.ts": read(path) } })),
  ...[...folders].map((folder) => ({ name: folder, files: filesOf(folder) })),
].filter(({ name }) => wanted === undefined || name.includes(wanted));

describe("programs print the same in Node and on MicroPython", () => {
  it.each(programs)("$name", (one) => program(one.files).printsTheSame());
});

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
