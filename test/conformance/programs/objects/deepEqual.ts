function eq(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const ka = Object.keys(a),
    kb = Object.keys(b);
  if (ka.length !== kb.length) return false;
  return ka.every((k) => eq((a as Record<string, unknown>)[k], (b as Record<string, unknown>)[k]));
}
console.log(eq({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }), eq({ a: 1 }, { a: 2 }), eq([1], [1, 2]));
const [mn, mx] = [3, 1, 2].reduce<[number, number]>(
  ([lo, hi], x) => [Math.min(lo, x), Math.max(hi, x)],
  [Infinity, -Infinity],
);
console.log(mn, mx);
const people = [
  { n: "b", a: 2 },
  { n: "a", a: 2 },
  { n: "c", a: 1 },
];
people.sort((p, q) => p.a - q.a || (p.n < q.n ? -1 : 1));
console.log(people.map((p) => p.n).join(""));
const total = people.map(({ a }) => a).reduce((s, x) => s + x);
console.log(
  total,
  people.some((p) => p.a > 1),
  people.every((p) => p.a > 1),
  people.findIndex((p) => p.n === "c"),
);
