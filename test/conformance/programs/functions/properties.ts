function counter() { counter.count++; return counter.count; }
counter.count = 0;
counter(); counter();
console.log(counter.count);
const g = (x: number) => x * 2;
g.label = "double";
console.log(g(2), g.label);
function outer() { function inner() { inner.n += 2; return inner.n; } inner.n = 1; return inner; }
const a = outer(), b = outer();
a(); a(); b();
console.log(a(), b());
export function ex() { ex.total += 1; return ex.total + ex.names.length; }
ex.total = 10; ex.names = ["a"]; ex.names.push("b"); ex.helper = (x: number) => x + ex.total;
console.log(ex(), ex.total, ex.names.join(), ex.helper(1));
console.log(typeof ex.total);
ex.total ||= 4; ex.total++; console.log(ex.total--, ex.total);
const later = () => { cached.memo ??= 5; return cached.memo; };
function cached(n: number): number { const known = cached.table.get(n); if (known !== undefined) return known; const v = n < 2 ? n : cached(n - 1) + cached(n - 2); cached.table.set(n, v); return v; }
cached.table = new Map<number, number>(); cached.memo = undefined as number | undefined;
console.log(cached(30), later());
