interface Opt {
  a?: number;
  b?: { c?: string };
}
function g(o: Opt) {
  return (o.a ?? 5) + (o.b?.c?.length ?? 0);
}
console.log(g({}), g({ a: 0 }), g({ b: { c: "xyz" } }), g({ a: 1, b: {} }));
const mm: Record<string, number | undefined> = { q: 1 };
console.log(mm["q"], mm["z"], "q" in mm, "z" in mm);
let u: string | undefined;
console.log(u === undefined, typeof u);
u = "s";
console.log(u.length, typeof u);
let nn: number | null = null;
console.log(nn === null, nn);
nn = 4;
console.log(nn);
