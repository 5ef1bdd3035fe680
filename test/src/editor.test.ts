import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Editor, openEditor } from "./editor.js";
import { folder, install, mpc } from "./run.js";

/** Packages of the host that are called like modules of MicroPython. */
const packages = {
  random: "export declare function pick<T>(values: readonly T[]): T;\n",
  struct: "export declare class Struct { constructor(layout: string); }\n",
  json: "export declare function parse(text: string): unknown;\n",
};

const host = `import { readFileSync } from "node:fs";
import { parse } from "json";
import { pick } from "random";
import { Struct } from "struct";
import * as device from "./sensor.device.js";

export const name: string = pick([process.argv[1] ?? "", "b"]);
export const layout = new Struct(readFileSync(name, "utf8"));
export const settings: unknown = parse("{}");
export const reading: Promise<number> = device.read();
`;

const sensor = `import { dumps } from "json";
import { ADC, Pin } from "machine";
import { randint } from "random";
import { pack } from "struct";

const adc = new ADC(new Pin(26));

export function read(): number {
  const frame = pack("<H", randint(0, 9));
  return adc.read_u16() + frame[0]! + dumps([]).length;
}
`;

/** A project as `mpc new` writes it, with host and device code, in an editor. */
describe("the editor on a project of both sides", { timeout: 300_000 }, () => {
  const dir = folder({});
  const project = join(dir.path, "mixed");
  let editor: Editor;

  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text);
  };

  beforeAll(async () => {
    expect((await mpc(["new", "mixed"], { cwd: dir.path })).code).toBe(0);
    install(project);
    for (const [name, types] of Object.entries(packages)) {
      write(
        `node_modules/${name}/package.json`,
        JSON.stringify({ name, version: "1.0.0", types: "index.d.ts" }),
      );
      write(`node_modules/${name}/index.d.ts`, types);
    }
    write("src/host.ts", host);
    write("src/sensor.device.ts", sensor);
    for (const path of ["src/draft.ts", "src/draft.device.ts"]) write(path, "export {};\n");
    const { code, stderr } = await mpc(["check"], { cwd: project });
    expect(stderr).toBe("");
    expect(code).toBe(0);
    editor = openEditor(project);
  });
  afterAll(() => {
    editor?.close();
    dir[Symbol.dispose]();
  });

  test("has no errors in files of either side", async () => {
    for (const path of ["src/host.ts", "src/sensor.device.ts", "src/main.ts", "src/blink.device.ts"])
      expect(await editor.errors(path), path).toEqual([]);
  });

  test("knows which side a file is on", async () => {
    expect(await editor.configOf("src/host.ts")).toBe("tsconfig.json");
    expect(await editor.configOf("src/sensor.device.ts")).toBe("tsconfig.device.json");
    expect(await editor.errors("src/draft.ts", `process.exit();\nrequire("fs");\n`)).toEqual([]);
    const onDevice =
      "process.exit();\nnew Buffer(1);\nimport { readFileSync } from 'node:fs';\nreadFileSync;\n";
    expect(await editor.errors("src/draft.device.ts", onDevice)).toEqual([
      expect.stringContaining("1: Cannot find name 'process'."),
      expect.stringContaining("2: Cannot find name 'Buffer'."),
      expect.stringContaining("3: Cannot find name 'node:fs'."),
    ]);
  });

  test("finds packages of the host in host files, and modules of MicroPython in device files", async () => {
    const text = `import { | } from "random";\n`;
    expect(await editor.completions("src/draft.ts", text)).toContain("pick");
    const onDevice = await editor.completions("src/draft.device.ts", text);
    expect(onDevice).toEqual(expect.arrayContaining(["randint", "getrandbits", "uniform"]));
    expect(onDevice).not.toContain("pick");
  });

  test("completes what modules of MicroPython have, with documentation", async () => {
    const names = await editor.completions("src/draft.device.ts", `import { | } from "machine";\n`);
    expect(names).toEqual(expect.arrayContaining(["ADC", "I2C", "Pin", "freq", "unique_id"]));
    const members = await editor.completions(
      "src/draft.device.ts",
      `import { Pin } from "machine";\nnew Pin(1).|`,
    );
    expect(members).toEqual(expect.arrayContaining(["irq", "off", "on", "value"]));
    const hover = await editor.hover("src/draft.device.ts", `import { P|in } from "machine";\nnew Pin(1);\n`);
    expect(hover.signature).toContain("class Pin");
    expect(hover.documentation).toContain("general-purpose pins");
    const method = await editor.hover(
      "src/draft.device.ts",
      `import { Pin } from "machine";\nnew Pin(1).ir|q();\n`,
    );
    expect(method.signature).toContain("Pin.irq(");
    expect(method.documentation).not.toBe("");
  });

  test("completes the names of a board's pins where the project says which it is", async () => {
    const text = `import { Pin } from "machine";\nnew Pin("|");\n`;
    expect(await editor.completions("src/draft.device.ts", text)).not.toContain("LED");
    const config = readFileSync(join(project, "tsconfig.device.json"), "utf8");
    write(
      "tsconfig.device.json",
      config.replace(`"mpc/stubs/device"`, `"mpc/stubs/device", "mpc/stubs/boards/pico-w"`),
    );
    const again = openEditor(project);
    try {
      expect(await again.completions("src/draft.device.ts", text)).toEqual(
        expect.arrayContaining(["LED", "GP15"]),
      );
      expect(await again.errors("src/draft.device.ts", text.replace("|", "X1"))).toHaveLength(1);
      expect(await again.errors("src/draft.device.ts", text.replace("|", "LED"))).toEqual([]);
    } finally {
      again.close();
      write("tsconfig.device.json", config);
    }
  });
});
