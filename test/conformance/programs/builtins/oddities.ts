// odd corners of builtins
console.log([1, 2, 3].slice(undefined, 2), "abc".slice(undefined, 2), [3, 1].sort(undefined), "a,b".split(",", undefined), [1, 2].join(undefined), "abc".substring(1, undefined), [1, 2, 3].indexOf(2, -1), "abc".padStart(5, ""), [1].concat());
console.log(parseInt("10", 2), parseInt(" 42abc"), parseInt("-0x1A"), parseInt("1e3"), parseInt("999999999999999999999"), parseFloat("-.5e-2x"), Number("1e1000"), Number("-"), Number("+5"), (0.000001234).toString());
const key = "dyn"; const od = { [key]: 1, ["a" + 1]: 2, [`${key}2`]: 3 }; console.log(od, od[key], od["a1"]);
const big = Array.from({ length: 1000 }, (_, i) => (i * 7919) % 1000); big.sort((a, b) => a - b); console.log(big.slice(0, 5), big.length, Math.max(...big), big.reduce((a, b) => a + b));
const stable = Array.from({ length: 50 }, (_, i) => ({ k: i % 3, i })); stable.sort((a, b) => a.k - b.k); console.log(stable.map(s => s.i).join());
const strs = ["10", "9", "2", "1"]; console.log(strs.sort(), strs.sort((a, b) => +a - +b), strs.map(Number).sort(), ["é", "z", "a", "Z", "ä"].sort());
console.log(new Map([[{ a: 1 }, "o"]]).size, [...new Map([["x", { y: [1] }]]).values()], new Map([[1, new Map([[2, 3]])]]), new Set([new Set([1])]));
const m = new Map<string, number>(); m.set("a", 1).set("b", 2); const it = m[Symbol.iterator](); console.log(it.next().value); m.set("c", 3); console.log([...it]);
console.log(Array.from("ab", c => c + c), Array.from({ length: 2 }));
console.log(Number.MAX_VALUE, Number.MIN_VALUE, Number.MIN_SAFE_INTEGER, Number.EPSILON, Math.LN2, Math.SQRT2, Infinity - Infinity, -1 / Infinity);
let z = "z"; z += 1; z += true; z += null; z += [1, 2]; console.log(z, "abc" + { a: 1 }, `${{ a: 1 }}`);
console.log([..."abc"].map((c, i, all) => all[all.length - 1 - i]).join(""), "abc".split("").reverse().join(""), Array.from("abc").entries().next());
const o = { a: 1, get: (k: string) => k }; console.log(o.get("x"), Object.keys(o), JSON.stringify(o), JSON.stringify({ n: [null], d: { e: [] } }, null, "\t"), JSON.stringify("\u007f\u0001\ud800"));
const parsed = JSON.parse('{"a":{"b":[1,2.5,"x",null,true]},"n":-0,"e":1e3}') as { a: { b: unknown[] }; n: number; e: number }; console.log(parsed.a.b.length, parsed.n, parsed.e, parsed);
console.log("%s|%s|%s", 1.5, -0, 5n, "%s", [1]); console.log("a%", 1); console.log("%d", "5", "%d"); console.log("%i", 3.9, "%f"); console.log("%s", null, undefined, true); console.log("%O %o", { a: 1 }, "s");
console.log([1, 2, 3].at(1.7), "abc".at(-1.5), "abc".charAt(1.9), [1, 2, 3].slice(0.5, 2.9), "x".repeat(2.9), (5.5).toString(2), (2 ** 31).toString(2), (-7.25).toString(16));
for (const ch of "aé😀") console.log(ch); console.log("aé".split(""), [..."x😀y"].length, "😀" === "\u{1F600}", "ÀÉ".toLowerCase(), "ŠĐ".toLowerCase(), "ß".toUpperCase(), "ÿ".toUpperCase(), "Ω".toLowerCase());
const dateless = Object.entries({ c: 3, a: 1, b: 2 }).sort(([a], [b]) => a < b ? -1 : 1); console.log(dateless, Object.fromEntries(dateless)); const dbl = [[1, 2], [3, 4]].map(([a, b]) => [b, a]); console.log(dbl);
