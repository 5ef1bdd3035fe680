class Box<T> {
  constructor(public v: T) {}
  map<U>(f: (v: T) => U): Box<U> {
    return new Box(f(this.v));
  }
}
const b1 = new Box(3).map((x) => x / 2).map((x) => x * 2);
console.log(b1.v, b1, new Box("s").map((s) => s.length).v + 1, new Box(b1).v.v);
const boxes = [new Box(1), new Box(2.5)];
console.log(
  boxes.map((b) => b.v),
  boxes[0]!.v % 2,
);
function swap<T>(a: T[], i: number, j: number) {
  const t = a[i]!;
  a[i] = a[j]!;
  a[j] = t;
}
const xs = [1, 2, 3];
swap(xs, 0, 2);
console.log(xs);
const ss = ["p", "q"];
swap(ss, 0, 1);
console.log(ss);
function reduce<T, A>(xs: T[], f: (a: A, x: T) => A, init: A): A {
  let a = init;
  for (const x of xs) a = f(a, x);
  return a;
}
console.log(
  reduce([1, 2, 3], (a, x) => a + x, 0),
  reduce(["a", "b"], (a, x) => a + x, ""),
  reduce([1, 2], (a, x) => ({ ...a, [x]: x * 2 }), {} as Record<number, number>),
);
