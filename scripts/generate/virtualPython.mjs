// virtual/python/**/*.py → virtual/generated/python.ts: the firmware's Python modules, as text that the worker carries with it.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export function generateVirtualPython(root) {
  const from = join(root, "virtual/python");
  const modules = readdirSync(from, { recursive: true })
    .filter((name) => name.endsWith(".py"))
    .sort()
    .map((name) => [name.replaceAll("\\", "/"), readFileSync(join(from, name), "utf8")]);
  const lines = modules.map(([name, text]) => `  ${JSON.stringify(name)}: ${JSON.stringify(text)},`);
  mkdirSync(join(root, "virtual/generated"), { recursive: true });
  writeFileSync(
    join(root, "virtual/generated/python.ts"),
    `// Generated from virtual/python by scripts/generate.mjs.\n\nexport const frozenModules: Record<string, string> = {\n${lines.join("\n")}\n};\n`,
  );
}
