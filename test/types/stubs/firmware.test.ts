import { join } from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { accepted } from "./accepted.js";
import { type Firmware, webAssemblyFirmware } from "./firmware.js";
import { createStubPrograms, generalStubs, moduleNames, stubsRoot } from "./program.js";

/** What the stubs say of one name. */
interface StubName {
  members: string[] | undefined;
  least: number | undefined;
  most: number | undefined;
}

const program = createStubPrograms()(generalStubs());
const checker = program.getTypeChecker();

/** The names of a module that exist at run time. */
function stubNames(module: string): Map<string, StubName> {
  const file = program.getSourceFile(join(stubsRoot, `${module}.d.ts`));
  const symbol = file === undefined ? undefined : checker.getSymbolAtLocation(file);
  const names = new Map<string, StubName>();
  if (symbol === undefined) return names;
  for (const exported of checker.getExportsOfModule(symbol)) {
    const target = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    if (target.flags & ts.SymbolFlags.Value) names.set(exported.name, describeSymbol(target));
  }
  return names;
}

/** Members of a class, or the number of arguments of a function. */
function describeSymbol(symbol: ts.Symbol): StubName {
  const type = checker.getTypeOfSymbol(symbol);
  const constructs = type.getConstructSignatures();
  if (constructs.length > 0 || symbol.flags & ts.SymbolFlags.Class) {
    const own = [
      ...checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol)),
      ...type.getProperties(),
    ];
    const named = own.filter(isMethod).map((member) => member.name);
    return { members: [...new Set(named)].sort(), least: undefined, most: undefined };
  }
  const calls = type.getCallSignatures().map(positional);
  if (calls.length === 0) return { members: undefined, least: undefined, most: undefined };
  return {
    members: undefined,
    least: Math.min(...calls.map(([least]) => least)),
    most: Math.max(...calls.map(([, most]) => most)),
  };
}

/** Methods stand in a class's directory on the board, attributes of its objects don't. */
function isMethod(member: ts.Symbol): boolean {
  return checker.getTypeOfSymbol(member).getCallSignatures().length > 0;
}

/** Least and greatest number of arguments by position; keywords don't count. */
function positional(signature: ts.Signature): [least: number, most: number] {
  let least = 0;
  let most = 0;
  for (const parameter of signature.parameters) {
    const declaration = parameter.valueDeclaration as ts.ParameterDeclaration;
    if (/^Kw</.test(declaration.type?.getText() ?? "")) continue;
    if (declaration.dotDotDotToken !== undefined) return [least, Number.POSITIVE_INFINITY];
    most++;
    if (declaration.questionToken === undefined) least = most;
  }
  return [least, most];
}

/** All differences are in the list, and what no longer differs isn't. */
function expectAccepted(found: string[], list: Record<string, readonly string[]>): void {
  expect(found.sort()).toEqual(Object.values(list).flat().sort());
}

let firmware: Firmware;
beforeAll(async () => {
  firmware = await webAssemblyFirmware(moduleNames());
});

describe("the stubs against the firmware of the WebAssembly port", () => {
  it("finds the modules that it has", () => {
    expect(Object.keys(firmware)).toEqual(
      expect.arrayContaining(["array", "builtins", "sys", "time", "struct"]),
    );
  });

  it("has every name that the stubs promise, and the stubs every name that it has", () => {
    const found: string[] = [];
    for (const [module, names] of Object.entries(firmware)) {
      const stubs = stubNames(module);
      for (const name of stubs.keys())
        if (!(name in names)) found.push(`${module}.${name}: not in the firmware`);
      for (const [name, { kind }] of Object.entries(names))
        if (!stubs.has(name) && kind !== "module") found.push(`${module}.${name}: not in the stubs`);
    }
    expectAccepted(found, accepted.names);
  });

  it("has the members of classes that the stubs promise, and they those", () => {
    const found: string[] = [];
    for (const [module, names] of Object.entries(firmware)) {
      const stubs = stubNames(module);
      for (const [name, { members }] of Object.entries(names)) {
        const ours = stubs.get(name)?.members;
        if (members === undefined || ours === undefined) continue;
        for (const member of members)
          if (!ours.includes(member)) found.push(`${module}.${name}.${member}: not in the stubs`);
        for (const member of ours)
          if (!members.includes(member) && !/^(__|toString$|slice$)/.test(member))
            found.push(`${module}.${name}.${member}: not in the firmware`);
      }
    }
    expectAccepted(found, accepted.members);
  });

  it("takes as many arguments as the stubs say", () => {
    const found: string[] = [];
    for (const [module, names] of Object.entries(firmware)) {
      const stubs = stubNames(module);
      for (const [name, { least, most }] of Object.entries(names)) {
        const ours = stubs.get(name);
        if (most === undefined || ours?.most === undefined) continue;
        const same = ours.most === most && (least === undefined || ours.least === least);
        if (!same)
          found.push(
            `${module}.${name}: ${ours.least}…${ours.most} arguments, in the firmware ${least ?? "?"}…${most}`,
          );
      }
    }
    expectAccepted(found, accepted.arities);
  });
});
