// Undefined and null that come in through another name of the object, with a wider type
{
const p: { x: number } = { x: 1 }; const q: { x: number | undefined } = p; q.x = undefined; console.log(p.x, p, `${p.x}`, typeof p.x, p.x === undefined);
const q2: { x: number | null } = p; q2.x = null; console.log(q2.x);
}
{
const xs: number[] = [1, 2, 3]; const holes: (number | undefined)[] = xs; holes[1] = undefined; console.log(xs, xs[1], `${xs[1]}`, xs[1] === undefined, xs.includes(undefined as any), JSON.stringify(xs)); for (const x of xs) console.log(x, `${x}`);
const m: Map<string, number | undefined> = new Map<string, number>([["a", 1]]) as Map<string, number | undefined>; m.set("a", undefined); console.log(m.get("a"), m);
type Cfg = { a: number; b: string }; const patch = (c: Cfg, p: Partial<Cfg>) => Object.assign(c, p); const cfg = patch({ a: 1, b: "x" }, { a: undefined }); console.log(cfg, cfg.a, `${cfg.a}`);
function upd(c: Cfg, p: Partial<Cfg>): Cfg { return { ...c, ...p }; } const c2 = upd({ a: 1, b: "y" }, { b: undefined }); console.log(c2, c2.b, `${c2.b}`, c2.b === undefined, JSON.stringify(c2));
}
