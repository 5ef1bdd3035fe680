// compiler/diagnostics/*.ts → docs/diagnostics.md: a section a code, with its hint, an example, and the example mended.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

export default async function generateDiagnostics() {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  writeFileSync(`${root}docs/diagnostics.md`, await diagnosticsPage(root));
}

/** The page as text. */
export async function diagnosticsPage(root) {
  const { allEntries } = await loadEntries(root);
  return page(allEntries());
}

async function loadEntries(root) {
  const { outputFiles } = await build({
    entryPoints: [`${root}compiler/diagnostics/index.ts`],
    bundle: true,
    format: "esm",
    platform: "neutral",
    external: ["typescript"],
    write: false,
    logLevel: "error",
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`);
}

const areas = [
  ["MPC1", "Finding device code"],
  ["MPC20", "null, undefined and types"],
  ["MPC21", "Syntax"],
  ["MPC22", "Numbers"],
  ["MPC23", "Built-ins"],
  ["MPC24", "Objects"],
  ["MPC25", "Functions and generics"],
  ["MPC26", "Classes"],
  ["MPC27", "Modules and async"],
  ["MPC28", "More of the language"],
  ["MPC3", "Targets"],
  ["MPC9", "The compiler itself"],
];

function page(entries) {
  const sections = areas.flatMap(([prefix, title]) => {
    const own = entries.filter(({ code }) => code.startsWith(prefix));
    return own.length === 0 ? [] : [`## ${title}\n`, ...own.map(section)];
  });
  return `<!-- Printed by \`npm run generate\` from compiler/diagnostics; don't edit. -->
# Diagnostics

Every code that the compiler reports, beside TypeScript's own (\`TS…\`). Codes are never reused. Each example is a test: it
gives exactly the codes that its \`//!\` marks say, and what stands under *instead* compiles without.

${sections.join("\n")}`;
}

const severityWord = { error: "", warning: "*Warning:* ", note: "*Note:* " };

function section({ code, severity, message, hint, example, mended }) {
  const placeholders = (text) => (typeof text === "function" ? text(...["…", "…", "…", "…"]) : text);
  const parts = [`### ${code}\n`, `${severityWord[severity]}${placeholders(message)}\n`];
  if (hint !== undefined) parts.push(`${placeholders(hint)}\n`);
  parts.push(...program(example));
  if (mended !== undefined && !isSame(example, mended)) parts.push("*Instead:*\n", ...program(mended));
  return parts.join("\n");
}

/** One that is mended outside of its files: by options, by the path of its entry. */
const isSame = (example, mended) => String(program(example)) === String(program(mended));

/** A fenced block for each file, with its marks as the only comments on codes. */
function program(example) {
  const files = typeof example === "string" ? { "main.ts": example } : (example.files ?? {});
  const isNamed = Object.keys(files).length > 1;
  return Object.entries(files).map(
    ([path, text]) => `\`\`\`ts\n${isNamed ? `// ${path}\n` : ""}${printable(text)}\n\`\`\`\n`,
  );
}

function printable(text) {
  return text
    .trim()
    .replace(/[\0-\x08\x0e-\x1f]/g, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, "0")}`);
}
