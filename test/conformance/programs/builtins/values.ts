// numbers in formats & edge
for (const x of [0, -0, 1.5, 1e21, 123e-20, 1/3, NaN, Infinity]) console.log(x, `${x}`, String(x), x.toString(), [x], { x });
const q: (string | number | boolean | null)[] = ["a", 1, true, null];
for (const v of q) console.log(v, typeof v, `${v}`);
console.log(q.join("/"), q);
type T = { id: number; label?: string };
const ts: T[] = [{ id: 1 }, { id: 2, label: "x" }];
console.log(ts, ts.map(t => t.label ?? "none"), ts[0]!.label);
console.log([..."héllo"], "héllo".length, "naïve".toUpperCase());
const fns = [(a: number) => a + 1, Math.abs, parseFloat];
console.log(typeof fns[0], fns.length);
enum Color { Red, Green = "g", Blue = 5 }
console.log(Color.Red, Color.Green, Color.Blue, Color[0]);
const t: [number, string, boolean] = [1, "b", false]; const [a, , c] = t; console.log(a, c);
console.log([3, 20, 100].sort(), [true, false].sort(), ["B", "a", "C"].sort((x, y) => x.toLowerCase() < y.toLowerCase() ? -1 : 1));
console.log(Number("12abc"), Number(undefined), +true, -"5", ~~7.9, 7.9 | 0);
console.log("abc".at(5), ({} as Record<string, number>)["x"]);
let s = ""; for (let i = 0; i < 3; i++) s += i; console.log(s, s.length);
console.log([1, 2, 3].indexOf(4), "abc".indexOf(""), "".split(","), "".split(""), "a,,b".split(","), "abc".split("", 2));
console.log("x".codePointAt(0)?.toString(16).padStart(4, "0"), "%", "50%", "a%sb");
console.log(new Set("hello"), new Map(Object.entries({ a: 1 })), [...new Map([[1, 2]])]);
console.log(Array.from(new Map([["a", 1]]).values()), Math.max(...[1, 2, 3].map(v => v * 2)));
const m2 = new Map<string, number[]>(); for (const w of ["a", "b", "a"]) { if (!m2.has(w)) m2.set(w, []); m2.get(w)!.push(w.length); } console.log(m2);
console.log([[1, [2, [3, [4, [5]]]]]], { a: { b: { c: { d: 1 } } } });
console.log(JSON.stringify({ d: 1.0, e: 1e21, f: -0, g: NaN, h: [undefined], i: "\u2028" }), JSON.stringify("é😀"), JSON.stringify({ a: 1, b: 2 }, ["a"]), JSON.stringify([1], null, "--"));
console.log(JSON.stringify({ toJSON() { return 5; } }), JSON.stringify(new Map([[1, 2]])), JSON.stringify([]), JSON.stringify({}), JSON.stringify([[]], null, 1));
