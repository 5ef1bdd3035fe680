// Iterators of collections, printed before their first step
const m = new Map<string, number>([["a", 1], ["b", 2]]);
const s = new Set([1, "x", { k: 1 }]);
console.log(m.keys()); console.log(m.values(), m.entries(), m[Symbol.iterator]());
console.log(s.values(), s.keys(), s.entries(), s[Symbol.iterator]());
console.log([1, 2].values(), [1].entries(), [3].keys(), "abc"[Symbol.iterator]());
console.log(new Map().keys(), new Set().values(), new Map<string, number>().entries());
const big = new Map(Array.from({ length: 30 }, (_, i) => [`key number ${i}`, { id: i, list: [i, i + 1] }] as const));
console.log(big.keys()); console.log(big.values()); console.log(big.entries());
const it = m.keys(); console.log(it.next()); 
console.log([...it]);
function* g() { yield 1; } console.log(g(), g());
{
  const m = new Map<string, number | null>([["a", null], ["%d", 2]]);
  console.log(m.keys(), 5); console.log("%s:", m.values()); console.log("x", m.entries(), null, undefined);
  const b = new Map([[1n, 2n]]); console.log(b.keys(), b.values(), b.entries(), 1);
  const u = new Map<string, string | undefined>([["a", undefined]]); console.log(u.values(), m.values());
  console.info(new Set(["multi\nline"]).values());
  const mixed = new Map<string, (number | null | undefined)>([["a", null], ["b", undefined]]);
  console.log(mixed.keys());
  class Rows extends Map<string, number> { total() { return [...this.values()].length; } show() { console.log(this.keys(), this.entries()); } }
  const r = new Rows([["z", 1]]); r.show(); console.log(r.keys());
  function f() { console.log("called"); return [1]; }
  const nested = new Map([["k", new Map([["x", [1, 2, { deep: { er: 1 } }]]])]]); console.log(nested.values(), nested.entries());
  const arr: (string | number)[] = ["a"]; console.log(arr.entries(), arr[Symbol.iterator]());
  const big = new Set(Array.from({ length: 105 }, (_, i) => i)); console.log(big.values()); console.log(big.entries());
}
