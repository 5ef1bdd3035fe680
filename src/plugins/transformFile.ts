import {
  type CompiledEntry,
  compileEntry,
  compileFailure,
  diagnosticsText,
  hasErrors,
} from "../project/compileEntry.js";

/** What every plug-in and the loader make of a file with device code. */
export interface Transformed {
  /** A host stub is JavaScript; the host side of a mixed file is still TypeScript. */
  readonly code: string;
  readonly map?: string;
  readonly language: "js" | "ts";
  /** Files that it was made from, absolute. */
  readonly inputs: readonly string[];
  /** Warnings, printed; empty where there are none. */
  readonly warnings: string;
}

/** The host stub of a device module, or the host side of a mixed file. @throws Failure that holds the diagnostics */
export async function transformFile(path: string): Promise<Transformed> {
  const result = await compileEntry([path], { mode: "module" });
  if (hasErrors(result)) throw compileFailure(result);
  const output = hostOutput(result);
  return {
    code: output.text,
    ...(output.map !== undefined && { map: output.map }),
    language: output.path.endsWith(".js") ? "js" : "ts",
    inputs: result.inputs,
    warnings: result.diagnostics.length > 0 ? diagnosticsText(result, false) : "",
  };
}

function hostOutput(result: CompiledEntry) {
  const output = result.host.find((file) => !file.path.endsWith(".d.ts"));
  if (output === undefined) throw new Error("the compiler gave neither an error nor a host side");
  return output;
}
