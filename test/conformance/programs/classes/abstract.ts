abstract class Shape {
  static count = 0;
  readonly id: number;
  constructor(protected readonly kind: string) { this.id = ++Shape.count; if (new.target === Shape) throw new Error("abstract"); }
  abstract area(): number;
  abstract get sides(): number;
  describe(): string { return `${this.kind}#${this.id} area=${this.area().toFixed(2)} sides=${this.sides}`; }
  static compare(a: Shape, b: Shape): number { return a.area() - b.area(); }
}
class Circle extends Shape { constructor(private r: number) { super("circle"); } area() { return Math.PI * this.r ** 2; } get sides() { return Infinity; } }
class Poly extends Shape { constructor(readonly pts: readonly [number, number][]) { super("poly"); } area() { let s = 0; const p = this.pts; for (let i = 0; i < p.length; i++) { const [x1, y1] = p[i]!, [x2, y2] = p[(i + 1) % p.length]!; s += x1 * y2 - x2 * y1; } return Math.abs(s) / 2; } get sides() { return this.pts.length; } }
class Square extends Poly { constructor(public side: number) { super([[0, 0], [side, 0], [side, side], [0, side]]); } override describe() { return "[" + super.describe() + "]"; } }
const shapes: Shape[] = [new Circle(2), new Square(3), new Poly([[0, 0], [4, 0], [0, 3]])];
for (const s of shapes.sort(Shape.compare)) console.log(s.describe(), s instanceof Poly, s.constructor.name);
console.log(shapes.map(s => s.sides), Shape.count);
console.log(new Square(2));
