// Static members of an interface that not each class has.
interface Shape {
  area(): number;
  name?: string;
}
interface ShapeClass {
  new (...sizes: number[]): Shape;
  readonly sides: number;
  parse?(text: string): Shape;
  about?: string;
}
class Square implements Shape {
  static readonly sides = 4;
  static about = "square";
  constructor(private a: number) {}
  area() {
    return this.a ** 2;
  }
  static parse(text: string) {
    return new this(Number(text));
  }
}
class Rectangle implements Shape {
  static sides = 4;
  name = "rectangle";
  constructor(
    private a: number,
    private b: number,
  ) {}
  area() {
    return this.a * this.b;
  }
}
class Circle {
  static get sides() {
    return Infinity;
  }
  area() {
    return 3;
  }
}
const classes = new Map<string, ShapeClass>();
const register = (name: string) => (K: ShapeClass) => void classes.set(name, K);
register("square")(Square);
register("rectangle")(Rectangle);
register("circle")(Circle);
for (const [name, K] of classes) {
  const shape = new K(2, 3, 4);
  console.log(name, K.sides, shape.area(), shape.name ?? "anonymous", K.parse?.("7").area() ?? "no parse");
  console.log(K.about ?? "nothing", K.about?.length, typeof K.parse, K.parse === undefined);
  const { parse, about = "default" } = K;
  console.log(parse === undefined, about);
}
