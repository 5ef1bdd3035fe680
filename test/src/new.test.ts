import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { folder, install, mpc } from "./run.js";

const root = join(import.meta.dirname, "../..");
const tsc = join(root, "node_modules/typescript/bin/tsc");

describe("mpc new", () => {
  const dir = folder({});
  const project = join(dir.path, "blinky");
  const check = () =>
    spawnSync(process.execPath, [tsc, "--noEmit", "--pretty", "false"], { cwd: project, encoding: "utf8" });

  beforeAll(async () => {
    const { code, stdout } = await mpc(["new", "blinky"], { cwd: dir.path });
    expect(code).toBe(0);
    expect(stdout).toContain("npm install");
    install(project);
  });
  afterAll(() => dir[Symbol.dispose]());

  test("makes a project that is green at once: check, types, tests", () => {
    const text = execFileSync("npm", ["test"], { cwd: project, encoding: "utf8" });
    expect(text).toMatch(/# pass 1/);
    expect(text).toMatch(/# fail 0/);
  });

  test("its host program runs on the virtual board", async () => {
    const { code, stdout } = await mpc(["run", "src/main.ts", "--board", "sim:"], { cwd: project });
    expect(stdout).toContain("the board answers 3");
    expect(code).toBe(0);
  });

  test("host files see promises where device files see values, with plain tsc", () => {
    const use = join(project, "src/use.ts");
    writeFileSync(
      use,
      `import * as device from "./blink.device.js";\nexport const p: Promise<number> = device.blink(5);\n`,
    );
    expect(check().stdout).toBe("");
    writeFileSync(
      use,
      `import * as device from "./blink.device.js";\nexport const n: number = device.blink(5);\n`,
    );
    expect(check().stdout).toContain("src/use.ts(2,14): error TS2322");
    writeFileSync(use, "export {};\n");
  });

  test("device files are checked by themselves, without Node's types", () => {
    const device = spawnSync(
      process.execPath,
      [tsc, "-p", "tsconfig.device.json", "--noEmit", "--pretty", "false"],
      {
        cwd: project,
        encoding: "utf8",
      },
    );
    expect(device.stdout).toBe("");
    const bad = join(project, "src/bad.device.ts");
    writeFileSync(bad, "export const e = process.env;\n");
    const again = spawnSync(
      process.execPath,
      [tsc, "-p", "tsconfig.device.json", "--noEmit", "--pretty", "false"],
      {
        cwd: project,
        encoding: "utf8",
      },
    );
    expect(again.stdout).toMatch(/src\/bad\.device\.ts\(1,18\): error TS25(80|91)/);
    execFileSync("rm", [bad]);
  });

  test("builds a main.py", async () => {
    const { code } = await mpc(["build", "src/blink.device.ts", "--main"], { cwd: project });
    expect(code).toBe(0);
    expect(readFileSync(join(project, "dist/main.py"), "utf8")).toContain("from machine import Pin");
  });

  test("overwrites nothing, and refuses names that npm would", async () => {
    const again = await mpc(["new", "blinky"], { cwd: dir.path });
    expect(again.code).toBe(1);
    expect(again.stderr).toContain("isn't empty");
    const wrong = await mpc(["new", "Not A Name"], { cwd: dir.path });
    expect(wrong.code).toBe(2);
    expect(existsSync(join(dir.path, "Not A Name"))).toBe(false);
  });
});
