import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { test } from "vitest";

/** The path of a program, or undefined. */
export function findProgram(name: string): string | undefined {
  return (process.env.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

/**
 * True if all is there. Otherwise says what is missing: as a skipped test on a user's machine, as a failing one in CI.
 */
export function haveAll(what: string, needs: Readonly<Record<string, boolean>>): boolean {
  const missing = Object.keys(needs).filter((name) => !needs[name]);
  if (missing.length === 0) return true;
  const reason = `${what}: needs ${missing.join(", ")}`;
  if (process.env.CI) {
    test(reason, () => {
      throw new Error(`${reason}; CI has to have it`);
    });
  } else test.skip(reason, () => {});
  return false;
}
