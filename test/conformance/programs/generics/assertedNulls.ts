// `m.get(k)!`, `items[i]!` of what may be null where null may go: it says that there is an element.
const cache = new Map<string, number | null>([["a", null], ["b", 2]]);
function get(k: string): number | null {
  if (cache.has(k)) return cache.get(k)!;
  return -1;
}
function getNamed(k: string): number | null {
  if (cache.has(k)) {
    const found = cache.get(k)!;
    return found;
  }
  return -1;
}
console.log(get("a"), get("b"), get("c"), getNamed("a"), `${get("a")} ${getNamed("a")}`);
console.log(JSON.stringify([get("a"), getNamed("b"), { x: getNamed("a") }]));
const read: (number | null)[] = [];
read.push(cache.get("a")!, cache.get("b")!);
const box: { v: number | null } = { v: cache.get("a")! };
console.log(read, box, box.v === null, typeof box.v);
let now: number | null;
now = cache.get("b")!;
console.log(now);
now = cache.get("a")!;
console.log(now, now ?? "none");
const key = { n: 1 };
const byObject = new Map<{ n: number }, string | null>([[key, null]]);
const lookUp = (x: { n: number }): string | null => (byObject.has(x) ? byObject.get(x)! : "absent");
console.log(lookUp(key), lookUp({ n: 1 }));

type Json = null | boolean | number | string | Json[] | { [k: string]: Json };
const size = (j: Json): number => {
  if (j === null) return 0;
  if (Array.isArray(j)) return j.reduce<number>((sum, x) => sum + size(x), 0);
  return typeof j === "object" ? Object.keys(j).map((k) => size(j[k]!)).reduce((a, b) => a + b, 1) : 1;
};
console.log(size({ a: null, b: [1, null, { c: null }], d: "x" }));

const words: (string | null)[] = ["a", null];
const wordAt = (i: number): string | null => words[i]!;
console.log(wordAt(0), wordAt(1), String(wordAt(1)));
let word: string | null = null;
for (let i = 0; i < words.length; i++) {
  word = words[i]!;
  console.log(word);
}
const popped: (string | null)[] = [];
while (words.length) popped.push(words.pop()!);
console.log(popped);
while (popped.length > 0) {
  const head = popped.shift()!;
  if (head === null) {
    console.log("null");
    continue;
  }
  console.log(head.toUpperCase());
}
const swap = (a: (number | null)[], i: number, j: number) => {
  const t = a[i]!;
  a[i] = a[j]!;
  a[j] = t;
};
swap(read, 0, 1);
console.log(read);

class Recent<K, V> {
  private m = new Map<K, V>();
  get(k: K): V | undefined {
    if (!this.m.has(k)) return undefined;
    const v = this.m.get(k)!;
    this.m.delete(k);
    this.m.set(k, v);
    return v;
  }
  put(k: K, v: V): this {
    this.m.set(k, v);
    return this;
  }
}
const recent = new Recent<string, number | null>().put("c", null).put("a", 5);
console.log(recent.get("c") ?? "none", recent.get("a") ?? "gone");
class Stack<T> {
  private items: T[] = [];
  push(x: T) {
    this.items.push(x);
    return this;
  }
  pop(): T {
    if (!this.items.length) throw new Error("empty");
    const top = this.items.pop()!;
    return top;
  }
  peek(): T {
    const top = this.items[this.items.length - 1]!;
    return top;
  }
}
const stack = new Stack<string | null>().push("a").push(null);
console.log(stack.peek(), stack.pop(), stack.pop());
