// Generic containers of what may be null: `!` says that an element is there.
class Box<T> { items: T[] = []; get(i: number): T { return this.items[i]!; } last(): T { return this.items[this.items.length - 1]!; } pop(): T { return this.items.pop()!; } }
const box = new Box<string | null>();
box.items.push("a", null, null);
console.log(box.get(0), box.get(1), box.last(), [box.get(1)], box.pop(), box.items.length, { v: box.get(1) });
const xs: (number | null)[] = [null, 5];
try { console.log(xs[1]!, xs[1]! + 1); } catch (e) { console.log((e as Error).name); }
class Ring<T> { #a: T[]; #i = 0; constructor(...a: T[]) { this.#a = a; } next(): T { return this.#a[this.#i++ % this.#a.length]!; } }
const ring = new Ring<number | undefined>(1, undefined, 3);
console.log(ring.next(), ring.next(), ring.next(), ring.next(), [ring.next()]);
