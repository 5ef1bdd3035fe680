// Iterators of collections that loops and patterns leave early go on.
const entries = new Map([["a", 1], ["b", 2]]).entries();
for (const [k, v] of entries) { console.log(k, v); break; }
console.log([...entries]);
const values = [1, 2, 3].values();
for (const k of values) { console.log(k); if (k === 2) break; }
for (const k of values) console.log("rest", k);
const items = new Set([1, 2, 3])[Symbol.iterator]();
const [first] = items;
for (const x of items) { console.log(first, x); break; }
console.log(items.next(), items.next());
function head<T>(xs: Iterable<T>): T | undefined { for (const x of xs) return x; return undefined; }
const two = [5, 6].values(); console.log(head(two), head(two), head(two), head("xy"), head(new Map([[1, 2]])));
const bytes = new Uint8Array([1, 2, 3]).values(); for (const x of bytes) { console.log(x); break; } console.log([...bytes]);
class Bag<T> {
  #xs: T[] = [];
  add(x: T) { this.#xs.push(x); return this; }
  [Symbol.iterator]() { return this.#xs.values(); }
  keys() { return this.#xs.keys(); }
  *back() { yield* this.#xs.toReversed().values(); }
}
const bag = new Bag<string>().add("a").add("b"); console.log([...bag], [...bag.back()]);
const keys = bag.keys(); for (const x of keys) { console.log(x); break; } console.log([...keys]);
const back = bag.back(); for (const x of back) { console.log(x); break; } console.log([...back]);
const several = [[1, 2].values(), new Set([3, 4]).values()];
for (let turn = 0; turn < 2; turn++) for (const it of several) { for (const x of it) { console.log(turn, x); break; } }
const held = { it: ["x", "y", "z"].values() }; const [p] = held.it; const [q] = held.it; console.log(p, q, Array.from(held.it));
let late = [1].keys(); late = [1, 2, 3].keys(); late.next(); console.log(Math.max(...late), new Set(late).size);
