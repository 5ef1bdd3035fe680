// Fields of classes that extend Array, Map and Set: listed, copied, written as JSON
{
class Col extends Array<string> { note = "n"; constructor(public label: string) { super(); } }
const c = new Col("L"); c.push("x", "y");
console.log(Object.keys(c), Object.values(c), Object.entries(c), { ...c });
for (const k in c) console.log(k);
console.log("label" in c, Object.hasOwn(c, "label"), c.hasOwnProperty("note"), 1 in c, 2 in c, "length" in c, JSON.stringify(c), JSON.stringify({ c }));
class DM extends Map<string, number> { hits = 0; constructor(private dflt: number) { super(); } override get(k: string) { this.hits++; return super.get(k) ?? this.dflt; } }
const m = new DM(7); m.set("a", 1); console.log(m.get("a"), m.get("b"), m, Object.keys(m), Object.entries(m), { ...m }, JSON.stringify(m), "hits" in m); for (const k in m) console.log(k);
class TS extends Set<number> { tag = "t"; override add(x: number) { return super.add(x % 10); } }
const t = new TS(); t.add(13).add(3).add(4); console.log(t, Object.keys(t), JSON.stringify(t), [...t], Object.assign({}, t), structuredClone({ a: 1 }));
class E1 extends Error { code = 5; constructor(m: string, readonly extra?: string) { super(m); this.name = "E1"; } }
const e = new E1("m", "x"); console.log(Object.keys(e), Object.entries(e), { ...e }, JSON.stringify(e), "code" in e); for (const k in e) console.log(k);
}
{
class Col extends Array<string> { _values = 1; private _index = 2; toJSON() { return { n: this.length }; } }
const c = new Col(); c.push("a"); console.log(JSON.stringify({ c }), c, Object.keys(c)); const k: string = "_index"; console.log(k in c, "zz" in c, k in [1], Object.hasOwn(c, k));
class M2 extends Map<string, number> { _values = 1; private _index = 2; _keys = [1]; _moved = 5; bump() { return this._index++ + this._values; } toJSON() { return [...this]; } }
const m = new M2([["a", 1]]); m.set("b", 2); console.log(m, m.bump(), m.bump(), m._keys, JSON.stringify(m), m._moved, m.get("b")); m.delete("a"); console.log([...m.keys()]);
class S2<T> extends Set<T> { _index = "i";  }
const s = new S2<number>([1, 2]); s.add(2); console.log(s, JSON.stringify(s), Object.entries(s));
const x = { ...s, ...m }; console.log(x);
class Acc extends Array<number> { #t = 0; get total() { return this.#t; } override push(...n: number[]) { for (const x of n) this.#t += x; return super.push(...n); } }
const a = new Acc(); a.push(1, 2); a.push(3); console.log(a.total, a, JSON.stringify(a), "total" in a, Object.keys(a)); for (const i in a) console.log(i);
}
