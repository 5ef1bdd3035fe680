import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { isReservedName, reservedAttributes } from "../../../compiler/2-analyse/pythonNames.js";

const root = new URL("../../../compiler/", import.meta.url);
const folders = ["3-lower/constructs/", "3-lower/visitors/", "3-lower/", "builtins/"];

/** Names that programs may have, as nothing that is generated calls them. */
const free =
  "filter frozenset globals hash hex id input map next object oct open pow repr slice vars zip divmod".split(
    " ",
  );

it("no lowering calls a built-in of Python that a program's variable may hide", () => {
  const called = new Set<string>();
  for (const folder of folders) {
    for (const file of readdirSync(new URL(folder, root)).filter((f) => f.endsWith(".ts"))) {
      const text = readFileSync(new URL(folder + file, root), "utf8");
      for (const match of text.matchAll(/py\.(?:call|name)\(\s*"([A-Za-z_]+)"/g)) called.add(match[1]!);
    }
  }
  expect(called).toContain("len");
  expect(free.filter((name) => called.has(name))).toEqual([]);
  expect(free.filter(isReservedName)).toEqual([]);
});

it("no member of a program has a name by which the prelude knows what an object is", () => {
  const asked = new Set<string>();
  const prelude = new URL("prelude/", root);
  for (const file of readdirSync(prelude).filter((f) => f.endsWith(".py"))) {
    const text = readFileSync(new URL(file, prelude), "utf8");
    // what a name follows on is no name itself: "_get_" + name
    for (const match of text.matchAll(/(?:get|has)attr\(\w+, "(_[a-z]\w*)"(?! \+)/g)) asked.add(match[1]!);
  }
  expect(asked).toContain("_fields");
  const reserved = reservedAttributes([]);
  expect([...asked].filter((name) => !reserved.has(name))).toEqual([]);
});
