// Cold `mpc build` of blink against `tsc --noEmit` of the same file with the same library and stubs, as whole processes.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compareProcesses, root } from "./measure.mjs";

export default function run() {
  const folder = mkdtempSync(join(tmpdir(), "mpc-bench-"));
  try {
    const config = join(folder, "tsconfig.json");
    writeFileSync(config, JSON.stringify(configuration()));
    const { a, b, ratio } = compareProcesses(
      [join(root, "dist/src/cli/main.js"), "build", "examples/blink/blink.device.ts", "--out-dir", folder],
      [join(root, "node_modules/typescript/bin/tsc"), "-p", config],
    );
    console.log(`mpc build: ${a.toFixed(0)} ms, tsc --noEmit: ${b.toFixed(0)} ms, ratio ${ratio.toFixed(2)}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function configuration() {
  return {
    compilerOptions: {
      noEmit: true,
      strict: true,
      target: "ES2022",
      lib: ["ES2022"],
      module: "ESNext",
      moduleResolution: "Bundler",
      moduleDetection: "force",
      types: [],
      typeRoots: [],
      skipLibCheck: true,
      baseUrl: root,
      ignoreDeprecations: "6.0",
      paths: { mpc: ["./stubs/mpc.d.ts"], "*": ["./stubs/*.d.ts"] },
    },
    files: [join(root, "examples/blink/blink.device.ts")],
  };
}
