// The resident program as TypeScript: runtime/agent/*.py, minified (names, spaces, comments), into
// runtime/generated/agent.ts. What the host fills in (mark, window, float code) keeps its names through `names`.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { minifyPython } from "./minify.mjs";

const root = new URL("../../", import.meta.url);
const given = ["MARK", "ascii", "opened"];
/** Replaced in the text by what they are (the first becomes 01, and so on), in which these names may be. */
const literals = {
  CRC32: ["ascii", "crc32"],
  WINDOW: [],
  FLOAT: [],
  BEGIN: ["B"],
  LIMIT: ["B", "N", "out"],
  FULL: ["B", "S", "out"],
  LEAVING: [],
  TAKE: ["X", "get", "rd"],
};
const kept = [
  ...given,
  "run",
  "crc32",
  "get",
  "out",
  "rd",
  "B",
  "D",
  "F",
  "H",
  "I",
  "J",
  "K",
  "L",
  "N",
  "O",
  "P",
  "R",
  "S",
  "V",
  "X",
];
/** Parts the agent from what is sent later, and that from each other. */
const CUT = "\ndef _cut():pass\n";

export default async function generate() {
  const part = (name) => readFile(new URL(`runtime/agent/${name}.py`, root), "utf8");
  const [imports, link8, link7, agent, values, later, more, due, crc, fallback] = await Promise.all(
    ["imports", "link8", "link7", "agent", "values", "later", "more", "due", "crc", "fallback"].map(part),
  );
  const whole = (link, beside, extension) => {
    const core = [imports, link, agent, beside].join("\n");
    const { text: all, names } = minifyPython([core, extension, due].join(CUT), kept, given, literals);
    const marked = Object.keys(literals).reduce(
      (t, name, i) => t.replaceAll(name, String.fromCharCode(i + 1)),
      all,
    );
    const [text, moreText, dueText] = marked.split(CUT.slice(1));
    return JSON.stringify({ text, more: moreText, due: dueText, names });
  };
  const out = [
    "// Written by scripts/generate/agent.mjs from runtime/agent/*.py; changes here are lost.",
    "",
    "/** Source of a resident program, and the short names of what the host sets before it (MARK …) or uses (run …). */",
    "export interface AgentSource {",
    "  readonly text: string;",
    "  /** Sent before the first request that holds more than simple values. */",
    "  readonly more: string;",
    "  /** Sent when a module with timers is loaded. */",
    "  readonly due: string;",
    "  readonly names: Readonly<Record<string, string>>;",
    "}",
    "",
    `export const agent8: AgentSource = ${whole(link8, values, more)};`,
    `export const agent7: AgentSource = ${whole(link7, later, `${values}\n${more}`)};`,
    "/** Defines crc32, whatever its name is to be; sent with the agent where the firmware has none. */",
    `export const crc: string = ${JSON.stringify(minifyPython(crc).text.trim())};`,
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
