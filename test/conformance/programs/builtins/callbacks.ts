function ex(res: (v: number) => void) { res(1); }
new Promise(ex).then(function (v) { console.log(v); });
const h = (v: number) => { console.log("h", v); return v; }; Promise.resolve(2).then(h).then(h);
const cmp = (a: number, b: number) => a - b; console.log([3, 1, 2].sort(cmp), [1, 2].map(h), Array.from([1, 2], h), [1, 2].reduce(add), [1, 2].reduceRight(add, 0));
function add(a: number, b: number) { return a + b; }
const noop = () => {}; [1].forEach(noop); new Map([[1, 2]]).forEach(noop); new Set([1]).forEach(noop); setTimeout(noop, 1); queueMicrotask(noop); Promise.resolve(1).then(noop, noop).finally(noop);
console.log("abc".replace("b", () => "X"), "aXbX".replaceAll("X", up), [1, 2].some(isOdd), JSON.stringify({ a: 1, b: 2 }, (k, v) => k === "a" ? undefined : v), JSON.parse("[1,2]", (k, v) => typeof v === "number" ? v * 2 : v));
function up(m: string) { return m.toLowerCase(); } function isOdd(n: number) { return n % 2 === 1; }
class C { n = 1; m = (x: number) => x + this.n; run() { return [1, 2].map(this.m); } go() { return [1].map(x => x + this.n).concat([1].map(this.m)); } } console.log(new C().run(), new C().go());
const obj = { k: 2, f(x: number) { return x * this.k; }, all() { return [1, 2].map(x => this.f(x)); } }; console.log(obj.all());
const cb = (f: (err: Error | null, v?: number) => void) => { f(null, 5); f(new Error("e")); }; cb((e, v) => console.log(e ? e.message : v)); cb((e) => console.log(e === null));
setTimeout((a: number, b: string) => console.log("args", a, b), 2, 7, "x"); setTimeout(console.log, 60, "direct", 1);
