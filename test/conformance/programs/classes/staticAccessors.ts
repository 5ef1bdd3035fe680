let set = "";
const C = class { static get "dq"() { return "get"; } static set "dq"(p: string) { set = p; } static get plain() { return 1; } static set plain(v: number) { set = "p" + v; } static "a b" = 3; };
console.log(C["dq"], C.dq); C["dq"] = "x"; console.log(set); C.dq = "y"; console.log(set);
console.log(C.plain, C["plain"]); C.plain = 3; console.log(set); C["plain"] = 4; console.log(set);
console.log(C["a b"]); C["a b"]++; console.log(C["a b"]);
class D { get "x-y"() { return this.v; } set "x-y"(n: number) { this.v = n; } v = 1; "m n"() { return this.v; } static "s t"() { return "st"; } }
const d = new D(); d["x-y"] = 5; console.log(d["x-y"], d["m n"](), D["s t"](), d.v); d["x-y"] += 2; console.log(d["x-y"]);
class Dyn { static n = 1; static get g() { return this.n * 2; } static set g(v: number) { this.n = v; } get i() { return 5; } m = 2; }
const k = "g" as "g" | "n";
console.log(Dyn[k]); Dyn[k] = 7; console.log(Dyn.n, Dyn["g"]);
for (const key of ["g", "n"] as const) { console.log(Dyn[key]); Dyn[key] += 1; }
console.log(Dyn.n);
const dyn = new Dyn(); const ik = "i" as "i" | "m"; console.log(dyn[ik]);
const { g, n } = Dyn; console.log(g, n);
