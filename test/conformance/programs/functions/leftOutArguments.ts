// Signatures that let arguments be left out, of functions that declare them without `?`.
interface Shape {
  area(width: number, height?: number): number;
}
class Rectangle implements Shape {
  area(width: number, height: number) {
    return height === undefined ? width * width : width * height;
  }
}
const shape: Shape = new Rectangle();
console.log(shape.area(3), shape.area(3, 4));

class Joiner {
  join(a: string, b?: string): string {
    return a + (b ?? "-");
  }
}
class Shorter extends Joiner {
  override join(a: string, b: string): string {
    return b ? a + b : a;
  }
}
for (const joiner of [new Joiner(), new Shorter()]) console.log(joiner.join("x"), joiner.join("x", "y"));

type Size = "s" | "m";
class Shirt {
  size: Size;
  constructor(name: string, size?: Size);
  constructor(
    public name: string,
    size: Size,
  ) {
    this.size = size ?? "m";
  }
}
console.log(new Shirt("a"), new Shirt("b", "s"));

const handlers: { on(name: string, times?: number): string }[] = [
  { on: (name: string, times: number) => `${name} ${times === undefined ? "once" : times}` },
  {
    on(name) {
      return name;
    },
  },
];
console.log(handlers.map((h) => h.on("tick")), handlers.map((h) => h.on("tick", 2)));
