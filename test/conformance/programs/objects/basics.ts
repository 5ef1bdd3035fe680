const o = { b: 1, a: "x", nested: { list: [1, 2], deep: { flag: true } } };
console.log(o);
console.log(JSON.stringify(o), Object.keys(o).join(), Object.values(o).length);
const copy = { ...o, b: 5, c: null };
console.log(copy.b, copy.c, copy.nested === o.nested, JSON.stringify(copy));
const { b, nested: { list: [, two], deep }, ...rest } = o;
console.log(b, two, deep.flag, JSON.stringify(rest));
const key = "dynamic";
const computed: Record<string, number> = { [key]: 1, [`${key}2`]: 2, 3: 3 };
console.log(computed.dynamic, computed["dynamic2"], computed["3"], computed.missing);
computed.extra = 9;
delete computed.dynamic;
console.log("dynamic" in computed, "extra" in computed, Object.keys(computed).length);
for (const [k, v] of Object.entries({ z: 1, y: 2, x: 3 })) console.log(k, v);
const counts: { [word: string]: number } = {};
for (const w of "the cat the dog the end".split(" ")) counts[w] = (counts[w] ?? 0) + 1;
console.log(counts, counts["the"]);
interface Config { host: string; port?: number; tags: string[] }
function make(partial: Partial<Config>): Config {
  return { host: "localhost", tags: [], ...partial };
}
console.log(make({}), make({ port: 80, tags: ["a"] }));
const withMethods = {
  n: 2,
  double() { return this.n * 2; },
  arrow: (x: number) => x + 1,
  get half() { return this.n / 2; },
};
console.log(withMethods.double(), withMethods.arrow(1), withMethods.half);
withMethods.n = 10;
console.log(withMethods.double());
console.log(Object.assign({ a: 1 }, { b: 2 }), Object.fromEntries([["q", 1], ["w", 2]]));
const frozen = Object.freeze({ v: 1 });
console.log(frozen.v);
const list = [{ id: 2, name: "b" }, { id: 1, name: "a" }];
list.sort((x, y) => x.id - y.id);
console.log(list.map(({ id, name }) => `${id}${name}`).join(), list);
const same = list[0];
const other = { ...same };
console.log(same === list[0], same === other);
const t: [string, number] = ["x", 1];
const [s, num] = t;
console.log(s, num, t);
let { p = 5, q: renamed = "r" }: { p?: number; q?: string } = {};
console.log(p, renamed);
({ p, q: renamed = "z" } = { p: 1 });
console.log(p, renamed);
