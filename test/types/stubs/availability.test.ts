import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { type Availability, availability } from "./compareNames.js";
import { boards, filesUnder, moduleNames, portNames, root, stubsRoot } from "./program.js";

/** The names of ports that `@ports` may use. */
const ports = [...portNames(), "windows"];

/** The comment at the start of a file. */
function header(file: string): string {
  const text = readFileSync(file, "utf8");
  return text.slice(0, text.indexOf("*/"));
}

describe("availability", () => {
  it("modules.json says what the headers of the modules say", () => {
    const found: Record<string, Availability> = {};
    for (const name of moduleNames()) {
      const comment = header(join(stubsRoot, `${name}.d.ts`));
      const only = /@ports (.*)/.exec(comment)?.[1]?.split(/,\s*/);
      const install = /@install (\S+)/.exec(comment)?.[1];
      const frozen = /@frozen (.*)/.exec(comment)?.[1]?.split(/,\s*/);
      if (only !== undefined || install !== undefined)
        found[name] = {
          ...(only && { ports: only }),
          ...(install && { install }),
          ...(frozen && { frozen }),
        };
    }
    expect(availability).toEqual(found);
  });

  it("names only ports that there are", () => {
    for (const file of filesUnder(stubsRoot, ".d.ts"))
      for (const [, list] of readFileSync(file, "utf8").matchAll(/@ports ([^\n*]*)/g))
        for (const port of (list ?? "").replace(/\(.*?\)/g, "").split(/[,;]/))
          expect(ports, `${relative(stubsRoot, file)}: ${port}`).toContain(port.trim().split(" ")[0]);
  });

  it("names only ports and boards whose firmware brings a package", () => {
    const known = [...ports, ...boards().map(({ board }) => board)];
    for (const [name, { frozen = [] }] of Object.entries(availability))
      for (const where of frozen) expect(known, name).toContain(where);
  });

  it("docs/stubs.md names every port", () => {
    const page = readFileSync(join(root, "docs/stubs.md"), "utf8");
    const [, list = ""] = /^Ports: ([\s\S]*?)\./m.exec(page) ?? [];
    expect([...list.matchAll(/`(.*?)`/g)].map(([, port]) => port)).toEqual(portNames());
  });

  it("module files never load a port's file", () => {
    for (const name of moduleNames())
      expect(readFileSync(join(stubsRoot, `${name}.d.ts`), "utf8")).not.toContain('from "./ports/');
  });
});
