function deb<A extends unknown[], R>(f: (...a: A) => R): { (...a: A): R; calls: number } { const g = (...a: A) => { g.calls++; return f(...a); }; g.calls = 0; return g; }
const d = deb((a: number, b: string) => b.repeat(a)); d(2, "x"); console.log(d(3, "ab"), d.calls);
function id2<T>(x: T) { return x; }
function h() { h.n++; return h.n; } h.n = 0;
h(); console.log(h.n, h());
const k = () => 1; k.label = "L"; const kk: { label: string; (): number } = k; kk.label += "!"; console.log(kk.label, k.label, k());
const arr = [k]; console.log(arr[0].label); 
