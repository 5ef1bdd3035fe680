// Nested patterns over objects of both forms, and of the library.
interface Pt { x: number; y?: number } class P implements Pt { constructor(public x: number) {} }
const os: { p: Pt; l: Pt[] }[] = [{ p: { x: 1, y: 2 }, l: [{ x: 5 }] }, { p: new P(3), l: [new P(6)] }]; for (const { p: { x, y = "none" }, l: [{ x: lx }] } of os) console.log(x, y, lx);
const f = ({ p: { x } }: { p: Pt }) => x; console.log(os.map(f)); const [{ p: { x: x0 } }, { p: { x: x1 } }] = [os[0]!, os[1]!]; console.log(x0, x1);
let a, b; ({ p: { x: a } } = os[1]!); [{ p: { x: b } }] = os; console.log(a, b); const d = { get a() { return { get b() { return 5; } }; } }; const { a: { b: db } } = d; console.log(db);
const m = new Map<string, Pt>([["k", new P(9)], ["l", { x: 8 }]]); for (const [k, { x }] of m) console.log(k, x); const [[, { x: mx }]] = m; console.log(mx); const g = ([{ x }, q]: [Pt, number]) => x + q; console.log(g([new P(1), 1]), g([{ x: 2 }, 2]));
let c = 0, y: number | undefined; for ({ p: { x: c, y } } of os) console.log(c, y); ({ p: { x: c, y = 5 } } = os[1]!); console.log(c, y);
