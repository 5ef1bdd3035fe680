// `npm start`: the main job on the virtual board. Shows a device module and the Python that it becomes, then runs a host
// program that puts it on a board and calls it, then the weather station.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const cli = join(root, "dist/src/cli/main.js");
const bold = (text) => (process.stdout.isTTY ? `\u001b[1m${text}\u001b[22m` : text);

function mpc(...args) {
  console.log(bold(`$ mpc ${args.join(" ")}`));
  const { status } = spawnSync(process.execPath, [cli, ...args], { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

const out = mkdtempSync(join(tmpdir(), "mpc-start-"));
try {
  console.log(bold("# examples/blink/blink.device.ts"));
  console.log(readFileSync(join(root, "examples/blink/blink.device.ts"), "utf8"));
  mpc("build", "examples/blink/blink.device.ts", "--out-dir", out);
  console.log(`\n${bold("# blink.py")}`);
  console.log(readFileSync(join(out, "blink.py"), "utf8"));
  mpc("run", "examples/blink/host.ts");
  console.log();
  mpc("run", "examples/weather-station/host.ts");
} finally {
  rmSync(out, { recursive: true, force: true });
}
