const show = (v: unknown) => `${v === null ? "null" : typeof v} ${v === undefined}`;
const f = (v: unknown) => {
  const o = v as Record<string, unknown>;
  return ["a", "b"].map((k) => show(o[k]));
};
console.log(f({ a: 1 }));
const kind = (v: unknown) => console.log(v === null, v === undefined, typeof v);
const oo: Record<string, unknown> = { a: 1 };
kind(oo.a);
kind(oo["zz"]);
const f2 = (v: any) => (v === null ? "null" : typeof v);
console.log(f2(undefined), f2(1));
const g = (v: unknown) => {
  switch (v) {
    case null:
      return "N";
    case undefined:
      return "U";
    default:
      return typeof v;
  }
};
console.log(g(undefined), g("s"));
const h = (v?: unknown) => (v !== null ? (v === undefined ? "undef" : "val") : "null");
console.log(h(), h(1));
const k = <T>(x: T) => x === null;
console.log(k(undefined), k(3));
const m: Record<string, any> = { a: 1 };
console.log(
  m.zz === null,
  m.zz === undefined,
  m.a === null,
  typeof m.zz,
  `${m.zz}`,
  String(m.q),
  m.q ?? "dflt",
);
const cache: Record<string, unknown> = {};
const get = (n: string) => {
  if (cache[n] === undefined) cache[n] = n.length;
  return cache[n];
};
console.log(get("abc"), get("abc"), cache);
const r: { [k: string]: unknown } = { x: { y: 1 } };
console.log(r.x, r.q, [r.q], { z: r.q }, JSON.stringify({ z: r.q, l: [r.q] }));
for (const key of ["x", "w"]) console.log(key, r[key] ? "yes" : "no", key in r && typeof r[key]);
const sw = (o: Record<string, unknown>, key: string) => {
  const v = o[key];
  if (Array.isArray(v)) return "arr";
  if (typeof v === "object" && v !== null) return "obj";
  return typeof v;
};
console.log(sw({ a: [1] }, "a"), sw({ a: {} }, "a"), sw({}, "a"), sw({ a: "s" }, "a"));
