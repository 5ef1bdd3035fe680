import { readFileSync, statSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { Failure } from "./failure.js";

/** Relative to a folder, by default the current one, with `/`, as the compiler and its messages name files. */
export function displayPath(path: string, folder = process.cwd()): string {
  return relative(folder, resolve(path)).split(sep).join("/");
}

/** Reads a source file; `undefined` where there is none. Text that isn't UTF-8 is refused: it would be silently changed. */
export function readSource(path: string): string | undefined {
  const bytes = readBytes(path);
  if (bytes === undefined) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Failure(`${path} isn't UTF-8 text`, "Save it as UTF-8 (most editors: Save with encoding).");
  }
}

/** The same for a file that must be there. */
export function requireSource(path: string): string {
  const text = readSource(path);
  if (text !== undefined) return text;
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new Failure(
      `${path} is a folder`,
      "Name the files in it; `mpc check` without a file checks the whole project.",
    );
  throw new Failure(`there is no file ${path}`, "Check the path; it counts from the current folder.");
}

function readBytes(path: string): Uint8Array | undefined {
  try {
    return statSync(path).isFile() ? readFileSync(path) : undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    if (code === "EACCES") throw new Failure(`${path} may not be read`, "Check the file's permissions.");
    throw error;
  }
}
