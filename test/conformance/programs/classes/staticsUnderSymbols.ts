const key = Symbol("key");
class A {
  static x = 1;
  static [key] = 2;
}
console.log(Object.keys(A), Object.values(A), Object.entries(A), A);
