const m = new Map<string, number>([["z", 1], ["a", 2]]);
m.set("m", 3).set("z", 10);
console.log(m, m.size, m.get("z"), m.get("q"), m.has("a"));
for (const [k, v] of m) console.log(k, v);
m.delete("z");
m.set("z", 5);
console.log([...m.keys()].join(), [...m.values()].join(), [...m.entries()].length);
m.forEach((v, k) => console.log(k, v));
const mixed = new Map<number | string | boolean, string>([[1, "number"], ["1", "string"], [true, "bool"]]);
console.log(mixed.get(1), mixed.get("1"), mixed.get(true), mixed.size);
const nan = new Map([[NaN, "nan"]]);
console.log(nan.get(NaN));
const keyObj = { id: 1 };
const byObj = new Map<object, string>([[keyObj, "found"]]);
console.log(byObj.get(keyObj), byObj.get({ id: 1 }));
const set = new Set([3, 1, 3, 2, 1]);
console.log(set, set.size, set.has(1), [...set].join());
set.add(9).delete(3);
for (const x of set) console.log(x);
const live = new Set([1]);
for (const x of live) if (x < 4) live.add(x + 1);
console.log([...live].join());
console.log(new Map(Object.entries({ a: 1 })), Object.fromEntries(new Map([["k", "v"]])));
m.clear();
console.log(m.size, m);
const groups = new Map<boolean, number[]>();
for (const n of [1, 2, 3, 4]) {
  const k = n % 2 === 0;
  if (!groups.has(k)) groups.set(k, []);
  groups.get(k)!.push(n);
}
console.log(groups);
const nestedMap = new Map([["inner", new Map([["x", [1, 2]]])]]);
console.log(nestedMap);
const ws = new WeakMap<object, number>();
ws.set(keyObj, 5);
console.log(ws.get(keyObj), ws.has({}));
console.log(JSON.stringify({ a: [1, { b: null }], c: "q\"uote", e: NaN, f: true }), JSON.stringify([() => 1]), JSON.stringify({ x: 1, y: [1, 2] }, null, 2));
console.log(JSON.parse('{"a": [1, 2.5, "x", null, true], "b": {"c": -1e3}}'));
try {
  JSON.parse("{bad");
} catch (e) {
  console.log(e instanceof SyntaxError);
}
