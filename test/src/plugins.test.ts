import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { folder, linkMpc } from "./run.js";

const require = createRequire(import.meta.url);

const files = {
  "package.json": JSON.stringify({ type: "module" }),
  "tsconfig.json": JSON.stringify({ compilerOptions: { strict: true } }),
  "pure.device.ts": `import type { int } from "mpc";\nexport enum Mode { Off, On }\nexport const LIMIT = 7;\nexport function double(n: int): int { return n * 2; }\n`,
  // the host's `os` is Node's, though MicroPython has a module of that name; the device's is told apart by its prefix
  "mixed.ts": `import "mpc/transform";
import { EOL } from "os";
import { ticks_ms } from "micropython:time";
import type { int } from "mpc";
import { connect } from "mpc";
import { double, LIMIT, Mode } from "./pure.device.js";

/** @device */
function triple(n: int): int {
  return ticks_ms() < 0 ? 0 : n * 3;
}

await using board = await connect("sim:");
const word: string = EOL.length > 0 ? "answers" : "";
console.log(word, await double(4), await triple(5), LIMIT, Mode[1]);
`,
};
const expected = "answers 8 15 7 On\n";

describe("the plug-ins turn device code into what any bundler bundles", () => {
  const dir = folder(files);
  const entry = join(dir.path, "mixed.ts");
  const run = (file: string) => execFileSync(process.execPath, [file], { cwd: dir.path, encoding: "utf8" });

  beforeAll(() => {
    linkMpc(dir.path);
  });
  afterAll(() => dir[Symbol.dispose]());

  test("esbuild", async () => {
    const { build } = await import("esbuild");
    const { default: mpc } = await import("../../dist/src/plugins/esbuild.js");
    const outfile = join(dir.path, "esbuild.mjs");
    await build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      format: "esm",
      platform: "node",
      plugins: [mpc()],
      sourcemap: true,
      logLevel: "silent",
    });
    expect(run(outfile)).toBe(expected);
    expect(JSON.parse(readFileSync(`${outfile}.map`, "utf8")).sources.join()).toContain("mixed.ts");
  });

  test("Vite", async () => {
    const { build } = await import("vite");
    const { default: mpc } = await import("../../dist/src/plugins/vite.js");
    await build({
      root: dir.path,
      logLevel: "silent",
      plugins: [mpc()],
      build: { ssr: entry, outDir: "vite", target: "node20" },
    });
    expect(run(join(dir.path, "vite/mixed.js"))).toBe(expected);
  });

  test("Rollup, with TypeScript stripped by esbuild", async () => {
    const { rollup } = await import("rollup");
    const { transform } = await import("esbuild");
    const { default: mpc } = await import("../../dist/src/plugins/rollup.js");
    const bundle = await rollup({
      input: entry,
      external: ["mpc"],
      plugins: [
        mpc(),
        {
          name: "strip",
          transform: async (code, id) =>
            id.endsWith("mixed.ts") ? (await transform(code, { loader: "ts", target: "node20" })).code : null,
        },
      ],
    });
    await bundle.write({ file: join(dir.path, "rollup.mjs"), format: "es" });
    await bundle.close();
    expect(run(join(dir.path, "rollup.mjs"))).toBe(expected);
  });

  test("webpack: device modules", async () => {
    const { default: webpack } = await import("webpack");
    const { default: mpc } = await import("../../dist/src/plugins/webpack.js");
    const main = join(dir.path, "main.js");
    writeFileSync(
      main,
      `import { connect } from "mpc";\nimport { double } from "./pure.device.js";\nconst board = await connect("sim:");\nconsole.log(await double(21));\nawait board.close();\n`,
    );
    await new Promise<void>((resolve, reject) =>
      webpack(
        {
          mode: "development",
          devtool: false,
          target: "node20",
          entry: main,
          experiments: { outputModule: true },
          externals: { mpc: "module mpc" },
          output: { path: dir.path, filename: "webpack.mjs", module: true },
          plugins: [mpc()],
        },
        (error, stats) =>
          error || stats?.hasErrors() ? reject(error ?? new Error(stats?.toString())) : resolve(),
      ),
    );
    expect(run(join(dir.path, "webpack.mjs"))).toBe("42\n");
  });

  test("a bundler shows a compile error with its place, and fails", async () => {
    const { build } = await import("esbuild");
    const { default: mpc } = await import("../../dist/src/plugins/esbuild.js");
    const bad = join(dir.path, "bad.device.ts");
    writeFileSync(bad, "export const x: number = 'text';\n");
    const options = {
      entryPoints: [bad],
      bundle: true,
      write: false,
      plugins: [mpc()],
      logLevel: "silent",
    } as const;
    await expect(build(options)).rejects.toThrow(/bad\.device\.ts:1:14 - error TS2322/);
  });

  test("loaded untransformed, a mixed file throws and says what to do", () => {
    const alone = join(dir.path, "alone.ts");
    writeFileSync(
      alone,
      `import "mpc/transform";\n/** @device */\nexport function f(): number {\n  return 1;\n}\n`,
    );
    const stripped = join(dir.path, "untransformed.mjs");
    execFileSync(require.resolve("esbuild/bin/esbuild"), [alone, `--outfile=${stripped}`], { stdio: "pipe" });
    expect(() => execFileSync(process.execPath, [stripped], { cwd: dir.path, stdio: "pipe" })).toThrow(
      /mpc run FILE/,
    );
  });

  test("node --import mpc/register", () => {
    const text = execFileSync(process.execPath, ["--import", "mpc/register", entry], {
      cwd: dir.path,
      encoding: "utf8",
    });
    expect(text).toBe(expected);
  });
});
