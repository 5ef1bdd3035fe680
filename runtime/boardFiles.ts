import { deflateSync } from "node:zlib";
import type { BoardFile, ModuleDefinition } from "../contract/index.js";

/** The module of run-time helpers, which the compiler writes. */
export const PRELUDE = "mpc_prelude";

/**
 * The module's files, of which the entry imports the prelude in its end where nothing else does: values that it is given may
 * need a class that its code doesn't name.
 */
export function importingPrelude({ files, entry }: ModuleDefinition): readonly BoardFile[] {
  const isImported = files.some(({ text }) => new RegExp(`^\\s*(from|import) ${PRELUDE}\\b`, "m").test(text));
  if (isImported || !files.some(({ path }) => path === `${PRELUDE}.py`)) return files;
  const path = `${entry.replaceAll(".", "/")}.py`;
  return files.map((file) =>
    file.path === path ? { ...file, text: `${file.text}\nimport ${PRELUDE}\n` } : file,
  );
}

/**
 * The file for a board without floats: code that asks whether something is one names a type that isn't there. No line of it moves, and a name
 * is looked up when what needs it runs.
 */
export const withoutFloats = (file: BoardFile): BoardFile => ({
  ...file,
  text: `${file.text}\nclass float:0\n`,
});

/** Source that a board compiles at once: its parse tree takes about five times as much of the heap as the text. */
const PART = 4000;

/**
 * A long prelude becomes a module of one loop, which runs its parts one by one, and the parts. It's a sequence of definitions
 * without constants, so that it means the same cut between any two.
 */
export function inParts(file: BoardFile): BoardFile[] {
  if (file.path !== `${PRELUDE}.py` || file.text.length <= PART) return [file];
  const parts: string[] = [];
  let part = "";
  // Every text that isn't indented begins a definition, and what decorates one stands before it.
  for (const definition of file.text.split(/(?<=\n)(?<!\n@.*\n)(?=\S)/)) {
    if (part !== "" && part.length + definition.length > PART) {
      parts.push(part);
      part = "";
    }
    part += definition;
  }
  parts.push(part);
  const run = `for _i in range(${parts.length}):exec(open(__file__[:-2]+str(_i)).read(),globals())\n`;
  return [{ path: file.path, text: run }, ...parts.map((text, i) => ({ path: `${PRELUDE}.${i}`, text }))];
}

/** A file's bytes as the board keeps them until it imports: deflated if it inflates. */
export function stored(file: BoardFile, deflates: boolean): Uint8Array {
  const plain = new TextEncoder().encode(file.text);
  if (!deflates) return plain;
  return deflateSync(plain, { level: 9, windowBits: 10, memLevel: 9 });
}
