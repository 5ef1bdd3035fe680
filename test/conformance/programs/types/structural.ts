const len = (x: { length: number }) => x.length;
console.log(len([1, 2]), len("abc"), len({ length: 9 }));
const named = (x: { name: string }) => x.name;
class A {
  name = "A";
}
console.log(named(new A()), named({ name: "l" }), named(new Error("e")));
const sz = (x: { size: number }) => x.size;
console.log(sz(new Map([[1, 2]])), sz(new Set([1, 2, 3])));
interface ArrLike<T> {
  readonly length: number;
  [i: number]: T;
}
const sum = (a: ArrLike<number>) => {
  let s = 0;
  for (let i = 0; i < a.length; i++) s += a[i]!;
  return s;
};
console.log(sum([1, 2, 3]));
const it = (x: Iterable<string>) => [...x].join("-");
console.log(it("abc"), it(["x", "y"]), it(new Set(["s"])));
