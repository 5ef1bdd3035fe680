// stubs/**/*.d.ts → compiler/generated/stubs.ts: the modules of MicroPython, mpc's own types, the global names.
import { readdirSync, readFileSync } from "node:fs";
import { write } from "./lib.mjs";

const folder = new URL("../../stubs/", import.meta.url);
/** Not modules of MicroPython. */
const own = ["mpc", "device", "ambient", "index"];

export default function generateStubs() {
  const files = declarations("");
  const modules = files.filter(([name]) => !name.includes("/") && !own.includes(name));
  const under = (folder) =>
    files
      .filter(([name]) => name.startsWith(folder))
      .map(([name, text]) => [name.slice(folder.length), text]);
  const text = (name) => files.find(([file]) => file === name)?.[1] ?? "";
  write(
    "stubs",
    `/** Declarations of MicroPython's modules by name. */
export const stubModules: ReadonlyMap<string, string> = new Map(${JSON.stringify(modules, null, 1)});

/** What ports add, by port and module. */
export const portModules: ReadonlyMap<string, string> = new Map(${JSON.stringify(under("ports/"), null, 1)});

/** The pins of boards, by the board's name. */
export const boardPins: ReadonlyMap<string, string> = new Map(${JSON.stringify(under("boards/"), null, 1)});

/** The words of the inline assemblers, which no module of the board has. */
export const assemblerWords: ReadonlyMap<string, string> = new Map(${JSON.stringify(under("micropython/"), null, 1)});

/** Modules that not every firmware has: the ports that have them, the package that brings them, and whose firmware has it. */
export interface Availability {
  readonly ports?: readonly string[];
  readonly install?: string;
  readonly frozen?: readonly string[];
}
export const stubAvailability: Readonly<Record<string, Availability | undefined>> = ${readFileSync(new URL("modules.json", folder), "utf8").trim()};

/** The module "mpc" as device code sees it. */
export const mpcModule = ${JSON.stringify(text("mpc"))};

/** The global names of device code. */
export const deviceGlobals = ${JSON.stringify(text("device"))};
`,
  );
}

/** Name without .d.ts, and text, of all files below. */
function declarations(path) {
  return readdirSync(new URL(path, folder), { withFileTypes: true })
    .sort((a, b) => a.name.localeCompare(b.name))
    .flatMap((entry) => {
      if (entry.isDirectory()) return declarations(`${path}${entry.name}/`);
      if (!entry.name.endsWith(".d.ts")) return [];
      return [[path + entry.name.slice(0, -5), readFileSync(new URL(path + entry.name, folder), "utf8")]];
    });
}
