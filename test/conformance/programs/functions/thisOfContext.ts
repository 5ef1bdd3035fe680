// Function expressions whose type says what their `this` is.
type Fn = (this: { n: number }, x: number) => number;
const f: Fn = function (x) {
  return this.n + x;
};
console.log(f.call({ n: 1 }, 2), f.apply({ n: 5 }, [1]), f.bind({ n: 7 })(1));
interface Obj {
  n: number;
  f: Fn;
}
const o: Obj = { n: 10, f };
console.log(o.f(5));
const g: (this: string[], sep?: string) => string = function () {
  return this.map((s) => s + this.length).join();
};
console.log(g.call(["a", "b"]));
