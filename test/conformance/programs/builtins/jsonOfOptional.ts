// JSON of values that may be missing, with null inside.
const f = (n: number): { a: number | null; b: string } | undefined => n > 1 ? { a: null, b: "x" } : undefined;
console.log(JSON.stringify(f(2)), JSON.stringify(f(1)));
const m = new Map([["k", { v: null }]]); console.log(JSON.stringify(m.get("k")), JSON.stringify(m.get("z")));
const arr = [{ q: null }]; console.log(JSON.stringify(arr[0]), JSON.stringify(arr.find(x => x.q !== null)), JSON.stringify(arr.at(0)));
const o: { n?: { z: null | number } } = {}; console.log(JSON.stringify(o.n), JSON.stringify(o)); o.n = { z: null }; console.log(JSON.stringify(o.n));
const g = (n: number): { a?: number; b: number | undefined } | null => n > 1 ? { b: undefined } : null;
console.log(JSON.stringify(g(2)), JSON.stringify(g(1)));
const h = (n: number): (number | null)[] | undefined => n > 1 ? [1, null] : undefined; console.log(JSON.stringify(h(2)), JSON.stringify(h(0)), h(2), h(0));
console.log(f(2), f(1), g(2), g(1), m.get("k"), m.get("z"));
