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

test.each([
  ["docs/diagnostics.md", "diagnostics.mjs", "diagnosticsPage"],
  ["docs/language.md", "language.mjs", "languagePage"],
])("%s is what its generator prints, and says so", async (page, script, name) => {
  const generator = await import(join(root, "scripts/pages", script));
  expect(read(page)).toBe(await generator[name](`${root}/`));
  expect(read(page).split("\n")[0]).toMatch(/^<!-- Printed by/);
});

test("docs/language.md names only codes and differences that there are", () => {
  const known = read("docs/diagnostics.md") + read("docs/semantics.md");
  const named = read("docs/language.md").match(/\b(MPC\d{4}|D\d)\b/g) ?? [];
  expect(named.length).toBeGreaterThan(50);
  expect([...new Set(named)].filter((code) => !new RegExp(`(### |\\| )${code}\\b`).test(known))).toEqual([]);
});
