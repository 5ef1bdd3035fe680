function f() {
  const size = 3;
  let area = 1;
  class A {
    static size = 9;
    area() {
      area++;
      return area + size;
    }
  }
  return [new A().area(), A.size, new A().area()];
}
console.log(f());
