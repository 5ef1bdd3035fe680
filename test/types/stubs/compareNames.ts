import { readFileSync } from "node:fs";
import { join } from "node:path";
import type ts from "typescript";
import type { Firmware, FirmwareName, Takes } from "./firmware.js";
import { moduleNames, stubsRoot } from "./program.js";
import { type StubMember, type StubName, stubNames } from "./stubNames.js";

/** What `stubs/modules.json` says of a module that not every firmware has. */
export interface Availability {
  /** The ports that have it; all if it isn't said. */
  ports?: string[];
  /** The package that brings it, if it isn't part of the firmware. */
  install?: string;
  /** Ports and boards whose firmware has that package. */
  frozen?: string[];
}
/** The modules that not every firmware has. */
export const availability: Readonly<Record<string, Availability>> = JSON.parse(
  readFileSync(join(stubsRoot, "modules.json"), "utf8"),
);

/**
 * Where the stubs and a firmware differ, one line each: modules and names that one of them lacks, and numbers of arguments that they don't
 * agree on. What the stubs give to other ports only isn't promised.
 */
export function compareNames(program: ts.Program, port: string, firmware: Firmware): string[] {
  const found = compareModules(port, firmware);
  for (const [module, names] of firmware.modules) {
    const stubs = stubNames(program, module);
    for (const [name, { ports }] of stubs)
      if (!names.has(name) && isPromised(ports, port)) found.push(`${module}.${name}: not in the firmware`);
    for (const [name, theirs] of names) {
      const ours = stubs.get(name);
      if (ours !== undefined) found.push(...compareName(`${module}.${name}`, ours, theirs, port));
      else if (theirs.kind !== "module") found.push(`${module}.${name}: not in the stubs`);
    }
  }
  return found.sort();
}

function compareModules(port: string, { listed, modules }: Firmware): string[] {
  const ours = moduleNames();
  const promised = ours.filter((name) => {
    const { ports, install } = availability[name] ?? {};
    return install === undefined && isPromised(ports, port) && !modules.has(name);
  });
  // A package that is written in both languages is listed twice.
  const more = [...new Set(listed)].filter((name) => !ours.includes(name));
  return [
    ...promised.map((name) => `${name}: no such module in the firmware`),
    ...more.map((name) => `${name}: no such module in the stubs`),
  ];
}

const isPromised = (ports: readonly string[] | undefined, port: string): boolean =>
  ports === undefined || ports.includes(port);

function compareName(path: string, ours: StubName, theirs: FirmwareName, port: string): string[] {
  const found = compareTakes(path, ours, theirs);
  if (ours.members === undefined || theirs.members === undefined) return found;
  for (const [name, takes] of theirs.members) {
    const member = ours.members.get(name);
    if (member === undefined) found.push(`${path}.${name}: not in the stubs`);
    else found.push(...compareTakes(`${path}.${name}`, member, takes));
  }
  for (const [name, member] of ours.members)
    if (!theirs.members.has(name) && isDemanded(name, member, port))
      found.push(`${path}.${name}: not in the firmware`);
  return found;
}

/** TypeScript's own words for what Python has no name for aren't demanded. */
const isDemanded = (name: string, { ofObjects, ports }: StubMember, port: string): boolean =>
  !ofObjects && isPromised(ports, port) && !/^(_|toString$|slice$)/.test(name);

function compareTakes(path: string, { takes }: Pick<StubName, "takes">, { least, most }: Takes): string[] {
  if (takes === undefined || (least === undefined && most === undefined)) return [];
  const fits = (most ?? takes.most) === takes.most && (least ?? takes.least) === takes.least;
  if (fits) return [];
  return [`${path}: ${takes.least}…${takes.most} arguments, in the firmware ${least ?? "?"}…${most ?? "?"}`];
}
