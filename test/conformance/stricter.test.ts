import { describe, it } from "vitest";
import { program } from "./program.js";

const stricter = {
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
};

const programs: Readonly<Record<string, string>> = {
  "optional properties": `
    interface Item { id: number; note?: string; deep?: { x?: number; y: (number | null)[] } }
    const a: Item = { id: 1 };
    console.log(a, a.note, a.deep?.x, JSON.stringify(a), "note" in a, \`\${a.note}\`, [a.note], { n: a.note });
    const b: Item = { id: 2, note: "n", deep: { y: [null, 1] } };
    console.log(b, b.deep?.x, b.deep?.y, JSON.stringify(b));
    delete b.note;
    console.log(b, Object.keys(b), b.note === undefined, b.note ?? "none");
    const { note = "default", id, deep } = a;
    console.log(note, id, deep, { ...a, ...b });
    const part: Partial<{ q: number; r: string }> = { q: 1 };
    console.log(part, part.r, Object.values(part), part.q! + 1);
    const flags: Partial<Record<"a" | "b", number>> = {};
    flags.a = 1;
    console.log(flags, flags.b, flags.a);`,
  "optional fields, also of mixed classes": `
    type Constructor<T = object> = new (...args: any[]) => T;
    function Tagged<B extends Constructor<{ name: string }>>(Base: B) {
      return class extends Base { tags = 3; override toString(): string { return this.name; } };
    }
    class Thing { constructor(public name = "thing") {} toString(): string { return "thing"; } }
    class Full extends Tagged(Thing) { extra?: number; other?: string = "o"; }
    const f = new Full("x");
    console.log(f, \`\${f}\`, JSON.stringify(f), Object.entries(f), f.extra, f.extra ?? 1);
    f.extra = 2;
    console.log(JSON.stringify(f), Object.keys(f));`,
  "elements and keys that may be missing": `
    const xs = ["a", "b"];
    console.log(xs[0], xs[5], xs[1]?.length, xs[9]?.length ?? -1, typeof xs[7], [xs[0], xs[4]]);
    const counts: Record<string, number> = {};
    for (const word of ["x", "y", "x"]) counts[word] = (counts[word] ?? 0) + 1;
    console.log(counts, counts["z"], counts["x"]);
    const grid = [[1, 2], [3]];
    console.log(grid[1]?.[0], grid[1]?.[1], grid[2]?.[0], grid[0]![1]! + 1);
    const [first, second, third] = xs;
    console.log(first, second, third);
    for (let i = 0; i < 3; i++) { const x = xs[i]; if (x === undefined) console.log("none"); else console.log(x.toUpperCase()); }`,
};

describe("programs print the same with the stricter options of a tsconfig", () => {
  it.each(Object.entries(programs))("%s", (_name, text) =>
    program({ "main.ts": text }, stricter).printsTheSame(),
  );
});
