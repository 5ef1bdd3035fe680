import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { prelude } from "../../../compiler/generated/prelude.js";
import { assemblePrelude } from "../../../compiler/prelude/assemble.js";
import { openBoard } from "./board.js";

const folder = new URL("../../../compiler/prelude/", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".py"));
const source = (file: string) => readFileSync(new URL(file, folder), "utf8");
/** Names that the top level of a file defines. */
const defined = (text: string) =>
  [...text.matchAll(/^(?:def |class )?(\w+)(?: =|\(|:)/gm)]
    .map((match) => match[1]!)
    .filter((name) => name !== "import");

describe("the prelude's files", () => {
  it.each(files)("%s defines what it's named after, and says what it costs", (file) => {
    const text = source(file);
    expect(defined(text)).toContain(file.slice(0, -3));
    expect(text.startsWith("# Cost: ")).toBe(true);
  });
  it("don't define a name twice", () => {
    const all = files.flatMap((file) => [...new Set(defined(source(file)))]);
    expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([]);
  });
  it("use nothing newer than Python 3.4 and MicroPython 1.9.2", () => {
    for (const file of files) {
      const text = source(file).replace(/#.*/g, "");
      expect(text, file).not.toMatch(/:=|[ (=]f"|@property|\bmatch \w+:|(?<!def )\bnext\(\w+, /);
    }
  });
});

describe("helpers that the compiler names", () => {
  const roots = ["3-lower", "builtins"].map((room) => new URL(`../../../compiler/${room}/`, import.meta.url));
  const texts = roots.flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts"))
      .map((path) => readFileSync(new URL(path, root), "utf8")),
  );
  const pattern =
    /(?:prelude|helper|unary|named|asValueOf|textMethod|printing|timer)\((?:c, )?"(\w+)"(?:, "(\w+)")?/g;
  const named = new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map((m) => m[2] ?? m[1]!)));
  it("exist", () => {
    expect(named.size).toBeGreaterThan(100);
    expect([...named].filter((name) => !(name in prelude))).toEqual([]);
  });
});

describe("assemblePrelude", () => {
  it("puts what a class or a value needs before it, whatever is asked for first", () => {
    const names = Object.keys(prelude);
    expect(assemblePrelude(names, prelude)).toBe(assemblePrelude([...names].reverse(), prelude));
    const text = assemblePrelude(["AggregateError"], prelude);
    expect(text.indexOf("class Error(")).toBeLessThan(text.indexOf("class AggregateError("));
  });
  it("takes along only what is needed", () => {
    expect(assemblePrelude(["truthy"], prelude)).toBe(`${prelude.truthy!.source}\n`);
    expect(assemblePrelude(["at"], prelude).length).toBeLessThan(1000);
  });
  it("refuses a name that isn't there", () => {
    expect(() => assemblePrelude(["nope"], prelude)).toThrow('no helper "nope"');
  });
  it.each([
    "AggregateError",
    "Map",
    "WeakSet",
    "log_table",
    "promise_any",
    "typed_new",
    "DataView",
    "structured_clone",
    "run",
    "num_str",
  ])("gives a module that loads for %s alone", async (name) => {
    await expect(openBoard([name])).resolves.toBeDefined();
  });
});
