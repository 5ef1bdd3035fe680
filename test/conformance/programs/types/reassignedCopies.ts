// What closures made of a variable goes on through copies, arrays, results.
let found: string | undefined; const hit = (s: string) => { found = s; };
hit("h"); const copy = found; console.log(copy); console.log([found], { found }, `${found}`);
const wrap = <T>(x: T) => x; console.log(wrap(found));
function get() { let r: number | null = null; [1, 2].forEach((x) => { r = x; }); return r; } console.log(get());
const got = get(); console.log(got, [got], got === null);
let flag = false; const set = () => { flag = true; }; set(); const f2 = flag; console.log(f2, [flag], flag ? 1 : 2, !flag); if (flag === false) console.log("still"); else console.log("set");
let st: "a" | "b" = "a"; const go = () => { st = "b"; }; go(); const c2 = st; console.log(c2, [st], st + "!"); 
let v: string | number = 1; const sv = () => { v = "txt"; }; sv(); const cv = v; console.log(cv, [v], `${v}`, typeof v);
let obj: { n: number } | null = null; const mk = () => { obj = { n: 4 }; }; mk(); const co = obj; console.log(co, [obj]);
let best: { n: number } | undefined; for (const n of [1, 3, 2]) { const t = () => { if (!best || best.n < n) best = { n }; }; t(); } console.log(best, best ? "some" : "none"); const b3 = best; console.log(b3);
