class R extends Map<string, { y: number }> { constructor(e: [string, { y: number }][]) { super(e); } first() { for (const [, v] of this) return v; return undefined; } }
console.log(new R([["a", { y: 1 }]]).first(), JSON.stringify([...new R([["a", { y: 1 }]]).values()]));
class S extends Set<{ k: number; z: string }> {} for (const s of new S([{ k: 1, z: "q" }])) console.log(s, Object.keys(s));
class F extends Map<string, number> {} const f = new F([["a", 2.5]]); console.log(f.get("a")! % 2, [...f.values()].map((x) => x / 2));
