import ts from "typescript";
import { hostGlobal } from "../diagnostics/discover.js";
import type { Reporter } from "../diagnostics/index.js";
import type { DeviceModule } from "./reach.js";

/** Global names of Node and of browsers that no board has, with what boards have in their place. */
const hostGlobals: ReadonlyMap<string, string> = new Map([
  ["process", 'Arguments and settings come as parameters; `exit()` of "sys" ends a program.'],
  ["Buffer", "Use Uint8Array, or `bytes` and `bytearray` of MicroPython."],
  ["require", 'Write `import { … } from "…"`.'],
  ["module", "Write `export` before what others import."],
  ["exports", "Write `export` before what others import."],
  ["__dirname", 'Paths on the board begin at its root; `getcwd()` of "os" is the current folder.'],
  ["__filename", 'Paths on the board begin at its root; `getcwd()` of "os" is the current folder.'],
  ["global", "Declare the variable at the top of a module, and export it."],
  ["setImmediate", "Write `setTimeout(f, 0)`, or queueMicrotask."],
  ["performance", 'Use `ticks_us()` and `ticks_diff()` of "time".'],
  ["fetch", 'Use the module "requests", which has to be installed on the board, or "socket".'],
  ["WebSocket", 'Use "socket", or call the board from the host.'],
  ["TextEncoder", 'Write `new bytes(text, "utf-8")`.'],
  ["TextDecoder", "Use `decode()` of bytes."],
  ["crypto", 'Use "hashlib" and "cryptolib"; `urandom(n)` of "os" gives random bytes.'],
  ["localStorage", "Write a file with `open()`, or use NVS of an ESP32."],
  ["AbortController", "Hand over an object with a field that says to stop."],
  ["URL", "Take the text apart with split and indexOf."],
  ["Worker", 'Use asynchronous functions, or "_thread".'],
  ["document", ""],
  ["window", ""],
  ["navigator", ""],
  ["alert", "Use console.log."],
  ["prompt", "Use `input()` of MicroPython."],
]);

/** "Cannot find name …": plain, and with TypeScript's advice to install types or to change the library. */
const unknownName: ReadonlySet<number> = new Set([2304, 2552, 2580, 2584, 2591]);

/** Says of a name that TypeScript doesn't know that it's the host's. */
export function reportHostGlobal(
  diagnostic: ts.Diagnostic,
  module: DeviceModule,
  reporter: Reporter,
): boolean {
  const { code, start, length } = diagnostic;
  if (!unknownName.has(code) || start === undefined || length === undefined) return false;
  const { source } = module;
  const name = source.text.slice(start, start + length);
  const instead = hostGlobals.get(name);
  if (instead === undefined) return false;
  const statement = source.statements.find((s) => s.getStart(source) <= start && start < s.end);
  const path = statement === undefined ? [] : pathTo(statement, start, module);
  reporter.report(hostGlobal, { source, start, length }, name, [...path, name].join(" → "), instead);
  return true;
}

/** How the statement was reached, or, in a device module, what of it the name stands in. */
function pathTo(statement: ts.Statement, at: number, { reachedBy }: DeviceModule): readonly string[] {
  const reached = reachedBy?.get(statement);
  if (reached !== undefined) return reached;
  const declarations = ts.isVariableStatement(statement)
    ? statement.declarationList.declarations
    : [statement];
  const declaration = declarations.find((d) => d.getStart() <= at && at < d.end);
  const name = declaration && ts.getNameOfDeclaration(declaration as ts.Declaration);
  return name === undefined ? [] : [name.getText()];
}
