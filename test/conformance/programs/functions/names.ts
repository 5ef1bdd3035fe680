class A { who() { return this.constructor.name; } }
class B extends A {}
console.log(new A().who(), new B().who(), A.name, B.name);
function foo(a: number, b: string) { return a + b; }
const bar = (x: number) => x;
console.log(foo.name, bar.name, foo.length, bar.length);
const handlers = [foo, bar];
console.log(handlers.map((h) => h.name));
function call(f: (...a: any[]) => unknown) { return f.name; }
console.log(call(foo), call(bar), call(() => 1) === "", call(function named() {}), call(Math.floor), call(async () => 1));
const x: object = new B();
const e: unknown = new TypeError("x");
if (e instanceof Error) console.log(e.constructor.name, e.name);
const table: Record<string, (n: number) => number> = { double: (n) => n * 2, half(n) { return n / 2; } };
for (const [k, f] of Object.entries(table)) console.log(k, f.name, f.length);
function opt(a: number, b = 1, ...c: number[]) { return a + b + c.length; }
console.log(opt.length, ((a: number, b?: number) => a).length);
type Test = () => void; const tests: Test[] = [function testOne() {}, function testTwo() {}];
for (const t of tests) console.log(`running ${t.name}`);
function memo<A extends unknown[], R>(fn: (...a: A) => R) { const cache = new Map<string, R>(); return (...a: A): R => { const k = fn.name + JSON.stringify(a); let v = cache.get(k); if (v === undefined) { v = fn(...a); cache.set(k, v); } return v; }; }
const madd = memo(function add(a: number, b: number) { return a + b; }); console.log(madd(1, 2), madd(1, 2));
function curry(fn: (a: number, b: number, c: number) => number) { return (...args: number[]) => args.length >= fn.length ? fn(args[0]!, args[1]!, args[2]!) : -1; }
console.log(curry((a, b, c) => a + b + c)(1, 2, 3));
const ctor: new () => A = B; console.log(ctor.name);
const ks = [A, B]; for (const k of ks) console.log(k.name, new k().who());
let g = foo; console.log(g.name);
export default function () {}
