// docs/language.md: what becomes of each feature, from the programs of test/conformance/features, the tables of
// compiler/builtins, the table of syntax and docs/semantics.md.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

export default async function generateLanguage() {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  writeFileSync(`${root}docs/language.md`, await languagePage(root));
}

/** The page as text. */
export async function languagePage(root) {
  const data = await load(root);
  const parts = [
    "<!-- Printed by `npm run generate` from the programs, tables and pages that it names; don't edit. -->",
    "# The language",
    introduction,
    ...data.sections(pathToFileURL(`${root}test/conformance/features/`)).map(featureTable),
    builtinTables(data.tables, data.rejectedTypes),
    syntaxTable(data.syntax, data.kindNames),
    differences(readFileSync(`${root}docs/semantics.md`, "utf8")),
  ];
  return `${parts.join("\n\n")}\n`;
}

const introduction = `What becomes of each feature of TypeScript in device code. **yes**: it prints on the board what Node prints. A code is a diagnostic
([diagnostics.md](diagnostics.md)), D1–D9 are the differences ([semantics.md](semantics.md)). Each row is a program in
\`test/conformance/features\`, and a test holds what the row says of it; \`test/conformance/programs\` has larger ones.`;

function featureTable({ title, features }) {
  const rows = features.map(({ name, marks }) => `| ${cell(name)} | ${verdict(marks)} |`);
  return [`## ${title}\n`, "| feature | |", "|---|---|", ...rows].join("\n");
}

function verdict(marks) {
  const differences = marks.filter((mark) => /^D\d$/.test(mark));
  if (differences.length > 0) return `yes, but for ${differences.join(", ")}`;
  return marks.length > 0 ? marks.map(linked).join(", ") : "yes";
}

const linked = (code) => (code.startsWith("MPC") ? `[${code}](diagnostics.md#${code.toLowerCase()})` : code);
const cell = (text) => text.replaceAll("|", "\\|");

// ---------------------------------------------------------------- built-ins
function builtinTables(tables, rejectedTypes) {
  const typesByCells = new Map();
  for (const [type, table] of tables) {
    const members = Object.entries(table).filter(([, row]) => row !== undefined);
    const there = members.filter(([, row]) => !("rejected" in row)).map(([name]) => memberName(name));
    const cells = `${there.join(" ") || "–"} | ${refused(members)}`;
    typesByCells.set(cells, [...(typesByCells.get(cells) ?? []), typeName(type)]);
  }
  const rows = [...typesByCells].map(([cells, names]) => `| ${names.join(" ")} | ${cells} |`);
  const types = [...rejectedTypes].map(([type, code]) => `\`${type}\` ${linked(code)}`);
  return [
    "## Built-ins\n",
    "Instances are in lower case, static sides as JavaScript names them; *call* and *new* are the calls of such a side itself. A member",
    "that no row names is [MPC2301](diagnostics.md#mpc2301).\n",
    "| of | there | diagnostic |",
    "|---|---|---|",
    ...rows,
    `\nOf these types nothing is there: ${types.join(", ")}.`,
  ].join("\n");
}

const typeName = (type) => `\`${type}\``;
const memberName = (name) => (name === "call" || name === "new" ? `*${name}*` : `\`${name}\``);

function refused(members) {
  const byCode = new Map();
  for (const [name, row] of members) {
    if ("rejected" in row) byCode.set(row.rejected, [...(byCode.get(row.rejected) ?? []), memberName(name)]);
  }
  return [...byCode].map(([code, names]) => `${linked(code)}: ${names.join(" ")}`).join("; ");
}

// ---------------------------------------------------------------- syntax
function syntaxTable(syntax, kindNames) {
  const by = { lowered: [], rejected: [] };
  for (const [kind, treatment] of Object.entries(syntax)) {
    const name = `\`${kindNames[kind]}\``;
    if (treatment === "lowered") by.lowered.push(name);
    else if (typeof treatment === "object") by.rejected.push(`${name} ${linked(treatment.rejected.code)}`);
  }
  return [
    "## Kinds of syntax\n",
    "From `compiler/syntax.ts`, where each kind that TypeScript has is one of these, part of its parent, or erased (types).\n",
    `**Lowered:** ${by.lowered.join(", ")}.\n`,
    `**Refused:** ${by.rejected.join(", ")}.`,
  ].join("\n");
}

// ---------------------------------------------------------------- differences
/** The rows of the table, without their reasons. */
function differences(semantics) {
  const rows = [...semantics.matchAll(/^\| (D\d+) \| (.*?) \| .* \|$/gm)].map(
    ([, number, text]) => `| ${number} | ${text} |`,
  );
  return ["## Differences\n", "| | |", "|---|---|", ...rows].join("\n");
}

// ---------------------------------------------------------------- data
async function load(root) {
  const outfile = `${root}node_modules/.cache/mpc-pages/language.mjs`;
  await build({
    stdin: {
      contents: [
        'export { tables, rejectedTypes } from "./compiler/builtins/index.ts";',
        'export { syntax } from "./compiler/syntax.ts";',
        'export { sections } from "./test/conformance/features.ts";',
        'import ts from "typescript";',
        // The first name of a number is the kind's; later ones are marks such as FirstKeyword.
        "export const kindNames = {};",
        "for (const [name, kind] of Object.entries(ts.SyntaxKind))",
        "  if (typeof kind === 'number') kindNames[kind] ??= name;",
      ].join("\n"),
      resolveDir: root,
      loader: "ts",
    },
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    outfile,
    logLevel: "error",
  });
  return import(pathToFileURL(outfile));
}
