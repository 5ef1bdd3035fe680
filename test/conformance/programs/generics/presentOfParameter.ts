// A `T` that a condition has found to be there, handed on.
class Maybe<T> {
  private constructor(private readonly v: T | null) {}
  static some<T>(v: T) {
    return new Maybe<T>(v);
  }
  static none<T = never>() {
    return new Maybe<T>(null);
  }
  static of<T>(v: T | null | undefined) {
    return v == null ? Maybe.none<T>() : Maybe.some(v);
  }
  map<U>(f: (v: T) => U | null | undefined): Maybe<U> {
    return this.v === null ? Maybe.none() : Maybe.of(f(this.v));
  }
  filter(f: (v: T) => boolean) {
    return this.v !== null && f(this.v) ? this : Maybe.none<T>();
  }
  or(d: T): T {
    return this.v ?? d;
  }
  fold<R>(n: () => R, s: (v: T) => R): R {
    return this.v === null ? n() : s(this.v);
  }
  *[Symbol.iterator]() {
    if (this.v !== null) yield this.v;
  }
  toString() {
    return this.fold(
      () => "None",
      (v) => `Some(${String(v)})`,
    );
  }
}
const users: Record<string, { name: string; mail?: string }> = {
  a: { name: "A", mail: "a@x.y" },
  b: { name: "B" },
};
for (const k of ["a", "b", "c"]) {
  const user = Maybe.of(users[k]);
  console.log(String(user.map((u) => u.mail).map((m) => m.split("@")[1])), user.map((u) => u.name).or("?"));
  console.log([...user].length, user.filter((u) => u.name > "A").fold(() => "-", (u) => u.name));
}
console.log(Maybe.of(0).map((x) => x + 1).or(9), Maybe.of("").or("d"), Maybe.none<number>().or(5));
console.log(Maybe.of([1, null]).map((x) => x.at(-1)).fold(() => "nothing", (x) => `${x}`), `${Maybe.some(2)}`);

const orElse = <T>(v: T | undefined, d: T): T => {
  if (v === undefined) return d;
  return v;
};
console.log(orElse(undefined, 1), orElse("x", "y"));
class Stack<T> {
  private items: T[] = [];
  push(x: T) {
    this.items.push(x);
    return this;
  }
  pop(): T {
    const top = this.items.pop();
    if (top === undefined) throw new RangeError("empty");
    return top;
  }
}
const s = new Stack<string>().push("a").push("b");
console.log(s.pop(), s.pop());
