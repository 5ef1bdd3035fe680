import { type ModuleDefinition, portOfPlatform, type Target } from "../contract/index.js";
import { UnsupportedError } from "./errors.js";
import type { BoardInfo } from "./info.js";

/** Refuses code that was built for another kind of board, with the command that builds it for this one. */
export function checkTarget(definition: ModuleDefinition, info: BoardInfo, rebuild: string): void {
  const why = mismatch(definition.target, info);
  if (why !== undefined) throw refusal(definition, why, rebuild);
}

/** Refuses machine code that the board's own compiler can't make. */
export function checkEmitters(definition: ModuleDefinition, has: readonly string[], rebuild: string): void {
  const lacking = definition.target.emitters?.filter((emitter) => !has.includes(emitter)) ?? [];
  if (lacking.length === 0) return;
  const what = lacking.length === 1 ? `the ${lacking[0]} emitter` : `the emitters ${lacking.join(" and ")}`;
  throw refusal(definition, `boards with ${what}, which this one lacks`, rebuild);
}

function refusal({ name }: ModuleDefinition, why: string, rebuild: string): UnsupportedError {
  return new UnsupportedError(`${name} was built for ${why}; build it for this board: ${rebuild}`, {
    code: "target",
  });
}

function mismatch(target: Partial<Target>, info: BoardInfo): string | undefined {
  const { version, port, float, emitters, arch } = target;
  if (port !== undefined && port !== info.platform && port !== portOfPlatform(info.platform))
    return `port ${port}, and this board is ${info.platform}`;
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
