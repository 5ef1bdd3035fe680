import { beforeAll, describe, expect, it } from "vitest";
import { accepted } from "./accepted.js";
import { type Firmware, webAssemblyFirmware } from "./firmware.js";
import { createStubPrograms, generalStubs, moduleNames } from "./program.js";
import { stubNames } from "./stubNames.js";

const program = createStubPrograms()(generalStubs());

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
      const stubs = stubNames(program, module);
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
      const stubs = stubNames(program, module);
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
      const stubs = stubNames(program, module);
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
