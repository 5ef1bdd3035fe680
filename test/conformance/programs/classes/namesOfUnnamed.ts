// `constructor.name` and `new.target.name` of classes that Python has to call otherwise.
abstract class Shape {
  abstract k: string;
  hi() {
    return this.k;
  }
}
const shapes: Shape[] = [
  new (class extends Shape {
    k = "a";
  })(),
  new (class Named extends Shape {
    k = "b";
  })(),
];
console.log(shapes.map((x) => x.hi()).join(), shapes.map((x) => `<${x.constructor.name}>`).join());

class Base {
  static seen: string[] = [];
  constructor() {
    Base.seen.push(new.target.name);
  }
}
class property extends Base {}
class Map2 extends Base {}
const Given = class extends Base {};
const mixed = <B extends new (...a: any[]) => Base>(base: B) =>
  class extends base {
    z = 1;
  };
new property();
new Map2();
new Given();
new (mixed(Base))();
console.log(Base.seen.map((name) => `<${name}>`).join(), new (mixed(Given))().constructor.name === "");
