import { readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { expect, it } from "vitest";
import { createCompiler } from "../../../compiler/index.js";
import { describeDiagnostic } from "../../conformance/program.js";
import { filesUnder, moduleNames, root, stubsRoot } from "./program.js";

/**
 * Examples in comments are written for their readers: without imports, and with names for what a reader has (`led`, `i2c`).
 * They must compile with what their own module exports, or one of these.
 */
const nearby = "machine builtins time binascii framebuf array struct bluetooth onewire usb.device".split(" ");
/** "Cannot find name", with a guess or without: what a reader has. A callback that it is given has no type then. */
const ofReader = new Set(["TS2304", "TS2552", "TS7006"]);

/** The examples in the comments of a file. */
function examplesOf(path: string): string[] {
  const comments = readFileSync(path, "utf8").match(/\/\*\*.*?\*\//gs) ?? [];
  return comments.flatMap((comment) => {
    const lines = /@example\n(.*?)(?=\n\s*\* @|\n\s*\*\/)/s.exec(comment)?.[1];
    return lines === undefined ? [] : [lines.replace(/^\s*\* ?/gm, "")];
  });
}

/** What is a port's own stands in files of parts. */
const parts = filesUnder(join(stubsRoot, "ports/parts"), ".d.ts");
const moduleOf = (path: string): string => basename(path, ".d.ts").replace(/^(machine|network)\..*/, "$1");
const exported = new Map(moduleNames().map((module) => [module, exportsOf(module)]));

function exportsOf(module: string): ReadonlySet<string> {
  const files = [join(stubsRoot, `${module}.d.ts`), ...parts.filter((path) => moduleOf(path) === module)];
  const text = files.map((path) => readFileSync(path, "utf8")).join("\n");
  const names = text.matchAll(/^export (?:abstract )?(?:function|const|let|class) (\w+)/gm);
  return new Set([...names].map(([, name]) => name!));
}

/** The example as a program, with imports of what it uses. */
function programOf(module: string, example: string): string {
  const own = new Set(
    [...example.matchAll(/(?:const|let|using|function|class|[[,(]) ?(\w+)(?= [=(]|\]| =>|,)/g)].map(
      ([, n]) => n,
    ),
  );
  const words = new Set(example.match(/(?<![.\w"])[A-Za-z_]\w*/g));
  const whole = example.includes(`${module}.`);
  const imports = [...words].flatMap((word) => {
    if (own.has(word)) return [];
    if (word === "int" && module !== "builtins") return [`import type { int } from "mpc";`];
    const from = [...(whole ? [] : [module]), ...nearby].find((name) => exported.get(name)?.has(word));
    if (from !== undefined) return [`import { ${word} } from "${from}";`];
    return exported.has(word) && example.includes(`${word}.`) ? [`import * as ${word} from "${word}";`] : [];
  });
  return `${imports.join("\n")}\nexport async function example() {\n${example}\n}\n`;
}

/** What is wrong with the examples of these files, but for what a port lacks. */
async function wrongIn(paths: readonly string[], target: { readonly port?: string }): Promise<string[]> {
  const programs = paths.flatMap((path) =>
    examplesOf(path).map((example, index) => {
      const name = `${relative(root, path).replace(/\W+/g, "_")}_${index + 1}.ts`;
      return [name, programOf(moduleOf(path), example)] as const;
    }),
  );
  expect(programs.length).toBeGreaterThan(5);
  const { diagnostics } = await createCompiler().compile({
    files: Object.fromEntries(programs),
    entry: programs.map(([name]) => name),
    mode: "module",
    target,
  });
  const isWrong = (code: string) => code !== "MPC1015" && !ofReader.has(code);
  return diagnostics.filter((d) => d.severity === "error" && isWrong(d.code)).map(describeDiagnostic);
}

it("the examples in the comments of modules compile", async () => {
  const modules = moduleNames().map((name) => join(stubsRoot, `${name}.d.ts`));
  expect(await wrongIn(modules, {})).toEqual([]);
});

it.each(["esp32", "mimxrt"])("and those of what only ports have, for %s", async (port) => {
  expect(await wrongIn(parts, { port })).toEqual([]);
});
