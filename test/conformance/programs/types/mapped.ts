type Point = Readonly<{ x: number; y: number }>;
const P = (x: number, y: number): Point => ({ x, y });
const pts = [P(0, 0), P(3, 4)];
const dist = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
console.log(dist(pts[0]!, pts[1]!));
const conf = { a: 1, b: { c: "x" } } as const satisfies object;
console.log(conf.b.c, conf.a + 1);
type Keys = keyof typeof conf;
const ks: Keys[] = ["a", "b"];
for (const k of ks) console.log(k, typeof conf[k]);
type DeepPartial<T> = { [K in keyof T]?: DeepPartial<T[K]> };
const dp: DeepPartial<{ a: { b: number } }> = { a: {} };
console.log(dp.a?.b ?? "none");
const tup: [string, ...number[]] = ["s", 1, 2];
const [h, ...ns] = tup;
console.log(h, ns, tup.length);
type Brand = number & { readonly __b: unique symbol };
const br = 5 as Brand;
console.log(br + 1);
const rec: Record<"a" | "b", number> = { a: 1, b: 0.5 };
for (const k of ["a", "b"] as const) console.log(k, rec[k] * 2);
function assert(c: unknown, m: string): asserts c {
  if (!c) throw new Error(m);
}
const mb: string | null = ["q"][0] ?? null;
assert(mb !== null, "no");
console.log(mb.length);
