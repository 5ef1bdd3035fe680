// Properties that may never be there
type A = { a: string; b?: never } | { b: number; a?: never };
const f = (x: A) => [x.a, x.b, x.a ?? "none", x.b === undefined, x.a?.length, "a" in x];
console.log(f({ a: "s" }), f({ b: 2 }));
const o: { k: number } & { d?: never } = { k: 1 }; console.log(o.d, o.d === undefined, o.d ?? "x"); const { d = "dflt", a: z } = o as { d?: never; a?: never }; console.log(d, z);
type Btn = { href: string; onClick?: never } | { href?: undefined; onClick: () => string }; const go = (b: Btn) => b.href ?? b.onClick?.(); console.log(go({ href: "/" }), go({ onClick: () => "clicked" }));
const u: { p?: undefined; q?: null; r?: void } = {}; console.log(u.p, u.q, u.r, u);
class C { x?: never; y?: undefined } const c = new C(); console.log(c.x, c.y, c);
class Copied { ops = [1]; clone(): Copied { return Object.assign(new Copied(), { ops: [...this.ops] }); } }
console.log(new Copied().clone().ops);
const left: { a: number; d?: never } = { a: 1 };
console.log("d" in left, left.d);
const open: { a: number; d?: string } = { a: 1 };
console.log("d" in open, open.d);
