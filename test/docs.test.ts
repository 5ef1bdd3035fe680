import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const scripts = (JSON.parse(read("package.json")) as { scripts: Record<string, string> }).scripts;

describe.each(["README.md", "CONTRIBUTING.md"])("%s", (file) => {
  const code = [...read(file).matchAll(/`([^`\n]+)`/g)].map((m) => m[1]!);

  test("names paths that exist", () => {
    const paths = code.filter((c) =>
      /^(compiler|runtime|virtual|contract|stubs|src|test|docs|examples|scripts)\/[\w./-]*$/.test(c),
    );
    expect(paths.filter((p) => !existsSync(join(root, p)))).toEqual([]);
  });

  test("names scripts that exist", () => {
    const named = [...read(file).matchAll(/npm run ([\w:]+)/g)].map((m) => m[1]!);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});
