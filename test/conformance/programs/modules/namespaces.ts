namespace Geo {
  export const PI2 = 6;
  export function area(r: number) {
    return PI2 * r;
  }
  export namespace In {
    export let n = 1;
  }
  export class S {
    v = area(1);
  }
}
console.log(Geo.area(2), Geo.In.n, new Geo.S().v);
Geo.In.n += 0.5;
console.log(Geo.In.n);
enum F {
  A = 1 << 0,
  B = 1 << 1,
  C = A | B,
}
let fl = F.A;
fl |= F.B;
console.log(fl === F.C, F[3], (fl & F.B) !== 0, Object.values(F).length);
enum M {
  X = "x".length,
  Y = X * 2,
}
console.log(M.Y, M[1]);
const name = (f: F) => F[f];
console.log(name(F.A));
enum S2 {
  On = "ON",
  Off = "OFF",
}
const tog = (s: S2) => (s === S2.On ? S2.Off : S2.On);
console.log(tog(S2.On), Object.values(S2));
