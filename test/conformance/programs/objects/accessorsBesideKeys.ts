// Accessors in literals with computed keys, generic spreads, instances spread.
class P { x = 1; y = 2; get z() { return 3; } m() { return 4; } }
const p = { ...new P(), get norm(): number { return Math.hypot(this.x, this.y); }, name: "p" };
console.log(p, p.norm.toFixed(3));
const over = { ...p, get name(): string { return "over" + this.x; } };
console.log(over, over.name, Object.keys(over));
function mk<T extends { id: number }>(src: T, prefix: string) {
  return { ...src, prefix, get label() { return `${prefix}-${src.id}`; } };
}
const m1 = mk({ id: 5, color: "red" }, "A"); const m2 = mk({ id: 6, size: [1] }, "B");
console.log(m1.label, m1.color, m2.size, m2.label, m1, m2);
const keyed = (k: string, v: number) => ({ [k]: v, get double() { return v * 2; }, [`${k}2`]: v });
const kd = keyed("q", 4);
console.log(kd, kd.double, kd["q"], kd["q2"], kd.q, Object.keys(kd), kd["nope"]);
const opts: { a?: number } | undefined = undefined as { a?: number } | undefined;
const none = { ...opts, get x() { return 1; } };
console.log(none, none.x, none.a);
const n2 = { ...(m1.id > 3 && { big: true }), get y() { return 2; }, z: 3, get w() { return 4; } };
console.log(n2, n2.y);
