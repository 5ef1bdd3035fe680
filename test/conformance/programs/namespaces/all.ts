namespace Geometry {
  export const unit = 2;
  let calls = 0;
  export let last = 0;
  export function area(w: number, h: number): number {
    calls++;
    last = w * h * unit;
    return last;
  }
  export function count(): number {
    return calls;
  }
  export class Point {
    constructor(public x: number, public y: number) {}
    sum() {
      return this.x + this.y;
    }
  }
  export enum Kind {
    A,
    B = 4,
  }
  export namespace Deep {
    export const value = unit * 10;
    export const get = () => value + 1;
  }
  export interface Shape {
    name: string;
  }
}
console.log(Geometry.area(3, 4), Geometry.last, Geometry.count());
Geometry.last = 9;
Geometry.last += 1;
console.log(Geometry.last, Geometry.unit);
console.log(new Geometry.Point(1, 2).sum(), Geometry.Kind.B);
console.log(Geometry.Deep.value, Geometry.Deep.get());
const s: Geometry.Shape = { name: "n" };
console.log(s.name);

namespace Other {
  export const unit = "other";
}
console.log(Other.unit);
namespace Merged {
  export const a = 1;
}
namespace Merged {
  export const b = a + 1;
}
console.log(Merged.a, Merged.b);
