import type { ModuleDefinition, Target } from "../contract/index.js";
import { UnsupportedError } from "./errors.js";
import type { BoardInfo } from "./info.js";

/** Refuses code that was built for another kind of board, with the command that builds it for this one. */
export function checkTarget(definition: ModuleDefinition, info: BoardInfo, rebuild: string): void {
  const why = mismatch(definition.target, info);
  if (why === undefined) return;
  throw new UnsupportedError(`${definition.name} was built for ${why}; build it for this board: ${rebuild}`, {
    code: "target",
  });
}

function mismatch(target: Partial<Target>, info: BoardInfo): string | undefined {
  const { version, port, float, emitters, arch } = target;
  if (port !== undefined && port !== info.platform) return `port ${port}, and this board is ${info.platform}`;
  if (float !== undefined && float !== info.float)
    return `${float} floats, and this board has ${info.float} ones`;
  if (arch && emitters?.length && arch !== info.arch) {
    return `architecture ${arch}, and this board has ${info.arch || "no native code"}`;
  }
  if (version !== undefined && isOlder(info.versionInfo, version)) {
    return `MicroPython ${version}, and this board runs ${info.version}`;
  }
  return undefined;
}

function isOlder(have: readonly [number, number, number], wanted: string): boolean {
  const numbers = wanted.split(".").map((part) => Number.parseInt(part, 10) || 0);
  for (let i = 0; i < 2; i++) {
    const difference = have[i]! - (numbers[i] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
