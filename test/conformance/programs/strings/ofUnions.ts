function f(x: string | number) { return String(x) + `${x}` + "" + x; }
function g(x: boolean | null | number) { return `${x}|` + String(x); }
function h(x?: string | boolean) { return `${x}`; }
const m = new Map<string, number | string>(); m.set("a", 1.5); m.set("b", "q"); m.set("c", 2);
console.log(f(1), f("a"), f(0.1), f(-0), f(NaN), g(null), g(true), g(1e21), h(), h(false), h("s"), [...m.values()].map(String), `${m.get("z")}`, String(m.get("a") ?? "none"));
const ks: (number | string)[] = [1, "b", 3]; console.log(ks.map((k) => `<${k}>`).join(""), ks.map((k) => "k" + k));
const bs: (bigint | string)[] = [1n, "b"]; console.log(bs.map((k) => `<${k}>`).join(""), String(bs[0]));
const mix: (string | number)[] = ["a", 1, "b"]; console.log(mix.join("-"), mix.join(), `${mix}`);
for (const k of mix) console.log(k, typeof k); const kk = mix[1]!; console.log(kk); console.log(kk, "x");
