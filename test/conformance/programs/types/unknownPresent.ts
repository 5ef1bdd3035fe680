// An `unknown` that isn't nullish, and `never`s that get by.
const kind = (x: unknown): string => {
  if (x == null) return "nothing";
  if (typeof x === "string") return "text";
  if (typeof x === "object" && "length" in x) return "lengthy";
  if (typeof x === "object") return `{${Object.entries(x)
    .map(([k, v]) => `${k}:${kind(v)}`)
    .join()}}`;
  return typeof x;
};
console.log([{ a: 1, b: { c: "d" } }, { length: 1 }, [1], 1, "s", true].map(kind), kind(null), kind(undefined));
console.log(kind({ u: undefined, f: () => 1 }), kind({ n: null }));

const other = (x: unknown): string => {
  if (x === null || x === undefined) return "nothing";
  if (typeof x === "function") return "function";
  return typeof x === "object" ? "object" : typeof x;
};
console.log([{ a: 1 }, [1], 1, () => 1].map(other), other(null), other(undefined));

class Items<T> implements Iterable<T> {
  constructor(private readonly items: T[]) {}
  [Symbol.iterator](): Iterator<T> {
    let i = 0;
    return {
      next: (): IteratorResult<T> =>
        i < this.items.length
          ? { value: this.items[i++] as T, done: false }
          : { value: undefined as never, done: true },
    };
  }
}
console.log([...new Items([1, 2])], Math.max(...new Items([4, 3])));
const it = new Items(["a"])[Symbol.iterator]();
console.log(it.next(), it.next());
