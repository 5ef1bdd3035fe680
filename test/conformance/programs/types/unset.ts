// Undefined that types don't tell of: optional members over required ones, fields and variables declared with !
{
const a = { x: 1, y: "a" }; const b: { x?: number; y?: string } = { x: undefined }; const c = { ...a, ...b }; console.log(c.x, c, `${c.x}`, typeof c.x, c.y, JSON.stringify(c)); const d = Object.assign({}, a, b); console.log(d.x, d, `${d.x}`);
const { x } = c; console.log(x); function f({ x = 5 }: { x?: number }) { return x; } console.log(f(c), f(b));
}
{
class A { n!: number; s!: string; o!: { v: number }; arr!: number[]; constructor(init = false) { if (init) { this.n = 1; this.s = "s"; this.o = { v: 1 }; this.arr = []; } } } const e = new A(); console.log(e.n, e.s, e.o, e.arr, `${e.n} ${e.s}`, typeof e.n, e, Object.keys(e), e.n === undefined); const g = new A(true); console.log(g.n, g);
let late!: number; const show = () => console.log(late, `${late}`, typeof late); show(); late = 3; show();
let u!: string; if (Math.random() > 2) u = "x"; console.log(u, typeof u);
}
