class R { constructor(private n: number) {} *[Symbol.iterator]() { for (let i = 0; i < this.n; i++) yield i; } }
const it = new R(2)[Symbol.iterator](); console.log(it.next(), it.next(), it.next());
class L implements Iterable<string> { [Symbol.iterator](): Iterator<string> { let i = 0; return { next: () => (i < 2 ? { value: "v" + i++, done: false } : { value: undefined, done: true }), return: () => { console.log("returned"); return { value: undefined, done: true }; } }; } }
for (const v of new L()) console.log(v); for (const v of new L()) { console.log(v); break; } const [x] = new L(); console.log(x, [...new L()]);
const iterable: Iterable<number> = { *[Symbol.iterator]() { yield 5; } }; for (const v of iterable) console.log(v);
class AsyncR { async *[Symbol.asyncIterator]() { yield 1; yield 2; } } for await (const v of new AsyncR()) console.log(v);
class Pages implements AsyncIterable<number> { [Symbol.asyncIterator](): AsyncIterator<number> { let i = 0; return { next: async () => (i < 2 ? { value: i++, done: false } : { value: undefined, done: true }) }; } } for await (const v of new Pages()) console.log("page", v);
function* two() { yield 1; yield 2; } const gen = two(); for (const v of gen) { console.log(v); break; } console.log([...gen]);
const m = new Map([["a", 1]]); const e = m.entries(); console.log(e.next().value, e.next().done, [...m.keys()], m[Symbol.iterator]().next().value);
console.log(Array.from(new R(3)), new Set(new R(2)), Object.fromEntries(new Map([["k", 1]])), Math.max(...new R(4)));
