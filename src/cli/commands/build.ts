import { basename, dirname } from "node:path";
import type { Command } from "commander";
import type { Target } from "../../../contract/index.js";
import { type CompiledEntry, compileEntry, diagnosticsText, hasErrors } from "../../project/compileEntry.js";
import { Failure } from "../../project/failure.js";
import { compileMpy } from "../../project/mpy.js";
import { targetOf } from "../../project/target.js";
import type { Boards } from "../boards.js";
import { hasColors, paint } from "../colors.js";
import { hasMachineCode } from "../machineCode.js";
import { type FileToWrite, writeAll } from "../output.js";

interface BuildOptions {
  readonly outDir: string;
  readonly main?: boolean;
  readonly oneFile?: boolean;
  readonly mpy?: boolean;
  readonly target?: string;
  readonly board?: string;
  readonly json?: boolean;
  readonly sourceMaps?: boolean;
}

export function addBuild(program: Command, boards: Boards): void {
  program
    .command("build")
    .description("compile device modules to MicroPython, with the host stubs that Node imports")
    .argument("<file...>", "device modules (*.device.ts), or files with @device functions")
    .option("-o, --out-dir <folder>", "where to write", "dist")
    .option("--main", "a program that the board runs by itself: main.py and what it needs, no host stubs")
    .option("--one-file", "with --main: all of it in main.py, which needs no other file")
    .option("--mpy", "write .mpy bytecode beside each .py")
    .option(
      "--target <name>",
      "port or board to build for, e.g. rp2, esp32:1.27.0, pico-w (default: any board)",
    )
    .option("-b, --board <address>", "build for the board there, which is asked what it is")
    .option("--source-maps", "write .py.map files")
    .option("--json", "print diagnostics as JSON")
    .action((files: string[], options: BuildOptions) => build(boards, files, options));
}

async function build(boards: Boards, files: string[], options: BuildOptions): Promise<void> {
  if (options.oneFile && (!options.main || files.length > 1))
    throw new Failure(
      "--one-file makes main.py of one program",
      "Add --main, and name one file: what it imports comes with it.",
    );
  const target = await targetFor(boards, options);
  const result = await compileEntry(files, {
    mode: options.main ? "program" : "module",
    ...(options.oneFile && { oneFile: true }),
    ...(target && { target }),
  });
  report(result, options.json ?? false);
  if (hasErrors(result)) {
    process.exitCode = 1;
    return;
  }
  const outputs = [...pythonFiles(result, options), ...(options.main ? [] : hostFiles(result, files))];
  if (options.mpy) outputs.push(...(await mpyFiles(result)));
  for (const path of writeAll(options.outDir, outputs)) {
    if (!options.json) process.stdout.write(`${paint.green("wrote")} ${path}\n`);
  }
}

async function targetFor(
  boards: Boards,
  { target, board }: BuildOptions,
): Promise<Partial<Target> | undefined> {
  if (target !== undefined) return targetOf(target);
  if (board === undefined) return undefined;
  // The runtime is loaded only by what needs a board.
  const { askTarget } = await import("../askTarget.js");
  return askTarget(await boards.connect({ board }, { quiet: true }));
}

/** Diagnostics and notes go to stderr; as JSON, for editors and scripts, they are the only thing on stdout. */
export function report(result: CompiledEntry, json: boolean): void {
  const all = [...result.diagnostics, ...result.notes];
  if (json) process.stdout.write(`${JSON.stringify(all, null, 2)}\n`);
  else if (all.length > 0) process.stderr.write(diagnosticsText(result, hasColors(process.stderr)));
}

function pythonFiles(result: CompiledEntry, options: BuildOptions): FileToWrite[] {
  return result.outputs.flatMap(({ path, text, map }) => [
    { path, content: text },
    ...(options.sourceMaps && map ? [{ path: `${path}.map`, content: map }] : []),
  ]);
}

/** Host stubs keep their place below the folder of the first entry. */
function hostFiles(result: CompiledEntry, entries: readonly string[]): FileToWrite[] {
  const root = dirname(entries[0]!)
    .replace(/\\/g, "/")
    .replace(/^\.\/?/, "");
  return result.host.map(({ path, text }) => ({
    path: root !== "" && path.startsWith(`${root}/`) ? path.slice(root.length + 1) : basename(path),
    content: text,
  }));
}

async function mpyFiles(result: CompiledEntry): Promise<FileToWrite[]> {
  const files: FileToWrite[] = [];
  for (const { path, text } of result.outputs) {
    // A board starts main.py and boot.py as source only on older firmware; as .mpy they'd be passed over.
    if (path === "main.py" || path === "boot.py") continue;
    if (hasMachineCode(text)) {
      // The compiler's native code is of .mpy 6.0, which firmware since 1.20 refuses.
      const note = `mpc: ${path} stays source, which the board compiles: machine code of today's firmware can't be put in .mpy\n`;
      process.stderr.write(note);
      continue;
    }
    files.push({ path: path.replace(/\.py$/, ".mpy"), content: await compileMpy(path, text) });
  }
  return files;
}
