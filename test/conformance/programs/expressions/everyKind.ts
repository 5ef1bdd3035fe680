class P { #v = 1; x = 2; static s = 3; list = [1, 2, 3]; get acc() { return this.#v * 10; } set acc(n: number) { this.#v = n; }
  ops(): string { this.#v += 4; this.#v++; this.x **= 3; this.x -= 1; P.s <<= 2; this.list[1]! *= 5; this.acc += 1; this.acc++; return [this.#v, this.x, P.s, this.list.join(), this.acc].join(" "); } }
console.log(new P().ops());
let u = 0xf0; u >>>= 4; u |= 0x100; u ^= 0x3; u &= 0x1ff; u <<= 1; u >>= 2; u %= 100; console.log(u);
let neg = -5; neg >>>= 28; console.log(neg, -1 >>> 0, -1 >> 1, 1 << 31, 1 << 32, 5 >> 33, 2 ** 31 | 0, ~~-7.9, ~~7.9, 3.7 | 0, -3.7 | 0);
let str = "a"; str += 1; str += null; str += undefined; str += true; str += 1.5; str += [1, 2]; str += -0; console.log(str);
const o = { toString() { return "custom"; } };
console.log("" + o, `${o}`, o + "!", [o, o].join("+"));
console.log(1 + 2 + "3" + 4 + 5, "3" + (4 + 5), 1 + +"2", `${[1, [2, 3]]}`, `${{}}`);
console.log("b" > "a", "B" > "a", "10" < "9", "a" < "aa", "" < "a");
const mixed: (string | number | boolean | null)[] = ["", "0", 0, 1, NaN, true, false, null];
for (const m of mixed) console.log(m ? "T" : "F", m === 0, m === "0", m === true, m == null, typeof m, `${m}`);
function cmp(a: string | number, b: string | number): boolean { return a === b; }
console.log(cmp(1, 1), cmp("1", 1), cmp("a", "a"), cmp(0, "" as string | number));
function any1(a: unknown, b: unknown): boolean { return a === b; }
console.log(any1(1, true), any1(0, false), any1("a", "a"), any1(null, null), any1([1], [1]), any1(1, 1.0), any1(NaN, NaN));
const arr = [1, 2]; const same = arr; console.log(arr === same, arr === [1, 2].slice(), arr !== same);
const f1 = () => 1; const f2 = f1; console.log(f1 === f2);
type Shape = { kind: "c"; r: number } | { kind: "r"; w: number; h: number } | { kind: "t"; b?: number };
function area(s: Shape): number { if ("r" in s) return s.r * s.r * 3; if ("w" in s) return s.w * s.h; return s.b ?? -1; }
console.log(area({ kind: "c", r: 2 }), area({ kind: "r", w: 2, h: 5 }), area({ kind: "t" }), area({ kind: "t", b: 4 }));
function isStr(x: unknown): x is string { return typeof x === "string"; }
function desc(x: string | number[] | (() => number) | P | Map<string, number> | null): string {
  if (x === null) return "null"; 
  if (isStr(x)) return "s" + x.length; if (Array.isArray(x)) return "a" + x.length; if (typeof x === "function") return "f" + x(); if (x instanceof Map) return "m" + x.size; return "p" + x.x;
}
console.log(desc("abc"), desc([1]), desc(() => 4), desc(new P()), desc(new Map([["a", 1]])));
let i = 5; const r1 = i++ + i--; const r2 = --i - i++; console.log(i, r1, r2, (-i) ** 2, 2 ** 3 ** 2);
console.log(7 % 3, -7 % 3, 7.5 % 2, -7.5 % 2, 5 % -3, 0 % 5, 2 ** 0.5, 10 ** -2, 1e3, 0.1 * 3, 9 / 3, 10 / 4, 1 / 3);
console.log(5 / 2 | 0, Math.floor(5 / 2), Math.round(2.5), Math.round(-2.5), Math.max(), Math.min(1, 2, -3), Math.abs(-4), Math.sign(-3));
const nested: Record<string, Record<string, number[]>> = {};
(nested["a"] ??= {})["b"] ??= []; nested["a"]!["b"]!.push(1, 2); nested["a"]!["b"]![0]! += 10; console.log(JSON.stringify(nested));
const tuple: [string, number, boolean?] = ["x", 1]; console.log(tuple[2], tuple.length, tuple[0] + tuple[1]);
const en = { A: 1, B: 2 } as const; type K = keyof typeof en; const ks: K[] = ["A", "B"]; console.log(ks.map((k) => en[k]).join());
let a1: number | undefined; console.log(a1, a1 ?? "d", a1 === undefined, typeof a1); a1 = 3; console.log(a1 + 1);
const big = 2 ** 53; console.log(big, big - 1, 1e15 + 0.5, 4294967296 * 2, 0xffffffff + 1);
label: { const q = i > 100; if (!q) break label; console.log("never"); }
console.log([1, 2, 3].includes(2), [1, 2, 3].indexOf(4), "hello"[1], "hello".at(-1), [..."hey"].reverse().join(""), "a,b".split(","));
console.log(((a: number, b: number) => a + b)(1, 2));
