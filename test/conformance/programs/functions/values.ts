// functions as values, this, methods, arity, defaults
type F = (a: number, b: number, c: number) => number;
const list: F[] = [(a) => a, (a, b) => a + b, () => 7, (...xs) => xs.length, (a, b = 1, c = 2) => a + b + c];
console.log(list.map((f) => f(1, 2, 3)).join());
function callWith(f: (x: number, y?: string) => string): string { return f(1) + f(2, "z"); }
console.log(callWith((x, y) => `${x}${y}`), callWith((x) => `${x}`), callWith(() => "-"));
function plain(x: number): string { return "p" + x; }
console.log(callWith(plain), [1, 2, 3].map(plain).join(), ["1", "2", "3"].map(Number).join(), ["a", "b"].map((s) => s.length).join());
const handlers: { [k: string]: (ev: { type: string; n: number }) => void } = { a() { console.log("a"); }, b(ev) { console.log("b", ev.n); }, c: ({ type }) => console.log("c", type) };
for (const k of Object.keys(handlers)) handlers[k]!({ type: k, n: 3 });
class Counter { n = 0; inc = () => { this.n++; return this; }; add(k: number): this { this.n += k; return this; } static make(n: number): Counter { const c = new Counter(); c.n = n; return c; } get double(): number { return this.n * 2; } }
const { inc } = Counter.make(5); console.log(inc().n, inc().add(3).double);
const bound = new Counter(); const add = (k: number) => bound.add(k); add(4); console.log(bound.n);
const obj = { n: 2, mul(k: number) { return [1, 2].map((x) => x * k * this.n); }, nested: { n: 9, get(): number { return this.n; } } };
console.log(obj.mul(3), obj.nested.get());
function apply<T, R>(x: T, ...fs: ((v: T) => R)[]): R[] { return fs.map((f) => f(x)); }
console.log(apply(3, (x) => x + 1, (x) => x * 2));
function overload(a: string): string; function overload(a: number, b: number): number; function overload(a: string | number, b?: number): string | number { return typeof a === "string" ? a.toUpperCase() : a + b!; }
console.log(overload("x"), overload(1, 2));
const sum = (...n: number[]) => n.reduce((a, b) => a + b, 0); console.log(sum(), sum(1), sum(...[1, 2], 3, ...new Set([4, 5])));
function early(x: number): string { if (x < 0) return "neg"; else if (x === 0) { return "zero"; } for (;;) { if (x > 100) return "big"; x *= 10; } }
console.log(early(-1), early(0), early(5));
const rec = { fact(n: number): number { return n <= 1 ? 1 : n * this.fact(n - 1); } }; console.log(rec.fact(5));
let counter = 0; const id = () => `id${counter++}`; console.log(id(), id(), [id(), id()].join());
function outerFn() { x = 5; return inner() + x; var x: number; function inner() { return 10; } } console.log(Number.isNaN(outerFn() as number));
const ms = new Map<string, () => string>([["a", () => "A"], ["b", () => { const t = "B"; return t + t; }]]); console.log(ms.get("a")!(), ms.get("b")?.(), ms.get("c")?.());
function pipe(...fns: ((x: number) => number)[]) { return (x: number) => fns.reduce((v, f) => f(v), x); } console.log(pipe((x) => x + 1, (x) => x * 10)(1));
const thunk = (f: () => void) => { try { f(); return "ok"; } catch (e) { return (e as Error).message; } }; console.log(thunk(() => { throw new Error("boom"); }), thunk(() => {}));
function optional(o?: { a?: { b?: (x: number) => number } }): number | undefined { return o?.a?.b?.(2); } console.log(optional(), optional({}), optional({ a: {} }), optional({ a: { b: (x) => x * 2 } }));
const swap = <A, B>([a, b]: [A, B]): [B, A] => [b, a]; console.log(swap([1, "x"]));
function mutate(o: { v: number }, k = o.v * 2): number { o.v = k; return o.v; } console.log(mutate({ v: 2 }), mutate({ v: 2 }, 9));
const defObj = ({ a = 1, b: { c = 2, d } = { d: 3 } as { c?: number; d: number } } = {} as { a?: number; b?: { c?: number; d: number } }) => [a, c, d].join(); console.log(defObj(), defObj({ a: 5 }), defObj({ b: { c: 7, d: 8 } }));
console.log((function fib(n: number): number { return n < 2 ? n : fib(n - 1) + fib(n - 2); })(12));
const arrOfFns: [() => number, (x: number) => number] = [() => 1, (x) => x + 1]; console.log(arrOfFns[0](), arrOfFns[1](5)); const [g1, g2] = arrOfFns; console.log(g1() + g2(1));
let f3: ((x: number) => number) | null = null; console.log(f3 === null); f3 = (x) => x - 1; console.log(f3(3));
const cond = (b: boolean) => (b ? (x: number) => x : (x: number) => -x); console.log(cond(true)(4), cond(false)(4));
function voidFn(): void { console.log("void"); } const vr = voidFn(); console.log(vr === undefined);
console.log(typeof voidFn, typeof Counter, [1, 2, 3].some((x) => x > 2), [[1, 2], [3]].flatMap((x) => x).length);
