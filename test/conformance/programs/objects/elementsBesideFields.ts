// Objects and lists in one place: what is among the elements says nothing of the objects' fields, and the other way around.
class Tree {
  left: Tree | null = null;
  right: Tree | null = null;
  constructor(readonly value: number, readonly less: (a: number, b: number) => boolean) {}
  insert(v: number): void {
    const side = this.less(v, this.value) ? "left" : "right";
    const next = this[side];
    if (next) next.insert(v);
    else this[side] = new Tree(v, this.less);
  }
  *[Symbol.iterator](): Generator<number> {
    yield* this.left ?? [];
    yield this.value;
    yield* this.right ?? [];
  }
}
const tree = new Tree(5, (a, b) => a < b);
for (const v of [3, 8, 1, 9]) tree.insert(v);
console.log([...tree].join(" "), tree.left?.value);

class Button { constructor(readonly label: string, readonly press: (n: number) => string) {} }
function labels(of: Button | Button[]): string { return Array.isArray(of) ? of.map((b) => b.label + b.press(1)).join() : of.label + of.press(2); }
const plain = new Button("a", (n) => "!".repeat(n));
const { press } = plain;
console.log(labels(plain), labels([plain, new Button("b", String)]), press(3));

type Nested = number | { readonly name: string; readonly run: () => number } | Nested[];
function sum(x: Nested): number { if (typeof x === "number") return x; if (Array.isArray(x)) return x.map(sum).reduce((a, b) => a + b, 0); const { run } = x; return run(); }
console.log(sum([1, [2, { name: "three", run: () => 3 }], { name: "four", run: () => 4 }]));

class Bag<T> { constructor(readonly items: Iterable<T>, readonly show: (x: T) => string) {} *[Symbol.iterator](): Generator<string> { const { show } = this; for (const x of this.items) yield show(x); } }
const bags: Iterable<string>[] = [new Bag([1, 2], (n) => `<${n}>`), new Bag(new Set(["x"]), (s) => s + s), ["plain"], new Set(["of a set"])];
for (const b of bags) console.log([...b].join());

// under a key that isn't known is what is under any: an element, too
function under(x: unknown, key: string): unknown { return (x as Record<string, unknown>)[key]; }
const pair: [number, string] = [7, "seven"];
console.log(under({ a: 1, f: 2 }, "f"), under([4, 5], "1"), under(pair, "1"));
function first(x: number[] | { [key: number]: number }, at: number): number | undefined { return x[at]; }
console.log(first([6], 0), first({ 0: 8 }, 0));
const [head, ...tail] = Math.random() > 2 ? [1, 2, 3] : ([9, 10] as [number, number]);
console.log(head, tail);

class Counts extends Array<number> { label = "n"; sum(): number { let s = 0; for (const x of this) s += x; return s; } }
const counts = Counts.from([1, 2, 3]) as Counts;
console.log(counts.sum(), counts.length, counts.label);
