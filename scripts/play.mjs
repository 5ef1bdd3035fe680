// npm run play file.ts [--facts] [--prelude] [--run]: diagnostics and Python of a program; what the analysis found; what it
// prints on MicroPython. The compiler is bundled from its sources, so nothing needs to be built.
import { mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import ts from "typescript";

const root = fileURLToPath(new URL("../", import.meta.url));
const args = process.argv.slice(2);
const path = args.find((arg) => !arg.startsWith("--"));
const has = (flag) => args.includes(flag);
if (path === undefined) {
  console.error("usage: npm run play -- file.ts [--facts] [--prelude] [--run]");
  process.exit(1);
}

const compiler = await bundle();
const text = readFileSync(path, "utf8");
const options = { files: { [path]: text }, entry: path, mode: has("--module") ? "module" : "program", read };
const result = await compiler.compile(options);
for (const d of result.diagnostics) {
  console.log(
    `${compiler.formatDiagnostic(d, d.file === path ? text : read(d.file), { color: process.stdout.isTTY })}\n`,
  );
}
if (has("--facts")) printFacts();
for (const { path: output, text: python } of [...result.outputs, ...result.host]) {
  if (output !== "mpc_prelude.py" || has("--prelude")) console.log(`# ---- ${output}\n${python}`);
}
if (has("--run") && result.outputs.length > 0) await run();

function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/** The compiler's sources as one module, with what `--facts` looks at. */
async function bundle() {
  const outfile = `${root}node_modules/.cache/mpc-play/compiler.mjs`;
  mkdirSync(dirname(outfile), { recursive: true });
  const names = [
    "index",
    "1-discover/index",
    "2-analyse/index",
    "diagnostics/index",
    "deadline",
    "1-discover/cache",
  ];
  await build({
    stdin: { contents: names.map((n) => `export * from "./compiler/${n}.ts";`).join("\n"), resolveDir: root },
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    outfile,
    logLevel: "error",
  });
  return import(pathToFileURL(outfile).href);
}

/** What each variable, parameter and property holds, where the program has no errors. */
function printFacts() {
  const reporter = new compiler.Reporter();
  const reach = compiler.discover(options, reporter, compiler.createCache(), compiler.createDeadline({}));
  if (reach === undefined || reporter.hasErrors) return;
  const facts = compiler.analyse(reach, reporter);
  const visit = (node) => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if ((ts.isVariableDeclaration(node) || ts.isParameter(node)) && ts.isIdentifier(node.name)) {
      const { line, character } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart());
      console.log(
        `${line + 1}:${character + 1} ${node.name.text} → ${facts.names.of(node.name)}: ${valueText(facts.values.of(node.name))}`,
      );
    }
    ts.forEachChild(node, visit);
  };
  for (const module of reach.modules) for (const statement of module.statements) visit(statement);
}

function valueText({ kinds, min, max, constant, nullish }) {
  const range = kinds.has("int") && Number.isFinite(min + max) ? ` [${min}..${max}]` : "";
  const fixed = constant === undefined ? "" : ` = ${String(constant)}`;
  return `${[...kinds].join("|")}${range}${fixed}${nullish === "no" ? "" : ` (or ${nullish})`}`;
}

async function run() {
  const { loadMicroPython } = await import("@micropython/micropython-webassembly-pyscript");
  const decoder = new TextDecoder();
  const board = await loadMicroPython({
    heapsize: 4 << 20,
    linebuffer: false,
    stdout: (bytes) => process.stdout.write(decoder.decode(bytes, { stream: true })),
  });
  for (const { path: file, text: python } of result.outputs) {
    const folders = `/${file}`.split("/").slice(1, -1);
    folders.forEach((_, i) => {
      const folder = `/${folders.slice(0, i + 1).join("/")}`;
      if (!board.FS.analyzePath(folder).exists) board.FS.mkdir(folder);
    });
    board.FS.writeFile(`/${file}`, python);
  }
  console.log("# ---- on MicroPython");
  try {
    board.runPython(result.outputs.find((o) => o.path === "main.py")?.text ?? "");
  } catch (error) {
    console.log(String(error.message));
  }
}
