import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { OutputFile } from "../../compiler/types.js";

/** Where `tsconfig.device.json` says that declarations go, and so where host files find the host view of device modules. */
const FOLDER = join(".mpc", "types");

/** Writes the host view of device modules, in place of the declarations that `tsc -b` would write. */
export function writeHostTypes(host: readonly OutputFile[]): void {
  for (const { path, text } of host) {
    if (!path.endsWith(".d.ts")) continue;
    const target = join(FOLDER, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}
