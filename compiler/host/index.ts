import {
  type BoardFile,
  CONTRACT_VERSION,
  ERROR_CLASSES,
  type ModuleDefinition,
  type Target,
} from "../../contract/index.js";
import type { DeviceModule, Reach } from "../1-discover/reach.js";
import type { Facts } from "../2-analyse/facts.js";
import type { OutputFile } from "../types.js";
import { hostDeclarations } from "./declarations.js";
import { collectExports, type ModuleExports } from "./exports.js";
import { contentHash } from "./hash.js";
import { rewriteMixed } from "./mixed.js";
import { stubText } from "./stub.js";

/**
 * What the host imports, for each entry: of a device module its stub (`x.device.js`) and declarations
 * (`x.device.d.ts`), of a mixed file its rewritten host side, at the file's own path.
 */
export async function emitHost(
  reach: Reach,
  facts: Facts,
  outputs: readonly OutputFile[],
): Promise<OutputFile[]> {
  const files: BoardFile[] = outputs.map(({ path, text, map }) => ({
    path,
    text,
    ...(map !== undefined && { map }),
  }));
  const hash = await contentHash(files);
  const result: OutputFile[] = [];
  for (const module of reach.modules) {
    if (!module.isEntry) continue;
    const exports = collectExports(module, reach, facts);
    const definition = defineModule(module, exports, { files, hash, target: targetOf(reach, facts) });
    if (module.kind === "extracted") result.push(rewriteMixed(module, definition));
    else {
      const base = module.source.fileName.replace(/\.[cm]?ts$/, "");
      result.push({ path: `${base}.js`, text: stubText(fileName(module), definition, exports.constants) });
      result.push({ path: `${base}.d.ts`, text: hostDeclarations(reach.program, module.source) });
    }
  }
  return result;
}

/** What the code needs of a board: of emitters only those that it uses. */
function targetOf({ target: { emitters: _, ...target } }: Reach, { machine }: Facts): Partial<Target> {
  return { ...target, ...(machine.used.length > 0 && { emitters: machine.used }) };
}

/** Prelude classes that the host's arguments arrive as, whether the module's own code names them or not. */
export function preludeOfArguments(reach: Reach, facts: Facts): string[] {
  const entries = reach.modules.filter((module) => module.isEntry);
  const schemas = JSON.stringify(entries.map((module) => collectExports(module, reach, facts)));
  return [
    ...(schemas.includes('["map"') ? ["Map"] : []),
    ...(schemas.includes('["set"') ? ["Set"] : []),
    ...(schemas.includes('"error"') ? ERROR_CLASSES : []),
  ];
}

function defineModule(
  module: DeviceModule,
  exports: ModuleExports,
  build: Pick<ModuleDefinition, "files" | "hash" | "target">,
): ModuleDefinition {
  return {
    contract: CONTRACT_VERSION,
    name: fileName(module).replace(/(\.device)?\.[cm]?ts$/, ""),
    hash: build.hash,
    target: build.target,
    entry: module.python,
    files: build.files,
    exports: exports.definitions,
    ...(Object.keys(exports.types).length > 0 && { types: exports.types }),
  };
}

function fileName(module: DeviceModule): string {
  return module.source.fileName.slice(module.source.fileName.lastIndexOf("/") + 1);
}
