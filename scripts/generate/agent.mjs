// The resident program as TypeScript: runtime/agent/*.py, minified (names, spaces, comments), into
// runtime/generated/agent.ts. What the host fills in (mark, window, float code) keeps its names through `names`.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { minifyPython } from "./minify.mjs";
import { packPairs } from "./pack.mjs";

const root = new URL("../../", import.meta.url);
const given = ["MARK", "ascii", "inflate"];
/** Replaced in the text by what they are: the first becomes 01, and so on, which packing leaves alone. */
const literals = ["WINDOW", "FLOAT", "LIMIT", "LEAVING", "TAKE"];
const kept = [...given, "run", "get", "rd", "B", "D", "F", "H", "R"];
/** Parts the agent from what is sent later. */
const CUT = "def _cut():pass\n";

export default async function generate() {
  const part = (name) => readFile(new URL(`runtime/agent/${name}.py`, root), "utf8");
  const [imports, link8, link7, agent, due, fallback] = await Promise.all(
    ["imports", "link8", "link7", "agent", "due", "fallback"].map(part),
  );
  const whole = (link) => {
    const { text, names } = minifyPython([imports, link, agent, CUT, due].join("\n"), kept, given);
    const marked = literals.reduce((t, name, i) => t.replaceAll(name, String.fromCharCode(i + 1)), text);
    const [resident, extension] = marked.split(CUT);
    const { pairs, packed } = packPairs(resident);
    return JSON.stringify({
      text: resident,
      pairs: pairs.toString("latin1"),
      packed: packed.toString("latin1"),
      due: extension,
      names,
    });
  };
  const out = [
    "// Written by scripts/generate/agent.mjs from runtime/agent/*.py; changes here are lost.",
    "",
    "/** Source of a resident program, and the short names of what the host sets before it (MARK …) or uses (run …). */",
    "export interface AgentSource {",
    "  readonly text: string;",
    "  /** The text for boards that can't inflate, made of latin-1 characters: each of `packed` from 80h on stands for two. */",
    "  readonly packed: string;",
    "  readonly pairs: string;",
    "  /** Sent when a module with timers is loaded. */",
    "  readonly due: string;",
    "  readonly names: Readonly<Record<string, string>>;",
    "}",
    "",
    `export const agent8: AgentSource = ${whole(link8)};`,
    `export const agent7: AgentSource = ${whole(link7)};`,
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
