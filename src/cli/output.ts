import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, isAbsolute, join, normalize } from "node:path";
import { Failure } from "../project/failure.js";

export interface FileToWrite {
  /** Relative to the output folder, `/`-separated. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Writes all files or none: each goes to a temporary name first, and is renamed only when all have been written. */
export function writeAll(folder: string, files: readonly FileToWrite[]): string[] {
  const staged: { temporary: string; final: string }[] = [];
  try {
    for (const file of files) {
      const final = join(folder, inside(file.path));
      mkdirSync(dirname(final), { recursive: true });
      const temporary = `${final}.${process.pid}.tmp`;
      writeFileSync(temporary, file.content);
      staged.push({ temporary, final });
    }
    for (const { temporary, final } of staged) renameSync(temporary, final);
  } catch (error) {
    for (const { temporary } of staged) if (existsSync(temporary)) rmSync(temporary);
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new Failure(
      `${path ?? folder} can't be written (${code})`,
      "Check the folder's permissions and free space.",
    );
  }
  return staged.map((s) => s.final);
}

function inside(path: string): string {
  const normal = normalize(path);
  if (isAbsolute(normal) || normal.startsWith(".."))
    throw new Failure(`${path} lies outside the output folder`);
  return normal;
}
