type N = { v?: number; next?: N; f?: (x: number) => number; m?: Map<string, number>; xs?: number[] };
let calls = 0;
function c(x: number) { calls++; return x; }
const a: N = { v: 1, next: { f: (x) => x * 2 } };
let u: N | undefined; const setu = () => { u = undefined; }; setu();
console.log(a?.v, a.next?.v, a.next?.next?.v, u?.next?.f?.(c(1)), calls);
console.log(a.next?.f?.(c(4)), calls, a.f?.(c(3)), calls);
console.log(u?.xs?.[c(0)], calls, a.xs?.[c(1)], calls);
delete a?.v; console.log(a); delete u?.v; delete a.next?.f; console.log(a, a.next);
console.log(a.m?.get("x") ?? "none", a.m?.size);
a.m = new Map([["x", 3]]); console.log(a.m?.get("x") ?? "none", a.m?.size);
a.v ??= c(7); a.v ??= c(8); a.v ||= c(9); a.v &&= c(10); console.log(a.v, calls);
const s: { t?: string } = {};
s.t ||= "x"; s.t &&= s.t + "y"; s.t ??= "z"; console.log(s.t);
const arr: (number | undefined)[] = [undefined, 0, 1];
arr[0] ??= 5; arr[1] ||= 6; arr[2] &&= 7; console.log(arr);

class P { #q = 3; get q() { console.log("get"); return this.#q; } set q(v: number) { console.log("set", v); this.#q = v; } self(): P | undefined { return this; } none(): P | undefined { return undefined; } }
const p = new P();
p.q ||= 5; p.q &&= 6; p.q ??= 7; p.self()!.q += 1; console.log(p.self()?.self()?.q, p.none()?.self()?.q, p.self()?.none()?.self()?.self()?.q);
const fs: Record<string, ((n: number) => string) | undefined> = { a: (n) => "a" + n };
console.log(fs["a"]?.(1), fs["b"]?.(2), fs.a?.(3), fs.b?.(3));
const w = { a: { b: null as { c: number } | null } };
console.log(w.a.b?.c, w?.a?.b?.c ?? "dflt"); w.a.b = { c: 0 }; console.log(w.a.b?.c ?? "dflt", w.a.b?.c || "or");
const maybe: string | null = calls > 100 ? "s" : null as string | null;
console.log(maybe?.length, maybe?.toUpperCase().length, (maybe ?? "abc").length);
