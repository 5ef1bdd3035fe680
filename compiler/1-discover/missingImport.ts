import type ts from "typescript";
import { mpcModule, stubModules } from "../generated/stubs.js";

/** "Cannot find name …", also where TypeScript knows of a similar one. */
const unknownName: ReadonlySet<number> = new Set([2304, 2552]);
/** Modules that are meant more often than others with the same names. */
const common: readonly string[] = ["mpc", "machine", "time", "io", "os", "network"];

/** The import to write for a name that MicroPython's modules export, if TypeScript doesn't know the name. */
export function missingImport({ code, file, start, length }: ts.Diagnostic): string | undefined {
  if (!unknownName.has(code) || file === undefined || start === undefined) return undefined;
  const name = file.text.slice(start, start + (length ?? 0));
  if (!/^[A-Za-z_]\w*$/.test(name)) return undefined;
  const modules = [...stubModules, ["mpc", mpcModule] as const]
    .filter(([, text]) => exportsName(text, name))
    .map(([module]) => module)
    .sort((a, b) => rank(a) - rank(b));
  const [module, ...others] = modules;
  if (module === undefined) return undefined;
  const more =
    others.length === 0
      ? ""
      : ` (also in ${others
          .slice(0, 3)
          .map((m) => `"${m}"`)
          .join(", ")})`;
  const keyword = module === "mpc" ? "import type" : "import";
  return `Write \`${keyword} { ${name} } from "${module}"\`${more}.`;
}

const rank = (module: string): number => (common.includes(module) ? common.indexOf(module) : common.length);

function exportsName(text: string, name: string): boolean {
  const kinds = "(?:abstract )?(?:function|class|const|let|type|interface|enum)";
  return new RegExp(`^export (?:declare )?${kinds} ${name}\\b`, "m").test(text);
}
