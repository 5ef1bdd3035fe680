// `npm run build`: generated modules, then every room by its project reference, then what the package manager expects of commands.
import { spawnSync } from "node:child_process";
import { chmodSync } from "node:fs";
import { fileURLToPath } from "node:url";
import "./generate.mjs";

const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));
const { status } = spawnSync(process.execPath, [path("node_modules/typescript/bin/tsc"), "-b", path("tsconfig.json")], {
  stdio: "inherit",
});
if (status !== 0) process.exit(status ?? 1);
chmodSync(path("dist/src/cli/main.js"), 0o755);
