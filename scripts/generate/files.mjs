// The board's half of board.fs as TypeScript: runtime/files/files.py, minified, into runtime/generated/files.ts.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { minifyPython } from "./minify.mjs";

const root = new URL("../../", import.meta.url);

export default async function generate() {
  const source = await readFile(new URL("runtime/files/files.py", root), "utf8");
  const { text: minified, names } = minifyPython(source, ["_mpc1"]);
  // A short name could be one of the user's globals.
  const text = minified
    .replace(`def ${names._mpc1}():`, "def _mpc1():")
    .replace(`=${names._mpc1}();del ${names._mpc1}`, "=_mpc1();del _mpc1");
  const out = [
    "// Written by scripts/generate/files.mjs from runtime/files/files.py; changes here are lost.",
    "",
    `export const filesSource = ${JSON.stringify(text.trim())};`,
    "",
  ].join("\n");
  await mkdir(new URL("runtime/generated/", root), { recursive: true });
  await writeFile(new URL("runtime/generated/files.ts", root), out);
}
