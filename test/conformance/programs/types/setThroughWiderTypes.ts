// Undefined and null that come in through another name of the object, with a wider type
{
const m: Map<string, number | undefined> = new Map<string, number>([["a", 1]]) as Map<string, number | undefined>; m.set("a", undefined); console.log(m.get("a"), m);
type Cfg = { a: number; b: string }; const patch = (c: Cfg, p: Partial<Cfg>) => Object.assign(c, p); const cfg = patch({ a: 1, b: "x" }, { a: undefined }); console.log(cfg, cfg.a, `${cfg.a}`);
function upd(c: Cfg, p: Partial<Cfg>): Cfg { return { ...c, ...p }; } const c2 = upd({ a: 1, b: "y" }, { b: undefined }); console.log(c2, c2.b, `${c2.b}`, c2.b === undefined, JSON.stringify(c2));
}
