// Accessors in literals that spread other objects.
interface Base { a: number; b?: string; class?: string }
const base: Base = { a: 1, class: "c" };
let log: string[] = [];
const o = {
  first: "f",
  ...base,
  get sum(): number { return this.a * 2; },
  set sum(v: number) { log.push("set " + v); this.a = v / 2; },
  ...(log.length === 0 ? { extra: true } : {}),
  get from() { return "from"; },
  last: [1, 2],
};
console.log(o, Object.keys(o), JSON.stringify(o));
o.sum = 10;
console.log(o.a, o.sum, log, o.class, o.b, o.from);
for (const k in o) console.log(k, k in o, Object.hasOwn(o, k));
console.log(Object.entries(o));
const { a, sum, ...rest } = o;
console.log(a, sum, rest);
const copy = { ...o, a: 100 };
console.log(copy, copy.sum);
o.b = "bb"; console.log(Object.keys(o).join());
delete o.b; console.log(Object.keys(o).join(), "b" in o, o.b);
