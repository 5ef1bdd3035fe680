class Stack<T> {
  private items: T[] = [];
  push(x: T) {
    this.items.push(x);
  }
  pop(): T | undefined {
    return this.items.pop();
  }
  get size() {
    return this.items.length;
  }
  peek(): T | undefined {
    return this.items[this.items.length - 1];
  }
}
const s = new Stack<number>();
s.push(1);
s.push(2.5);
console.log(s.pop(), s.size, s.peek());
const t = new Stack<string>();
t.push("a");
console.log(t.pop(), t.pop(), t.size);
function pair<A, B>(a: A, b: B): [A, B] {
  return [a, b];
}
const [x, y] = pair(1, "b");
console.log(x + 1, y.length);
function mapValues<T, U>(o: Record<string, T>, f: (v: T) => U): Record<string, U> {
  const r: Record<string, U> = {};
  for (const k of Object.keys(o)) r[k] = f(o[k]!);
  return r;
}
console.log(mapValues({ a: 1, b: 2 }, (v) => v * 1.5));
function first<T>(xs: readonly T[]): T | undefined {
  return xs[0];
}
console.log(first([1, 2]), first(["q"]), first([]));
