// The resident program as TypeScript: runtime/agent/*.py, minified (names, spaces, comments), into
// runtime/generated/agent.ts. What the host fills in (mark, window, float code) keeps its names through `names`.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { minifyPython } from "./minify.mjs";

const root = new URL("../../", import.meta.url);
const given = ["MARK", "WINDOW", "FLOAT", "LIMIT"];
const kept = [...given, "run"];

export default async function generate() {
  const part = (name) => readFile(new URL(`runtime/agent/${name}.py`, root), "utf8");
  const [imports, link8, link7, agent, fallback] = await Promise.all(
    ["imports", "link8", "link7", "agent", "fallback"].map(part),
  );
  const out = [
    "// Written by scripts/generate/agent.mjs from runtime/agent/*.py; changes here are lost.",
    "",
    "/** Source of a resident program, and the short names of what the host sets before it (MARK …) or calls (run). */",
    "export interface AgentSource {",
    "  readonly text: string;",
    "  readonly names: Readonly<Record<string, string>>;",
    "}",
    "",
    `export const agent8: AgentSource = ${JSON.stringify(minifyPython(imports + link8 + agent, kept, given))};`,
    `export const agent7: AgentSource = ${JSON.stringify(minifyPython(imports + link7 + agent, kept, given))};`,
    `/** For boards where the agent can't live; statements to be run one after the other. */`,
    `export const fallback: readonly string[] = ${JSON.stringify(pieces(fallback))};`,
    "",
  ].join("\n");
  await mkdir(new URL("runtime/generated/", root), { recursive: true });
  await writeFile(new URL("runtime/generated/agent.ts", root), out);
}

/** The fallback is sent in pieces that a small heap can compile. */
function pieces(text) {
  return text.split(/^# ---$/m).map((piece) => minifyPython(piece).text.trim());
}
