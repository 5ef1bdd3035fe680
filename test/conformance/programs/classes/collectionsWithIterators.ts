// Subclasses of Map and Set with iterators of their own.
class M extends Map<string, number> { override *entries(): MapIterator<[string, number]> { yield ["zz", 1]; } override *values(): MapIterator<number> { yield 7; } override has(k: string) { return !super.has(k); } override get(k: string) { return (super.get(k) ?? 0) + 1; } }
const m = new M([["a", 1], ["b", 2]]);
console.log([...m], m, [...m.entries()], [...m.values()], m.has("a"), m.get("a"));
m.forEach((v, k) => console.log(v, k));
for (const [k, v] of m) console.log(k, v);
console.log(new Map(m), Object.fromEntries(m), m.size);
class S extends Set<number> { override *values(): SetIterator<number> { yield 9; } override *keys(): SetIterator<number> { yield 8; } override has(x: number) { return x > 1; } }
const s = new S([1, 2]);
console.log([...s], s, [...s.values()], [...s.keys()], [...s.entries()], s.has(1));
s.forEach((x) => console.log(x));
console.log(new Set(s), Array.from(s));
class It extends Map<string, number> { override *[Symbol.iterator](): MapIterator<[string, number]> { yield ["only", 1]; } override entries() { return super.entries(); } override *keys(): MapIterator<string> { yield "kk"; } }
const a = new It([["x", 5]]);
console.log([...a], [...a.keys()], [...a.values()]);
for (const x of a) console.log(x);
console.log(new Map(a));
console.log(Object.fromEntries(a), Array.from(a));
a.forEach((v, k) => console.log(v, k));
