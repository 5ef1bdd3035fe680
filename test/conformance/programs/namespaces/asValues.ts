// Namespaces as values: looked at, under other names, handed on.
namespace Space {
  export const version = "1.0";
  export let counter = 0;
  export function inc() {
    return ++counter;
  }
  export class Point {
    constructor(
      public x: number,
      public y: number,
    ) {}
  }
  export enum Mode {
    Off,
    On,
  }
  export namespace Inner {
    export const deep = [1, 2];
    export const twice = (n: number) => n * 2;
  }
  const hidden = "h";
  export const reveal = () => hidden;
  export interface Shape {
    side: number;
  }
}
const N = Space;
console.log(N.inc(), Space.counter, N.counter, new N.Point(1, 2));
console.log(Space);
console.log(Object.keys(N), "inc" in N, typeof N, N.Inner);
namespace Space {
  export const extra = version + "!";
}
console.log(N.extra, Object.keys(Space).length);
Space.counter = 10;
console.log(N.counter, JSON.stringify(Space));
for (const key in Space.Inner) console.log(key);
const shape: Space.Shape = { side: 2 };
console.log(shape, Space.Inner.twice, N.reveal());

namespace Geometry {
  export const PI = 3;
  export const unit = "cm";
  export function area(r: number) {
    return PI * r * r;
  }
}
function use(ns: typeof Geometry) {
  return ns.area(2) + ns.unit;
}
const registry = { geo: Geometry, Geometry };
console.log(use(Geometry), registry.geo.area(1), registry.geo === registry.Geometry);
console.log(registry, { ...Geometry }.PI);
const key: "PI" | "unit" = registry.geo.PI > 2 ? "unit" : "PI";
console.log(Geometry[key]);
namespace A.B {
  export const c = "deep";
}
console.log(Object.keys(A.B), A);
function show() {
  const inside = Geometry;
  return [inside.PI, Object.values(A.B)];
}
console.log(show());
