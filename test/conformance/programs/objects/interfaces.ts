interface Shape {
  kind: string;
  area(): number;
}
class Sq implements Shape {
  kind = "sq";
  constructor(public side: number) {}
  area() {
    return this.side ** 2;
  }
}
const shapes: Shape[] = [
  new Sq(3),
  {
    kind: "unit",
    area() {
      return 1;
    },
  },
];
for (const s of shapes) console.log(s.kind, s.area());
console.log(shapes.map((s) => s.area()).reduce((a, b) => a + b, 0));
function describe(s: Shape) {
  return `${s.kind}:${s.area()}`;
}
console.log(shapes.map(describe).join(","));
