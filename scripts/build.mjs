// `npm run build`: generated modules, then every room by its project reference, then what the package manager expects of commands.
import { spawnSync } from "node:child_process";
import { chmodSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import "./generate.mjs";

const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));
const { status } = spawnSync(
  process.execPath,
  [path("node_modules/typescript/bin/tsc"), "-b", path("tsconfig.json")],
  {
    stdio: "inherit",
  },
);
if (status !== 0) process.exit(status ?? 1);
chmodSync(path("dist/src/cli/main.js"), 0o755);

// The compiler's worker as one CommonJS file: importing TypeScript from an ES module makes Node look through its nine megabytes for
// names of exports, and 200 small files take their time, too. Together they were half of a cold start.
await build({
  entryPoints: [path("dist/src/project/compileWorker.js")],
  outfile: path("dist/src/project/compileWorker.cjs"),
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  plugins: [{ name: "typescript", setup: leaveTypescript }],
  logLevel: "warning",
});

/** TypeScript stays outside, and whole: the usual interop would copy its two thousand exports one by one, at each start. */
function leaveTypescript(bundler) {
  const inside = { namespace: "typescript", path: "typescript" };
  bundler.onResolve({ filter: /^typescript$/ }, ({ namespace }) =>
    namespace === "typescript" ? { path: "typescript", external: true } : inside,
  );
  bundler.onLoad({ filter: /.*/, namespace: "typescript" }, () => ({
    // The interop copies own properties; this object has none.
    contents: 'module.exports = Object.create(require("typescript"));',
    loader: "js",
  }));
}
