import { join } from "node:path";
import { compile } from "mpc/compiler";
import { Project, ts } from "ts-morph";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");

/** Errors of a host file that imports the host stub of a device module, by plain strict TypeScript. */
async function errorsOf(device: string, host: string): Promise<string[]> {
  const { host: stub, diagnostics } = await compile({
    files: { "x.device.ts": device },
    entry: "x.device.ts",
    mode: "module",
  });
  expect(diagnostics.filter((d) => d.severity === "error")).toEqual([]);
  const project = new Project({
    compilerOptions: {
      strict: true,
      noEmit: true,
      target: ts.ScriptTarget.ES2022,
      lib: ["lib.es2022.d.ts", "lib.esnext.disposable.d.ts"],
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      skipLibCheck: false,
      types: [],
    },
    skipAddingFilesFromTsConfig: true,
  });
  // In memory only, below the package, so that "mpc" is itself.
  const path = (name: string) => join(root, "test/types/host/memory", name);
  project.createSourceFile(path("x.device.d.ts"), stub.find((f) => f.path.endsWith(".d.ts"))!.text);
  project.createSourceFile(
    path("host.ts"),
    `import { connect } from "mpc";\nimport * as x from "./x.device.js";\n${host}\nexport {};\n`,
  );
  return project.getPreEmitDiagnostics().map((d) => {
    const message = d.getMessageText();
    const text = typeof message === "string" ? message : message.getMessageText();
    return `${d.getSourceFile()?.getBaseName()}:${d.getLineNumber()} TS${d.getCode()} ${text}`;
  });
}

const device = `
import type { int } from "mpc";
import { Pin } from "machine";
export interface Reading { value: number; at: int; label?: string }
export enum Mode { Off, On }
export const LIMIT = 5;
export let count = 0;
/** Doubles. */
export function double(n: int): int { return n * 2; }
export function read(mode: Mode = Mode.Off): Reading { return { value: mode, at: 1 }; }
export function* stream(n: int): Generator<Reading, string, boolean | undefined> { const b = yield read(); return b ? "a" : String(n); }
export async function later(ms: int): Promise<string> { return String(ms); }
export const arrow = (a: number, b?: string): string => b ?? String(a);
export function first<T>(xs: T[]): T | undefined { return xs[0]; }
export function isLong(s: string): s is string { return s.length > 3; }
export class Motor {
  speed: number = 0;
  constructor(readonly pin: int) {}
  run(speed: number): boolean { this.speed = speed; return true; }
  *ramp(to: int): Generator<int> { for (let i = 0; i < to; i++) yield i; }
  static max(): int { return 9; }
}
export default function main(): void { count += 1; new Pin(1); }
`;

describe("the declarations of a host stub", () => {
  test("pass strict TypeScript in an importing project, with the types that calls have", async () => {
    const errors = await errorsOf(
      device,
      `
const a: Promise<number> = x.double(5);
const r: x.Reading = await x.read(x.Mode.On);
const label: string | undefined = r.label;
for await (const item of x.stream(3)) { const v: number = item.value; void v; }
const s: string = await x.later(5);
const t: string = await x.arrow(1);
const limit: 5 = x.LIMIT;
await x.default();
const board = await connect("sim:");
const m = await board.load(x);
const b: Promise<number> = m.double(1);
const motor = await new m.Motor(3);
const ran: boolean = await motor.run(0.5);
const speed: number = await motor.speed;
await motor.speed.set(4);
for await (const i of motor.ramp(3)) { const n: number = i; void n; }
const most: number = await m.Motor.max();
void [a, b, label, s, t, limit, ran, speed, most];
`,
    );
    expect(errors).toEqual([]);
  });

  test("name types of MicroPython that the module didn't import", async () => {
    const text = `
import { I2CTarget } from "machine";
import { WLAN } from "network";
export const shared = new I2CTarget(0, 12);
export const networks = () => new WLAN().scan();
`;
    const { host, diagnostics } = await compile({
      files: { "x.device.ts": text },
      entry: "x.device.ts",
      mode: "module",
      target: { port: "rp2" },
    });
    expect(diagnostics).toEqual([]);
    const declared = host.find((f) => f.path.endsWith(".d.ts"))!.text;
    expect(declared).toContain('import("mpc/stubs/ports/parts/machine.I2CTarget").I2CTarget');
    expect(declared).toContain('import("micropython:network").ScanResult[]');
  });

  test("reject what a host must not do", async () => {
    const wrong = [
      "const n: number = x.double(5);",
      'await x.double("5");',
      "await x.read(7 as string);",
      "x.LIMIT = 6;",
      "const m = await (await connect()).load(x); const n: number = m.double(1);",
    ];
    for (const line of wrong) expect(await errorsOf(device, line), line).not.toEqual([]);
  });
});
