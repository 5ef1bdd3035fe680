import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { mpc } from "../src/run.js";

const root = join(import.meta.dirname, "../..");
const names = readdirSync(join(root, "examples"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** What `mpc run` takes of an example: its host program, or a device module that runs by itself. */
function entryOf(name: string): string {
  const host = `examples/${name}/host.ts`;
  return existsSync(join(root, host)) ? host : `examples/${name}/main.device.ts`;
}

describe("each example prints on the virtual board what stands beside it", () => {
  test.each(names)("%s", async (name) => {
    const { code, stdout, stderr } = await mpc(["run", entryOf(name)], {
      cwd: root,
      env: { MPC_BOARD: "sim:" },
    });
    expect(stderr).toBe("");
    expect(stdout).toBe(readFileSync(join(root, `examples/${name}/expected.txt`), "utf8"));
    expect(code).toBe(0);
  });
});
