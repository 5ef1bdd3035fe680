// Targets before defaults; objects that iterate by themselves; rest in assignments; delete of what a call gives.
const log: string[] = [];
function t<T>(n: string, v: T): T {
  log.push(n);
  return v;
}
t("x", [1]);
const del = { p: 1 as number | undefined, q: 2 };
console.log(delete t("d", del).p, "p" in del, del, log);
const o = {
  from: 1,
  to: 4,
  *[Symbol.iterator]() {
    for (let i = this.from; i <= this.to; i++) yield i;
  },
};
const [o1, ...o2] = o;
const [p1, p2] = o;
console.log(o1, o2, p1, p2);
let q1, q2;
[q1, ...q2] = o;
console.log(q1, q2);
const f = ([a, ...b]: Iterable<number>) => a + b.length;
console.log(f(o));
for (const [x, ...y] of [o, o]) console.log(x, y);
const z = [0, 0];
const k = { a: 5 } as { a: number; b?: number; c?: number };
({ a: z[t("z0", 0)], b: z[t("z1", 1)] = t("def", 7) } = t("src", k));
console.log(z, log);
let i = 0;
const w: number[] = [9, 9, 9];
[w[i++] = i * 10, w[i++] = i * 10] = [undefined, 5] as (number | undefined)[];
console.log(w, i);
const g = { n: { m: 0 } };
const get = () => (log.push("get"), g.n);
log.length = 0;
({ b: get().m = t("dflt", 3) } = k);
console.log(g, log);
