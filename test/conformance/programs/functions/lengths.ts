// The length of functions of which one of several is asked
type Curried<A extends unknown[], R> = A extends [infer H, ...infer T] ? (T extends [] ? (h: H) => R : (h: H) => Curried<T, R>) : R;
function curry<A extends unknown[], R>(f: (...a: A) => R, ...got: unknown[]): Curried<A, R> { return ((a: unknown) => { const all = [...got, a]; return all.length >= f.length ? f(...(all as A)) : curry(f, ...all); }) as Curried<A, R>; }
console.log(curry((a: number, b: number, c: number) => a + b + c)(1)(2)(3), curry((x: number) => x * 2)(4));
function arity(...fs: ((...a: never[]) => unknown)[]) { return fs.map((f) => f.length); }
const named = function (a: number, b: number) { return a + b; }; function decl(a: number, { b }: { b: number }, [c]: number[], d?: number) { return a + b + c! + (d ?? 0); }
console.log(arity((a: number) => a, named, () => 1, (a: number, b = 2, c: number) => a + b + c, (...xs: number[]) => xs.length, decl, async (x: number) => x, function* (q: number) { yield q; }));
const mw: ((req: string, next?: () => string) => string)[] = [(r) => r + 1, (r, next) => r + (next?.() ?? "-")]; for (const m of mw) console.log(m.length === 1 ? "plain" : "next", m("r", () => "N"), m);
type Handler = ((e: Error) => string) | ((a: string, b: string) => string); const hs: Handler[] = [(e: Error) => e.message, (a: string, b: string) => a + b]; console.log(hs.map((h) => h.length).join());
const memo = <A extends unknown[], R>(f: (...a: A) => R) => { const c = new Map<string, R>(); return Object.assign((...a: A): R => { const k = f.length + ":" + JSON.stringify(a); if (!c.has(k)) c.set(k, f(...a)); return c.get(k)!; }, { keys: () => [...c.keys()] }); };
const m1 = memo((x: number) => x * x), m2 = memo((s: string, n: number) => s.repeat(n)); console.log(m1(3), m1(3), m2("ab", 2), m1.keys(), m2.keys());
for (let i = 0; i < 2; i++) { const g = i ? (x: number) => x + i : (x: number, y: number) => x + y + i; console.log(g.length, g(1, 2)); }
