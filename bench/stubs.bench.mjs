// `tsc` of a program that loads every stub, and of one for each port with what it adds, against an empty program with the same
// library; whole processes, nothing left unchecked.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compareProcesses, root } from "./measure.mjs";

const RUNS = 3;
const stubs = join(root, "stubs");

export default function run() {
  const folder = mkdtempSync(join(tmpdir(), "mpc-bench-"));
  try {
    writeFileSync(join(folder, "empty.ts"), "export {};\n");
    const empty = program(folder, "empty", []);
    for (const [name, files] of programs()) {
      const { a, b, ratio } = compareProcesses(program(folder, name, files), empty, { runs: RUNS });
      console.log(`${name}: ratio ${ratio.toFixed(2)} (${a.toFixed(0)} / ${b.toFixed(0)} ms)`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The arguments of a `tsc` that checks these files and the empty one. */
function program(folder, name, files) {
  const config = join(folder, `tsconfig.${name}.json`);
  writeFileSync(config, JSON.stringify({ compilerOptions, files: [join(folder, "empty.ts"), ...files] }));
  return [join(root, "node_modules/typescript/bin/tsc"), "-p", config];
}

function* programs() {
  const general = declarations(stubs).filter((file) => !file.endsWith("/device.d.ts"));
  yield ["what all have", general];
  const ports = join(stubs, "ports");
  for (const port of readdirSync(ports).filter((name) => name !== "parts"))
    yield [port, [...general, ...declarations(join(ports, port))]];
}

const declarations = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".d.ts"))
    .map((name) => join(folder, name));

const compilerOptions = {
  noEmit: true,
  strict: true,
  target: "ES2022",
  lib: ["ES2022"],
  module: "NodeNext",
  moduleResolution: "NodeNext",
  types: [],
  typeRoots: [],
  skipLibCheck: false,
  paths: { "mpc/stubs/*": [join(stubs, "*.d.ts")], mpc: [join(stubs, "mpc.d.ts")] },
};
